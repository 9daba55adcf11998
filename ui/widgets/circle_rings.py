"""Where everybody stands in the picture of the circle: how deep its rings are, people, and names where there is room.

A ring outside of everybody is narrow, so that few people are drawn larger; and from within, as long as all of a ring
have room for it, each has a name below. Lengths are pixels, angles degrees clockwise from twelve o'clock.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt

from ui.runtime.type_roles import Role, grown, metrics

#: How deep the rings are as parts of the radius, and how far within each people stand as a part of that.
_DEPTHS = (0.285, 0.215, 0.255, 0.245)
_WITHIN = (0.58, 0.465, 0.463, 0.461)
_DIAMETERS = (40, 36, 30, 18)
_GAPS = (42, 24, 16, 11)  # half-angles
_DESIGNED_FOR = 328
#: A ring outside of everybody is at least so deep, and the others by so much deeper at most; people grow less.
_NARROW, _DEEPER, _LARGER = 34, 1.6, 1.25
#: Between two people of a ring; where they would be smaller than this much of their size, they stand in two rows.
BETWEEN = 4
_SMALLEST, _TWO_ROWS = 0.8, (2, 3)
#: How many degrees a ring's gap may be wide to each side, where its name takes so much.
_WIDEST_GAP = 80
#: A ring's name: its baseline below the ring's top, how low that may lie, and the room beside the name.
_NAME_LINE, _NAME_LOWEST, _CLEAR = 19, 30, 6
#: A person's name: below the mark of who is chosen, beside others, within the ring; the longest, and most of a ring.
_BELOW, _BESIDE, _INSIDE = 7, 3, 3
_LONGEST, _MOST_NAMED = 112, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One person, with a shorter name for where there is little room; ``warmth`` 0 to 3 or nothing where there never
    was an exchange, ``owing`` if I owe a reply.
    """

    id: int
    name: str = field(repr=False)
    initials: str = field(repr=False)
    short: str = field(default="", repr=False)
    warmth: int | None = None
    owing: bool = False
    spoken: str = field(default="", repr=False)


