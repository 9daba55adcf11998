"""Two or three ways to see the same thing, one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import MINIMUM_TARGET, RADIUS_FIELD
from ui.runtime.type_roles import Role, control_height, font, metrics
from ui.widgets.paint import baseline, line_of_text, ring, rounded

_EDGE, _INSET = 3, 11


class _Part(QAbstractButton):
    """One way; arrow keys move between the parts of a group by themselves."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = max(MINIMUM_TARGET, control_height() - 2 * _EDGE)
        return QSize(metrics(strong=True).horizontalAdvance(self.text()) + 2 * _INSET, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            rounded(painter, area, table.raised, RADIUS_FIELD - 2)
        if self.hasFocus():
            ring(painter, area, table.accent, 2, RADIUS_FIELD - 2)
        elif chosen and table.high:
            ring(painter, area, table.text, 1, RADIUS_FIELD - 2)
        x = (self.width() - metrics(strong=chosen).horizontalAdvance(self.text())) // 2
        line = baseline(self.rect(), Role.BODY, strong=chosen)
        ink = table.text if chosen else table.soft
        line_of_text(painter, self.text(), x, line, self.width(), ink, font(strong=chosen))
        painter.end()


class Segmented(QWidget):
    """Shows labels side by side; ``chosen`` tells the index of the one the user picked."""

    chosen = Signal(int)

    def __init__(self, labels: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, label in enumerate(labels):
            part = _Part(label)
            row.addWidget(part)
            self._group.addButton(part, number)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def index(self) -> int:
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Shows another part as chosen without telling anybody."""
        self._group.button(index).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), tokens().press, RADIUS_FIELD)
        if tokens().high:
            ring(painter, QRectF(self.rect()), tokens().edge, 1)
        painter.end()
