"""The rounds one is in or invited to, and founding one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.round import Belonging, Round
from ui.peers import round_words
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.label import Elided, Text, rule
from ui.widgets.taking_away import empty


class RoundList(QWidget):
    """``added()`` to found one, ``opened(id)`` to look at one."""

    added = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = self.tr(
            "A round is a group of peers who agreed what is passed on among them, and how many vouch for a newcomer. "
            "What you share with a round is sealed for each member whom you count as admitted, in one go."
        )
        self.add_button = Button(self.tr("Found a round"), Kind.PRIMARY, icon="add")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(Text(about, ink="soft"))
        column.addLayout(self._rows)
        column.addWidget(self.add_button)
        self.add_button.clicked.connect(self.added)

    def show_rounds(self, found: Sequence[Round]) -> None:
        empty(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one))
            self._rows.addWidget(rule())
        self.add_button.set_kind(Kind.SECONDARY if found else Kind.PRIMARY)

    def _row(self, one: Round) -> QWidget:
        row = QWidget()
        across, texts = QHBoxLayout(row), QVBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        texts.setSpacing(2)
        texts.addWidget(Elided(one.name, strong=True))
        names = round_words.names(one)
        said = [round_words.state(one)]
        if names:
            said.append(self.tr("with %1").replace("%1", names))
        texts.addWidget(Elided(" · ".join(said), Role.SMALL, ink="soft"))
        across.addLayout(texts, 1)
        invited = one.belonging is Belonging.INVITED
        button = Button(self.tr("Read the charter") if invited else self.tr("Open"))
        button.setAccessibleName(f"{button.text()}: {one.name}")
        button.clicked.connect(lambda: self.opened.emit(one.id))
        across.addWidget(button)
        return row
