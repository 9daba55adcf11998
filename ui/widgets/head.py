"""The head of a pane: two lines on fixed baselines, so that neighbours agree although their sizes differ."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.runtime.rows import Look
from ui.runtime.theme import tokens
from ui.runtime.tokens import DETAIL_LEFT, HEAD_HEIGHT, INSET, SECOND_BASELINE, TITLE_BASELINE
from ui.runtime.type_roles import Role, font
from ui.widgets.avatar import HEAD, paint_avatar
from ui.widgets.paint import baseline, hairline, line_of_text

_AVATAR_TOP, _AVATAR_GAP = 20, 16
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
        self.update()

    def title(self) -> str:
        return self._title

    def second(self) -> str:
        return self._second

    def add(self, widget: QWidget) -> None:
        """Puts an action at the right."""
        self._shown.append(widget)
        self._actions.addWidget(widget)

    def _name(self) -> None:
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._second)

    def sizeHint(self) -> QSize:
        return QSize(240, HEAD_HEIGHT + 1 if self._detail else HEAD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._actions.minimumSize().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._left
        if self._look is not None:
            paint_avatar(painter, QRectF(x, _AVATAR_TOP, HEAD, HEAD), self._look, table.page)
            x += HEAD + _AVATAR_GAP
        lefts = [widget.x() for widget in self._shown if widget.isVisible()]
        width = min([self.width() - self._right, *(left - 12 for left in lefts)]) - x
        size = Role.TITLE if self._detail else Role.PAGE
        line = TITLE_BASELINE
        if self._look is not None and not self._second:
            line = baseline(QRect(0, _AVATAR_TOP, 1, HEAD), size, strong=True)  # beside the middle of the avatar
        line_of_text(painter, self._title, x, line, width, table.text, font(size, strong=True))
        line_of_text(painter, self._second, x, SECOND_BASELINE, width, table.soft, font())
        if self._detail:
            hairline(painter, QRect(self._left, HEAD_HEIGHT, self.width() - self._left - INSET, 1), table.line)
        painter.end()
