"""A person as a circle: initials on a steady pale colour, an icon for what is no person, dashes for the dormant."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.rows import Look
from ui.runtime.theme import tokens
from ui.runtime.type_roles import font
from ui.widgets.paint import dashed_circle, dot, warm_dot

HEAD, ROW, INLINE, CARD = 48, 36, 28, 20
_TITLES = {"dr", "prof", "dipl", "ing", "mag", "herr", "frau", "mr", "ms", "mrs", "von", "van", "de", "zu"}
#: Size of the initials against the diameter.
_LETTERS = 0.37
_WARMTH = 10


def initials(name: str) -> str:
    """First letters of given and family name, academic titles and particles left out."""
    words = [word for word in name.replace("-", " ").split() if word.strip(".").casefold() not in _TITLES]
    letters = [word[0].upper() for word in words if word[0].isalpha()]
    if not letters:
        return ""
    return letters[0] if len(letters) == 1 else letters[0] + letters[-1]


def look(id: int, name: str, *, dormant: bool = False, warmth: int | None = None, icon: str = "") -> Look:
    """The look of a contact; a name without letters shows the sign of an address."""
    letters = initials(name)
    return Look(id=id, initials=letters, icon=icon or ("" if letters else "address"), dormant=dormant, warmth=warmth)


def colours(id: int) -> tuple[str, str]:
    """Ground and ink of a contact's initials, steady for its id."""
    table = tokens()
    return table.initials[(id * 2654435761 >> 8) % len(table.initials)]


def paint_avatar(painter: QPainter, area: QRectF, shown: Look, ground: str) -> None:
    """Draws into ``area``; ``ground`` is the colour behind it, for the gap around the dot of warmth."""
    table = tokens()
    ink = table.faint
    if shown.dormant:
        dashed_circle(painter, area, table.edge)
    elif shown.icon:
        dot(painter, area.center(), area.width(), table.press)
        ink = table.soft
    else:
        back, ink = colours(shown.id)
        dot(painter, area.center(), area.width(), back)
    if shown.icon:
        size = icons.CARD if area.width() >= ROW else icons.LINE
        corner = area.center() - QPointF(size / 2, size / 2)
        icons.paint(painter, shown.icon, ink, corner.x(), corner.y(), size)
    else:
        _paint_letters(painter, area, shown.initials, ink)
    if shown.warmth is not None and not shown.dormant:
        centre = QPointF(area.right() - _WARMTH / 2, area.bottom() - _WARMTH / 2)
        dot(painter, centre, _WARMTH + 4, ground)
        warm_dot(painter, centre, _WARMTH, shown.warmth)


def _paint_letters(painter: QPainter, area: QRectF, letters: str, ink: str) -> None:
    style: QFont = font(strong=True)
    style.setPixelSize(max(8, round(area.width() * _LETTERS)))
    painter.setFont(style)
    painter.setPen(QColor(ink))
    measure = painter.fontMetrics()
    x = area.center().x() - measure.horizontalAdvance(letters) / 2
    painter.drawText(QPointF(x, area.center().y() + measure.capHeight() / 2), letters)


class Avatar(QWidget):
    """An avatar as a widget, for heads and cards."""

    def __init__(self, shown: Look | None = None, size: int = HEAD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._size = shown or Look(), size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, shown: Look) -> None:
        self._shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self._size, self._size)
        paint_avatar(painter, area, self._shown, tokens().page)
        painter.end()
