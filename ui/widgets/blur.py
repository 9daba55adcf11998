"""Blurs a part of the window but for what is the program's own there: headings, labels, buttons, empty fields.

What is not known as ours is blurred, so a new page need not know of it. Of each square of ``CELL`` points only its mean
is left, in which no letter can be read.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsEffect,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from ui.runtime import veil
from ui.runtime.rows import ENTRY, Row, Section
from ui.widgets.debt_bars import DebtBars
from ui.widgets.head import Head
from ui.widgets.icon_label import IconLabel
from ui.widgets.pill import Pill
from ui.widgets.record_list import RecordList
from ui.widgets.timeline_lane import TimelineLane

#: Edge of the squares of which only the mean is left, in points: letters of a large heading are narrower.
CELL = 16


class Blur(QGraphicsEffect):
    """Lies over ``under`` and all its parts. ``painted`` after each time it was drawn anew."""

    painted = Signal()

    def __init__(self, under: QWidget) -> None:
        super().__init__(under)  # which keeps it alive, and deletes it when it gets another or none
        self._under = under

    def draw(self, painter: QPainter) -> None:
        at = QPoint()
        logical, unpadded = Qt.CoordinateSystem.LogicalCoordinates, QGraphicsEffect.PixmapPadMode.NoPad
        sharp = self.sourcePixmap(logical, at, unpadded)
        if sharp.isNull():
            return
        own, ground = own_region(self._under), self._under.palette().window()
        theirs = QPixmap(sharp)
        clearing = QPainter(theirs)
        clearing.setClipRegion(own)
        clearing.fillRect(self._under.rect(), ground)  # what stays sharp throws no shadow
        clearing.end()
        painter.fillRect(self._under.rect(), ground)  # where the picture has holes
        painter.drawPixmap(at, blurred(theirs))
        painter.setClipRegion(own, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(at, sharp)
        self.painted.emit()

    def boundingRectFor(self, rect: QRectF | QRect) -> QRectF:
        return QRectF(rect)


def blurred(sharp: QPixmap) -> QPixmap:
    """The same picture with nothing legible in it."""
    cell = CELL * sharp.devicePixelRatio()
    few = QSize(max(1, round(sharp.width() / cell)), max(1, round(sharp.height() / cell)))
    means = sharp.scaled(few, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    means.setDevicePixelRatio(1)
    made = QPixmap(sharp.size())
    made.fill(Qt.GlobalColor.transparent)  # a picture may have holes, and fresh memory holds what was there before
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)  # from one mean to the next without an edge
    painter.drawPixmap(made.rect(), means)
    painter.end()
    made.setDevicePixelRatio(sharp.devicePixelRatio())
    return made


def own_region(under: QWidget) -> QRegion:
    """Where only our own is seen, in the coordinates of ``under``."""
    region = QRegion()
    for widget in _in_order(under):
        seen = widget.visibleRegion().translated(widget.mapTo(under, QPoint()))
        region = region.united(seen) if _is_own(widget) else region.subtracted(seen)
        above = widget.parentWidget()
        if isinstance(above, RecordList) and widget is above.viewport():
            region = region.united(_heads(above).translated(widget.mapTo(under, QPoint())))
    return region


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """All parts that are seen, each before what lies on it."""
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            if not isinstance(child, QAbstractSpinBox | QComboBox):
                yield from _in_order(child)


def _is_own(widget: QWidget) -> bool:
    """Whether a part shows nothing but our own."""
    match widget:
        case QLabel():
            return veil.is_own(widget.text())
        case QAbstractButton():
            named = widget.text() or widget.accessibleName()
            return bool(named) and veil.is_own(named) and veil.is_own(widget.accessibleDescription())
        case QLineEdit():
            return not widget.text()
        case QPlainTextEdit():
            return not widget.toPlainText()
        case QComboBox():
            return veil.is_own(widget.currentText())
        case Head() | Pill():
            return veil.is_own(widget.accessibleName()) and veil.is_own(widget.accessibleDescription())
        case QAbstractSpinBox() | QScrollBar() | IconLabel() | DebtBars() | TimelineLane():
            return True  # figures and days
        case _:  # what a field of several lines shows stands on a part of it
            above = widget.parentWidget()
            return isinstance(above, QPlainTextEdit) and not above.toPlainText()


def _is_own_entry(entry: object) -> bool:
    """Whether a line of a list tells of nobody: a head, or a row without initials that holds our own texts alone."""
    if isinstance(entry, Section):
        return veil.is_own(entry.title)
    if not isinstance(entry, Row) or entry.look.initials:
        return False
    return all(map(veil.is_own, (entry.title, entry.beside, entry.sentence, entry.number, entry.pill)))


def _heads(list_: RecordList) -> QRegion:
    """The lines of our own that are seen, heads of sections above all."""
    region, model, area = QRegion(), list_.model(), list_.viewport().rect()
    first = list_.indexAt(QPoint(1, 1))
    for place in range(max(0, first.row()), model.rowCount()):
        index = model.index(place, 0)
        head = list_.visualRect(index)
        if head.top() > area.bottom():
            break
        entry = index.data(ENTRY)
        if _is_own_entry(entry):
            region = region.united(head.intersected(area))
    return region
