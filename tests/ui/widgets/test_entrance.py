"""Entering a part leads to one of its own, and the Tab key still reaches the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.entrance import Entrance


def test_it_is_entered_at_its_list_and_the_search_before_it_is_a_stop(qtbot: QtBot) -> None:
    page, search, rows, beside = Entrance(), QLineEdit(), QLineEdit(), QPushButton()
    within = QHBoxLayout(page)
    within.addWidget(search)
    within.addWidget(rows)
    page.enter_at(rows)
    window = QWidget()
    around = QHBoxLayout(window)
    around.addWidget(beside)
    around.addWidget(page)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    page.setFocus()
    assert window.focusWidget() is rows
    reached = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [beside, search, rows]


def test_without_an_entrance_it_keeps_the_focus(qtbot: QtBot) -> None:
    part = Entrance()
    qtbot.addWidget(part)
    part.show()
    with qtbot.waitActive(part):
        part.activateWindow()
    part.setFocus()
    assert part.hasFocus()
