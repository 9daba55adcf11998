"""The recovery code as a sheet of paper: painted for a printer or into a PDF file.

What it says stands in the sentences that the command line's sheet takes too. The file's and the print job's names say
nothing of whose it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from ui.runtime.sentences import of_code
from ui.widgets import printing

_TITLE, _TEXT, _SMALL, _CODE = 20, 11, 9, 17  # points
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands on it; ``uid`` tells sheets of several vaults apart and opens nothing."""

    code: str = field(repr=False)
    uid: str
    written_on: date


def pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF file."""
    return printing.pdf(of_code("sheet", "title"), lambda device: paint(device, sheet))


def choose_printer(parent: QWidget, sheet: Sheet, then: Callable[[], None]) -> None:
    """Ask for a printer and print; ``then`` after it was handed over."""

    def hand_over(device: QPagedPaintDevice) -> None:
        paint(device, sheet)
        then()

    printing.choose_printer(parent, hand_over)


def paint(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Paint the sheet on one page."""
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    down = 0.0
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    for text, size, strong, gap in (
        (of_code("sheet", "title"), _TITLE, True, 1.0),
        (of_code("sheet", "what"), _TEXT, False, 2.0),
        (_two_lines(sheet.code), _CODE, True, 2.0),
        (of_code("sheet", "use"), _TEXT, False, 1.0),
        (of_code("sheet", "keep"), _TEXT, False, 1.0),
        (of_code("sheet", "old"), _TEXT, False, 3.0),
        (_origin(sheet), _SMALL, False, 0.0),
    ):
        font = QFont(fixed, size) if size == _CODE else QFont(painter.font().family(), size)
        font.setBold(strong)
        painter.setFont(font)
        room = QRectF(0, down, page.width(), page.height() - down)
        area = painter.boundingRect(room, _WRAPPED, text)
        painter.drawText(area, _WRAPPED, text)
        down = area.bottom() + gap * painter.fontMetrics().lineSpacing()
    painter.end()


def _two_lines(code: str) -> str:
    groups = code.split("-")
    return "  ".join(groups[:4]) + "\n" + "  ".join(groups[4:])


def _origin(sheet: Sheet) -> str:
    day = QDate(sheet.written_on.year, sheet.written_on.month, sheet.written_on.day)
    written = QLocale().toString(day, QLocale.FormatType.LongFormat)
    return f"{of_code('sheet', 'vault')}: {sheet.uid[:8]}    {of_code('sheet', 'date')}: {written}"
