"""The rounds one is in or invited to, and founding one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.records.round import Belonging, Round
from ui.peers import round_words
from ui.peers.entries import Entries
from ui.widgets.button import Button


class RoundList(Entries):
    """``added()`` to found one, ``opened(id)`` to look at one."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = self.tr(
            "A round is a group of peers who agreed what is passed on among them, and how many vouch for a newcomer. "
            "What you share with a round is sealed for each member whom you count as admitted, in one go."
        )
        self.about.setText(about)
        self.add_button.setText(self.tr("Found a round"))

    def show_rounds(self, found: Sequence[Round]) -> None:
        self._begin(any_there=bool(found))
        for one in found:
            names = round_words.names(one)
            said = [round_words.state(one)]
            if names:
                said.append(self.tr("with %1").replace("%1", names))
            invited = one.belonging is Belonging.INVITED
            button = Button(self.tr("Read the charter") if invited else self.tr("Open"))
            button.setAccessibleName(f"{button.text()}: {one.name}")
            button.clicked.connect(lambda _=False, id=one.id: self.opened.emit(id))
            self._add(one.name, " · ".join(said), button)
