"""German words stand in their classes, in all the forms that their stems give."""

import pytest

from app.reading.language.de.words import CLASSES, CUES
from app.reading.word_classes import words_of


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("könnten sie mir die liste schicken", "MSmexg"),
        ("schick mir bitte die liste", "GmBex"),
        ("ich kümmere mich mal morgen darum", "IKmtR"),
        ("du schickst, ihr schickt, geschickt", "D2,Dg,p"),
        ("bis zum 14. wird gewandert", "tr9Wx"),
    ],
)
def test_classes(text: str, tags: str) -> None:
    assert CLASSES.tags(words_of(text)) == tags


def test_cues_are_small_words() -> None:
    assert all(word == word.lower() and len(word) <= 6 for word in CUES)
