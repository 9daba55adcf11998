"""Errors carry data that no log can print."""

from pathlib import Path

from app.errors import AppError, NotFound, report
from tests.support.bugs import a_bug


def test_the_text_of_an_error_is_its_name_alone() -> None:
    error = NotFound(kind="contact", id="Berger")
    assert str(error) == repr(error) == "NotFound"
    assert error.args == ()
    assert error.data == {"kind": "contact", "id": "Berger"}


def test_an_expected_error_exits_with_one() -> None:
    assert AppError().exit_code == 1


def test_types_and_lines_stand_in_it_and_no_value() -> None:
    text = report(a_bug())
    assert "builtins.ValueError" in text
    assert text.index("builtins.ValueError") < text.index("builtins.KeyError")
    assert "tests/support/bugs.py:" in text
    assert "in a_bug" in text
    assert "Sabine" not in text
    assert str(Path(__file__).parents[2]) not in text
