"""Enter presses buttons, cards and drop areas outside of dialogs too."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.drop_area import DropArea
from ui.widgets.enter import is_enter
from ui.widgets.option_card import DecisionCard, OptionCard

NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "held", "again", "meant"),
    [
        (Qt.Key.Key_Return, NONE, False, True),
        (Qt.Key.Key_Enter, KEYPAD, False, True),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, False, False),
        (Qt.Key.Key_Return, NONE, True, False),
        (Qt.Key.Key_Space, NONE, False, False),
    ],
)
def test_only_enter_alone_is_meant(key: Qt.Key, held: Qt.KeyboardModifier, again: bool, meant: bool) -> None:
    assert is_enter(QKeyEvent(QEvent.Type.KeyPress, key, held, "", again)) is meant


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_what_can_be_clicked_can_be_entered(qtbot: QtBot, key: Qt.Key) -> None:
    parts: tuple[QAbstractButton, ...] = (
        Button("Weiter"),
        OptionCard("note", "Drei Menschen eintippen", ""),
        DecisionCard("person", "Bekannt", ""),
        DropArea("Hier ablegen", ""),
    )
    for part in parts:
        qtbot.addWidget(part)
        part.show()
        with qtbot.waitSignal(part.clicked):
            qtbot.keyClick(part, key)
