"""The wish to be left out of recordings, where there is a word for it."""

import sys

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.runtime import recording


def test_a_system_without_a_word_for_it_leaves_nothing_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not recording.leave_out(window, True)
    assert not recording.leave_out(window, False)


@pytest.mark.skipif(sys.platform != "win32", reason="the word for it is Windows' own")
def test_windows_takes_the_wish_for_a_window_of_ours(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert recording._ask(int(window.winId()), True)
    assert recording._ask(int(window.winId()), False)
