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
from functools import partial
from pathlib import Path
from typing import cast

from app.errors import AppError, DamagedVault, KeysDoNotFit
from app.records.batch import Progress
from app.records.job import Beside, Halt, Job
from app.store.database import Database
from app.store.place import FILE, NEXT
from app.store.snapshot import Snapshot
from app.store.whole import discard, expected, replace, sync_file, sync_folder

#: As progress counts them.
STEPS = 4
#: So often the vault is copied beside whoever writes to it; then nobody writes meanwhile.
_PATIENCE = 3
_JOURNALS = ("-wal", "-shm", "-journal")


def ready(
    source: Database, folder: Path, key: bytes, fresh: bytes, generation: int, now: datetime, halt: Halt
) -> Job[None]:
    """Have a checked copy under a ``fresh`` key, beside the core, that holds all that ``source`` has written."""
    for _ in range(_PATIENCE):
        so_far = written(source)
        yield Progress(step="rotate.copy", done=1, total=STEPS)
        rows = cast("dict[str, int]", (yield Beside(partial(copy, folder, key, fresh, halt))))
        yield Progress(step="rotate.check", done=2, total=STEPS)
        yield Beside(partial(check, folder, fresh, rows, halt, generation=generation, now=now))
        yield Progress(step="rotate.replace", done=3, total=STEPS)
        if written(source) == so_far:
            return
    check(folder, fresh, copy(folder, key, fresh, halt), halt, generation=generation, now=now)


def copy(folder: Path, key: bytes, fresh: bytes, halt: Halt) -> dict[str, int]:
    """Write the vault as it is now, open under ``key``, to a copy under a ``fresh`` one; gives its rows by table.

    Raises ``DiskFull``, ``CannotWrite``, ``Cancelled``; then there is no copy.
    """
    throw_away(folder)
    snapshot = Snapshot.open(folder / FILE, key, halt)
    try:
        with expected():
            os.close(os.open(folder / NEXT, os.O_CREAT | os.O_EXCL, 0o600))
        snapshot.copy_to(folder / NEXT, fresh)
        return snapshot.counts()
    except BaseException:
        throw_away(folder)
        raise
    finally:
        snapshot.close()


def check(folder: Path, fresh: bytes, rows: dict[str, int], halt: Halt, *, generation: int, now: datetime) -> None:
    """Mark the copy with its generation, read it whole, compare its ``rows``, and bring it to the disk.

    Raises ``DamagedVault`` where it is not what it should be, and what ``copy`` raises.
    """
    database = Database.open(folder / NEXT, fresh)
    try:
        with database.transaction("keys.rotate", now, noted=False):
            database.write("UPDATE vault SET generation = ?, code_confirmed = 0", (generation,))
    finally:
        database.close()
    snapshot = Snapshot.open(folder / NEXT, fresh, halt)
    try:
        if snapshot.faults() or snapshot.counts() != rows:
            raise DamagedVault
    finally:
        snapshot.close()
    with expected():
        sync_file(folder / NEXT)
        sync_folder(folder)


def written(database: Database) -> int:
    """How many rows this connection has written: two equal answers mean that nothing changed between."""
    return int(database.value("SELECT total_changes()"))


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


def _opens(file: Path, key: bytes) -> bool:
    try:
        Database.open(file, key).close()
    except AppError:
        return False
    return True
