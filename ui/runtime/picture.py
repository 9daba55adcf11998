"""What waits until a widget has been painted for the first time, so that nothing stands before the first picture.

A timer of no time is not enough: on a real screen the window system's word to paint comes some milliseconds after
``show()``, and whatever waited for the next turn of the event loop would run before it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

#: Milliseconds after which nobody waits any longer: the window is minimised, or behind another one.
PATIENCE = 1_000


class FirstPicture(QObject):
    """Calls ``then`` once, after ``widget`` was painted and the picture handed over, or after some patience."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(PATIENCE)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture is handed over when the painting has ended, hence the next turn."""
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _on_timeout(self) -> None:
        self._widget.removeEventFilter(self)
        self._then()
        self.deleteLater()
