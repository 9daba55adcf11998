"""Icons are sharp at every ratio, tinted, and rendered once."""

from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from ui.runtime import icons

NAMES = sorted(
    entry.name.removesuffix(".svg") for entry in files("resources.icons").iterdir() if entry.name.endswith(".svg")
)


def test_the_licence_lies_beside_the_drawings() -> None:
    assert files("resources.icons").joinpath("LICENSE").read_text("utf-8").startswith("ISC License")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_its_colour(qtbot: QtBot, name: str) -> None:
    image = icons.pixmap(name, "#ff0000", 20, 2.0).toImage()
    assert image.width() == 40
    inked = {
        image.pixelColor(x, y).rgb() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert inked
    assert all(QColor(colour).green() < 8 for colour in inked)


def test_an_icon_is_rendered_once(qtbot: QtBot) -> None:
    assert icons.pixmap("reply", "#112233") is icons.pixmap("reply", "#112233")


def test_qt_asks_for_icons_of_any_size(qtbot: QtBot) -> None:
    assert icons.icon("mail", "#112233").pixmap(24, 24).width() == 24


def test_a_turned_painter_gets_the_same_picture(qtbot: QtBot) -> None:
    icons.pixmap.cache_clear()
    canvas = QPixmap(40, 40)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    painter.translate(20, 20)
    for _ in range(12):
        painter.rotate(30)
        icons.paint(painter, "busy", "#006871", -8, -8)
    painter.end()
    assert icons.pixmap.cache_info().currsize == 1
