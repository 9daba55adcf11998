"""One of several ways, by pointer or arrow keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.widgets.segmented import Segmented


def test_a_part_is_chosen_by_click_and_told(qtbot: QtBot) -> None:
    ways = Segmented(("Diese Person", "Alle von dort"))
    qtbot.addWidget(ways)
    ways.show()
    second = ways.findChildren(QAbstractButton)[1]
    with qtbot.waitSignal(ways.chosen) as told:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert ways.index() == 1
    assert second.accessibleName() == "Alle von dort"
    ways.choose(0)
    assert ways.index() == 0
    assert not ways.grab().isNull()
