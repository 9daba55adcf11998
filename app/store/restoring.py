"""A backup in the place of the vault: copied, opened with its own keys, read back, and only then put there.

Everything is done to a copy beside the vault, so the backup stays as it is and the vault as well until the very end,
when it is set aside. A restored vault opens an epoch.
"""

import os
import shutil
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Self

from app import paths
from app.errors import AppError, DamagedVault, UncertainVault
from app.records.backup import TOLD, Backup, Holding, Restored
from app.records.job import Halt
from app.records.vault import Epoch
from app.store import backups, epochs, swap
from app.store.database import Database
from app.store.epochs import Seen
from app.store.head import Head, machine
from app.store.lock import FileLock
from app.store.migrations import known_version, migrate
from app.store.place import FILE, KEYS, LOCK, NoVault, SyncFolder, exists
from app.store.snapshot import Snapshot
from app.store.synced import is_synced
from app.store.whole import expected


class Restoring:
    """A backup that was copied, opened and read; ``finish`` puts it in place, ``drop`` forgets it. Holds the lock."""

    def __init__(self, folder: Path, lock: FileLock, fresh: Path, key: bytes, holding: Holding) -> None:
        self.holding = holding
        self._folder, self._lock, self._fresh, self._key = folder, lock, fresh, key
        self._seen = Seen(epoch=0, writers={})

    @classmethod
    def begin(
        cls, source: Path, folder: Path, *, passphrase: str | None, recovery_code: str | None, now: datetime, halt: Halt
    ) -> Self:
        """Copy the backup at ``source`` beside the vault's ``folder`` and read all of it.

        Raises ``NoVault``, ``SyncFolder``, ``VaultInUse``, ``WrongPassphrase``, ``MistypedCode``, ``DamagedVault``,
        ``NewerVault``, ``DiskFull``, ``CannotWrite``, ``Cancelled``.
        """
        if not exists(folder) and is_synced(folder):
            raise SyncFolder(folder=str(folder))
        source = place_of(source)
        found = backups.read(source)
        keys = backups.keys_of(source)
        if recovery_code is not None:
            key = keys.open_with_code(recovery_code)
        else:
            key = keys.open_with_passphrase(passphrase or "")
        with expected():
            paths.make_private(folder)
        lock = FileLock.take(folder / LOCK)
        fresh = folder / f"{swap.FRESH}{os.urandom(4).hex()}"
        try:
            swap.finish(folder)
            swap.tidy(folder)
            _copy(source, fresh, halt)
            made = cls(folder, lock, fresh, key, Holding(backup=found, rows={}))
            made._take_up(keys.uid, now, halt)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            lock.release()
            raise
        return made

    def finish(self, day: date) -> Restored:
        """Set the present vault aside and put the copy in its place. Raises ``DiskFull``, ``CannotWrite``."""
        head = Head(self.holding.backup.uid, self._key, self._folder)
        before = self._seen_before()
        try:
            if before is not None:  # killed on the way, the vault is in one of two states, and neither is an older one
                head.write(epochs.common(before, self._seen))
            try:
                aside = swap.exchange(self._folder, self._fresh, day)
            except AppError:
                if before is not None:
                    head.write(before)
                raise
            head.write(self._seen)
        finally:
            self._lock.release()
        return Restored(holding=self.holding, aside=aside)

    def drop(self) -> None:
        """Leave everything as it was."""
        shutil.rmtree(self._fresh, ignore_errors=True)
        self._lock.release()

    def _take_up(self, uid: str, now: datetime, halt: Halt) -> None:
        """Check the copy, bring it to the newest tables, and let it go on in an epoch of its own."""
        snapshot = Snapshot.open(self._fresh / FILE, self._key, halt)
        try:
            if snapshot.faults():
                raise DamagedVault
        finally:
            snapshot.close()
        database = Database.open(self._fresh / FILE, self._key)
        try:
            known_version(database)
            if database.value("SELECT uid FROM vault") != uid:
                raise DamagedVault
            migrate(database, now)
            before = self._seen_before()
            with database.transaction("vault.restore", now, noted=False):
                if not _just_moved(database):
                    epochs.begin(database, Epoch.RESTORED, machine(), now, after=before.epoch if before else 0)
                database.write("UPDATE vault SET moved_at = NULL")
            writers = epochs.vector(database)
            others = Head(uid, self._key, self._folder).others()
            behind = before is None and epochs.missing_here(others, writers) > 0
            self._seen = Seen(epoch=epochs.number(database), writers=writers, behind=behind)
            self.holding = Holding(backup=self.holding.backup, rows=_rows(database))
        finally:
            database.close()

    def _seen_before(self) -> Seen | None:
        """What this computer saw of the vault until now, as far as the backup's key can read it."""
        try:
            return Head(self.holding.backup.uid, self._key, self._folder).seen()
        except UncertainVault:
            return None


def place_of(path: Path) -> Path:
    """The folder of a backup, given as itself or as one of its files. Raises ``NoVault``."""
    folder = path.parent if path.is_file() else path
    if not exists(folder):
        raise NoVault(folder=str(path))
    return folder


def found(folder: Path) -> tuple[Backup, ...]:
    """The backups in any folder that a user points to, newest first: a vault's with its backups, a stick's, one that
    holds backups, or a backup itself.
    """
    places = (folder, folder / backups.OUTSIDE, folder / backups.FOLDER)
    known = [one for place in places for one in backups.found(place)]
    if not known and exists(folder):
        known = [backups.read(folder)]
    return tuple(sorted(known, key=lambda one: (one.made_on, one.made_at), reverse=True))


def _copy(source: Path, fresh: Path, halt: Halt) -> None:
    """The files of a vault with its log, which a copy made by hand may still need."""
    with expected():
        fresh.mkdir(mode=0o700)
        for name in (FILE, f"{FILE}-wal", KEYS):
            if (source / name).exists():
                backups.copy_file(source / name, fresh / name, halt)


def _just_moved(database: Database) -> bool:
    """Whether the copy was made for another computer and nobody wrote to it since: its epoch is already open."""
    row = database.one("SELECT * FROM epoch ORDER BY id DESC LIMIT 1")
    if row is None or row["why"] != Epoch.MOVED:
        return False
    return bool(database.value("SELECT sum(commits) FROM writer WHERE epoch_id = ?", (row["id"],)) == 1)


def _rows(database: Database) -> Mapping[str, int]:
    return {name: int(database.value(f"SELECT count(*) FROM {name}")) for name in TOLD}
