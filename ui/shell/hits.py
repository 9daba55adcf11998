"""The rows of the palette: a person of one line or a command, with what was typed marked in it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.runtime import icons
from ui.runtime.rows import ENTRY, Ink, Row, Section
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import Role, font, line_height, metrics, section_height
from ui.shell.finding import marks
from ui.widgets.avatar import INLINE, paint_avatar
from ui.widgets.keycap import keycap_height, keycap_width, paint_keycap
from ui.widgets.paint import baseline, hairline, line_of_text, rounded

_EDGE, _INSET, _TEXT = 7, 20, 60

type _Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit(Row):
    """A row of the palette: ``icon`` for a command, otherwise the person's look; ``key`` is a caption at the right.

    ``typed`` is what was searched for.
    """

    typed: str = field(default="", repr=False)
    key: str = ""


class HitDelegate(QStyledItemDelegate):
    """Paints them from ready values."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, height(index.data(ENTRY)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Hit):
            _paint_hit(painter, area, entry, bool(state & QStyle.StateFlag.State_Selected))
        elif isinstance(entry, Section):
            line = area.bottom() - metrics(Role.SMALL).descent() - 5
            width = area.width() - 2 * _INSET
            style = font(Role.SMALL, strong=True)
            line_of_text(painter, entry.title, area.left() + _INSET, line, width, tokens().soft, style)
        painter.restore()


def height(entry: object) -> int:
    """Of a row or the head of a section."""
    if isinstance(entry, Section):
        return section_height() - 4
    person = isinstance(entry, Row) and not entry.icon
    return line_height() + (12 if person else 4)


def _paint_hit(painter: QPainter, area: QRect, hit: Hit, chosen: bool) -> None:
    table = tokens()
    if chosen:
        rounded(painter, QRectF(area.adjusted(_EDGE, 0, -_EDGE, 0)), table.select, RADIUS_CARD)
    middle = area.center().y()
    if hit.icon:
        left = area.left() + _INSET + (INLINE - icons.LINE) // 2
        icons.paint(painter, hit.icon, table.select_text if chosen else table.soft, left, middle - icons.LINE // 2 + 1)
    else:
        at = QRectF(area.left() + _INSET, middle - INLINE // 2 + 1, INLINE, INLINE)
        paint_avatar(painter, at, hit.look, table.select if chosen else table.raised)
    line = baseline(area, Role.BODY)
    end = area.right() + 1 - _INSET
    if hit.key:
        end -= keycap_width(hit.key)
        paint_keycap(painter, hit.key, end, middle - keycap_height() // 2 + 1)
        end -= 12
    elif hit.number:
        strong = hit.ink is not Ink.FAINT
        style, colour = font(Role.SMALL, strong=strong), getattr(table, hit.ink.value)
        room = end - area.left() - _TEXT
        end -= line_of_text(painter, hit.number, area.left() + _TEXT, line, room, colour, style, right=True) + 12
    ink = table.select_text if chosen else table.text
    x = _paint_marked(painter, hit.title, hit.typed, area.left() + _TEXT, line, end, ink)
    if hit.beside and end - x > 40:
        _paint_marked(painter, hit.beside, hit.typed, x + 12, line, end, table.soft)


def _paint_marked(painter: QPainter, text: str, typed: str, x: int, line: int, end: int, ink: str) -> int:
    """Draws a text with what was typed semi-bold and underlined; returns where it ends."""
    plain, strong = font(), font(strong=True)
    measure = QFontMetrics(strong)
    if measure.horizontalAdvance(text) > end - x:
        return x + line_of_text(painter, text, x, line, end - x, ink, plain)
    place = 0
    for start, length in marks(typed, text) if typed else ():
        x += line_of_text(painter, text[place:start], x, line, end - x, ink, plain)
        part = text[start : start + length]
        taken = line_of_text(painter, part, x, line, end - x, ink, strong)
        hairline(painter, QRect(x, line + 2, taken, 1), ink)
        x += taken
        place = start + length
    return x + line_of_text(painter, text[place:], x, line, end - x, ink, plain)
