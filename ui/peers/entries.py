"""What the user has of a kind, one below another: what it is good for, a line for each, and a way to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.label import Elided, Text, rule
from ui.widgets.taking_away import empty


class Entries(QWidget):
    """``added()`` to make another one; the button for it stands out as long as there is none. Texts are the heirs'."""

    added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text("", ink="soft")
        self.add_button = Button("", Kind.PRIMARY, icon="add")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.about)
        column.addLayout(self._rows)
        column.addWidget(self.add_button)
        self.add_button.clicked.connect(self.added)

    def _begin(self, *, any_there: bool) -> None:
        """Take away the lines of before."""
        empty(self._rows)
        self.add_button.set_kind(Kind.SECONDARY if any_there else Kind.PRIMARY)

    def _add(self, name: str, second: str, *buttons: Button) -> None:
        """A line with a name, something about it, and what can be done."""
        row = QWidget()
        across, texts = QHBoxLayout(row), QVBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        texts.setSpacing(2)
        texts.addWidget(Elided(name, strong=True))
        texts.addWidget(Elided(second, Role.SMALL, ink="soft"))
        across.addLayout(texts, 1)
        for button in buttons:
            across.addWidget(button)
        self._rows.addWidget(row)
        self._rows.addWidget(rule())
