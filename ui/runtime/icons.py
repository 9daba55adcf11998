"""Icons from ``resources/icons``, tinted and rendered once per name, size, colour and pixel ratio.

The stroke is 1.5 pixels at every size, so that small and large icons look like one hand's; a tick may be heavier.
"""

import math
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.runtime import resources

#: The usual sizes: in lines, in rail and cards, in pills, in empty states.
LINE, CARD, PILL, EMPTY = 16, 20, 12, 28
_STROKE = 1.5


@cache
def _drawing(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int = LINE, ratio: float = 1.0, stroke: float = _STROKE) -> QPixmap:
    """The icon as a picture for a screen of this pixel ratio; ``colour`` is a token's value."""
    svg = _drawing(name).replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke * 24 / size:.3f}"')
    edge = round(size * ratio)
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


def paint(painter: QPainter, name: str, colour: str, x: float, y: float, size: int = LINE) -> None:
    """Draws the icon with its upper left corner at ``x``, ``y``, sharp on the painter's device."""
    # Not painter.device(): naming the class of what is painted on costs 20 ms the first time.
    turned = painter.deviceTransform()
    ratio = round(math.hypot(turned.m11(), turned.m12()), 3)  # of a painter that is turned, too
    painter.drawPixmap(round(x), round(y), pixmap(name, colour, size, ratio))


class _Engine(QIconEngine):
    """Renders for whatever size and ratio Qt asks for."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: object, mode: object, state: object) -> None:
        area = QRectF(rect)  # type: ignore[call-overload]
        size = int(min(area.width(), area.height()))
        paint(painter, self._name, self._colour, area.center().x() - size / 2, area.center().y() - size / 2, size)

    def scaledPixmap(self, size: QSize, mode: object, state: object, scale: float) -> QPixmap:
        edge = max(1, round(min(size.width(), size.height()) / scale))
        return pixmap(self._name, self._colour, edge, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)


def icon(name: str, colour: str) -> QIcon:
    """The icon for menus and other parts that Qt draws."""
    return QIcon(_Engine(name, QColor(colour).name()))
