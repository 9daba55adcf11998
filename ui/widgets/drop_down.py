"""A box to choose from, with the arrow that a style sheet takes away."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui.runtime import icons
from ui.runtime.theme import tokens

_INSET = 10


class DropDown(QComboBox):
    """Shows that it opens: a chevron at the right, in the colour of the text beside fields."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = tokens().soft if self.isEnabled() else tokens().edge
        x, y = self.width() - icons.LINE - _INSET, (self.height() - icons.LINE) / 2
        icons.paint(painter, "down", ink, x, y)
        painter.end()
