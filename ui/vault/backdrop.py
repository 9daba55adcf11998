"""The ground of what stands before the vault is open: rings that pass beside the form, never through it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from ui.runtime.theme import tokens
from ui.widgets.entrance import Entrance

_RINGS = (264, 348, 464, 612)


class Backdrop(Entrance):
    """List ground with four rings around the form's centre."""

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(table.list))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(table.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = QPointF(self.width() / 2, self.height() / 2 + 4)
        for radius in _RINGS:
            painter.drawEllipse(centre, radius, radius)
        painter.end()
