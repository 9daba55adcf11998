"""The ways of naming a day; which days they mean is held in ``test_moments``."""

import pytest

from app.reading.moment_forms import CLOCK, WHEN


@pytest.mark.parametrize(
    "words", ["Übermorgen", "HEUTE", "nächsten freitag", "KW48", "15.12.", "New Year's Eve", "Mo."]
)
def test_case_and_dots_do_not_matter(words: str) -> None:
    hit = WHEN.search(f"x {words} y")
    assert hit is not None
    assert hit[0] == words


@pytest.mark.parametrize("line", ["Weihnachtsfeier", "Maier", "Montage", "Somme", "Version 2.1"])
def test_parts_of_words_name_no_day(line: str) -> None:
    assert WHEN.search(line) is None


@pytest.mark.parametrize("words", ["14 Uhr", "um 14", "14:30", "2 pm", "halb drei", "at noon"])
def test_hours(words: str) -> None:
    assert CLOCK.search(f"x {words}") is not None
