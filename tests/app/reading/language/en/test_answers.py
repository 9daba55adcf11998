"""The alternatives are patterns, and no word is both empty and telling."""

import re

import pytest

from app.reading.language.en import answers

NAMES = [name for name in vars(answers) if name.isupper() and name != "EMPTY"]


@pytest.mark.parametrize("name", NAMES)
def test_alternatives_are_patterns_in_lower_case(name: str) -> None:
    written = getattr(answers, name)
    assert written == written.lower()
    assert not re.compile(rf"\b(?:{written})\b").search("")


def test_empty_words_are_words() -> None:
    assert all(re.fullmatch(r"\w+", word) for word in answers.EMPTY)
    assert "YES" in NAMES
