"""Encrypting a vault anew: another key, another file, and at no moment anything but a pair of files that opens.

    1  vault.db.next   gets every page under the new key, is read whole again, and is on the disk
    2  vault.keys      is replaced, in one step of the file system, by slots that wrap the new key
    3  vault.db        loses its journal, then is replaced by vault.db.next

Killed before 2, the old pair is whole and the copy is thrown away at the next opening; killed after it, the next
opening finds that the key of ``vault.keys`` fits the copy, which is complete, and goes on with 3. The journal must go
first: its pages are of the old key, and SQLite would lay them over the new file.
"""

import os
from datetime import datetime
from pathlib import Path

from app.errors import AppError, DamagedVault, KeysDoNotFit
from app.store.database import Database
from app.store.place import FILE, NEXT
from app.store.snapshot import Snapshot
from app.store.whole import discard, expected, replace, sync_file, sync_folder

_JOURNALS = ("-wal", "-shm", "-journal")


def copy(source: Database, folder: Path, key: bytes) -> int:
    """Write the copy under the new key; gives what ``source`` had written by then.

    Raises ``DiskFull``, ``CannotWrite``; then there is no copy.
    """
    throw_away(folder)
    so_far = written(source)
    try:
        with expected():
            os.close(os.open(folder / NEXT, os.O_CREAT | os.O_EXCL, 0o600))
        fresh = Database.open(folder / NEXT, key)
        try:
            source.copy_to(fresh)
        finally:
            fresh.close()
    except BaseException:
        throw_away(folder)
        raise
    return so_far


def written(source: Database) -> int:
    """How many rows this connection has written: two equal answers mean that nothing changed between."""
    return int(source.value("SELECT total_changes()"))


def check(source: Database, folder: Path, key: bytes, *, generation: int, now: datetime) -> None:
    """Mark the copy with its generation, read it whole, compare it with ``source``, and bring it to the disk.

    Raises ``DamagedVault`` where it is not what it should be.
    """
    fresh = Database.open(folder / NEXT, key)
    try:
        with fresh.transaction("keys.rotate", now, noted=False):
            fresh.write("UPDATE vault SET generation = ?, code_confirmed = 0", (generation,))
    finally:
        fresh.close()
    snapshot = Snapshot.open(folder / NEXT, key)
    try:
        if snapshot.faults() or snapshot.counts() != count_rows(source):
            raise DamagedVault
    finally:
        snapshot.close()
    with expected():
        sync_file(folder / NEXT)
        sync_folder(folder)


def finish(folder: Path) -> None:
    """The last step: the copy takes the vault's place. Nobody has the vault open."""
    with expected():
        for journal in _JOURNALS:
            (folder / f"{FILE}{journal}").unlink(missing_ok=True)
            (folder / f"{NEXT}{journal}").unlink(missing_ok=True)
        sync_folder(folder)
        replace(folder / NEXT, folder / FILE)


def resume(folder: Path, key: bytes) -> None:
    """After a killed rotation: finish it if ``key``, which the key file gave, is the copy's, else throw the copy away.

    Raises ``KeysDoNotFit`` where the key fits neither; then nothing is thrown away.
    """
    if not (folder / NEXT).exists():
        return
    if _opens(folder / FILE, key):
        throw_away(folder)
    elif _opens(folder / NEXT, key):
        finish(folder)
    else:
        raise KeysDoNotFit


def throw_away(folder: Path) -> None:
    """Remove a copy that is nobody's vault."""
    discard(*(folder / f"{NEXT}{end}" for end in ("", *_JOURNALS)))


def count_rows(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    tables = database.read("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
    return {row["name"]: int(database.value(f'SELECT count(*) FROM "{row["name"]}"')) for row in tables}


def _opens(file: Path, key: bytes) -> bool:
    try:
        Database.open(file, key).close()
    except AppError:
        return False
    return True
