"""New mail at once where the user wishes it: servers are listened to while the vault is open, not a moment longer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.changes import ChangeSet, Kind
from app.records.mailbox import Mailbox
from ui.runtime.listening import Listener
from ui.runtime.session import Session

if TYPE_CHECKING:
    from app.workspace import Workspace

_KINDS = frozenset({Kind.CHOICES, Kind.SOURCE})

type _State = tuple[bool, tuple[tuple[object, ...], ...]]


class Watching(QObject):
    """``heard``: a server has something new. It follows the choice and the mailboxes, and ends with the lock."""

    heard = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: _State = (False, ())
        self.listener = Listener(self)
        self.listener.news.connect(self.heard)
        session.changed.connect(self._on_changed)
        session.locked.connect(self.listener.stop)
        self._look()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(_KINDS):
            self._look()

    def _look(self) -> None:
        self._session.read(_state, owner=self, then=self._on_state, slot="state")

    def _on_state(self, state: _State) -> None:
        """Each reading writes when it was; only what a connection depends on ends the ones that are there."""
        if state == self._state:
            return
        self._state = state
        self._session.read(
            lambda workspace: workspace.imports.mailboxes.watches(),
            owner=self,
            then=self.listener.listen,
            slot="watches",
        )


def _state(workspace: "Workspace") -> _State:
    return workspace.choices.get().mail_at_once, tuple(map(_way, workspace.imports.mailboxes.list()))


def _way(one: Mailbox) -> tuple[object, ...]:
    """How a mailbox is reached; a visit that failed or no longer does may mean another password."""
    return one.id, one.host, one.port, one.security, one.user, one.failed
