"""What is really painted: the contrast of a text with its ground, taken from the pixels of a picture of the window."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.support import walking

#: WCAG 2.2, 1.4.3: text, and text from 24 pixels on (or 19 and semi-bold).
TEXT, LARGE = 4.5, 3.0
_LARGE_FROM, _LARGE_STRONG = 24, 19
#: Colours of fewer pixels than this are edges of letters.
_SPECK = 4
_SCALE = 2

type Colour = tuple[int, int, int]


def luminance(colour: Colour) -> float:
    """WCAG 2's relative luminance."""
    red, green, blue = (part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """From 1, the same, to 21, black on white."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture_of(window: QWidget) -> QImage:
    """The window at twice its size: thin strokes of small letters never reach their ink otherwise."""
    made = QPixmap(window.size() * _SCALE)
    made.setDevicePixelRatio(_SCALE)
    window.render(made)
    return made.toImage()


def colours(picture: QImage, area: QRect) -> Counter[int]:
    """How often each colour stands within ``area``, in points of the window; a colour is a number of three bytes."""
    ratio = picture.devicePixelRatio()
    part = picture.copy(QRect(area.topLeft() * ratio, area.size() * ratio))
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(bytes(part.constBits())).cast("I"))


def drawn(picture: QImage, area: QRect) -> tuple[float, Colour, Colour] | None:
    """The contrast of ground and ink in ``area``, with both: the commonest colour, and the one farthest from it of all
    that are more than a speck. None where nothing is written.
    """
    found = colours(picture, area)
    ground = _parts(found.most_common(1)[0][0])
    inks = [_parts(one) for one, count in found.items() if count >= _SPECK]
    if len(inks) < 2:
        return None
    ink = max(inks, key=lambda one: contrast(one, ground))
    return contrast(ink, ground), ink, ground


def _parts(colour: int) -> Colour:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def pale(part: QWidget, picture: QImage, least: float = TEXT) -> Iterator[str]:
    """Texts of ``part`` that stand out too little in ``picture``, a picture of its window."""
    for one in part.findChildren(QWidget):
        area = _seen(one)
        if area is None or not _says(one) or not one.isEnabled():
            continue
        measured = drawn(picture, area)
        wanted = min(least, LARGE) if least == TEXT and _is_large(one) else least
        if measured is not None and measured[0] < wanted:
            value, ink, ground = measured
            yield f"{walking.described(one)} {value:.1f}: {_named(ink)} on {_named(ground)}"


def _says(one: QWidget) -> bool:
    match one:
        case QLabel() | QAbstractButton() | QLineEdit():
            return bool(one.text() or getattr(one, "placeholderText", lambda: "")())
        case QComboBox():
            return bool(one.currentText())
        case QPlainTextEdit() | QTextEdit():
            return bool(one.toPlainText())
    return False


def _seen(one: QWidget) -> QRect | None:
    """Where it is seen in its window, without its edge; None where all of it is hidden or scrolled away."""
    if not one.isVisible() or one.visibleRegion().isEmpty():
        return None
    seen = one.visibleRegion().boundingRect().translated(walking.place(one).topLeft())
    inner = 0 if isinstance(one, QLabel) else 3
    area = seen.adjusted(inner, inner, -inner, -inner)
    whole = isinstance(one, QLabel) and one.visibleRegion().boundingRect().height() < one.fontMetrics().height() // 2
    return None if whole or area.width() < 4 or area.height() < 4 else area


def _is_large(one: QWidget) -> bool:
    height = one.fontInfo().pixelSize()
    return height >= _LARGE_FROM or (height >= _LARGE_STRONG and one.font().weight() >= 600)


def _named(colour: Colour) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)
