"""The foot of a list: how old the oldest source is, or what else there is, and where that leads."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, foot_height
from ui.widgets.button import Button, Kind
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Elided
from ui.widgets.paint import hairline


class ListFoot(QWidget):
    """A hairline, an icon, a sentence, an action; hidden as long as there is nothing to say."""

    def __init__(self, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel("warning", "caution")
        self._sentence = Elided("", Role.SMALL, ink="soft")
        self.button = Button(action, Kind.ACTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 1, INSET, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button)
        self.setFixedHeight(foot_height())
        self.hide()

    def tell(self, sentence: str, *, stale: bool = True, icon: str = "info") -> None:
        """``stale`` warns; otherwise the sentence only informs, with its icon."""
        self._sign.set_icon("warning" if stale else icon, "caution" if stale else "faint")
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        return self._sentence.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, QRect(0, 0, self.width(), 1), tokens().line)
        painter.end()
