"""A box for a small number, or for an hour: as high as a field, as wide as what it may hold."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QTimeEdit, QWidget

from ui.runtime.type_roles import control_height, font, metrics

_AROUND = 40
_NARROWEST = 72


class NumberBox(QSpinBox):
    """``least`` to ``most``; the number stands in the middle, and the frame is the box's own."""

    def __init__(self, least: int, most: int, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        _dress(self, str(most), name)


class HourBox(QTimeEdit):
    """An hour and its minutes as the user's language writes them."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        format = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(format)
        _dress(self, "00:00 AM" if "a" in format.lower() else "00:00", name, narrowest=104)


def _dress(box: QAbstractSpinBox, widest: str, name: str, *, narrowest: int = _NARROWEST) -> None:
    box.setFont(font())
    box.setMinimumHeight(control_height())
    box.setFixedWidth(max(narrowest, metrics(tabular=True).horizontalAdvance(widest) + _AROUND))
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    box.lineEdit().setProperty("bare", True)
    if name:
        box.setAccessibleName(name)
