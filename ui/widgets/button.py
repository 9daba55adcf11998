"""Buttons of five kinds, with icon, label and the key that does the same.

The label and its key have two inks, which Qt's buttons do not know: frame and ground come from the style, the content
is painted here. ``text()`` stays on the widget for screen readers.
"""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_FIELD, Tokens
from ui.runtime.type_roles import Role, control_height, font, large_control_height, metrics
from ui.widgets.enter import is_enter
from ui.widgets.flow import Flow
from ui.widgets.label import restyle
from ui.widgets.paint import baseline, line_of_text, ring, rounded

_GAP = 8
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
#: The smallest target there is.
SMALL = 24


class Kind(StrEnum):
    """Primary: one in a view. Action: in notices and feet of lists. Danger: what cannot be taken back."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    ACTION = "action"
    DANGER = "danger"


class Button(QPushButton):
    """A push button; ``key`` is the caption of its shortcut, ``flush`` lets it stand at a column's left edge.

    ``opens`` draws a chevron behind the label: it leads to a menu.
    """

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str = "",
        key: str = "",
        large: bool = False,
        flush: bool = False,
        opens: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name, self._key, self._large, self._flush, self._opens = icon, key, large, flush, opens
        if flush:
            self.setProperty("flush", "true")
        self._name_kind(kind)
        self.setFont(font(strong=kind in (Kind.PRIMARY, Kind.ACTION)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_kind(self, kind: Kind) -> None:
        """What the button now means in its view."""
        self._name_kind(kind)
        restyle(self)  # it gives back the font of before
        self.setFont(font(strong=kind in (Kind.PRIMARY, Kind.ACTION)))

    def _name_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.setProperty("kind", kind.value)

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self.update()

    @property
    def _inset(self) -> int:
        if self._flush:
            return 0
        if self.kind in (Kind.GHOST, Kind.ACTION):
            return 10
        return 20 if self._large else 16

    def _content_width(self) -> int:
        width = metrics(strong=self.font().bold() or self.font().weight() > 500).horizontalAdvance(self.text())
        if self._icon_name:
            width += icons.LINE + (_GAP if self.text() else 0)
        if self._key:
            width += _GAP + metrics(Role.CAPTION).horizontalAdvance(self._key)
        if self._opens:
            width += _GAP // 2 + icons.LINE
        return width

    def sizeHint(self) -> QSize:
        height = large_control_height() if self._large else control_height()
        width = self._content_width() + 2 * self._inset
        return QSize(width if self._flush else -(-width // 4) * 4, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Where there is less room than the label needs, it takes more lines."""
        height = self.sizeHint().height()
        if width >= self._content_width():
            return height
        measure = metrics(strong=self.kind in (Kind.PRIMARY, Kind.ACTION))
        said = measure.boundingRect(QRect(0, 0, self._room(width), 10_000), _WRAPPED, self.text())
        return max(height, said.height() + height - measure.lineSpacing())

    def _room(self, width: int) -> int:
        """For a label of several lines."""
        beside = self._content_width() - metrics(strong=self.font().weight() > 500).horizontalAdvance(self.text())
        return max(1, width - 2 * min(self._inset, 12) - beside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text, option.icon = "", QIcon()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.kind is not Kind.PRIMARY:
            super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = tokens()
        if self.kind is Kind.PRIMARY:
            self._paint_primary(painter, table)
        self._paint_content(painter, table)
        painter.end()

    def _paint_primary(self, painter: QPainter, table: Tokens) -> None:
        area = QRectF(self.rect())
        if not self.isEnabled():
            rounded(painter, area, table.sunken, RADIUS_FIELD)
            ring(painter, area, table.line, 1)
            return
        ground = table.accent
        if self.isDown():
            ground = table.accent_press
        elif self.underMouse():
            ground = table.accent_hover
        if self.hasFocus():
            ring(painter, area, table.accent, 2)
            area = area.adjusted(4, 4, -4, -4)
            rounded(painter, area, ground, RADIUS_FIELD - 3)
        else:
            rounded(painter, area, ground, RADIUS_FIELD)

    def _ink(self, table: Tokens) -> str:
        if not self.isEnabled():
            return table.edge
        return {
            Kind.PRIMARY: table.on_accent,
            Kind.GHOST: table.soft,
            Kind.ACTION: table.accent,
            Kind.DANGER: table.danger,
        }.get(self.kind, table.text)

    def _paint_content(self, painter: QPainter, table: Tokens) -> None:
        ink = self._ink(table)
        wraps = self._content_width() > self.width() and self.heightForWidth(self.width()) <= self.height()
        x = 0 if self._flush else (self.width() - self._content_width()) // 2
        if wraps:
            x = min(self._inset, 12)
        if self._icon_name:
            mark = table.soft if self.kind is Kind.SECONDARY and self.isEnabled() and self.text() else ink
            icons.paint(painter, self._icon_name, mark, x, (self.height() - icons.LINE) // 2)
            x += icons.LINE + _GAP
        if wraps:
            painter.setPen(QColor(ink))
            painter.setFont(self.font())
            painter.drawText(QRect(x, 0, self._room(self.width()), self.height()), _WRAPPED, self.text())
            return
        strong = self.kind in (Kind.PRIMARY, Kind.ACTION)
        line = baseline(self.rect(), Role.BODY, strong=strong)
        x += line_of_text(painter, self.text(), x, line, self.width(), ink, self.font()) + _GAP
        if self._key:
            faint = ink if self.kind is Kind.PRIMARY or not self.isEnabled() else table.faint
            line_of_text(painter, self._key, x, line, self.width(), faint, font(Role.CAPTION))
        if self._opens:
            icons.paint(painter, "down", ink, x - _GAP // 2, (self.height() - icons.LINE) // 2)


class IconButton(Button):
    """A square button that shows only an icon; ``name`` is what a screen reader says and the tooltip.

    ``small`` is as high as the head of a section beside which it stands.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        kind: Kind = Kind.GHOST,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, icon=icon, parent=parent)
        self._small = small
        self.setProperty("square", "true")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        edge = SMALL if self._small else control_height()
        return QSize(edge, edge)


def in_line(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons beside one another, at the left; those without room go on in the next line."""
    line, flow = QHBoxLayout(), Flow()
    for button in buttons:
        flow.add(button)
    line.addWidget(flow, 1)
    return line
