"""Errors carry data that no log can print."""

from pathlib import Path

from app.errors import AppError, NotFound, report


def test_the_text_of_an_error_is_its_name_alone() -> None:
    error = NotFound(kind="contact", id="Berger")
    assert str(error) == repr(error) == "NotFound"
    assert error.args == ()
    assert error.data == {"kind": "contact", "id": "Berger"}


def test_an_expected_error_exits_with_one() -> None:
    assert AppError().exit_code == 1


def _bug() -> Exception:
    secret = "Sabine Berger"
    try:
        try:
            {}[secret]  # type: ignore[index]
        except KeyError as cause:
            raise ValueError(secret) from cause
    except ValueError as error:
        return error
    raise AssertionError


def test_types_and_lines_stand_in_it_and_no_value() -> None:
    text = report(_bug())
    assert "builtins.ValueError" in text
    assert text.index("builtins.ValueError") < text.index("builtins.KeyError")
    assert "tests/app/test_errors.py:" in text
    assert "in _bug" in text
    assert "Sabine" not in text
    assert str(Path(__file__).parents[2]) not in text