type Bands = Sequence[tuple[str, Sequence[Node]]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A person in the picture; ``area`` is the room of the name, where it is shown."""

    node: Node
    band: int
    centre: QPointF
    diameter: float
    angle: float
    shown: str = field(default="", repr=False)
    area: QRectF = field(default_factory=QRectF)


@dataclass(frozen=True, slots=True)
class Rings:
    """The rings' outer edges from within, where their people stand, and by how much they are deeper than planned."""

    edges: tuple[float, ...]
    places: tuple[float, ...]
    deeper: float

    @classmethod
    def of(cls, counts: Sequence[int], radius: float) -> "Rings":
        """For so many people in each."""
        last = max((band for band, count in enumerate(counts) if count), default=len(_DEPTHS) - 1)
        kept, empty = sum(_DEPTHS[: last + 1]), len(_DEPTHS) - 1 - last
        narrow = min(grown(_NARROW) / radius, (1 - kept) / empty) if empty else 0.0
        deeper = min(_DEEPER, (1 - empty * narrow) / kept)
        narrow = (1 - kept * deeper) / empty if empty else 0.0
        edges, places, edge = [], [], 0.0
        for band, planned in enumerate(_DEPTHS):
            deep = (planned * deeper if band <= last else narrow) * radius
            places.append(edge + _WITHIN[band] * deep)
            edge += deep
            edges.append(edge)
        return cls(tuple(edges), tuple(places), deeper)

    def inner(self, band: int) -> float:
        """The inner edge of a ring."""
        return self.edges[band - 1] if band else 0.0


def radius_of(size: QSize) -> float:
    return max(100.0, min(size.width(), size.height()) / 2 - 8)


def place(bands: Bands, size: QSize) -> tuple[Rings, list[Placed]]:
    """The rings of a picture of this size, and everybody on them from within."""
    rings = Rings.of([len(nodes) for _, nodes in bands], radius_of(size))
    centre = QPointF(size.width() / 2, size.height() / 2)
    found: list[Placed] = []
    naming = True
    for band, (name, nodes) in enumerate(bands):
        if nodes:
            some = _with_names(rings, band, name, nodes, centre) if naming else None
            naming = some is not None
            found += some or _ring(rings, band, name, nodes, centre, _LARGER)
    return rings, found


def name_place(radius: float, name: str, count: str) -> tuple[float, float]:
    """How wide a ring's name is, and how far below the ring's top its baseline lies."""
    strong, small = metrics(Role.SMALL, strong=True), metrics(Role.SMALL)
    wide = strong.horizontalAdvance(name) + 8 + small.horizontalAdvance(count)
    half = min(radius, wide / 2 + _CLEAR)
    lower = radius - math.sqrt(radius * radius - half * half) + strong.ascent()
    highest = grown(_NAME_LINE)
    return wide, lower if highest < lower <= grown(_NAME_LOWEST) else highest


def _ring(rings: Rings, band: int, name: str, nodes: Sequence[Node], centre: QPointF, larger: float) -> list[Placed]:
    """People from the gap on clockwise; the gap is wider where they would stand beside the ring's name."""
    away, count = rings.places[band], len(nodes)
    for gap in range(_GAPS[band], _WIDEST_GAP):
        diameter, apart = _size(rings, band, count, gap, larger)
        step = (360 - 2 * gap) / count
        first = math.radians(min(180.0, gap + step / 2))
        if _is_clear(rings.edges[band], name, count, away + apart / 2, first, diameter):
            break
    found = []
    for number, node in enumerate(nodes):
        angle = gap + step * (number + 0.5)
        out = away + (number % 2 - 0.5) * apart
        turn = math.radians(angle)
        at = centre + QPointF(out * math.sin(turn), -out * math.cos(turn))
        found.append(Placed(node, band, at, diameter, angle))
    return found


def _size(rings: Rings, band: int, count: int, gap: float, larger: float) -> tuple[float, float]:
    """How large the people of a ring are, and how far apart its two rows, nothing where there is one."""
    wanted = _DIAMETERS[band] * min(1.4, max(0.8, rings.edges[-1] / _DESIGNED_FOR)) * min(larger, rings.deeper)
    if count < 2:
        return wanted, 0.0
    half = min(90.0, (180 - gap) / count)
    spacing = 2 * rings.places[band] * math.sin(math.radians(half))
    room = spacing - BETWEEN
    deep = rings.edges[band] - rings.inner(band)
    two = min(wanted, 2 * spacing - BETWEEN, (deep - 4 * BETWEEN) / 2)
    if band in _TWO_ROWS and room < wanted * _SMALLEST and room < two:
        return two, two + BETWEEN
    return min(wanted, room), 0.0


def _is_clear(edge: float, name: str, count: int, away: float, turn: float, diameter: float) -> bool:
    """Whether somebody who stands at an angle, in radians, leaves the ring's name alone."""
    wide, line = name_place(edge, name, str(count))
    small = metrics(Role.SMALL)
    x, y = away * math.sin(turn), edge - away * math.cos(turn)
    beside = max(0.0, x - wide / 2)
    below = max(0.0, y - line - small.descent(), line - small.capHeight() - y)
    return math.hypot(beside, below) > diameter / 2 + BETWEEN


def _with_names(rings: Rings, band: int, name: str, nodes: Sequence[Node], centre: QPointF) -> list[Placed] | None:
    """The people of a ring with their names, all of them whole or all of them short; None where there is no room."""
    if len(nodes) > _MOST_NAMED:
        return None
    for larger in (_LARGER, 1.0):
        some = _ring(rings, band, name, nodes, centre, larger)
        for texts in _texts(nodes):
            named = [replace(one, shown=text, area=_area(one, text)) for one, text in zip(some, texts, strict=True)]
            if _have_room(rings, band, name, named, centre):
                return named
    return None


def _texts(nodes: Sequence[Node]) -> Iterator[list[str]]:
    """What may stand below the people of a ring, the best first."""
    measure = metrics(Role.CAPTION)
    for texts in ([node.name for node in nodes], [node.short or node.name for node in nodes]):
        for longest in (_LONGEST, _LONGEST * 0.7):
            yield [measure.elidedText(text, Qt.TextElideMode.ElideRight, round(longest)) for text in texts]


def _area(one: Placed, text: str) -> QRectF:
    measure = metrics(Role.CAPTION)
    wide = measure.horizontalAdvance(text)
    return QRectF(one.centre.x() - wide / 2, one.centre.y() + one.diameter / 2 + _BELOW, wide, measure.height())


def told(rings: Rings, bands: Bands, some: Sequence[Placed], size: QSize) -> list[bool]:
    """Whether each ring's name is shown: where the font is large and the picture small, people matter more."""
    centre = QPointF(size.width() / 2, size.height() / 2)
    return [
        (area := _said(rings, band, name, len(nodes), centre)).width() <= 2 * edge
        and all(_away(area, one.centre) >= one.diameter / 2 for one in some)
        for band, ((name, nodes), edge) in enumerate(zip(bands, rings.edges, strict=True))
    ]


def _said(rings: Rings, band: int, name: str, count: int, centre: QPointF) -> QRectF:
    """The room of a ring's name: of its capitals, below which only few letters reach."""
    wide, line = name_place(rings.edges[band], name, str(count))
    high = metrics(Role.SMALL).capHeight()
    return QRectF(centre.x() - wide / 2, centre.y() - rings.edges[band] + line - high, wide, high)


def _have_room(rings: Rings, band: int, name: str, some: Sequence[Placed], centre: QPointF) -> bool:
    """Whether names touch neither one another nor people, ring names, and the ring's edges."""
    wide, line = name_place(rings.edges[band], name, str(len(some)))
    small = metrics(Role.SMALL)
    top = centre.y() - rings.edges[band] + line
    said = QRectF(centre.x() - wide / 2, top - small.ascent(), wide, small.height())
    inner, outer = max(rings.inner(band), 2 * BETWEEN), rings.edges[band]
    for number, one in enumerate(some):
        area = one.area.adjusted(-_BESIDE, -1, _BESIDE, 1)
        corners = (area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight())
        if _away(area, centre) < inner + _INSIDE or area.intersects(said):
            return False
        if any(math.hypot(at.x() - centre.x(), at.y() - centre.y()) > outer - _INSIDE for at in corners):
            return False
        for place, other in enumerate(some):
            if place != number and (
                _away(area, other.centre) < other.diameter / 2 + BETWEEN or area.intersects(other.area)
            ):
                return False
    return True


def _away(area: QRectF, at: QPointF) -> float:
    """From a point to the nearest of an area."""
    x = max(area.left() - at.x(), 0.0, at.x() - area.right())
    y = max(area.top() - at.y(), 0.0, at.y() - area.bottom())
    return math.hypot(x, y)
