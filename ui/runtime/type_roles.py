"""Sizes of type by role, as multiples of the system's own font, and the heights that follow from them.

A font size in a style sheet would ignore what the user set for her desktop, therefore fonts are set in code.
"""

import math
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui.runtime.tokens import FOOT_HEIGHT, HEAD_HEIGHT, SECOND_BASELINE, TITLE_BASELINE


class Role(StrEnum):
    """What a text is for; its size follows."""

    CAPTION = "caption"
    SMALL = "small"
    BODY = "body"
    LEAD = "lead"
    TITLE = "title"
    PAGE = "page"
    HERO = "hero"
    NUMBER = "number"


_FACTOR: dict[Role, float] = {
    Role.CAPTION: 0.86,
    Role.SMALL: 0.93,
    Role.BODY: 1.0,
    Role.LEAD: 1.12,
    Role.TITLE: 1.3,
    Role.PAGE: 1.6,
    Role.HERO: 2.1,
    Role.NUMBER: 1.9,
}
#: The line spacing with which measures were found, and up to which they stay as they are.
_MEASURED, _ALIKE = 17, 20
#: No caption is drawn smaller than this many pixels.
_SMALLEST = 10


def font(role: Role = Role.BODY, *, strong: bool = False, tabular: bool = False) -> QFont:
    """The font of a role; ``strong`` is weight 600, ``tabular`` gives figures of one width for columns."""
    return QFont(_font(role, strong, tabular, QApplication.font().key()))


@cache
def _font(role: Role, strong: bool, tabular: bool, _system: str) -> QFont:
    base = QApplication.font()
    made = QFont(base)
    if role is Role.NUMBER:
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if base.pointSizeF() > 0:
        made.setPointSizeF(base.pointSizeF() * _FACTOR[role])
    else:
        made.setPixelSize(max(_SMALLEST, round(base.pixelSize() * _FACTOR[role])))
    if role is Role.CAPTION and QFontMetricsF(made).height() < _SMALLEST:
        made.setPixelSize(_SMALLEST)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def metrics(role: Role = Role.BODY, *, strong: bool = False, tabular: bool = False) -> QFontMetrics:
    """Measures of a role's font, computed once."""
    return _metrics(role, strong, tabular, QApplication.font().key())


@cache
def _metrics(role: Role, strong: bool, tabular: bool, _system: str) -> QFontMetrics:
    return QFontMetrics(font(role, strong=strong, tabular=tabular))


def _up(value: float) -> int:
    return math.ceil(value / 4) * 4


def _spacing(role: Role) -> int:
    return metrics(role).lineSpacing()


def row_height() -> int:
    return _up(2 * _spacing(Role.BODY) + 20)


def line_height() -> int:
    """Height of a row of one line."""
    return _up(_spacing(Role.BODY) + 16)


def section_height() -> int:
    return _up(_spacing(Role.SMALL) + 20)


def control_height() -> int:
    return _up(_spacing(Role.BODY) + 14)


def large_control_height() -> int:
    return _up(_spacing(Role.BODY) + 22)


def pill_height() -> int:
    return _up(_spacing(Role.CAPTION) + 4)


def grown(pixels: int) -> int:
    """A measure that was found with a line of seventeen pixels, for the user's font; fonts up to a fifth larger than
    that keep it as it is, so that desktops look alike.
    """
    return round(pixels * _spacing(Role.BODY) / _MEASURED) if is_large() else pixels


def is_large() -> bool:
    """Whether the font is so large that what usually stands side by side may have to stand below one another."""
    return _spacing(Role.BODY) > _ALIKE


def title_baseline() -> int:
    """Of the title in the head of a pane, from above."""
    return max(TITLE_BASELINE, 12 + metrics(Role.PAGE, strong=True).ascent())


def second_baseline() -> int:
    """Of the second line there: the first never touches it."""
    below = metrics(Role.PAGE, strong=True).descent() + metrics().ascent()
    return max(SECOND_BASELINE, title_baseline() + below - 4)


def head_height() -> int:
    return max(HEAD_HEIGHT, _up(second_baseline() + metrics().descent() + 20))


def foot_height() -> int:
    """Of the foot of a list, in which a button stands."""
    return max(FOOT_HEIGHT, control_height() + 8)


def reading_width() -> int:
    """Eighty average characters: running text is not set wider."""
    return math.floor(QFontMetricsF(font()).averageCharWidth() * 80)


def reading_step() -> int:
    """From baseline to baseline in running text."""
    return round(QFontMetricsF(font()).height() * 1.17)
