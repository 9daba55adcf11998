"""The shared folder on the Peers page: set up in three steps, then how it goes."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.ids import PeerId
from app.records.peer import Peer, PeerState
from app.records.place import Place
from app.records.shared_folder import Health, Scanned, SharedPlace
from ui.peers import folder_words
from ui.peers.folder_health import FolderHealth
from ui.peers.folder_setup import FolderSetup
from ui.runtime import sentences
from ui.runtime.rows import Look
from ui.runtime.session import Session
from ui.runtime.type_roles import grown
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.pane import Scrolled, stack

if TYPE_CHECKING:
    from app.workspace import Workspace

_WIDTH = 680


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    health: Health = field(default_factory=Health)
    peers: tuple[Peer, ...] = field(default=(), repr=False)


def _look_up(workspace: "Workspace") -> _Found:
    """Runs on the reading thread."""
    return _Found(health=workspace.peers.folder.health(), peers=workspace.peers.list())


class SharedFolder(QWidget):
    """Reads and writes by itself."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._found, self._setting_up = session, _Found(), False
        self._head = Head(detail=True)
        self._about = Text(
            self.tr(
                "You and your peers can exchange sealed files through a folder that something else keeps in step. "
                "Nothing is tried until you set it up."
            ),
            ink="soft",
        )
        self.setup, self.health = FolderSetup(), FolderHealth()
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._about, self.setup, self.health):
            column.addWidget(part)
        body = Scrolled(top=24)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)
        self.setup.wanted.connect(self.set_up)
        self.health.looked.connect(self.look)
        self.health.paused.connect(self.pause)
        self.health.moved.connect(lambda: self._ask(self._found))
        self.health.left.connect(self.leave)
        self.health.sending.connect(self.send)

    def show_folder(self) -> None:
        """Read how it goes; steps that are under way stay."""
        self._session.read(_look_up, owner=self, then=self._on_found, slot="folder")

    def clear(self) -> None:
        self._found, self._setting_up = _Found(), False
        self._head.set_texts("")
        self.health.show_health(Health(), (), self._session.now())
        self.setup.begin(())

    def set_up(self, place: Place, password: str, peers: tuple[PeerId, ...]) -> None:
        """Try the way there, and keep it if it leads there."""
        now = self._session.now()
        self._session.work(
            lambda workspace: workspace.peers.folder.set_up(place, peers, now, password=password),
            owner=self,
            then=self._on_set_up,
            refused=lambda error: self.setup.refuse(sentences.of_error(error)),
        )

    def look(self) -> None:
        """Look into the folder now."""
        now = self._session.now()
        self.health.look_button.setEnabled(False)
        self._session.work(
            lambda workspace: workspace.peers.folder.scan(now=now),
            owner=self,
            then=self._on_looked,
            refused=lambda _: self.show_folder(),
        )

    def pause(self, on: bool) -> None:
        now = self._session.now()

        def change(workspace: "Workspace") -> None:
            if on:
                workspace.peers.folder.pause(now)
            else:
                workspace.peers.folder.resume(now)

        self._session.run(change, owner=self, then=lambda _: self.show_folder())

    def send(self, id: int, on: bool) -> None:
        """Whether a peer is sent to through the folder."""
        now = self._session.now()

        def change(workspace: "Workspace") -> None:
            if on:
                workspace.peers.folder.send_to([PeerId(id)], now)
            else:
                workspace.peers.folder.stop_sending(PeerId(id), now)

        self._session.run(change, owner=self, then=lambda _: self.show_folder())

    def leave(self, withdraw: bool) -> None:
        now = self._session.now()
        self._session.work(
            lambda workspace: workspace.peers.folder.leave(now, withdraw=withdraw), owner=self, then=self._on_left
        )

    def _ask(self, found: _Found) -> None:
        """Set it up, or go on elsewhere."""
        self._setting_up = True
        known = {one.peer_id for one in found.health.peers if one.sending}
        verified = [one for one in found.peers if one.state is PeerState.VERIFIED]
        self.setup.begin([one for one in verified if one.id not in known])
        self._show()

    def _show(self) -> None:
        self.setup.setVisible(self._setting_up)
        self._about.setVisible(self._setting_up and self._found.health.shared is None)
        self.health.setVisible(not self._setting_up)
        said = folder_words.state(self._found.health.shared)
        self._head.set_texts(self.tr("Shared folder"), said, Look(icon="folder"))

    def _on_found(self, found: _Found) -> None:
        before, self._found = self._found, found
        self.health.show_health(found.health, found.peers, self._session.now())
        if found.health.shared is None and (not self._setting_up or found.peers != before.peers):
            self._ask(found)
        self._show()

    def _on_set_up(self, _: SharedPlace) -> None:
        self._setting_up = False
        self._session.say(self.tr("The shared folder is set up. Nothing is sent but what you seal for these peers."))
        self.show_folder()

    def _on_looked(self, _: Scanned) -> None:
        self.show_folder()

    def _on_left(self, left: int) -> None:
        gone = self.tr("You left the shared folder. It was not there, so files of yours stay in it.")
        self._session.say(gone if left else self.tr("You left the shared folder."))
        self.show_folder()
