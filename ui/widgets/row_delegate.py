"""Paints every list of the window: section heads and rows of two lines, hovered, chosen and focused.

It paints from ready values only: an exception while painting would take the whole window with it. Icons come from
the cache, so a row costs about a tenth of a millisecond.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.runtime import icons
from ui.runtime.rows import ENTRY, Ink, Row, Section
from ui.runtime.theme import tokens
from ui.runtime.tokens import INSET, RADIUS_CARD, ROW_INSET, Tokens
from ui.runtime.type_roles import Role, font, metrics, pill_height, row_height, section_height
from ui.widgets.avatar import ROW, paint_avatar
from ui.widgets.paint import line_of_text, ring, rounded

#: Width of one action under the pointer.
TARGET = 28
_TEXT = INSET + ROW + 12
_PILL_WIDTH, _PILL_HEIGHT = 3, 20

type _Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class RowAction:
    """What the pointer can do on a row: ``code`` goes to the page, ``name`` to tooltip and menu, ``key`` behind it."""

    code: str
    icon: str
    name: str
    key: str = ""


class RowDelegate(QStyledItemDelegate):
    """``actions`` appear on the row under the pointer; ``uniform`` gives all entries one height, for long lists."""

    def __init__(self, parent: QWidget, actions: Sequence[RowAction] = (), ground: str = "list") -> None:
        super().__init__(parent)
        self._actions, self._ground = tuple(actions), ground
        self.uniform = False

    @property
    def actions(self) -> tuple[RowAction, ...]:
        return self._actions

    def set_actions(self, actions: Sequence[RowAction]) -> None:
        self._actions = tuple(actions)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if not self.uniform and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return QSize(100, section_height())
        return QSize(100, row_height())

    def action_at(self, area: QRect, at: QPoint) -> RowAction | None:
        """The action under a point of a row that shows them."""
        for action, place in zip(self._actions, self._places(area), strict=True):
            if place.contains(at):
                return action
        return None

    def _places(self, area: QRect) -> list[QRect]:
        """Squares of the actions, the last ending where the number ends."""
        top = self._second_line(area) - icons.LINE // 2 - (TARGET - icons.LINE) // 2
        end = area.right() + 1 - INSET + (TARGET - icons.LINE) // 2
        first = end - TARGET * len(self._actions)
        return [QRect(first + TARGET * n, top, TARGET, TARGET) for n in range(len(self._actions))]

    @staticmethod
    def _second_line(area: QRect) -> int:
        """Middle of the second line."""
        return area.top() + (area.height() + metrics().lineSpacing()) // 2 + 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Section):
            _paint_section(painter, area, entry, tokens())
        else:
            self._paint_row(painter, area, state, entry)
        painter.restore()

    def _paint_row(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, row: Row | None) -> None:
        table = tokens()
        flag = QStyle.StateFlag
        chosen, hovered = bool(state & flag.State_Selected), bool(state & flag.State_MouseOver)
        ground = getattr(table, self._ground)
        back = QRectF(area.adjusted(ROW_INSET, 1, -ROW_INSET, -1))
        if chosen or hovered:
            ground = table.select if chosen else table.hover
            rounded(painter, back, ground, RADIUS_CARD)
        if chosen:
            middle = back.center().y()
            pill = QRectF(back.left() + 4, middle - _PILL_HEIGHT / 2, _PILL_WIDTH, _PILL_HEIGHT)
            rounded(painter, pill, table.accent, _PILL_WIDTH / 2)
        if state & flag.State_HasFocus and state & flag.State_KeyboardFocusChange:
            ring(painter, back, table.accent, 2, RADIUS_CARD)
        elif chosen and table.high:
            ring(painter, back, table.select_text, 1, RADIUS_CARD)
        if row is None:
            rounded(painter, QRectF(area.left() + _TEXT, area.center().y() - 4, 120, 8), table.line, 4)
            return
        top = area.top() + (area.height() - ROW) // 2
        paint_avatar(painter, QRectF(area.left() + INSET, top, ROW, ROW), row.look, ground)
        acting = hovered and row.acts and bool(self._actions)
        self._paint_texts(painter, area, row, table, acting, chosen)
        if acting:
            for action, place in zip(self._actions, self._places(area), strict=True):
                corner = place.topLeft() + QPoint((TARGET - icons.LINE) // 2, (TARGET - icons.LINE) // 2)
                icons.paint(painter, action.icon, table.select_text, corner.x(), corner.y())

    def _paint_texts(self, painter: QPainter, area: QRect, row: Row, table: Tokens, acting: bool, chosen: bool) -> None:
        left, right = area.left() + _TEXT, area.right() + 1 - INSET
        step = metrics().lineSpacing() + 4
        lines = step + metrics().lineSpacing() if row.sentence or row.icon else metrics().lineSpacing()
        first = area.top() + (area.height() - lines) // 2 + metrics().ascent()
        end = right
        if row.pill or row.sign:
            end -= _paint_state(painter, row, right, first, table, chosen) + 12
        elif row.number:
            over = row.ink is not Ink.FAINT
            colour = getattr(table, row.ink.value)
            style = font(Role.BODY if over else Role.SMALL, strong=over, tabular=True)
            end -= line_of_text(painter, row.number, left, first, right - left, colour, style, right=True) + 12
        title_ink = table.faint if row.faded else table.text
        x = left + line_of_text(painter, row.title, left, first, end - left, title_ink, font(strong=True)) + 8
        if row.beside and end - x > 24:
            line_of_text(painter, row.beside, x, first, end - x, table.faint, font())
        end = right
        if acting:
            end -= TARGET * len(self._actions) + 4
        elif row.icon:
            icons.paint(painter, row.icon, table.soft, right - icons.LINE, self._second_line(area) - icons.LINE // 2)
            end -= icons.LINE + 12
        line_of_text(painter, row.sentence, left, first + step, end - left, table.soft, font())


def _paint_state(painter: QPainter, row: Row, right: int, baseline: int, table: Tokens, chosen: bool) -> int:
    """A word on a tint, raised on a chosen row, or an icon; ends at ``right``. Gives the width it took."""
    ink = table.select_text if row.tone == "accent" else getattr(table, row.tone)
    if not row.pill:
        icons.paint(
            painter, row.sign, ink, right - icons.LINE, baseline - metrics().ascent() // 2 - icons.LINE // 2 + 2
        )
        return icons.LINE
    measure = metrics(Role.CAPTION, strong=True)
    width, height = measure.horizontalAdvance(row.pill) + 16, pill_height()
    ground = table.select if row.tone == "accent" else getattr(table, f"{row.tone}_tint")
    area = QRect(right - width, baseline - (measure.capHeight() + height) // 2, width, height)
    rounded(painter, QRectF(area), table.raised if chosen else ground, height / 2)
    line_of_text(painter, row.pill, area.x() + 8, baseline, width, ink, font(Role.CAPTION, strong=True))
    return width


def _paint_section(painter: QPainter, area: QRect, section: Section, table: Tokens) -> None:
    line = area.bottom() - metrics(Role.SMALL).descent() - 5
    left = area.left() + INSET
    width = area.width() - INSET - INSET
    x = left + line_of_text(painter, section.title, left, line, width, table.soft, font(Role.SMALL, strong=True))
    if section.count:
        line_of_text(painter, section.count, x + 8, line, 80, table.faint, font(Role.SMALL))
    if section.unit:
        line_of_text(painter, section.unit, left, line, width, table.faint, font(Role.CAPTION), right=True)
