"""Backups on disk: folders named by their date, each a whole vault with its keys.

    2026-11-24/          2026-11-24-2/ for a second one of that day
        vault.db         complete in one file, under the vault's own key
        vault.keys       the slots as they were then
        backup.json      when, what for, of which version; nothing that is not on the outside of the files anyway

A backup is written under a name that nobody takes for one, read back on a connection of its own, and renamed. So
whatever stops the program, a folder with a date is whole.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from app import paths
from app.crypto import slots
from app.errors import Cancelled, DamagedVault
from app.records.backup import TOLD, Backup, Examined, Holding, Why, surplus
from app.records.job import Halt
from app.store.place import FILE, KEYS, NoVault
from app.store.snapshot import Snapshot
from app.store.whole import expected, sync_file, sync_folder, write_whole

#: In the vault's folder; and in a folder that the user chose, so that the backups stand together there.
FOLDER, OUTSIDE = "backups", "Kreis"
NOTE = "backup.json"
_NAME = re.compile(r"(\d{4}-\d\d-\d\d)(?:-(\d{1,4}))?")
_DRAFT, _GONE = ".new-", ".old-"
_MOST_NOTE = 4096
_PIECE = 1024 * 1024
_COMMITS = "SELECT coalesce(sum(commits), 0) FROM writer"
_MOST_FOLDERS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A copy that was not read back yet; ``rows`` by table as the vault had them."""

    folder: Path
    place: Path
    made_on: date
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a backup is made from: a vault's folder and id, its key and its key file."""

    folder: Path
    uid: str
    key: bytes = field(repr=False)
    keys: bytes = field(repr=False)

    @property
    def place(self) -> Path:
        """Where its backups lie on this computer."""
        return self.folder / FOLDER


def found(place: Path, uid: str = "") -> tuple[Backup, ...]:
    """The backups in a folder, newest first; only those of one vault if its id is given. None where it is not there."""
    try:
        folders = [one for one in place.iterdir() if _NAME.fullmatch(one.name)][:_MOST_FOLDERS]
    except OSError:
        return ()
    backups = []
    for folder in folders:
        try:
            backups.append(read(folder))
        except (NoVault, DamagedVault):
            continue  # somebody else's folder, or what a broken stick left of one
    backups.sort(key=lambda one: (one.made_on, one.made_at, one.folder.name), reverse=True)
    return tuple(one for one in backups if uid in ("", one.uid))


def read(folder: Path) -> Backup:
    """What a folder with a vault's files says of itself. Raises ``NoVault``, ``DamagedVault`` for a broken key file."""
    try:
        status = (folder / FILE).stat()
        keys = keys_of(folder)
    except OSError as error:
        raise NoVault(folder=str(folder)) from error
    made_at = datetime.fromtimestamp(status.st_mtime, UTC)
    named = _NAME.fullmatch(folder.name)
    note = _note(folder)
    return Backup(
        folder=folder,
        uid=keys.uid,
        made_on=_day(named[1], made_at) if named else made_at.date(),
        made_at=note.get("made_at", made_at),
        why=note.get("why", Why.ASKED),
        version=note.get("version", 0),
        commits=note.get("commits", 0),
        bytes=status.st_size,
    )


def make(source: Source, *, made_on: date, now: datetime, why: Why) -> Backup:
    """Copy the vault and read the copy back, at once. Raises as ``draft`` and ``settle``."""
    halt = Halt()
    made = draft(source, source.place, made_on=made_on, now=now, why=why, halt=halt)
    return settle(made, source.key, halt)


def keys_of(folder: Path) -> slots.KeyFile:
    """The key file of a backup. Raises ``DamagedVault``, ``NewerVault``, ``OSError``."""
    return slots.load(_head(folder / KEYS, slots.MOST_BYTES + 1))


def draft(source: Source, place: Path, *, made_on: date, now: datetime, why: Why, halt: Halt) -> Draft:
    """Copy the vault as it is now.

    Raises ``DiskFull``, ``CannotWrite``, ``Cancelled``; nothing is left then.
    """
    with expected():
        paths.make_private(place)
        tidy(place)
        folder = place / f"{_DRAFT}{os.urandom(4).hex()}"
        folder.mkdir(mode=0o700)
        snapshot: Snapshot | None = None
        try:
            snapshot = Snapshot.open(source.folder / FILE, source.key, halt)
            os.close(os.open(folder / FILE, os.O_CREAT | os.O_EXCL, 0o600))
            snapshot.copy_to(folder / FILE)
            rows = snapshot.counts()
            commits = int(snapshot.rows(_COMMITS)[0][0]) if "writer" in rows else 0
            note = {"made_at": now.isoformat(), "why": why, "version": snapshot.version(), "commits": commits}
            write_whole(folder / KEYS, source.keys)
            write_whole(folder / NOTE, json.dumps(note).encode("ascii"))
            sync_file(folder / FILE)
            return Draft(folder=folder, place=place, made_on=made_on, rows=rows)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        finally:
            if snapshot is not None:
                snapshot.close()


