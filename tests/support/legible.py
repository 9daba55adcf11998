"""Whether letters can be read in a picture: a stroke is an edge, and a blurred picture has none."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion


def sharpest(picture: QImage, area: QRect, without: QRegion | None = None, step: int = 1) -> int:
    """The greatest difference of lightness (0 to 255) between two pixels beside each other in ``area``; pixels that
    ``without`` holds, and their neighbours, are passed over.
    """
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    ratio = picture.devicePixelRatio()
    inside = area.intersected(QRect(0, 0, round(picture.width() / ratio), round(picture.height() / ratio)))
    passed = _mask(without, grey, ratio) if without is not None else None
    bits, pitch = bytes(grey.constBits()), grey.bytesPerLine()
    greatest = 0
    for y in range(round(inside.top() * ratio), round(inside.bottom() * ratio), step):
        line = bits[y * pitch : y * pitch + grey.width()]
        for x in range(round(inside.left() * ratio), round(inside.right() * ratio) - 1):
            difference = abs(line[x] - line[x + 1])
            if difference > greatest and not (passed and passed[y * grey.width() + x]):
                greatest = difference
    return greatest


def _mask(region: QRegion, picture: QImage, ratio: float) -> bytearray:
    """One byte a pixel, 1 where the region is or a pixel beside it."""
    mask = bytearray(picture.width() * picture.height())
    for part in cast(Iterable[QRect], region):
        left, right = max(0, round(part.left() * ratio) - 2), round((part.right() + 1) * ratio) + 2
        for y in range(max(0, round(part.top() * ratio)), min(picture.height(), round((part.bottom() + 1) * ratio))):
            first, last = y * picture.width() + left, y * picture.width() + min(right, picture.width())
            mask[first:last] = b"\1" * (last - first)
    return mask
