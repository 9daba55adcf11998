"""What waits until a widget has been painted for the first time, so that nothing stands before the first picture.

A timer of no time is not enough: on a real screen the window system's word to paint comes some milliseconds after
``show()``, and whatever waited for the next turn of the event loop would run before it.
"""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

#: Milliseconds between two looks, and after which nobody waits any longer: the window is minimised, or never shown.
PACE, PATIENCE = 2, 1_000


class FirstPicture(QTimer):
    """Calls ``then`` once, after ``widget`` came to the screen and was painted, or after some patience.

    Qt paints within the very event that tells a window of its exposure, so in a later turn the picture is there.
    """

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        self._until = monotonic() + PATIENCE / 1000
        self.timeout.connect(self._on_timeout)
        self.start(PACE)

    def _on_timeout(self) -> None:
        window = self._widget.window().windowHandle()
        if (window is not None and window.isExposed()) or monotonic() > self._until:
            self.stop()
            self._then()
