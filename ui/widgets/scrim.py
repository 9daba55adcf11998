"""A veil of colour over a part of the window while something in front of it wants an answer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.runtime.theme import tokens


class Scrim(QWidget):
    """Covers ``under`` whole and keeps the pointer from it; ``pressed`` when somebody clicks on it."""

    pressed = Signal()

    def __init__(self, under: QWidget) -> None:
        super().__init__(under)
        self._under = under
        under.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over everything that is there now."""
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._under.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        colour = QColor(table.scrim)
        colour.setAlphaF(table.scrim_alpha)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour)
        painter.end()
