"""The rail at the left: the mark, the six places with their counts, lock and settings at the foot."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime import icons
from ui.runtime.keys import caption
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import Role, font, metrics
from ui.shell.places import PLACES, Place
from ui.widgets.enter import is_enter
from ui.widgets.mark import Mark
from ui.widgets.paint import hairline, ring, rounded

_ITEM, _EDGE, _NARROWEST, _BADGE = 56, 4, 80, 16
#: Where the label begins below the icon.
_LABEL = 31


class RailItem(QAbstractButton):
    """Icon over label, with a count at the icon's upper right."""

    def __init__(self, icon: str, text: str, *, key: str, urgent: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._urgent = icon, urgent
        self._count = 0
        self.setText(text)
        self.setToolTip(f"{text} ({caption(key)})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def count(self) -> int:
        return self._count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(
            metrics(Role.CAPTION, strong=True).horizontalAdvance(self.text()) + 12, max(_ITEM, _LABEL + _caption() + 7)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        ground = table.rail
        if self.isChecked():
            ground = table.select
        elif self.isDown():
            ground = table.press
        elif self.underMouse():
            ground = table.hover
        if ground != table.rail:
            rounded(painter, area, ground, RADIUS_CARD)
        if self.hasFocus():
            ring(painter, area, table.accent, 2, RADIUS_CARD)
        elif self.isChecked() and table.high:
            ring(painter, area, table.select_text, 1, RADIUS_CARD)
        ink = table.select_text if self.isChecked() else table.soft
        left = (self.width() - icons.CARD) // 2
        picture = icons.pixmap(self._icon, ink, icons.CARD, self.devicePixelRatioF(), 1.6)
        painter.drawPixmap(left, 9, picture)
        painter.setFont(font(Role.CAPTION, strong=self.isChecked()))
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(QRect(0, _LABEL, self.width(), _caption()), int(Qt.AlignmentFlag.AlignCenter), shown)
        if self._count:
            self._paint_badge(painter, left + icons.CARD, ground)
        painter.end()

    def _paint_badge(self, painter: QPainter, right: int, around: str) -> None:
        table = tokens()
        text = str(self._count) if self._count < 100 else "99+"
        style = font(Role.CAPTION, strong=True)
        high = max(_BADGE, metrics(Role.CAPTION, strong=True).capHeight() + 7)
        width = max(high, metrics(Role.CAPTION, strong=True).horizontalAdvance(text) + 8)
        area = QRectF(right - 3, 3, width, high)
        rounded(painter, area.adjusted(-2, -2, 2, 2), around, high / 2 + 2)
        rounded(painter, area, table.due if self._urgent else table.press, high / 2)
        painter.setFont(style)
        painter.setPen(QColor(table.page if self._urgent else table.text))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)


def _caption() -> int:
    return max(18, metrics(Role.CAPTION, strong=True).lineSpacing() + 2)


class Rail(QWidget):
    """``chosen(place)`` when the user goes somewhere; ``locking`` for the lock."""

    chosen = Signal(str)
    locking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(4)
        column.addWidget(Mark(28), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        group = QButtonGroup(self)
        for place in PLACES:
            if place.foot:
                continue
            column.addWidget(self._add(place, group))
        column.addStretch(1)
        self.lock = RailItem("lock", self.tr("Lock"), key="Ctrl+L")
        self.lock.setObjectName("rail.lock")
        self.lock.clicked.connect(self.locking)
        column.addWidget(self.lock)
        for place in PLACES:
            if place.foot:
                column.addWidget(self._add(place, group))
        widest = max(item.sizeHint().width() for item in (*self._items.values(), self.lock))
        self.setFixedWidth(-(-max(_NARROWEST, widest) // 4) * 4)

    def _add(self, place: Place, group: QButtonGroup) -> RailItem:
        item = RailItem(place.icon, place.title(), key=place.key, urgent=place.name == "today")
        item.setObjectName(f"rail.{place.name}")
        item.setCheckable(True)
        item.setAutoExclusive(True)  # a screen reader says "one of several", not "a box to tick"
        item.clicked.connect(lambda _=False, name=place.name: self.chosen.emit(name))
        group.addButton(item)
        self._items[place.name] = item
        return item

    def choose(self, name: str) -> None:
        """Show where we are without telling anybody; a place that is not on the rail leaves it as it is."""
        if name in self._items:
            self._items[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        if name in self._items:
            self._items[name].set_count(count)

    def item(self, name: str) -> RailItem:
        return self._items[name]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().rail))
        hairline(painter, QRect(self.width() - 1, 0, 1, self.height()), tokens().line)
        painter.end()
