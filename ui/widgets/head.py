"""The head of a pane: two lines on fixed baselines, so that neighbours agree although their sizes differ."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QWidget

from ui.runtime.rows import Look
from ui.runtime.theme import tokens
from ui.runtime.tokens import DETAIL_LEFT, INSET
from ui.runtime.type_roles import (
    Role,
    control_height,
    font,
    grown,
    head_height,
    is_large,
    second_baseline,
    title_baseline,
)
from ui.widgets.avatar import HEAD, paint_avatar
from ui.widgets.paint import baseline, hairline, line_of_text

_AVATAR_TOP, _AVATAR_GAP = 20, 16
#: A title is given at least this before its actions go below it.
_LEAST_TITLE = 120
#: A list ends its actions where its rows end their numbers.
_LIST_RIGHT = 20


class Head(QWidget):
    """Title and second line; actions stand at the right. ``detail`` sets it smaller, with a hairline below."""

    def __init__(
        self, title: str = "", second: str = "", *, detail: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title, self._second, self._detail = title, second, detail
        self._look: Look | None = None
        self._shown: list[QWidget] = []
        self._below, self._under = False, 0
        self._left = DETAIL_LEFT if detail else INSET
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._actions = QHBoxLayout(self)
        self._right = INSET if detail else _LIST_RIGHT
        self._actions.setContentsMargins(self._left, 0, self._right, 0)
        self._actions.setSpacing(8)
        self._actions.addStretch(1)
        self._name()

    def set_texts(self, title: str, second: str = "", look: Look | None = None) -> None:
        self._title, self._second, self._look = title, second, look
        self._name()
        self._stand()
        self.update()

    def title(self) -> str:
        return self._title

    def second(self) -> str:
        return self._second

    def add(self, widget: QWidget) -> None:
        """Puts an action at the right."""
        self._shown.append(widget)
        self._actions.addWidget(widget)
        self._stand()

    def _name(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._second)

    def sizeHint(self) -> QSize:
        under = self._under if self._below else 0
        return QSize(240, head_height() + under + (1 if self._detail else 0))

    def minimumSizeHint(self) -> QSize:
        width = self._actions.minimumSize().width() if not self._below else 120
        return QSize(width, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # an action came or went
            self._stand()
        return super().event(event)

    def _stand(self) -> None:
        """Actions stand beside the title; below it where large text leaves no room for both."""
        acts = sum(widget.sizeHint().width() + 8 for widget in self._shown if not widget.isHidden())
        picture = HEAD + _AVATAR_GAP if self._look is not None else 0
        room = self.width() - self._left - self._right - picture - acts - 12
        below = acts > 0 and is_large() and room < grown(_LEAST_TITLE)
        if below is not self._below:
            self._below = below
            self._actions.setEnabled(not below)  # below they are laid out here, in as many lines as they need
        if below:
            self._lay_below()
        self.updateGeometry()

    def _lay_below(self) -> None:
        x, y, end = self._left, head_height(), self.width() - self._right
        for widget in (one for one in self._shown if not one.isHidden()):
            size = widget.sizeHint()
            if x > self._left and x + size.width() > end:
                x, y = self._left, y + control_height() + 8
            width = min(size.width(), end - self._left)
            area = QRect(x, y + (control_height() - size.height()) // 2, width, size.height())
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))
            x += width + 8
        self._under = y + control_height() + 12 - head_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._left
        if self._look is not None:
            paint_avatar(painter, QRectF(x, _AVATAR_TOP, HEAD, HEAD), self._look, table.page)
            x += HEAD + _AVATAR_GAP
        lefts = [widget.x() for widget in self._shown if widget.isVisible() and not self._below]
        width = min([self.width() - self._right, *(left - 12 for left in lefts)]) - x
        size = Role.TITLE if self._detail else Role.PAGE
        line = title_baseline()
        if self._look is not None and not self._second:
            line = baseline(QRect(0, _AVATAR_TOP, 1, HEAD), size, strong=True)  # beside the middle of the avatar
        line_of_text(painter, self._title, x, line, width, table.text, font(size, strong=True))
        line_of_text(painter, self._second, x, second_baseline(), width, table.soft, font())
        if self._detail:
            hairline(painter, QRect(self._left, self.height() - 1, self.width() - self._left - INSET, 1), table.line)
        painter.end()
