"""A line is pressed by mouse and keyboard, and shows where one is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.runtime.theme import tokens
from ui.runtime.tokens import Tokens
from ui.widgets.line_button import LineButton


class Line(LineButton):
    def sizeHint(self) -> QSize:
        return QSize(200, 30)

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        painter.fillRect(10, 10, 5, 5, QColor(table.text))


def picture(line: Line) -> QImage:
    return line.grab().toImage()


def test_enter_presses_it_and_it_says_what_it_is(qtbot: QtBot) -> None:
    line = Line("Anna, opens her page", "Anna")
    qtbot.addWidget(line)
    assert (line.accessibleName(), line.toolTip()) == ("Anna, opens her page", "Anna")
    with qtbot.waitSignal(line.clicked):
        QTest.keyClick(line, Qt.Key.Key_Return)
    with qtbot.waitSignal(line.clicked):
        QTest.keyClick(line, Qt.Key.Key_Space)


def test_the_line_is_painted_and_the_focus_has_a_ring(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = Line("x", parent=window)
    line.resize(200, 30)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.clearFocus()
    before = picture(line)
    assert before.pixelColor(12, 12) == QColor(tokens().text)
    line.setFocus()
    after = picture(line)
    assert after.pixelColor(12, 12) == before.pixelColor(12, 12)
    assert after.pixelColor(100, 0) != before.pixelColor(100, 0)
