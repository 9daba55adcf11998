"""Files dropped anywhere onto the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.dropping import Dropping


def _offered(window: QWidget, data: QMimeData) -> bool:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *how))
    return enter.isAccepted()


@pytest.mark.filterwarnings("ignore:Function:DeprecationWarning")  # Qt has no other way to make such an event
def test_files_are_taken_while_they_may_come(qtbot: QtBot) -> None:
    window, taken, may = QWidget(), list[Path](), [False]
    qtbot.addWidget(window)
    Dropping(window, lambda: may[0], taken.extend)
    window.show()
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.vcf")])
    words.setText("no file")
    assert not _offered(window, files)
    may[0] = True
    assert not _offered(window, words)
    assert _offered(window, files)
    assert taken == [Path("/tmp/a.vcf")]
