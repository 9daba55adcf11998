"""What open editors held when the vault was locked: kept at the lock, taken up again once at the next unlocking."""

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

    def keep(self, drafts: Sequence[Draft], *, now: datetime) -> None:
        """Keep all of them in one transaction, in place of those before; one that is too long is left out."""
        if not drafts and not store.all_of(self._database):
            return
        with self._database.transaction("drafts.keep", now, noted=False):
            store.replace_all(self._database, [one for one in drafts if len(one.content) <= LONGEST], stamp(now))

    def take(self, *, now: datetime) -> tuple[Draft, ...]:
        """All drafts; from now on they are their editors' again and the vault has none."""
        found = store.all_of(self._database)
        if found:
            with self._database.transaction("drafts.take", now, noted=False):
                store.replace_all(self._database, (), stamp(now))
        return found
