"""The bar at the foot of a detail: what one does after reading, before an answer leaves the house."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import DETAIL_LEFT, INSET
from ui.runtime.type_roles import Role
from ui.widgets.button import Button
from ui.widgets.label import Text
from ui.widgets.paint import hairline

HEIGHT = 72


class FootBar(QWidget):
    """Buttons at the left, one honest sentence beside them."""

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text("", Role.SMALL, ink="soft")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(DETAIL_LEFT, 1, INSET, 0)
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self._sentence, 1)
        self.setFixedHeight(HEIGHT)

    def tell(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def sentence(self) -> str:
        return self._sentence.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().list))
        hairline(painter, QRect(0, 0, self.width(), 1), tokens().line)
        painter.end()
