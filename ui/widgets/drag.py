"""Dragging by pointer: the one place that runs Qt's own loop for it, and what is carried.

Of a record within the window only its number is carried, under a name of our own that no other program reads. What is
dragged out is a file that other programs can read, so it lies in a folder that only the user can open, and not longer
than they need to take it.
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from ui.runtime import veil

_FORMAT = "application/x-kreis-record"


def carry(number: int) -> QMimeData:
    """What is carried while a record is dragged."""
    data = QMimeData()
    data.setData(_FORMAT, QByteArray(str(number).encode("ascii")))
    return data


def carried(data: QMimeData) -> int | None:
    """The record that is dragged; None for anything else."""
    text = bytes(data.data(_FORMAT).data())
    return int(text) if text.isdigit() else None


def drag(source: QWidget, number: int, at: QPoint) -> None:
    """Drag ``source``'s picture from where the pointer took it, until it is let go."""
    dragging = QDrag(source)
    dragging.setMimeData(carry(number))
    picture = source.grab()
    if veil.is_down():
        from ui.widgets.blur import blurred

        picture = blurred(picture)
    dragging.setPixmap(picture)
    dragging.setHotSpot(at)
    dragging.exec(Qt.DropAction.MoveAction)


#: How long a file that was dragged out can still be fetched.
_STAYS_MS = 60_000
_held: list[TemporaryDirectory[str]] = []


def carry_file(name: str, content: bytes, kind: str) -> QMimeData:
    """A file to be dragged out: its bytes by their media type, and where it lies. Raises ``OSError``."""
    forget_files()
    # The session's own folder is in memory where there is one.
    folder = TemporaryDirectory(prefix="kreis-", dir=os.environ.get("XDG_RUNTIME_DIR") or None)
    _held.append(folder)
    path = Path(folder.name) / name
    path.touch(mode=0o600)
    path.write_bytes(content)
    data = QMimeData()
    data.setData(kind, QByteArray(content))
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def forget_files() -> None:
    """Delete what was dragged out, as far as it still lies there."""
    while _held:
        _held.pop().cleanup()


def drag_file(source: QWidget, name: str, content: bytes, kind: str) -> None:
    """Drag a file out of the window until it is let go."""
    try:
        data = carry_file(name, content, kind)
    except OSError:
        return  # no room for it; whatever is dragged stays where it is
    dragging = QDrag(source)
    dragging.setMimeData(data)
    dragging.exec(Qt.DropAction.CopyAction)
    QTimer.singleShot(_STAYS_MS, forget_files)
