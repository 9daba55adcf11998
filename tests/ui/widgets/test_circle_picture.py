"""The circle is hit by pointer, walked by arrow keys, and holds 150 people."""

import itertools
import math
import time

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from ui.widgets.circle_picture import CirclePicture
from ui.widgets.circle_rings import Node, name_place


def nodes(first: int, count: int) -> list[Node]:
    return [
        Node(id=first + n, name=f"Person {first + n}", initials="SB", warmth=None if n == 3 else n % 4, owing=n == 1)
        for n in range(count)
    ]


def shown(qtbot: QtBot, *counts: int) -> CirclePicture:
    picture = CirclePicture("Ihr Kreis")
    qtbot.addWidget(picture)
    picture.resize(700, 700)
    picture.show()
    picture.show_bands([(f"Ring {ring}", nodes(100 * ring, count)) for ring, count in enumerate(counts, 1)])
    return picture


def test_the_nearest_within_twelve_pixels_is_hit(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 9, 31, 58)
    placed = picture._placed[7]
    assert picture.node_at(placed.centre) == placed.node
    assert picture.node_at(QPointF(350, 350 + 4)) is None
    with qtbot.waitSignal(picture.chosen) as chosen:
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=placed.centre.toPoint())
    assert chosen.args == [placed.node.id]


def test_a_name_below_is_hit_too(qtbot: QtBot) -> None:
    picture = shown(qtbot, 2, 3, 0, 0)
    placed = picture._placed[4]
    assert placed.shown == "Person 202"
    assert picture.node_at(placed.area.bottomRight() - QPointF(2, 2)) == placed.node
    picture.choose(placed.node.id)
    assert not picture.grab().isNull()


def test_arrow_keys_walk_around_and_outward(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 0, 31, 58)
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current() == 100
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.current() == 104
    qtbot.keyClick(picture, Qt.Key.Key_Up)
    assert picture.current() is not None
    assert 300 <= (picture.current() or 0) < 400
    qtbot.keyClick(picture, Qt.Key.Key_Down)
    assert 100 <= (picture.current() or 0) < 200
    assert picture.accessibleDescription().startswith("Person")
    with qtbot.waitSignal(picture.opened):
        qtbot.keyClick(picture, Qt.Key.Key_Return)


@pytest.mark.parametrize("width", [420, 560, 700, 1000])
def test_nobody_overlaps_in_a_full_circle_nor_leaves_the_ring(qtbot: QtBot, width: int) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    picture.resize(width, width)
    assert len(picture._placed) == 150
    for one, other in itertools.combinations(picture._placed, 2):
        away = one.centre - other.centre
        assert math.hypot(away.x(), away.y()) > (one.diameter + other.diameter) / 2
    for one in picture._placed:
        middle = one.centre - QPointF(width / 2, width / 2)
        inner, outer = ((0.0, *picture._rings.edges)[one.band + place] for place in (0, 1))
        away_from = math.hypot(middle.x(), middle.y())
        assert inner < away_from - one.diameter / 2
        assert away_from + one.diameter / 2 < outer


@pytest.mark.parametrize("width", [420, 560, 700, 1000])
def test_nobody_stands_on_a_rings_name(qtbot: QtBot, width: int) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    picture.resize(width, width)
    for band, (name, nodes) in enumerate(picture._bands):
        edge = picture._rings.edges[band]
        wide, line = name_place(edge, name, str(len(nodes)))
        text = QRectF(width / 2 - wide / 2, width / 2 - edge + line - 9, wide, 10)
        for one in picture._placed:
            near = QPointF(
                min(max(one.centre.x(), text.left()), text.right()), min(max(one.centre.y(), text.top()), text.bottom())
            )
            away = one.centre - near
            assert math.hypot(away.x(), away.y()) > one.diameter / 2


def test_many_stand_in_two_rows_rather_than_small(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    assert min(one.diameter for one in picture._placed) > 16
    few = shown(qtbot, 5, 10, 35, 40)
    centre = QPointF(350, 350)
    outer = [one.centre - centre for one in few._placed if one.band == 3]
    assert len({round(math.hypot(one.x(), one.y())) for one in outer}) == 1


def test_a_full_circle_paints_quickly(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    picture.grab()
    began = time.perf_counter()
    picture.grab()
    took = time.perf_counter() - began
    print(f"150 people: {took * 1000:.1f} ms")
    assert took < 0.2
