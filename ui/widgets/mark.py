"""The mark of Kreis: an open ring, the user in its middle, somebody coming in; and the rings of empty views."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import LIGHT, Tokens
from ui.widgets.paint import dot


def paint_mark(painter: QPainter, area: QRectF, table: Tokens) -> None:
    """Draws the mark into a square; its measures are those of a drawing 28 wide."""
    unit = area.width() / 28
    centre = area.center()
    radius = 13 * unit
    pen = QPen(QColor(table.accent), 2 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(around, 79 * 16, 298 * 16)
    dot(painter, centre, 7 * unit, table.accent)
    angle = math.radians(48)
    comer = QPointF(centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle))
    dot(painter, comer, 5.4 * unit, table.due)


def mark_icon() -> QIcon:
    """The program's icon in the usual sizes."""
    made = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(0, 0, edge, edge), LIGHT)
        painter.end()
        made.addPixmap(QPixmap.fromImage(image))
    return made


class Mark(QWidget):
    """The mark as a widget."""

    def __init__(self, size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(0, 0, self._size, self._size), tokens())
        painter.end()


class Rings(QWidget):
    """The picture of empty views: two hairline circles, three dots, an icon on a tint."""

    SIZE = 120

    def __init__(self, icon: str = "done", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(self.SIZE, self.SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.SIZE / 2, self.SIZE / 2)
        painter.setPen(QPen(QColor(table.line), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius in (58.0, 42.0):
            painter.drawEllipse(centre, radius, radius)
        dot(painter, centre, 54, table.good_tint)
        for radius, degrees in ((58.0, 70.0), (42.0, 200.0), (58.0, -42.0)):
            angle = math.radians(degrees)
            dot(painter, centre + QPointF(radius * math.cos(angle), -radius * math.sin(angle)), 9, table.good)
        picture = icons.pixmap(self._icon, table.good, icons.EMPTY, self.devicePixelRatioF(), 1.8)
        painter.drawPixmap(centre - QPointF(icons.EMPTY / 2, icons.EMPTY / 2), picture)
        painter.end()
