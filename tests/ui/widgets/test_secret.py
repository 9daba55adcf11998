"""A hidden field that warns of caps lock."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.secret import SecretField, caps_lock

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_letter_that_disagrees_with_shift_betrays_caps_lock() -> None:
    def pressed(text: str, modifier: Qt.KeyboardModifier) -> bool | None:
        return caps_lock(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))

    assert pressed("A", NONE) is True
    assert pressed("a", SHIFT) is True
    assert pressed("a", NONE) is False
    assert pressed("A", SHIFT) is False
    assert pressed("1", NONE) is None


def test_it_warns_and_stops_warning(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    for text, said in (("A", "Caps lock is on."), ("a", "")):
        field.eventFilter(field.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, NONE, text))
        assert field.below.text() == said


def test_the_eye_has_a_key_and_warns_stand_out(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert field._eye.isChecked()
    field.below.tell("Caps lock is on.", "caps-lock", "caution")
    assert field.below._text.font().weight() == QFont.Weight.DemiBold
    field.below.tell("Wrong.")
    assert field.below._text.font().weight() == QFont.Weight.Normal


def test_the_eye_shows_and_clearing_hides_again(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field._eye.setChecked(True)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
