"""The caption of a key, drawn as a key."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_KEYCAP
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import baseline, line_of_text, ring, rounded

_LOWEST, _INSET = 20, 5


def keycap_height() -> int:
    return max(_LOWEST, metrics(Role.CAPTION).lineSpacing() + 4)


def keycap_width(caption: str) -> int:
    return max(keycap_height(), metrics(Role.CAPTION).horizontalAdvance(caption) + 2 * _INSET)


def paint_keycap(painter: QPainter, caption: str, x: int, y: int) -> None:
    """Draws a key with its upper left corner at ``x``, ``y``."""
    table = tokens()
    area = QRectF(x, y, keycap_width(caption), keycap_height())
    rounded(painter, area, table.page, RADIUS_KEYCAP)
    ring(painter, area, table.line, 1, RADIUS_KEYCAP)
    left = x + (keycap_width(caption) - metrics(Role.CAPTION).horizontalAdvance(caption)) // 2
    line = baseline(area.toRect(), Role.CAPTION)
    line_of_text(painter, caption, left, line, keycap_width(caption), table.faint, font(Role.CAPTION))


class Keycap(QWidget):
    """A key as a widget."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(caption)

    def sizeHint(self) -> QSize:
        return QSize(keycap_width(self._caption), keycap_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_keycap(painter, self._caption, 0, 0)
        painter.end()
