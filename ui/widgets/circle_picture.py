"""The circle as a picture: the nearest in the middle, warmth by colour, one circle for each person.

Bands lie on page and list ground by turns; people stand by family name clockwise from a gap at twelve o'clock that
holds the ring's name. The picture is for the eye and for arrow keys; its twin with the same facts is the list.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.runtime import veil
from ui.runtime.theme import tokens
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import dashed_circle, dot, line_of_text, ring

_EDGES = (0.285, 0.5, 0.755, 1.0)
_PLACES = (0.160, 0.385, 0.618, 0.868)
_DIAMETERS = (40, 36, 30, 18)
_GAPS = (42, 24, 16, 11)  # half-angles in degrees
_DESIGNED_FOR = 328
_REACH = 12  # pixels by which the pointer may miss
_LETTERS_FROM = 26
#: A ring's name: its baseline below the ring's top, how low that may lie, and the room beside the name.
_NAME_LINE, _NAME_LOWEST, _CLEAR = 19, 30, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One person; ``warmth`` 0 to 3 or nothing where there never was an exchange, ``owing`` if I owe a reply."""

    id: int
    name: str = field(repr=False)
    initials: str = field(repr=False)
    warmth: int | None = None
    owing: bool = False
    spoken: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class _Placed:
    node: Node
    band: int
    centre: QPointF
    diameter: float
    angle: float


