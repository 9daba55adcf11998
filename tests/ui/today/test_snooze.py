"""Moments to put a reply off to."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import NOW
from ui.today.snooze import menu, presets


def test_presets_lie_ahead_and_in_order() -> None:
    for hour in (6, 11, 16, 22):
        now = datetime(2026, 12, 23, hour, 30, tzinfo=UTC)
        moments = [until for _, until in presets(now, "DE")]
        assert moments == sorted(moments)
        assert all(until > now for until in moments)


def test_working_days_leave_out_holidays() -> None:
    found = dict(presets(datetime(2026, 12, 23, 12, 0, tzinfo=UTC), "DE"))
    assert found["In three working days"].astimezone().date().isoformat() == "2026-12-29"


def test_the_menu_says_when(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    chosen: list[datetime] = []
    made = menu(over, NOW, "DE", chosen.append)
    made.actions()[0].trigger()
    assert chosen == [presets(NOW, "DE")[0][1]]
    assert "\t" in made.actions()[0].text()
