"""Moving somebody to a ring or out of the circle, and who makes room where a ring is full."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from ui.people.room import OUTWARD, MakeRoom
from ui.runtime.session import Session

if TYPE_CHECKING:
    from app.workspace import Workspace


class Placing(QObject):
    """``placed(contact)`` when somebody has moved; ``crowded()`` when the question in ``room`` has to be answered."""

    placed = Signal(object)
    crowded = Signal()

    def __init__(self, session: Session, room: MakeRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._room = session, room
        self._wish: tuple[Contact, Ring, Ring] | None = None
        room.freed.connect(self._on_freed)
        room.postponed.connect(self._on_postponed)

    def clear(self) -> None:
        self._wish = None

    def move(self, contact: Contact, ring: Ring) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.circle.move(contact.id, ring, now=now),
            owner=self,
            then=self._on_placed,
            refused=lambda error: self._on_full(contact, ring, error),
        )

    def leave(self, contact: Contact, standing: Standing) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.circle.leave(contact.id, now=now, standing=standing),
            owner=self,
            then=self._on_placed,
        )

    def _on_placed(self, contact: Contact) -> None:
        self._wish = None
        self.placed.emit(contact)

    def _on_full(self, contact: Contact, ring: Ring, error: AppError) -> None:
        """Asks who makes room where a ring is full; other refusals go to the shell."""
        full = error.data.get("ring")
        if not isinstance(full, Ring) or full not in OUTWARD:
            self._session.declined.emit(error)
            return
        self._wish = (contact, ring, full)
        now = self._session.now()
        within = tuple(OUTWARD)[: tuple(OUTWARD).index(full) + 1]

        def members(workspace: "Workspace") -> tuple[Contact, ...]:
            return tuple(one for one in workspace.circle.members() if one.ring in within)

        def ask(found: tuple[Contact, ...]) -> None:
            self._room.ask(contact, full, found, now)
            self.crowded.emit()

        self._session.read(members, owner=self, then=ask)

    def _on_freed(self, id: int) -> None:
        if self._wish is None:
            return
        contact, ring, full = self._wish
        outward, now = OUTWARD[full], self._session.now()

        def swap(workspace: "Workspace") -> Contact:
            if outward is None:
                workspace.circle.leave(ContactId(id), now=now)
            else:
                workspace.circle.move(ContactId(id), outward, now=now)
            return workspace.circle.move(contact.id, ring, now=now)

        self._session.run(
            swap, owner=self, then=self._on_placed, refused=lambda error: self._on_full(contact, ring, error)
        )

    def _on_postponed(self) -> None:
        if self._wish is not None:
            self.move(self._wish[0], Ring.DOOR)
