"""The balance of favours as dots: filled ones given, a post, hollow ones received."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.widgets.paint import dot, hairline, ring

_DOT, _STEP, _HEIGHT, _POST = 14, 18, 18, 12
#: More are only said in words beside them.
MOST = 6


class FavourDots(QWidget):
    """``show_counts(given, received)``; what it shows is said in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = self._received = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, given: int, received: int) -> None:
        self._given, self._received = min(given, MOST), min(received, MOST)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize((self._given + self._received) * _STEP + _POST, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0, _HEIGHT / 2
        for _ in range(self._given):
            dot(painter, QPointF(x + _DOT / 2, middle), _DOT, table.accent)
            x += _STEP
        hairline(painter, QRect(x + 3, 0, 1, _HEIGHT), table.edge)
        x += _POST
        for _ in range(self._received):
            ring(painter, QRectF(x, middle - _DOT / 2, _DOT, _DOT), table.accent, 2, _DOT / 2)
            x += _STEP
        painter.end()
