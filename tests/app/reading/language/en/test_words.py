"""English words stand in their classes; contractions give two."""

import pytest

from app.reading.language.en.words import CLASSES, CUES
from app.reading.word_classes import words_of


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("could you perhaps send me the list", "CYGmex"),
        ("i'll call you tomorrow", "IWGYT"),
        ("please don't be late", "PdnAx"),
        ("by the 14th", "be9"),
        ("if you'd like to, let me know", "fYDlt,LmK"),
    ],
)
def test_classes(text: str, tags: str) -> None:
    assert CLASSES.tags(words_of(text)) == tags


def test_cues_are_small_words() -> None:
    assert all(word == word.lower() and len(word) <= 6 for word in CUES)
