"""An icon in a line, in the colour of a token."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens


class IconLabel(QWidget):
    """Shows an icon; it says nothing that words beside it do not say, so it has no name of its own."""

    def __init__(self, name: str, ink: str = "soft", size: int = icons.LINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink, self._size = name, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, ink: str = "") -> None:
        self._name, self._ink = name, ink or self._ink
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._name, getattr(tokens(), self._ink), 0, (self.height() - self._size) / 2, self._size)
        painter.end()
