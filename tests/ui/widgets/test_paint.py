"""Strokes are sharp and texts elide."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.runtime.type_roles import Role, font
from ui.widgets import paint


def canvas() -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    return image


def test_shapes_stay_inside_their_area(qtbot: QtBot) -> None:
    image = canvas()
    painter = QPainter(image)
    paint.rounded(painter, QRectF(10, 10, 20, 20), "#ff0000", 4)
    paint.ring(painter, QRectF(10, 10, 20, 20), "#00ff00", 2)
    paint.dashed_circle(painter, QRectF(36, 10, 20, 20), "#0000ff")
    paint.dot(painter, QPointF(46, 20), 6, "#0000ff", "#000000")
    paint.hairline(painter, QRect(0, 39, 60, 1), "#000000")
    painter.end()
    assert image.pixelColor(20, 20).name() == "#ff0000"
    assert image.pixelColor(9, 20).name() == "#ffffff"
    assert image.pixelColor(0, 39).name() == "#000000"


def test_a_line_of_text_elides_and_says_its_width(qtbot: QtBot) -> None:
    painter = QPainter(image := canvas())
    wide = paint.line_of_text(painter, "Nordlicht Energie und Wasser", 0, 20, 50, "#000000", font())
    right = paint.line_of_text(painter, "3", 0, 20, 60, "#000000", font(), right=True)
    painter.end()
    assert 0 < wide <= 50
    assert right < 20
    assert not image.isNull()
    assert 10 <= paint.baseline(QRect(0, 0, 60, 32), Role.BODY) <= 26


def test_a_name_cannot_turn_the_direction_of_reading(qtbot: QtBot) -> None:
    pictures = []
    for name in ("Anna\u202egreb", "Anna greb"):
        painter = QPainter(image := canvas())
        paint.line_of_text(painter, name, 0, 20, 60, "#000000", font())
        painter.end()
        pictures.append(image)
    assert pictures[0] == pictures[1]
