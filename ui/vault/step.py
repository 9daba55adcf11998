"""What all steps of the first run look like: a question, what follows from it, its parts, and two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.entrance import Entrance
from ui.widgets.label import Text
from ui.widgets.marked_text import Prose


class Step(Entrance):
    """``column`` takes the parts; ``foot`` holds ``back_button``, a stretch and ``next_button``."""

    back = Signal()

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, Role.HERO, strong=True)
        self.line = Prose(line, "soft")
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 16, 0, 28)
        self.column.setSpacing(12)
        self.back_button = Button(self.tr("Back"), Kind.GHOST, icon="back", flush=True)
        self.back_button.clicked.connect(self.back)
        self.next_button = Button(self.tr("Continue"), Kind.PRIMARY)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.title)
        outer.addWidget(self.line)
        outer.addLayout(self.column)
        outer.addLayout(self.foot)
        outer.addStretch(1)
