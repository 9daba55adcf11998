"""Sizes of type by role, as multiples of the system's own font, and the heights that follow from them.

A font size in a style sheet would ignore what the user set for her desktop, therefore fonts are set in code.
"""

import math
from enum import StrEnum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication


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


def reading_width() -> int:
    """Eighty average characters: running text is not set wider."""
    return math.floor(QFontMetricsF(font()).averageCharWidth() * 80)


def reading_step() -> int:
    """From baseline to baseline in running text."""
    return round(QFontMetricsF(font()).height() * 1.17)
