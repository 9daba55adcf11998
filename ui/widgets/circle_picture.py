"""The circle as a picture: the nearest in the middle, warmth by colour, one circle for each person.

Bands lie on page and list ground by turns; people stand by family name clockwise from a gap at twelve o'clock that
holds the ring's name (``circle_rings``). The picture is for the eye and for arrow keys; its twin with the same facts is
the list.
"""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.runtime import veil
from ui.runtime.theme import tokens
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets import circle_rings
from ui.widgets.circle_rings import Bands, Node, Placed
from ui.widgets.paint import dashed_circle, dot, line_of_text, ring, warm_dot

_REACH = 12  # pixels by which the pointer may miss
_LETTERS_FROM = 26


class CirclePicture(QWidget):
    """``chosen(id)`` by click or arrow keys, ``opened(id)`` by double click or Enter."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: tuple[tuple[str, tuple[Node, ...]], ...] = ()
        self._rings, self._placed = circle_rings.place((), self.size())
        self._told: list[bool] = []
        self._current: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bands(self, bands: Bands) -> None:
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
        """The nearest person, within twelve pixels of their edge, or whose name this is."""
        best, nearest = None, math.inf
        for placed in self._placed:
            if placed.area.contains(at):
                return placed.node
            away = math.hypot(at.x() - placed.centre.x(), at.y() - placed.centre.y()) - placed.diameter / 2
            if away < min(nearest, _REACH):
                best, nearest = placed.node, away
        return best

    def sizeHint(self) -> QSize:
        return QSize(700, 680)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 320)

    def _found(self, id: int) -> Placed | None:
        return next((placed for placed in self._placed if placed.node.id == id), None)

    def _place(self) -> None:
        self._rings, self._placed = circle_rings.place(self._bands, self.size())
        self._told = circle_rings.told(self._rings, self._bands, self._placed, self.size()) if self._bands else []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, edges = QPointF(self.width() / 2, self.height() / 2), self._rings.edges
        for band, edge in reversed(list(enumerate(edges))):
            painter.setPen(QPen(QColor(table.line), 1))
            painter.setBrush(QColor(table.list if band % 2 else table.page))
            painter.drawEllipse(centre, edge, edge)
        for edge, told, (name, nodes) in zip(edges, self._told, self._bands, strict=False):
            if told:
                self._paint_name(painter, table, centre.y(), edge, name, str(len(nodes)))
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
        wide, lower = circle_rings.name_place(radius, name, count)
        x, line = round(self.width() / 2 - wide / 2), round(middle - radius + lower)
        x += line_of_text(painter, name, x, line, 300, table.soft, font(Role.SMALL, strong=True)) + 8
        line_of_text(painter, count, x, line, 100, table.faint, font(Role.SMALL))

    def _paint_node(self, painter: QPainter, table: Tokens, placed: Placed) -> None:
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
        if placed.shown:
            x, line = round(placed.area.left()), round(placed.area.top()) + metrics(Role.CAPTION).ascent()
            # Measured already: a little more room, lest rounding elides it.
            line_of_text(
                painter, placed.shown, x, line, math.ceil(placed.area.width()) + 2, table.soft, font(Role.CAPTION)
            )
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

    def _change_band(self, now: Placed, way: int) -> None:
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


def _paint_mark(painter: QPainter, table: Tokens, placed: Placed) -> None:
    """That I owe a reply, above whoever stands beside; smaller on those without letters."""
    size = placed.diameter
    mark = 10 if size >= _LETTERS_FROM else 7
    corner = placed.centre + QPointF(size * 0.4, -size * 0.4)
    dot(painter, corner, mark + 3, table.page if placed.band % 2 == 0 else table.list)
    dot(painter, corner, mark, table.text)
