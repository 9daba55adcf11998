"""Cards to choose from: an icon, what it does, what follows from it, and its key or a chevron."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import Role, font, grown, metrics
from ui.widgets.enter import is_enter
from ui.widgets.keycap import keycap_height, keycap_width, paint_keycap
from ui.widgets.paint import line_of_text, ring, rounded

_INSET = 16
_LINES = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class _Card(QAbstractButton):
    """What both kinds share: name, ground, edge, focus."""

    def __init__(self, icon: str, title: str, follows: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._follows, self._key = icon, follows, key
        self.preferred = False
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._follows)

    def set_texts(self, title: str, follows: str) -> None:
        self._follows = follows
        self.setText(title)
        self._name()
        self.updateGeometry()
        self.update()

    def set_preferred(self, preferred: bool) -> None:
        """Frames the card that most people would choose; it is a hint and chooses nothing."""
        self.preferred = preferred
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def _lines_height(self, width: int) -> int:
        return metrics(Role.SMALL).boundingRect(QRect(0, 0, max(1, width), 1000), _LINES, self._follows).height()

    def _paint_ground(self, painter: QPainter) -> None:
        table = tokens()
        area = QRectF(self.rect())
        under = table.press if self.isDown() else table.hover if self.underMouse() else table.raised
        rounded(painter, area, under, RADIUS_CARD)
        strong = self.hasFocus() or self.preferred
        ring(painter, area, table.accent if strong else table.line, 2 if strong else 1, RADIUS_CARD)

    def _paint_follows(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(font(Role.SMALL))
        painter.setPen(tokens().soft)
        painter.drawText(area, _LINES, self._follows)


class DecisionCard(_Card):
    """Stands beside others: icon and key above, title and what follows below."""

    _TITLE = 58

    def sizeHint(self) -> QSize:
        return QSize(216, self.heightForWidth(216))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.heightForWidth(140))

    def heightForWidth(self, width: int) -> int:
        return max(120, grown(self._TITLE) + 12 + self._lines_height(width - 2 * _INSET) + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icons.paint(painter, self._icon, table.accent if self.preferred else table.soft, _INSET, 14, icons.CARD)
        if self._key:
            paint_keycap(painter, self._key, self.width() - keycap_width(self._key) - 14, 14)
        width = self.width() - 2 * _INSET
        line_of_text(painter, self.text(), _INSET, grown(self._TITLE), width, table.text, font(Role.LEAD, strong=True))
        self._paint_follows(painter, QRect(_INSET, grown(self._TITLE) + 10, width, self.height()))
        painter.end()


class OptionCard(_Card):
    """Stands above others: icon at the left, title, what follows, a chevron at the right."""

    _TEXT, _EDGE = 52, 14

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 64)

    def heightForWidth(self, width: int) -> int:
        lines = self._lines_height(width - self._TEXT - 44) if self._follows else 0
        return -(-(2 * self._EDGE + metrics(strong=True).lineSpacing() + 2 + lines) // 4) * 4

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        icons.paint(painter, self._icon, table.accent, _INSET, (self.height() - icons.CARD) // 2, icons.CARD)
        end = self.width() - 44
        if self._key:
            paint_keycap(
                painter, self._key, self.width() - keycap_width(self._key) - 14, (self.height() - keycap_height()) // 2
            )
        else:
            icons.paint(painter, "right", table.faint, self.width() - 32, (self.height() - icons.LINE) // 2)
        measure = metrics(strong=True)
        lines = self._lines_height(end - self._TEXT) if self._follows else 0
        top = (self.height() - measure.lineSpacing() - 2 - lines) // 2
        line = top + measure.ascent()
        line_of_text(painter, self.text(), self._TEXT, line, end - self._TEXT, table.text, font(strong=True))
        top += measure.lineSpacing() + 2
        self._paint_follows(painter, QRect(self._TEXT, top, end - self._TEXT, self.height() - top))
        painter.end()
