"""Reports of bugs: types and lines, no values."""

from datetime import UTC, datetime

from app.cli import crash


def _fail() -> None:
    name = "Eva Heide"
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"no {name}") from error


def test_a_report_names_types_and_places_and_nothing_else() -> None:
    try:
        _fail()
    except ValueError as error:
        text = crash.report(error)
    assert "Eva" not in text
    assert text.index("builtins.KeyError") < text.index("builtins.ValueError")
    assert "test_crash.py:" in text


def test_a_file_is_named_by_its_moment() -> None:
    assert crash.file_name(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)) == "kreis-cli-20260102T030405000000.txt"
