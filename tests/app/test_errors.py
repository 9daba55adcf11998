"""Errors carry data that no log can print."""

from app.errors import AppError, NotFound


def test_the_text_of_an_error_is_its_name_alone() -> None:
    error = NotFound(kind="contact", id="Berger")
    assert str(error) == repr(error) == "NotFound"
    assert error.args == ()
    assert error.data == {"kind": "contact", "id": "Berger"}


def test_an_expected_error_exits_with_one() -> None:
    assert AppError().exit_code == 1
