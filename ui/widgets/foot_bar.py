"""The bar at the foot of a detail: what one does after reading, before an answer leaves the house."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import DETAIL_LEFT, INSET
from ui.runtime.type_roles import Role
from ui.widgets.button import Button
from ui.widgets.label import Text
from ui.widgets.paint import hairline

HEIGHT = 72
_GAP, _AROUND, _NARROWEST = 8, 16, 200


class FootBar(QWidget):
    """Buttons at the left, one honest sentence beside them."""

    def __init__(self, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = Text("", Role.SMALL, ink="soft")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._sentence.setParent(self)
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
        self.setFixedHeight(HEIGHT)

    def tell(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Buttons in lines as long as there is room; the sentence beside them, or below where it would be a column."""
        room = self.width() - DETAIL_LEFT - INSET
        lines: list[list[Button]] = [[]]
        for button in (one for one in self._buttons if not one.isHidden()):
            if lines[-1] and _width([*lines[-1], button]) > room:
                lines.append([])
            lines[-1].append(button)
        tall = max((one.sizeHint().height() for one in self._buttons), default=0)
        left = room - _width(lines[0]) - 2 * _GAP
        below = len(lines) > 1 or left < _NARROWEST
        said = self._sentence.heightForWidth(max(1, room if below else left)) if self.sentence() else 0
        high = len(lines) * (tall + _GAP) - _GAP
        lines_and_said = high + said + _GAP if below else max(high, said)
        self.setFixedHeight(max(HEIGHT, lines_and_said + 2 * _AROUND))
        y = _AROUND if below else (self.height() - tall) // 2
        for line in lines:
            x = DETAIL_LEFT
            for button in line:
                width = min(button.sizeHint().width(), room)
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, tall)))
                x += width + _GAP
            y += tall + _GAP
        beside = QRect(self.width() - INSET - left, 1, left, self.height() - 1)
        area = QRect(DETAIL_LEFT, y, room, said) if below else beside
        self._sentence.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))

    def sentence(self) -> str:
        return self._sentence.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().list))
        hairline(painter, QRect(0, 0, self.width(), 1), tokens().line)
        painter.end()


def _width(buttons: Sequence[Button]) -> int:
    return sum(one.sizeHint().width() + _GAP for one in buttons) - _GAP
