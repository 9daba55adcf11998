"""What all steps of the first run look like: a question, what follows from it, its parts, and two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.label import Text


class Step(QWidget):
    """``column`` takes the parts; ``back`` and ``next_button`` stand at its foot."""

    back = Signal()

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Role.HERO, strong=True)
        self.line = Text(line, ink="soft")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 24, 0, 24)
        self.column.setSpacing(12)
        self.back_button = Button(self.tr("Back"), Kind.GHOST, icon="left", flush=True)
        self.back_button.clicked.connect(self.back)
        self.next_button = Button(self.tr("Continue"), Kind.PRIMARY)
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.next_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.title)
        outer.addWidget(self.line)
        outer.addLayout(self.column)
        outer.addLayout(foot)
        outer.addStretch(1)
