"""What a peer told the user of themselves, wherever that peer is shown."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.ids import PeerId
from app.records.profile import ProfileText, SharedProfile
from ui.runtime import i18n
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.label import Label, Text, rule
from ui.widgets.profile_lines import ProfileLines


class PeerProfile(QWidget):
    """Reads by itself that of the peer that was shown last; takes no room where nothing was told."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._peer: PeerId | None = None
        self._title, self._when = Text("", Role.LEAD, strong=True), Label("", Role.SMALL, ink="faint")
        self.lines = ProfileLines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 28)
        column.setSpacing(2)
        column.addWidget(rule())
        column.addSpacing(16)
        column.addWidget(self._title)
        column.addWidget(self._when)
        column.addSpacing(12)
        column.addWidget(self.lines)
        self.hide()

    def clear(self) -> None:
        self._peer = None
        self.lines.show_text(ProfileText())
        self._title.setText("")
        self.hide()

    def show_of(self, peer: PeerId | None) -> None:
        if peer is None:
            self.clear()
            return
        if peer != self._peer:
            self.clear()
            self._peer = peer
        self._session.read(
            lambda workspace: workspace.peers.profiles.of(peer),
            owner=self,
            then=partial(self._on_read, peer),
            slot="profile",
        )

    def _on_read(self, peer: PeerId, found: SharedProfile | None) -> None:
        if peer != self._peer:
            return
        self.setVisible(found is not None)
        if found is not None:
            self._title.setText(self.tr("%1 tells you, and only whom they choose").replace("%1", found.peer_name))
            self._when.setText(self.tr("received on %1").replace("%1", i18n.long_day(found.at)))
            self.lines.show_text(found.text)
