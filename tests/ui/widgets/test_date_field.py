"""Days are read as people write them."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.date_field import DateField, NoDay

TODAY = date(2026, 11, 23)


@pytest.fixture
def field(qtbot: QtBot) -> DateField:
    made = DateField("Apply by")
    qtbot.addWidget(made)
    made.show_day(None, TODAY)
    return made


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", None),
        ("18.12.2026", date(2026, 12, 18)),
        ("18. 12. 26", date(2026, 12, 18)),
        ("18.12.", date(2026, 12, 18)),
        ("3.1.", date(2027, 1, 3)),
        ("2026-12-18", date(2026, 12, 18)),
    ],
)
def test_days(field: DateField, text: str, day: date | None) -> None:
    field.set_text(text)
    assert field.day() == day


@pytest.mark.parametrize("text", ["soon", "31.2.2026", "2026-13-01", "18/12/2026"])
def test_what_is_no_day_is_said(field: DateField, text: str) -> None:
    field.set_text(text)
    with pytest.raises(NoDay):
        field.day()
    field.refuse_day()
    assert field.line.property("error") == "true"


def test_a_known_day_is_written_and_read_again(field: DateField) -> None:
    field.show_day(date(2026, 12, 18), TODAY)
    assert field.text() == "18.12.2026"
    assert field.day() == date(2026, 12, 18)
