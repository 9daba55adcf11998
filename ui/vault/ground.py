"""The ground of what fills the window while no vault is open: the mark above, and one column in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role
from ui.widgets.label import Label
from ui.widgets.mark import Mark

_WIDTH = 680


class Ground(QWidget):
    """``lay`` puts a widget into the column."""

    def lay(self, inside: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        head.addWidget(Label("Kreis", Role.LEAD, strong=True))
        head.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 48, 0, 24)
        inner.addWidget(inside, 1)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 0, 0)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().page))
        painter.end()
