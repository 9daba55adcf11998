"""The menu of ways in which people come."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.people.add_menu import build


def test_each_way_leads_somewhere(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    went: list[str] = []
    for action in build(over, lambda: went.append("by hand"), went.append).actions():
        action.trigger()
    assert went == ["by hand", "imports", "proposals", "duplicates"]
