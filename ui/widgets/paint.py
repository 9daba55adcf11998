"""Strokes that several parts share: lines on whole pixels, rings inside their rectangle, text on a baseline."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_FIELD
from ui.runtime.type_roles import Role, metrics


def rounded(painter: QPainter, area: QRectF, ground: str, radius: float) -> None:
    """A filled rounded rectangle without an edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area, radius, radius)


def ring(painter: QPainter, area: QRectF, colour: str, width: float, radius: float = RADIUS_FIELD) -> None:
    """An edge drawn inside ``area``, as shapes must shrink by half the pen to stay sharp."""
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def dashed_circle(painter: QPainter, area: QRectF, colour: str, dashes: Sequence[float] = (2.5, 2)) -> None:
    """A circle of even dashes; the pattern's unit is the pen's width."""
    pen = QPen(QColor(colour), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(dashes))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(area.adjusted(0.6, 0.6, -0.6, -0.6))


def dot(painter: QPainter, centre: QPointF, diameter: float, colour: str, edge: str = "") -> None:
    painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    radius = diameter / 2 - (0.5 if edge else 0)
    painter.drawEllipse(centre, radius, radius)


def warm_dot(painter: QPainter, centre: QPointF, diameter: float, step: int) -> None:
    """A dot of a degree of warmth, 0 the warmest. The cooler steps are outlined: their fill has too little contrast."""
    table = tokens()
    dot(painter, centre, diameter, table.warm[step], ("", table.warm[0], table.edge, table.edge)[step])


def hairline(painter: QPainter, area: QRect, colour: str) -> None:
    painter.fillRect(area, QColor(colour))


def line_of_text(
    painter: QPainter, text: str, x: int, baseline: int, width: int, colour: str, style: QFont, *, right: bool = False
) -> int:
    """Draws one elided line and returns the width it took; with ``right`` it ends at ``x + width``.

    Line ends and control characters, such as those that turn the direction of reading, become spaces: a name from
    outside must not dress up as another.
    """
    painter.setFont(style)
    painter.setPen(QColor(colour))
    measure = painter.fontMetrics()
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, width)
    taken = measure.horizontalAdvance(shown)
    painter.drawText(x + width - taken if right else x, baseline, shown)
    return taken


def baseline(area: QRect, role: Role, *, strong: bool = False) -> int:
    """The baseline that centres capitals in ``area``: text looks centred by its capitals, not by its box."""
    measure = metrics(role, strong=strong)
    return math.floor(area.top() + (area.height() + measure.capHeight() + 1) / 2)
