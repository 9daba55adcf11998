"""Files that are dropped anywhere onto the window, from a file manager and not out of Kreis itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Hands them to ``take`` as long as ``open_to`` them; what was dragged out of Kreis is in it already."""

    def __init__(self, window: QWidget, open_to: Callable[[], bool], take: Callable[[list[Path]], None]) -> None:
        super().__init__(window)
        self._open_to, self._take = open_to, take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):
            return False
        from ui.widgets.drop_area import local_files

        files = local_files(event.mimeData())
        if isinstance(event, QDragEnterEvent):
            if files and event.source() is None and self._open_to():
                event.acceptProposedAction()
        elif event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(files)
        return False
