"""Dragging a record by pointer: the one place that runs Qt's own loop for it, and what is carried.

Only the record's number is carried, under a name of our own that no other program reads.
"""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt
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
