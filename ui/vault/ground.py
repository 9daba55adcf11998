"""The ground of what fills the window while no vault is open: the mark above, and one column in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, grown
from ui.widgets.label import Label
from ui.widgets.mark import Mark

_WIDTH = 680


def narrow(*parts: QWidget, top: int, spacing: int = 0) -> QScrollArea:
    """Parts below one another in one column in the middle, which scrolls; the last takes the room that is left."""
    middle = QWidget()
    middle.setMaximumWidth(grown(_WIDTH))
    inner = QVBoxLayout(middle)
    inner.setContentsMargins(0, top, 0, 24)
    inner.setSpacing(spacing)
    for part in parts:
        inner.addWidget(part, 1 if part is parts[-1] else 0)
    across = QWidget()
    row = QHBoxLayout(across)
    row.setContentsMargins(24, 0, 24, 0)
    row.addWidget(middle)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(across)
    return scroll


class Ground(QWidget):
    """``lay`` puts a widget into the column."""

    def lay(self, inside: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        head.addWidget(Label("Kreis", Role.LEAD, strong=True))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 0, 0)
        column.addLayout(head)
        column.addWidget(narrow(inside, top=48), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().page))
        painter.end()