def settle(made: Draft, key: bytes, halt: Halt) -> Backup:
    """Read a draft back on its own connection, all of it, and give it its name.

    Raises ``DamagedVault`` where the copy is not what was written, and what ``draft`` raises; nothing is left then.
    """
    try:
        with expected():
            keys_of(made.folder).check(key)
            snapshot = Snapshot.open(made.folder / FILE, key, halt, still=True)
            try:
                if snapshot.faults() or snapshot.counts() != made.rows:
                    raise DamagedVault
            finally:
                snapshot.close()
            folder = _free_name(made.place, made.made_on)
            made.folder.rename(folder)
            sync_folder(made.place)
    except BaseException:
        shutil.rmtree(made.folder, ignore_errors=True)
        raise
    return read(folder)


def copy_out(backup: Backup, place: Path, halt: Halt) -> Backup:
    """Copy a backup that was read back already to another place, and compare what lies there byte by byte.

    Raises ``DamagedVault`` where it is not the same, and what ``draft`` raises; nothing is left then.
    """
    with expected():
        paths.make_private(place)
        tidy(place)
        folder = place / f"{_DRAFT}{os.urandom(4).hex()}"
        folder.mkdir(mode=0o700)
        try:
            for name in (FILE, KEYS, NOTE):
                copy_file(backup.folder / name, folder / name, halt)
            target = _free_name(place, backup.made_on)
            folder.rename(target)
            sync_folder(place)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    return read(target)


def drop(made: Draft) -> None:
    """Remove a draft that nobody wants any more."""
    shutil.rmtree(made.folder, ignore_errors=True)


def thin_out(place: Path, uid: str, today: date) -> None:
    """Remove what is older than backups are kept, of one vault."""
    for one in surplus(found(place, uid), today):
        remove(one)


def remove(backup: Backup) -> None:
    """Remove a backup: its name first, so that half of one never looks like a whole. Raises as ``draft``."""
    with expected():
        gone = backup.folder.with_name(f"{_GONE}{os.urandom(4).hex()}")
        backup.folder.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)


def tidy(place: Path) -> None:
    """Remove what was begun and not finished; whoever calls holds the vault's lock."""
    for one in place.glob(".*"):
        if one.name.startswith((_DRAFT, _GONE)) and one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)


def opens(backup: Backup, key: bytes) -> bool:
    """Whether the keys of a backup are of this vault's present key."""
    try:
        keys_of(backup.folder).check(key)
    except (DamagedVault, OSError):
        return False
    return True


def examine(backup: Backup, key: bytes, halt: Halt) -> Examined:
    """Read all of a backup. Raises ``Cancelled``."""
    if not opens(backup, key):
        return Examined(backup=backup, opens=False)
    try:
        snapshot = Snapshot.open(backup.folder / FILE, key, halt, still=True)
    except DamagedVault:
        return Examined(backup=backup, opens=True, problems=("it does not open",))
    try:
        return Examined(backup=backup, opens=True, problems=snapshot.faults())
    finally:
        snapshot.close()


def holding(backup: Backup, key: bytes) -> Holding:
    """What a backup holds. Raises ``DamagedVault``."""
    snapshot = Snapshot.open(backup.folder / FILE, key, still=True)
    try:
        counts = snapshot.counts()
    finally:
        snapshot.close()
    return Holding(backup=backup, rows={name: counts.get(name, 0) for name in TOLD})


def copy_file(source: Path, target: Path, halt: Halt) -> None:
    """Copy a file and compare what lies there byte by byte. Raises ``DamagedVault``, ``Cancelled``, ``OSError``."""
    written = sha256()
    with source.open("rb") as giving, target.open("xb") as taking:
        for piece in _pieces(giving, halt):
            written.update(piece)
            taking.write(piece)
        taking.flush()
        os.fsync(taking.fileno())
    lying = sha256()
    with target.open("rb") as file:
        for piece in _pieces(file, halt):
            lying.update(piece)
    if lying.digest() != written.digest():
        raise DamagedVault


def _pieces(file: BinaryIO, halt: Halt) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        if halt.asked:
            raise Cancelled
        yield piece


def _free_name(place: Path, day: date) -> Path:
    number = 1
    while (folder := place / (f"{day}-{number}" if number > 1 else f"{day}")).exists():
        number += 1
    return folder


def _head(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)


def _day(text: str, otherwise: datetime) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return otherwise.date()


def _note(folder: Path) -> dict[str, Any]:
    """What ``backup.json`` says, as far as it makes sense: it is for people, and nothing rests on it."""
    try:
        fields = json.loads(_head(folder / NOTE, _MOST_NOTE))
        made_at = datetime.fromisoformat(fields["made_at"])
        version, commits = fields["version"], fields["commits"]
        if made_at.tzinfo is None or type(version) is not int or type(commits) is not int:
            return {}
        return {"made_at": made_at, "why": Why(fields["why"]), "version": version, "commits": commits}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}
