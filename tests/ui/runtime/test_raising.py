"""A window comes to the front, and the permission for it is used up."""

import os

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.runtime.raising import VARIABLE, bring_up


def test_a_minimised_window_comes_up(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_up(window, "permission")
    assert window.isVisible()
    assert not window.isMinimized()
    assert VARIABLE not in os.environ
