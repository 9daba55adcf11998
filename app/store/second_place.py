"""The folder outside this computer that backups are copied to: a stick, another disk, a network drive.

What is not there is no error: sticks come and go. So the copies stand in a folder of ours inside the chosen one, made
when it was chosen; where that is missing, the chosen folder may be the empty place at which a stick appears.
"""

import os
from datetime import datetime
from pathlib import Path

from app import paths
from app.errors import Invalid
from app.records.backup import SecondPlace
from app.store.backups import OUTSIDE
from app.store.database import Database
from app.store.synced import is_synced
from app.store.times import moment_or_none, stamp
from app.store.whole import expected


def get(database: Database, vault: Path) -> SecondPlace:
    """What is known of it; ``vault`` is the vault's folder."""
    row = database.one("SELECT * FROM second_place WHERE id = 1")
    if row is None:
        return SecondPlace()
    folder = Path(row["folder"]) if row["folder"] else None
    return SecondPlace(
        folder=folder,
        copied_at=moment_or_none(row["copied_at"]),
        put_off_at=moment_or_none(row["put_off_at"]),
        there=folder is not None and (folder / OUTSIDE).is_dir(),
        same_disk=folder is not None and _same_disk(folder, vault),
        synced=folder is not None and is_synced(folder),
    )


def choose(database: Database, folder: Path, vault: Path) -> None:
    """Make a folder the second place, inside a transaction. Raises ``Invalid`` for one in the vault's own folder, and
    ``CannotWrite``, ``DiskFull``.
    """
    with expected():
        if folder.resolve().is_relative_to(vault.resolve()):
            raise Invalid(field="folder", value=str(folder))
        paths.make_private(folder / OUTSIDE)
        probe = folder / OUTSIDE / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    _put(database, "folder", str(folder.absolute()))
    _put(database, "copied_at", None)


def drop(database: Database) -> None:
    """Copy to nowhere any more, inside a transaction; what was copied stays."""
    _put(database, "folder", "")


def copied(database: Database, at: datetime) -> None:
    """Remember a copy, inside a transaction."""
    _put(database, "copied_at", stamp(at))


def put_off(database: Database, at: datetime) -> None:
    """Remember that the user said "later", inside a transaction."""
    _put(database, "put_off_at", stamp(at))


def _put(database: Database, column: str, value: int | str | None) -> None:
    database.write("INSERT OR IGNORE INTO second_place (id) VALUES (1)")
    database.write(f"UPDATE second_place SET {column} = ? WHERE id = 1", (value,))


def _same_disk(one: Path, other: Path) -> bool:
    try:
        return os.stat(one).st_dev == os.stat(other).st_dev
    except OSError:
        return False
