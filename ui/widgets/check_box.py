"""A box to tick, painted from the table: Fusion's own edge is too faint to be seen on the page."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import MINIMUM_TARGET, RADIUS_KEYCAP
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import baseline, line_of_text, ring, rounded

_BOX, _GAP = 16, 10


class CheckBox(QCheckBox):
    """The label stands beside the box and belongs to the target; the box shows the focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = _BOX + _GAP + metrics().horizontalAdvance(self.text()) + 8
        return QSize(width, max(MINIMUM_TARGET, metrics().lineSpacing() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def hitButton(self, at: QPoint) -> bool:
        return QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height()).contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        usable, focused = self.isEnabled(), self.hasFocus()
        if self.isChecked():
            fill = box.adjusted(3, 3, -3, -3) if focused else box
            rounded(painter, fill, table.accent if usable else table.edge, RADIUS_KEYCAP - (2 if focused else 0))
            ink = table.on_accent if usable else table.page
            tick = icons.pixmap("done", ink, 12, self.devicePixelRatioF(), 1.8)
            painter.drawPixmap(box.toRect().topLeft() + QPoint(2, 2), tick)
        else:
            under = table.sunken if not usable else table.hover if self.underMouse() else table.raised
            rounded(painter, box, under, RADIUS_KEYCAP)
            ring(painter, box, table.edge if usable else table.line, 1, RADIUS_KEYCAP)
        if focused:
            ring(painter, box, table.accent, 2, RADIUS_KEYCAP)
        x = _BOX + _GAP
        ink = table.text if usable else table.edge
        line_of_text(painter, self.text(), x, baseline(self.rect(), Role.BODY), self.width() - x - 4, ink, font())
        painter.end()
