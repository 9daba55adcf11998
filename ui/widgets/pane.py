"""The two grounds of a page: a list of fixed width at the left, and the detail that scrolls beside it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import CONTENT_WIDTH, DETAIL_LEFT, INSET
from ui.runtime.type_roles import Role, grown
from ui.widgets.label import Elided, Label
from ui.widgets.paint import hairline

#: A list takes at most this share of a page, and is never narrower than this.
_SHARE, _NARROWEST = 0.45, 300
_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it


class ListPane(QWidget):
    """List ground with a hairline at its right edge; ``column`` takes the parts from above to below."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = grown(width)
        self.setFixedWidth(self._width)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)
            self._fit(parent.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._fit(event.size().width())
        return super().eventFilter(watched, event)

    def _fit(self, room: int) -> None:
        """In a small window the list gives way, so that the detail stays readable."""
        self.setFixedWidth(min(self._width, max(_NARROWEST, round(room * _SHARE))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().list))
        hairline(painter, QRect(self.width() - 1, 0, 1, self.height()), tokens().line)
        painter.end()


class Scrolled(QScrollArea):
    """A detail that scrolls: ``column`` holds its parts, at most 960 wide and at the left.

    ``left`` is the inset there, that of the head above it.
    """

    def __init__(self, parent: QWidget | None = None, *, top: int = 16, left: int = DETAIL_LEFT) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("ground", "page")
        inner.setMaximumWidth(grown(CONTENT_WIDTH) + left + INSET)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(left, top, INSET, INSET)
        self.column.setSpacing(0)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inner)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.viewport().setProperty("ground", "page")
        self._inner = inner

    def narrow(self, inner: QWidget) -> None:
        """Adds a part with a maximum width. Alone in a column Qt would ask it for its height at the column's width, and
        its last lines would be missing; within a row it is asked for what it gets.
        """
        across = QHBoxLayout()
        across.addWidget(inner, 1)
        across.addStretch(0)
        self.column.addLayout(across)

    def stand_on(self, ground: str) -> None:
        """Another ground than a page's, as wide as there is room."""
        self._inner.setMaximumWidth(_ANY_WIDTH)
        for part in (self._inner, self.viewport()):
            part.setProperty("ground", ground)


def stack(page: QWidget, head: QWidget, body: QWidget, *feet: QWidget) -> None:
    """Lay out a page: its head, below it what scrolls, and what stands at the foot, without gaps."""
    down = QVBoxLayout(page)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(0)
    down.addWidget(head)
    down.addWidget(body, 1)
    for foot in feet:
        down.addWidget(foot)


def beside(page: QWidget, pane: QWidget, *sides: QWidget) -> None:
    """Lay out a page: its list at the left, and what is chosen in all the room that is left, without gaps."""
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(pane)
    for side in sides:
        across.addWidget(side, 1)


class SectionTitle(QWidget):
    """A head of a section within a detail: small, semi-bold, with its count behind it."""

    def __init__(self, title: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Elided(title, Role.SMALL, ink="soft", strong=True)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._count = Label(count, Role.SMALL, ink="faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)

    def tell(self, title: str, count: str = "") -> None:
        self._title.setText(title)
        self._count.setText(count)
