"""Taking back what was done, the last action or any one of them, and taking up what was only begun."""

from datetime import datetime

from app.records.action import Action, Undone
from app.services.drafts import Drafts
from app.services.vouching import weigh
from app.store import history as store
from app.store.database import Database


class History:
    """The user's actions. Undo reaches back to the unlocking; older ones are taken back one by one.

    ``drafts`` are what somebody was typing when the vault was locked.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._start = store.latest(database)
        self.drafts = Drafts(database)

    def undo(self, *, now: datetime) -> Undone | None:
        """Take back the last action since unlocking; None where there is none."""
        action = store.last_since(self._database, self._start)
        return None if action is None else self.take_back(action.id, now=now)

    def begin_here(self) -> None:
        """Undo reaches back to now: other actions came into the vault than those of this unlocking."""
        self._start = store.latest(self._database)

    def list(self, limit: int = 100) -> tuple[Action, ...]:
        """What was done, newest first; imports have their own list."""
        return store.actions(self._database, limit)

    def take_back(self, number: int, *, now: datetime) -> Undone:
        """Take back one action. Raises ``NotFound``, and ``ChangedSince`` where a later one changed the same."""
        # A peer whose verification is taken back vouches for nothing that came since.
        return store.take_back(self._database, number, now, then=lambda: weigh(self._database))
