"""What open editors held when the vault was locked: kept at the lock, given back at the next unlocking."""

from collections.abc import Sequence
from datetime import datetime

from app.records.draft import LONGEST, Draft
from app.store import drafts as store
from app.store.database import Database
from app.store.times import stamp


class Drafts:
    """Not under history: typing is no action, and ``Ctrl+Z`` must not bring a draft back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, drafts: Sequence[Draft] | None, *, now: datetime) -> None:
        """Keep all of them in one transaction, in place of those before; one that is too long is left out.

        None: the editors have not been given theirs yet, so those of the last lock stay.
        """
        if drafts is None or (not drafts and not store.all_of(self._database)):
            return
        with self._database.transaction("drafts.keep", now, noted=False):
            store.replace_all(self._database, [one for one in drafts if len(one.content) <= LONGEST], stamp(now))

    def held(self) -> tuple[Draft, ...]:
        """All of the last lock. The vault has them until the next: a lock or a kill before the editors have theirs
        would lose them otherwise.
        """
        return store.all_of(self._database)
