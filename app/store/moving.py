"""A copy of the vault for another computer, in an epoch of its own; the vault here says so when it is opened."""

from datetime import datetime

from app.records.job import Halt
from app.records.vault import Epoch
from app.store import epochs
from app.store.backups import Draft
from app.store.database import Database
from app.store.place import FILE
from app.store.snapshot import Snapshot, into_one_file
from app.store.times import stamp
from app.store.whole import expected, sync_file


def open_epoch(draft: Draft, key: bytes, now: datetime, halt: Halt) -> Draft:
    """Let the copy go on in its own epoch; gives it with its new counts. Raises ``DiskFull``, ``CannotWrite``."""
    database = Database.open(draft.folder / FILE, key)
    try:
        with database.transaction("vault.move", now, noted=False):
            epochs.begin(database, Epoch.MOVED, epochs.NOBODY, now)
            database.write("UPDATE vault SET moved_at = NULL")
    finally:
        database.close()
    into_one_file(draft.folder / FILE, key)
    snapshot = Snapshot.open(draft.folder / FILE, key, halt, still=True)
    try:
        rows = snapshot.counts()
    finally:
        snapshot.close()
    with expected():
        sync_file(draft.folder / FILE)
    return Draft(folder=draft.folder, place=draft.place, made_on=draft.made_on, rows=rows)


def retire(database: Database, now: datetime) -> None:
    """Mark the vault here as moved, inside a transaction."""
    database.write("UPDATE vault SET moved_at = ?", (stamp(now),))
