"""Birthdays in the user's way of writing them, and back."""

import pytest
from PySide6.QtCore import QLocale

from ui.runtime import birthdays


@pytest.fixture(params=["de_DE", "en_GB"])
def language(request: pytest.FixtureRequest):  # type: ignore[no-untyped-def]
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1980-03-14", "1980-03-14"),
        ("03-14", "--03-14"),
        ("--03-14", "--03-14"),
        ("14.3.1980", "1980-03-14"),
        ("14. 3.", "--03-14"),
        ("14. März", "--03-14"),
        ("14 Mar 1980", "1980-03-14"),
        ("March 14th, 1980", "1980-03-14"),
        ("29.2.", "--02-29"),
        ("31.2.1980", "31.2.1980"),
        ("im Frühling", "im Frühling"),
        ("", ""),
    ],
)
def test_what_is_typed_is_kept_as_a_day(typed: str, kept: str) -> None:
    assert birthdays.read(typed) == kept


@pytest.mark.parametrize("kept", ["1980-03-14", "--03-14", "--02-29", "im Frühling", ""])
def test_what_is_shown_reads_back_as_the_same_day(kept: str, language: str) -> None:
    assert birthdays.read(birthdays.shown(kept)) == kept


def test_each_language_shows_it_in_its_own_way(language: str) -> None:
    expected = {"de_DE": ("14. März 1980", "14. März"), "en_GB": ("14 March 1980", "14 March")}[language]
    assert (birthdays.shown("1980-03-14"), birthdays.shown("--03-14")) == expected
