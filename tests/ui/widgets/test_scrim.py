"""What lies under a scrim cannot be pressed, whatever its size."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.scrim import Scrim


def test_it_covers_all_and_takes_the_clicks(qtbot: QtBot) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    button = QPushButton("Reply")
    QVBoxLayout(under).addWidget(button)
    scrim = Scrim(under)
    under.resize(300, 200)
    under.show()
    assert not scrim.isVisible()
    scrim.cover()
    assert scrim.size() == QSize(300, 200)
    under.resize(500, 400)
    assert scrim.size() == QSize(500, 400)
    assert under.childAt(button.geometry().center()) is scrim
    with qtbot.waitSignal(scrim.pressed):
        qtbot.mouseClick(scrim, Qt.MouseButton.LeftButton)
    before = button.grab().toImage().pixelColor(2, 2)
    assert under.grab(button.geometry()).toImage().pixelColor(2, 2).lightness() < before.lightness()
