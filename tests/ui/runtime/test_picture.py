"""What waits for the first picture comes after it, once, and comes even if nothing is ever painted."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.runtime import picture
from ui.runtime.picture import FirstPicture


class Sheet(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        self._told.append("painted")


def test_it_comes_once_after_the_first_painting(qtbot: QtBot) -> None:
    told: list[str] = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    FirstPicture(sheet, lambda: told.append("called"))
    sheet.show()
    qtbot.waitUntil(lambda: "called" in told)
    assert told[0] == "painted"
    (waiting,) = sheet.findChildren(FirstPicture)
    assert not waiting.isActive()
    assert told.count("called") == 1


def test_a_window_that_nobody_sees_does_not_hold_it_up(qtbot: QtBot) -> None:
    told: list[str] = []
    sheet = Sheet(told)
    qtbot.addWidget(sheet)
    FirstPicture(sheet, lambda: told.append("called"))
    qtbot.waitUntil(lambda: told == ["called"], timeout=10 * picture.PATIENCE)


def test_a_widget_that_is_gone_takes_it_along(qtbot: QtBot) -> None:
    told: list[str] = []
    sheet = Sheet(told)
    FirstPicture(sheet, lambda: told.append("called"))
    with qtbot.waitSignal(sheet.destroyed):
        sheet.deleteLater()
    assert told == []
