"""One small picture: open replies over the last weeks, mine up, theirs down, with both numbers beside it in words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import hairline, line_of_text

DAYS = 31
_STEP, _BAR, _UNIT, _HIGHEST = 10, 6, 4, 6
_AXIS, _HEIGHT = 29, 81
_FEWEST = 10


class DebtBars(QWidget):
    """``show_days`` takes (caption, mine, theirs) by working day, the last is today; the words name the two sides."""

    def __init__(self, mine_words: str, theirs_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (mine_words, theirs_words)
        self._days: tuple[tuple[str, int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[tuple[str, int, int]]) -> None:
        self._days = tuple(days[-DAYS:])
        mine, theirs = self.numbers()
        self.setAccessibleName(f"{mine} {self._words[0]}, {theirs} {self._words[1]}")
        # The table twin of the picture, for a screen reader.
        self.setAccessibleDescription("; ".join(f"{day}: {up}, {down}" for day, up, down in self._days))
        self.update()

    def numbers(self) -> tuple[int, int]:
        """What I owe and what is owed to me today."""
        return self._days[-1][1:] if self._days else (0, 0)

    def sizeHint(self) -> QSize:
        return QSize(INSET * 2 + DAYS * _STEP + 140, max(_HEIGHT, _AXIS + 30 + metrics(Role.CAPTION).lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        days = self._shown()
        last = len(days) - 1
        scale = self._scale()
        for number, (_, mine, theirs) in enumerate(days):
            x = INSET + number * _STEP
            up, down = round(mine * scale), round(theirs * scale)
            today = number == last
            painter.fillRect(x, _AXIS - up, _BAR, up, QColor(table.due if today else table.due_past))
            painter.fillRect(x, _AXIS + 1, _BAR, down, QColor(table.owed if today else table.owed_past))
        if days:
            end = INSET + last * _STEP + _BAR
            hairline(painter, QRect(INSET, _AXIS, end - INSET, 1), table.edge)
            self._paint_captions(painter, days)
        self._paint_numbers(painter)
        painter.end()

    def _shown(self) -> tuple[tuple[str, int, int], ...]:
        """As many of the last days as leave room for the words."""
        words = 60 + max(metrics(Role.SMALL).horizontalAdvance(words) for words in self._words)
        room = (self.width() - INSET - words) // _STEP
        return self._days[-min(DAYS, max(_FEWEST, room)) :]

    def _scale(self) -> float:
        """Four pixels a reply, less where more than the room are open."""
        highest = max((max(mine, theirs) for _, mine, theirs in self._days), default=0)
        return _UNIT if highest <= _HIGHEST else _UNIT * _HIGHEST / highest

    def _paint_captions(self, painter: QPainter, days: Sequence[tuple[str, int, int]]) -> None:
        table = tokens()
        measure = metrics(Role.CAPTION)
        line = _AXIS + 26 + measure.ascent()
        end = INSET + (len(days) - 1) * _STEP + _BAR
        free, today = INSET, end - measure.horizontalAdvance(days[-1][0])
        for number in (0, 10, 20):
            x = INSET + number * _STEP
            if number < len(days) and x >= free and x + measure.horizontalAdvance(days[number][0]) + _BAR < today:
                taken = line_of_text(painter, days[number][0], x, line, end - x, table.faint, font(Role.CAPTION))
                free = x + taken + _BAR
        line_of_text(painter, days[-1][0], INSET, line, end - INSET, table.faint, font(Role.CAPTION), right=True)

    def _paint_numbers(self, painter: QPainter) -> None:
        table = tokens()
        x = INSET + max(_FEWEST, len(self._shown())) * _STEP + 13
        middle = (metrics().capHeight()) // 2
        colours = (table.due, table.owed)
        for number, (count, words) in enumerate(zip(self.numbers(), self._words, strict=True)):
            line = _AXIS - 12 + max(27, metrics().lineSpacing()) * number + middle
            ink = colours[number] if count else table.soft
            wide = line_of_text(painter, str(count), x, line, 60, ink, font(strong=True, tabular=True))
            left = x + max(16, wide + 8)
            line_of_text(painter, words, left, line, self.width() - left - 8, table.soft, font(Role.SMALL))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            place: QPoint = event.pos()
            number = (place.x() - INSET) // _STEP
            days = self._shown()
            if 0 <= number < len(days):
                day, mine, theirs = days[number]
                words = f"{day}: {mine} {self._words[0]}, {theirs} {self._words[1]}"
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
