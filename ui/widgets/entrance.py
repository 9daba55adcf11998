"""A part that is entered at one of its own parts, such as a page at its list.

A focus proxy would do that too, but Qt then takes the page for the list, and the Tab key jumps over all that stands
between the two: the search, the buttons of a head.
"""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Entrance(QWidget):
    """``setFocus`` leads on to what ``enter_at`` named."""

    _entrance: QWidget | None = None

    def enter_at(self, part: QWidget) -> None:
        self._entrance = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._entrance is not None:
            self._entrance.setFocus(event.reason())
