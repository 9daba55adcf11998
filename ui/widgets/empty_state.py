"""A view with nothing in it: the rings, one sentence, one soft line, one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.label import Text
from ui.widgets.mark import Rings

_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it


class EmptyState(QWidget):
    """Stands at about two fifths of the height; ``button`` is hidden where there is nothing to do."""

    def __init__(
        self,
        sentence: str = "",
        line: str = "",
        action: str = "",
        *,
        icon: str = "done",
        action_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = Text(sentence, Role.PAGE, strong=True)
        self._line = Text(line, ink="soft")
        self.button = Button(action, Kind.SECONDARY, icon=action_icon, parent=self)
        self.button.setVisible(bool(action))
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(Rings(icon), 0, centre)
        column.addSpacing(24)
        for text, gap in ((self._sentence, 8), (self._line, 24)):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setMaximumWidth(_ANY_WIDTH)
            row = QVBoxLayout()
            row.addWidget(text)
            column.addLayout(row)
            column.addSpacing(gap)
        column.addWidget(self.button, 0, centre)
        column.addStretch(4)
        self.tell(sentence, line, action)

    def tell(self, sentence: str, line: str = "", action: str = "") -> None:
        self._sentence.setText(sentence)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(f"{sentence} {line}".strip())

    def sentence(self) -> str:
        return self._sentence.text()
