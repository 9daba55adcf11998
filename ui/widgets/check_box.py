"""A box to tick, painted from the table: Fusion's own edge is too faint to be seen on the page."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import MINIMUM_TARGET, RADIUS_KEYCAP
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import baseline, line_of_text, ring, rounded

_BOX, _GAP = 16, 10
#: A label breaks where it has less room than this, never earlier than it must.
_NARROWEST = 200


class CheckBox(QCheckBox):
    """The label stands beside the box, in as many lines as it needs, and belongs to the target; the box shows focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = _BOX + _GAP + metrics().horizontalAdvance(self.text()) + 8
        return QSize(width, max(MINIMUM_TARGET, metrics().lineSpacing() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROWEST, self.sizeHint().width()), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        area = QRect(0, 0, width - _BOX - _GAP - 4, 10_000)
        said = metrics().boundingRect(area, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self.sizeHint().height(), said.height() + 4)

    def hitButton(self, at: QPoint) -> bool:
        return QRect(0, 0, min(self.width(), self.sizeHint().width()), self.height()).contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.sizeHint().height() - _BOX) // 2, _BOX, _BOX)
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
        ink, area = table.text if usable else table.edge, self.rect().adjusted(_BOX + _GAP, 0, -4, 0)
        if self.height() < 2 * metrics().lineSpacing():
            line_of_text(painter, self.text(), area.x(), baseline(area, Role.BODY), area.width(), ink, font())
        else:
            painter.setPen(QColor(ink))
            painter.drawText(area.adjusted(0, 2, 0, 0), int(Qt.TextFlag.TextWordWrap), self.text())
        painter.end()
