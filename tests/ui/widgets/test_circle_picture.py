"""The circle is hit by pointer, walked by arrow keys, and holds 150 people."""

import time

from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from ui.widgets.circle_picture import CirclePicture, Node


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


def test_nobody_overlaps_in_a_full_circle(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    assert len(picture._placed) == 150
    for one, other in zip(picture._placed, picture._placed[1:], strict=False):
        if one.band == other.band:
            away = one.centre - other.centre
            assert (away.x() ** 2 + away.y() ** 2) ** 0.5 > (one.diameter + other.diameter) / 2


def test_a_full_circle_paints_quickly(qtbot: QtBot) -> None:
    picture = shown(qtbot, 5, 10, 35, 100)
    picture.grab()
    began = time.perf_counter()
    picture.grab()
    took = time.perf_counter() - began
    print(f"150 people: {took * 1000:.1f} ms")
    assert took < 0.2
