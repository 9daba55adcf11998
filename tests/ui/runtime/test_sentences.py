"""Sentences follow the window's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.errors import Invalid
from ui.runtime import sentences


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "text"), [("de", "Dieser Wert geht nicht: ring."), ("en", "This value cannot be taken: ring.")]
)
def test_an_error_is_told_in_the_language(language: str, text: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert sentences.of_error(Invalid(field="ring", value=3)) == text


def test_an_unknown_code_shows_itself() -> None:
    assert sentences.of_code("why", "no_such_code") == "no_such_code"


def test_a_language_can_be_read_before_anybody_asks() -> None:
    sentences.prepare("de_DE")
    QLocale.setDefault(QLocale("de_DE"))
    assert sentences.of_error(Invalid(field="ring", value=3)) == "Dieser Wert geht nicht: ring."
