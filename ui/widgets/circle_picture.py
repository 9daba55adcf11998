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
from ui.widgets.paint import dashed_circle, dot, line_of_text, ring, warm_dot

_EDGES = (0.285, 0.5, 0.755, 1.0)
_PLACES = (0.160, 0.385, 0.618, 0.868)
_DIAMETERS = (40, 36, 30, 18)
_GAPS = (42, 24, 16, 11)  # half-angles in degrees
_DESIGNED_FOR = 328
_REACH = 12  # pixels by which the pointer may miss
_LETTERS_FROM = 26
#: Between two people of a ring; where they would be smaller than this much of their size, they stand in two rows.
_BETWEEN, _SMALLEST, _TWO_ROWS = 4, 0.8, (2, 3)
#: How many degrees a ring's gap may be wide to each side, where its name takes so much.
_WIDEST_GAP = 80
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
        self._placed = []
        for band, (name, nodes) in enumerate(self._bands):
            if nodes:
                self._place_ring(band, name, nodes)

    def _place_ring(self, band: int, name: str, nodes: Sequence[Node]) -> None:
        """People from the gap on clockwise; the gap is wider where they would stand beside the ring's name."""
        radius, centre = self._radius(), QPointF(self.width() / 2, self.height() / 2)
        away, count = _PLACES[band] * radius, len(nodes)
        for gap in range(_GAPS[band], _WIDEST_GAP):
            diameter, apart = self._size(band, count, gap)
            step = (360 - 2 * gap) / count
            first = math.radians(min(180.0, gap + step / 2))
            if _is_clear(_EDGES[band] * radius, name, count, away + apart / 2, first, diameter):
                break
        for number, node in enumerate(nodes):
            angle = gap + step * (number + 0.5)
            out = away + (number % 2 - 0.5) * apart
            turn = math.radians(angle)
            at = centre + QPointF(out * math.sin(turn), -out * math.cos(turn))
            self._placed.append(_Placed(node, band, at, diameter, angle))

    def _size(self, band: int, count: int, gap: float) -> tuple[float, float]:
        """How large the people of a ring are, and how far apart its two rows, nothing where there is one."""
        radius = self._radius()
        wanted = _DIAMETERS[band] * min(1.4, max(0.8, radius / _DESIGNED_FOR))
        if count < 2:
            return wanted, 0.0
        half = min(90.0, (180 - gap) / count)
        spacing = 2 * _PLACES[band] * radius * math.sin(math.radians(half))
        room = spacing - _BETWEEN
        deep = (_EDGES[band] - (_EDGES[band - 1] if band else 0.0)) * radius
        two = min(wanted, 2 * spacing - _BETWEEN, (deep - 4 * _BETWEEN) / 2)
        if band in _TWO_ROWS and room < wanted * _SMALLEST and room < two:
            return two, two + _BETWEEN
        return min(wanted, room), 0.0

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
        for placed in self._placed:
            if placed.node.owing:
                _paint_mark(painter, table, placed)
        painter.end()

    def _paint_name(
        self, painter: QPainter, table: Tokens, middle: float, radius: float, name: str, count: str
    ) -> None:
        """Below the top of the ring, clear of its line where that leaves the people below it alone."""
        wide, lower = _name_place(radius, name, count)
        x, line = round(self.width() / 2 - wide / 2), round(middle - radius + lower)
        x += line_of_text(painter, name, x, line, 300, table.soft, font(Role.SMALL, strong=True)) + 8
        line_of_text(painter, count, x, line, 100, table.faint, font(Role.SMALL))

    def _paint_node(self, painter: QPainter, table: Tokens, placed: _Placed) -> None:
        node, size = placed.node, placed.diameter
        area = QRectF(placed.centre.x() - size / 2, placed.centre.y() - size / 2, size, size)
        ink = table.faint
        if node.warmth is None:
            dashed_circle(painter, area, table.edge)
        else:
            warm_dot(painter, placed.centre, size, node.warmth)
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


def _name_place(radius: float, name: str, count: str) -> tuple[float, float]:
    """How wide a ring's name is, and how far below the ring's top its baseline lies."""
    strong, small = metrics(Role.SMALL, strong=True), metrics(Role.SMALL)
    wide = strong.horizontalAdvance(name) + 8 + small.horizontalAdvance(count)
    half = min(radius, wide / 2 + _CLEAR)
    lower = radius - math.sqrt(radius * radius - half * half) + strong.ascent()
    return wide, lower if _NAME_LINE < lower <= _NAME_LOWEST else _NAME_LINE


def _is_clear(edge: float, name: str, count: int, away: float, turn: float, diameter: float) -> bool:
    """Whether somebody who stands at an angle, in radians, leaves the ring's name alone."""
    wide, line = _name_place(edge, name, str(count))
    small = metrics(Role.SMALL)
    x, y = away * math.sin(turn), edge - away * math.cos(turn)
    beside = max(0.0, x - wide / 2)
    below = max(0.0, y - line - small.descent(), line - small.capHeight() - y)
    return math.hypot(beside, below) > diameter / 2 + _BETWEEN


def _paint_mark(painter: QPainter, table: Tokens, placed: _Placed) -> None:
    """That I owe a reply, above whoever stands beside; smaller on those without letters."""
    size = placed.diameter
    mark = 10 if size >= _LETTERS_FROM else 7
    corner = placed.centre + QPointF(size * 0.4, -size * 0.4)
    dot(painter, corner, mark + 3, table.page if placed.band % 2 == 0 else table.list)
    dot(painter, corner, mark, table.text)
