"""Secrets on the clipboard: marked, so that managers of its history pass them over, and taken away after 30 seconds.

Only what a button of ours put there is ever cleared, and only while it still lies there: recovery codes, pairing
numbers and passphrases. The marks are those that password managers have agreed on with each system's clipboard.
"""

import os
import sys
from typing import cast

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SECONDS = 30
_OURS = "application/x-kreis-secret"
#: Whoever keeps a history under KDE and elsewhere on Linux asks for this.
_KDE = ("x-kde-passwordManagerHint", b"secret")
#: Windows takes the first for its presence, the others for a number of four bytes that is nothing.
_WINDOWS = tuple(
    (f'application/x-qt-windows-mime;value="{name}"', bytes(4))
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
)
_MACOS = "org.nspasteboard.ConcealedType"


class Secrets(QObject):
    """What of ours lies on the clipboard; ``emptied`` when it does no more."""

    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = b""
        self.timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self.timer.timeout.connect(self.empty)

    def copy(self, text: str) -> None:
        """Put a secret there; the one before, if any, is forgotten with it."""
        self._mark = os.urandom(16)
        QGuiApplication.clipboard().setMimeData(marked(text, self._mark))
        if sys.platform == "darwin":
            _conceal()
        self.timer.start()

    def empty(self) -> None:
        """Take it away unless something else lies there by now."""
        self.timer.stop()
        if not self._mark:
            return
        clipboard = QGuiApplication.clipboard()
        found = clipboard.mimeData()
        if found is not None and bytes(found.data(_OURS).data()) == self._mark:
            clipboard.clear()
        self._mark = b""
        self.emptied.emit()


def marked(text: str, mark: bytes) -> QMimeData:
    """The text with all marks of a secret, and the one by which we know it again."""
    data = QMimeData()
    data.setText(text)
    for name, value in (_KDE, *_WINDOWS, (_OURS, mark)):
        data.setData(name, value)
    return data


def secrets() -> Secrets:
    """The application's one."""
    application = cast(QCoreApplication, QCoreApplication.instance())
    found = application.findChild(Secrets)
    if found is None:
        found = Secrets(application)
        application.aboutToQuit.connect(found.empty)
    return found


def empty() -> None:
    """At the lock: take away what may lie there, without making anything where nobody copied anything."""
    application = QCoreApplication.instance()
    found = application.findChild(Secrets) if application is not None else None
    if found is not None:
        found.empty()


def _conceal() -> None:
    """The mark has a name of Apple's kind, under which Qt writes nothing of ours."""
    from ui.runtime import objc

    board = objc.send(objc.named("NSPasteboard"), "generalPasteboard")
    kind = objc.text(_MACOS)
    objc.send(board, "addTypes:owner:", objc.send(objc.named("NSArray"), "arrayWithObject:", kind), 0)
    objc.send(board, "setString:forType:", objc.text(""), kind)
