"""A small rounded word on a tint: ring, warmth, state."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics, pill_height
from ui.widgets.paint import baseline, line_of_text, ring, rounded, warm_dot

_INSET, _DOT, _GAP = 8, 8, 4


class Tone(StrEnum):
    """The family of ground and ink."""

    ACCENT = "accent"
    NEUTRAL = "neutral"
    GOOD = "good"
    DUE = "due"
    OWED = "owed"
    CAUTION = "caution"
    DANGER = "danger"
    OUTLINE = "outline"


def _colours(tone: Tone, table: Tokens) -> tuple[str, str]:
    return {
        Tone.ACCENT: (table.select, table.select_text),
        Tone.NEUTRAL: (table.hover, table.soft),
        Tone.GOOD: (table.good_tint, table.good),
        Tone.DUE: (table.due_tint, table.due),
        Tone.OWED: (table.owed_tint, table.owed),
        Tone.CAUTION: (table.caution_tint, table.caution),
        Tone.DANGER: (table.danger_tint, table.danger),
        Tone.OUTLINE: (table.page, table.soft),
    }[tone]


class Pill(QWidget):
    """Shows ``text``; an optional icon or a dot of warmth (0 is warmest) stands before it."""

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        icon: str = "",
        warmth: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon, self._warmth = text, tone, icon, warmth
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, tone: Tone | None = None, warmth: int | None = None) -> None:
        self._text, self._tone, self._warmth = text, tone or self._tone, warmth
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = metrics(Role.CAPTION, strong=True).horizontalAdvance(self._text) + 2 * _INSET
        if self._icon:
            width += icons.PILL + _GAP
        elif self._warmth is not None:
            width += _DOT + _GAP
        return QSize(width, pill_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        ground, ink = _colours(self._tone, table)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, ground, area.height() / 2)
        if self._tone is Tone.OUTLINE:
            ring(painter, area, table.line, 1, area.height() / 2)
        x = _INSET
        if self._icon:
            icons.paint(painter, self._icon, ink, x, (self.height() - icons.PILL) / 2, icons.PILL)
            x += icons.PILL + _GAP
        elif self._warmth is not None:
            warm_dot(painter, QPointF(x + _DOT / 2, area.center().y()), _DOT, self._warmth)
            x += _DOT + _GAP
        line = baseline(self.rect(), Role.CAPTION, strong=True)
        line_of_text(painter, self._text, x, line, self.width(), ink, font(Role.CAPTION, strong=True))
        painter.end()
