"""The number two people compare: twelve groups of five digits, four in a row, to be read in turns."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import Role, font, grown, metrics
from ui.widgets.paint import baseline, hairline, line_of_text, ring, rounded

_GROUPS, _COLUMNS, _FEWEST, _ROW, _INSET = 12, 4, 2, 60, 24
_WIDTH = 600


class NumberPanel(QWidget):
    """Shows a number whose groups have blanks between; a screen reader hears it group by group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: list[str] = []
        self._in_row = _COLUMNS
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMaximumWidth(grown(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_number(self, name: str, number: str) -> None:
        """``name`` is what a screen reader says before the groups."""
        self._groups = number.split()
        self.setAccessibleName(f"{name}: {', '.join(self._groups)}" if self._groups else name)
        self.update()

    def groups(self) -> tuple[str, ...]:
        return tuple(self._groups)

    def sizeHint(self) -> QSize:
        return QSize(grown(_WIDTH), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(_FEWEST * self._each() + 2 * _INSET, self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Four groups in a row, fewer where large figures leave no room for four."""
        super().resizeEvent(event)
        fit = (event.size().width() - 2 * _INSET) // self._each()
        columns = next((one for one in (_COLUMNS, 3) if one <= fit), _FEWEST)
        if columns != self._in_row:
            self._in_row = columns
            self.updateGeometry()

    @staticmethod
    def _each() -> int:
        return metrics(Role.NUMBER).horizontalAdvance("00000") + 28

    def _high(self) -> int:
        return -(-_GROUPS // self._in_row) * grown(_ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), table.sunken, RADIUS_CARD)
        wide, high = (self.width() - _INSET) / self._in_row, grown(_ROW)
        digits = metrics(Role.NUMBER).horizontalAdvance("00000")
        for place, group in enumerate(self._groups):
            row, column = divmod(place, self._in_row)
            cell = QRect(round(_INSET + column * wide), row * high, round(wide), high)
            line = baseline(cell, Role.NUMBER)
            left = cell.left() + round(wide - digits) // 2
            counted = font(Role.CAPTION, tabular=True)
            line_of_text(
                painter, str(place + 1), cell.left(), line - 3, left - 9 - cell.left(), table.faint, counted, right=True
            )
            painter.setFont(font(Role.NUMBER))
            painter.setPen(QColor(table.text))
            painter.drawText(left, line, group)
            if row and not column:
                hairline(painter, QRect(_INSET, row * high, self.width() - 2 * _INSET, 1), table.line)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), table.accent, 2, RADIUS_CARD)
        painter.end()
