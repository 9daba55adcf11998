"""The box to choose from."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.runtime.theme import tokens
from ui.widgets.drop_down import DropDown


def test_an_arrow_shows_that_it_opens(qtbot: QtBot) -> None:
    box = DropDown()
    qtbot.addWidget(box)
    box.addItem("Sachsen")
    box.resize(200, 32)
    image = box.grab().toImage()
    right = [image.pixelColor(x, y) for x in range(172, 192) for y in range(6, 26)]
    soft = QColor(tokens().soft)
    assert any(abs(one.lightness() - soft.lightness()) < 40 for one in right)
