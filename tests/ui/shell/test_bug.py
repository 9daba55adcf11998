"""What a bug left behind, as it is shown."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.shell import bug


def test_a_bug_is_shown_as_its_report(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = bug.box("builtins.ValueError\n", window)
    box.open()
    assert "ValueError" in box.detailedText()
    copying = box.findChild(QPushButton, "bug.copy")
    assert isinstance(copying, QPushButton)
    copying.click()
    assert QGuiApplication.clipboard().text() == "builtins.ValueError\n"
    QGuiApplication.clipboard().clear()
    box.close()
