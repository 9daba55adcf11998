"""The button that copies a secret tells how long it stays."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.runtime.clipboard import secrets
from ui.widgets.copy_button import CopyButton


def test_it_copies_and_says_when_it_is_gone(qtbot: QtBot) -> None:
    secret = ["ahorn birke"]
    button = CopyButton("Copy", lambda: secret[0])
    qtbot.addWidget(button)
    button.click()
    assert QGuiApplication.clipboard().text() == "ahorn birke"
    assert button.text() == "Copied for 30 seconds"
    button.click()  # once more begins the time anew
    secrets().timer.timeout.emit()
    assert (QGuiApplication.clipboard().text(), button.text()) == ("", "Copy")
    secret[0] = ""
    button.click()
    assert button.text() == "Copy"