class CirclePicture(QWidget):
    """``chosen(id)`` by click or arrow keys, ``opened(id)`` by double click or Enter."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[tuple[str, tuple[Node, ...]], ...] = ()
        self._placed: list[_Placed] = []
        self._current: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bands(self, bands: Sequence[tuple[str, Sequence[Node]]]) -> None:
        """The four rings from within: name and people in their order."""
        self._bands = tuple((name, tuple(nodes)) for name, nodes in bands)
        self._place()
        if self._current is not None and self._found(self._current) is None:
            self._current = None
        self.update()

    def current(self) -> int | None:
        return self._current

    def choose(self, id: int) -> None:
        """Marks a person and says it."""
        found = self._found(id)
        if found is not None and id != self._current:
            self._current = id
            self.setAccessibleDescription(veil.spoken(found.node.spoken or found.node.name))
            self.update()
            self.chosen.emit(id)

    def node_at(self, at: QPointF) -> Node | None:
        """The nearest person, within twelve pixels of their edge."""
        best, nearest = None, math.inf
        for placed in self._placed:
            away = math.hypot(at.x() - placed.centre.x(), at.y() - placed.centre.y()) - placed.diameter / 2
            if away < min(nearest, _REACH):
                best, nearest = placed.node, away
        return best

    def sizeHint(self) -> QSize:
        return QSize(700, 680)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 320)

    def _found(self, id: int) -> _Placed | None:
        return next((placed for placed in self._placed if placed.node.id == id), None)

    def _radius(self) -> float:
        return max(100.0, min(self.width(), self.height()) / 2 - 8)

    def _place(self) -> None:
        radius, centre = self._radius(), QPointF(self.width() / 2, self.height() / 2)
        scale = min(1.4, max(0.8, radius / _DESIGNED_FOR))
        self._placed = []
        for band, (_, nodes) in enumerate(self._bands):
            if not nodes:
                continue
            away, gap = _PLACES[band] * radius, _GAPS[band]
            step = (360 - 2 * gap) / len(nodes)
            spacing = 2 * away * math.sin(math.radians(min(step, 180) / 2))
            staggered = len(nodes) > 1 and spacing < 16
            diameter = 14 if staggered else min(_DIAMETERS[band] * scale, spacing - 4 if len(nodes) > 1 else math.inf)
            for number, node in enumerate(nodes):
                angle = gap + step * (number + 0.5)
                out = away + ((number % 2) * 16 - 8 if staggered else 0)
                turn = math.radians(angle)
                at = centre + QPointF(out * math.sin(turn), -out * math.cos(turn))
                self._placed.append(_Placed(node, band, at, diameter, angle))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = QPointF(self.width() / 2, self.height() / 2), self._radius()
        for band in reversed(range(len(_EDGES))):
            painter.setPen(QPen(QColor(table.line), 1))
            painter.setBrush(QColor(table.list if band % 2 else table.page))
            painter.drawEllipse(centre, _EDGES[band] * radius, _EDGES[band] * radius)
        for band, (name, nodes) in enumerate(self._bands):
            self._paint_name(painter, table, centre.y(), _EDGES[band] * radius, name, str(len(nodes)))
        dot(painter, centre, 10, table.accent)
        for placed in self._placed:
            self._paint_node(painter, table, placed)
        painter.end()

    def _paint_name(
        self, painter: QPainter, table: Tokens, middle: float, radius: float, name: str, count: str
    ) -> None:
        """Below the top of the ring, clear of its line where that leaves the people below it alone."""
        strong, small = metrics(Role.SMALL, strong=True), metrics(Role.SMALL)
        wide = strong.horizontalAdvance(name) + 8 + small.horizontalAdvance(count)
        half = min(radius, wide / 2 + _CLEAR)
        clear = radius - math.sqrt(radius * radius - half * half)
        x = round(self.width() / 2 - wide / 2)
        lower = clear + strong.ascent()
        line = round(middle - radius + (lower if _NAME_LINE < lower <= _NAME_LOWEST else _NAME_LINE))
        x += line_of_text(painter, name, x, line, 300, table.soft, font(Role.SMALL, strong=True)) + 8
        line_of_text(painter, count, x, line, 100, table.faint, font(Role.SMALL))

    def _paint_node(self, painter: QPainter, table: Tokens, placed: _Placed) -> None:
        node, size = placed.node, placed.diameter
        area = QRectF(placed.centre.x() - size / 2, placed.centre.y() - size / 2, size, size)
        ink = table.faint
        if node.warmth is None:
            dashed_circle(painter, area, table.edge)
        else:
            edge = ("", table.warm[0], table.edge, table.edge)[node.warmth]
            dot(painter, placed.centre, size, table.warm[node.warmth], edge)
            ink = table.warm_ink[node.warmth]
        if size >= _LETTERS_FROM:
            style = font(strong=True)
            style.setPixelSize(round(size * 0.37))
            painter.setFont(style)
            painter.setPen(QColor(ink))
            measure = painter.fontMetrics()
            x = placed.centre.x() - measure.horizontalAdvance(node.initials) / 2
            painter.drawText(QPointF(x, placed.centre.y() + measure.capHeight() / 2), node.initials)
        if node.id == self._current:
            ring(painter, area.adjusted(-5, -5, 5, 5), table.accent, 2, size / 2 + 5)
        if node.owing:
            corner = placed.centre + QPointF(size * 0.4, -size * 0.4)
            dot(painter, corner, 13, table.page if placed.band % 2 == 0 else table.list)
            dot(painter, corner, 10, table.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None:
            self.choose(node.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position())
        if node is not None:
            self.opened.emit(node.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        now = self._found(self._current) if self._current is not None else None
        if now is None:
            if self._placed and key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.choose(self._placed[0].node.id)
                return
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(now.node.id)
            return
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            band = [placed for placed in self._placed if placed.band == now.band]
            step = 1 if key == Qt.Key.Key_Right else -1
            self.choose(band[(band.index(now) + step) % len(band)].node.id)
            return
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_band(now, 1 if key == Qt.Key.Key_Up else -1)
            return
        super().keyPressEvent(event)

    def _change_band(self, now: _Placed, way: int) -> None:
        """To the person nearest in angle on the next ring outward (1) or inward (-1) that holds anybody."""
        band = now.band + way
        while 0 <= band < len(self._bands):
            there = [placed for placed in self._placed if placed.band == band]
            if there:
                self.choose(min(there, key=lambda placed: abs(placed.angle - now.angle)).node.id)
                return
            band += way

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            node = self.node_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), node.name if node is not None else "", self)
            return True
        return super().event(event)
