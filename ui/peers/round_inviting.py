"""Choosing whom to invite to a round, with what that means."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.peer import Peer
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Text
from ui.widgets.taking_away import empty


class RoundInviting(QWidget):
    """``wanted(peers)`` with the ids of those ticked."""

    wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = self.tr(
            "Whoever you invite reads the charter and the names of all members before joining. By inviting you vouch "
            "for them."
        )
        self._none = Text(self.tr("There is no other peer whose number you compared."), ink="soft")
        self._boxes, self._ticks = QVBoxLayout(), list[tuple[Peer, CheckBox]]()
        self._boxes.setSpacing(6)
        self.invite_button = Button(self.tr("Invite …"), Kind.PRIMARY, icon="lock")
        self.leave_button = Button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(said, ink="soft"))
        column.addWidget(self._none)
        column.addLayout(self._boxes)
        column.addLayout(in_line(self.invite_button, self.leave_button))
        self.invite_button.clicked.connect(self._on_invite)
        self.leave_button.clicked.connect(self.hide)

    def offer(self, peers: Sequence[Peer]) -> None:
        """These can be invited; ticks that were set stay."""
        ticked = {peer.id for peer, box in self._ticks if box.isChecked()}
        empty(self._boxes)
        self._ticks = []
        for peer in peers:
            box = CheckBox(peer.name)
            box.setChecked(peer.id in ticked)
            box.toggled.connect(lambda _: self._tell())
            self._boxes.addWidget(box)
            self._ticks.append((peer, box))
        self._none.setVisible(not peers)
        self._tell()

    def boxes(self) -> list[tuple[Peer, CheckBox]]:
        return self._ticks

    def begin(self) -> None:
        """Show it, with the first whom one can choose at hand."""
        self.show()
        (self._ticks[0][1] if self._ticks else self.leave_button).setFocus()

    def _tell(self) -> None:
        self.invite_button.setEnabled(any(box.isChecked() for _, box in self._ticks))

    def _on_invite(self) -> None:
        self.wanted.emit([peer.id for peer, box in self._ticks if box.isChecked()])
