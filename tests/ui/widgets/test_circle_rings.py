"""How deep the rings are, who stands where, and whose name is shown."""

import itertools
import math

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from pytestqt.qtbot import QtBot

from ui.runtime.type_roles import Role, metrics
from ui.widgets.circle_rings import Bands, Node, Placed, Rings, name_place, place, told

_NAMES = ("Anna Adler", "Konstantin von Hohenlohe-Langenburg", "Jo Au", "Maximiliane Leutheusser-Schnarrenberger")
_SHORT = ("A. Adler", "K. von Hohenlohe-Langenburg", "J. Au", "M. Leutheusser-Schnarrenberger")


def bands(*counts: int) -> Bands:
    return [
        (
            f"{ring}er Kreis",
            [Node(id=100 * ring + n, name=_NAMES[n % 4], short=_SHORT[n % 4], initials="AB") for n in range(count)],
        )
        for ring, count in enumerate(counts, 1)
    ]


@pytest.mark.parametrize(
    "counts", [(0, 0, 0, 0), (1, 0, 0, 0), (2, 3, 0, 0), (0, 0, 4, 0), (5, 10, 35, 0), (5, 10, 35, 100)]
)
def test_rings_fill_the_radius_and_those_outside_of_everybody_are_narrow(counts: tuple[int, ...]) -> None:
    rings = Rings.of(counts, 328)
    deep = [outer - rings.inner(band) for band, outer in enumerate(rings.edges)]
    assert rings.edges[-1] == pytest.approx(328)
    assert min(deep) >= 33.9
    if sum(counts) in (0, 150):
        assert rings.deeper == 1
    elif not counts[-1]:
        assert rings.deeper > 1.1
        assert deep[-1] < 0.245 * 328
    for band, at in enumerate(rings.places):
        assert rings.inner(band) < at < rings.edges[band]


@pytest.mark.parametrize(
    "counts", [(1, 0, 0, 0), (2, 3, 0, 0), (5, 0, 0, 0), (3, 7, 0, 0), (5, 10, 0, 0), (5, 10, 35, 100)]
)
@pytest.mark.parametrize("width", [320, 420, 700, 1000])
def test_a_name_touches_nothing_else(qtbot: QtBot, counts: tuple[int, ...], width: int) -> None:
    some = bands(*counts)
    rings, placed = place(some, QSize(width, width))
    assert len(placed) == sum(counts)
    centre = QPointF(width / 2, width / 2)
    named = [one for one in placed if one.shown]
    for one in named:
        wide, line = name_place(rings.edges[one.band], some[one.band][0], str(counts[one.band]))
        top = centre.y() - rings.edges[one.band] + line - metrics(Role.SMALL).ascent()
        assert not one.area.intersects(QRectF(centre.x() - wide / 2, top, wide, metrics(Role.SMALL).height()))
        away = [math.hypot(at.x() - centre.x(), at.y() - centre.y()) for at in _corners(one)]
        assert rings.inner(one.band) < min(away)
        assert max(away) < rings.edges[one.band]
    for one, other in itertools.product(named, placed):
        if one is not other:
            assert not one.area.intersects(other.area)
            near = QPointF(
                min(max(other.centre.x(), one.area.left()), one.area.right()),
                min(max(other.centre.y(), one.area.top()), one.area.bottom()),
            )
            assert math.hypot(near.x() - other.centre.x(), near.y() - other.centre.y()) > other.diameter / 2


def _corners(one: Placed) -> tuple[QPointF, ...]:
    return one.area.topLeft(), one.area.topRight(), one.area.bottomLeft(), one.area.bottomRight()


def test_few_have_names_all_of_a_ring_or_none_and_the_nearest_first(qtbot: QtBot) -> None:
    _, few = place(bands(2, 3, 0, 0), QSize(760, 680))
    assert all(one.shown for one in few)
    _, many = place(bands(5, 10, 35, 100), QSize(760, 680))
    assert not any(one.shown for one in many if one.band > 1)
    for counts in ((2, 3, 0, 0), (5, 9, 0, 0), (5, 10, 12, 0), (5, 10, 35, 100)):
        _, placed = place(bands(*counts), QSize(760, 680))
        shown = [{bool(one.shown) for one in placed if one.band == band} for band in range(4)]
        assert all(len(one) <= 1 for one in shown)
        order = [one.pop() for one in shown if one]
        assert order == sorted(order, reverse=True)


def test_fewer_are_drawn_larger(qtbot: QtBot) -> None:
    _, few = place(bands(2, 3, 0, 0), QSize(760, 680))
    _, many = place(bands(2, 3, 35, 100), QSize(760, 680))
    assert min(one.diameter for one in few) > max(one.diameter for one in many if one.band == 0)


def test_a_rings_name_is_left_out_where_it_would_hide_people_or_is_wider_than_the_ring(qtbot: QtBot) -> None:
    for counts in ((0, 0, 0, 0), (2, 3, 0, 0), (5, 10, 35, 100)):
        for width in (420, 760):
            some, size = bands(*counts), QSize(width, width)
            rings, placed = place(some, size)
            assert all(told(rings, some, placed, size))
    long = [(name * 9, nodes) for name, nodes in bands(5, 10, 35, 100)]
    size = QSize(420, 420)
    rings, placed = place(long, size)
    shown = told(rings, long, placed, size)
    assert not shown[0]
    assert not all(shown)
