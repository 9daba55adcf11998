"""Boxes for numbers and hours have room for what they may hold, at any size of text."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.number_box import HourBox, NumberBox


def test_a_box_is_as_wide_as_what_it_may_hold(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    try:
        for points in (10, 20):
            qapp.setFont(QFont("DejaVu Sans", points))
            number, hour = NumberBox(0, 365, "Days"), HourBox("Quiet from")
            for box in (number, hour):
                qtbot.addWidget(box)
                box.show()
                most = box.fontMetrics().horizontalAdvance("365" if box is number else box.text())
                assert box.lineEdit().width() >= most + 4
            assert (number.accessibleName(), hour.accessibleName()) == ("Days", "Quiet from")
    finally:
        qapp.setFont(before)
