"""The bars say their numbers in words."""

from pytestqt.qtbot import QtBot

from ui.widgets.debt_bars import DebtBars


def test_numbers_of_today_are_spoken(qtbot: QtBot) -> None:
    bars = DebtBars("Sie schulden", "Ihnen geschuldet")
    qtbot.addWidget(bars)
    bars.resize(496, 83)
    assert bars.numbers() == (0, 0)
    assert not bars.grab().isNull()
    bars.show_days([("", 2, 30)] * 40 + [("heute", 5, 4)])
    assert bars.numbers() == (5, 4)
    assert bars.accessibleName() == "5 Sie schulden, 4 Ihnen geschuldet"
    assert "heute: 5, 4" in bars.accessibleDescription()
    assert not bars.grab().isNull()
