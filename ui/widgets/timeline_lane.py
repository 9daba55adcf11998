"""A year of exchanges with one person in one lane: theirs above, mine below, silence as a band with its length."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_FIELD, Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import baseline, dot, hairline, line_of_text, ring, rounded

_HEIGHT, _OFF = 80, 18
_YEAR = 365
#: A pause of at least so many days is drawn as silence.
_SILENCE = 60
_MARK, _APART = 15, 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """One exchange: its day, ``shape`` mail, call or chat, whose it is, and whether it still waits (due or owed)."""

    day: date
    shape: str
    mine: bool
    waits: str = ""


def paint_shape(painter: QPainter, table: Tokens, shape: str, x: float, y: float) -> None:
    """A mail as a dot, a call as a bar, a chat as a ring."""
    if shape == "call":
        rounded(painter, QRectF(x - 2, y - 8, 4, 16), table.soft, 2)
    elif shape == "chat":
        painter.setPen(QPen(QColor(table.soft), 1.5))
        painter.setBrush(QColor(table.sunken))
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5)
    else:
        dot(painter, QPointF(x, y), 8, table.soft)


class TimelineLane(QWidget):
    """``show_year`` takes the beats, the months as (first day, name) and how to say a silence of so many days."""

    def __init__(self, theirs: str, mine: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (theirs, mine)
        self._beats: tuple[Beat, ...] = ()
        self._months: tuple[tuple[date, str], ...] = ()
        self._today = date(2000, 1, 1)
        self._silence = "%1"
        self._labels = max(80, 12 + max(metrics(Role.SMALL).horizontalAdvance(words) for words in self._words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(
        self, beats: Sequence[Beat], today: date, months: Sequence[tuple[date, str]], silence: str, spoken: str
    ) -> None:
        """``silence`` holds %1 for the days; ``spoken`` is what a screen reader says instead of the picture."""
        first = today - timedelta(days=_YEAR)
        self._beats = tuple(sorted((beat for beat in beats if beat.day > first), key=lambda beat: beat.day))
        self._months, self._today, self._silence = tuple(months), today, silence
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT + max(24, metrics(Role.CAPTION).lineSpacing() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _x(self, day: date) -> float:
        room = self.width() - self._labels - 24
        return self._labels + 12 + room * (1 - (self._today - day).days / _YEAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = _HEIGHT // 2
        lane = QRectF(self._labels, 0, self.width() - self._labels, _HEIGHT)
        rounded(painter, lane, table.sunken, RADIUS_FIELD)
        for words, off in zip(self._words, (-_OFF, _OFF), strict=True):
            line = baseline(QRect(0, middle + off - 10, self._labels, 20), Role.SMALL)
            line_of_text(painter, words, 0, line, self._labels - 8, table.soft, font(Role.SMALL))
        under, free = _HEIGHT + 4 + metrics(Role.CAPTION).ascent(), 0
        for day, name in self._months:
            x = round(self._x(day))
            if x >= self._labels:
                hairline(painter, QRect(x, 0, 1, _HEIGHT), table.line)
                wide = metrics(Role.CAPTION).horizontalAdvance(name) + 4
                if free <= x and x + wide <= self.width():
                    line_of_text(painter, name, x + 4, under, wide, table.faint, font(Role.CAPTION))
                    free = x + wide
        hairline(painter, QRect(self._labels + 8, middle, self.width() - self._labels - 16, 1), table.edge)
        self._paint_silence(painter, table)
        for beat in self._beats:
            self._paint_beat(painter, table, beat, middle)
        painter.end()

    def silences(self) -> list[tuple[date, date]]:
        """Pauses of two months and more, up to today."""
        days = [beat.day for beat in self._beats] + ([self._today] if self._beats else [])
        pairs = pairwise(days)
        return [(start, end) for start, end in pairs if (end - start).days >= _SILENCE]

    def _paint_silence(self, painter: QPainter, table: Tokens) -> None:
        for start, end in self.silences():
            left, right = round(self._x(start)) + 12, round(self._x(end)) - 12
            painter.fillRect(QRect(left, 0, right - left, _HEIGHT), QColor(table.press))
            words = self._silence.replace("%1", str((end - start).days))
            wide = metrics(Role.SMALL).horizontalAdvance(words)
            line = baseline(QRect(0, 0, 10, _HEIGHT), Role.SMALL)
            x = (left + right - wide) // 2
            if wide < right - left:
                line_of_text(painter, words, x, line, wide + 4, table.soft, font(Role.SMALL))

    def _paint_beat(self, painter: QPainter, table: Tokens, beat: Beat, middle: int) -> None:
        x, y = self._x(beat.day), middle + (_OFF if beat.mine else -_OFF)
        paint_shape(painter, table, beat.shape, x, y)
        if beat.waits:
            ring(painter, QRectF(x - 8, y - 8, 16, 16), getattr(table, beat.waits), 2, 8)


class Legend(QWidget):
    """What the shapes of a lane mean: mail, call, chat."""

    def __init__(self, mail: str, call: str, chat: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (("mail", mail), ("call", call), ("chat", chat))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        measure = metrics(Role.CAPTION)
        width = sum(_MARK + measure.horizontalAdvance(words) + _APART for _, words in self._words)
        return QSize(width - _APART, metrics(Role.SMALL).lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = 0, self.height() / 2
        line = baseline(self.rect(), Role.CAPTION)
        for shape, words in self._words:
            paint_shape(painter, table, shape, x + 4, middle)
            x += _MARK
            x += line_of_text(painter, words, x, line, 200, table.soft, font(Role.CAPTION)) + _APART
        painter.end()
