"""The vault's folder: the encrypted file, its key slots and its lock, from creating to closing.

    vault.db     SQLCipher, opened by a random 32-byte key
    vault.keys   that key, wrapped by the passphrase and by the recovery code (``app.crypto.slots``)
    vault.lock   held while a Kreis has the vault open

A new key file is written before the vault learns its generation: after a crash between the two the file is the newer
one and is believed; an older file than the vault knows is an old copy, and ``info`` says so.
"""

import os
from datetime import datetime
from pathlib import Path
from typing import Self

from app.crypto import slots
from app.crypto.passphrase import Cost, check_strength, work_for
from app.crypto.recovery import new_code
from app.errors import DamagedVault
from app.records.backup import Why
from app.records.vault import Accept, VaultInfo
from app.store import backups, epochs, search, swap
from app.store.database import Database
from app.store.freshness import Freshness
from app.store.lock import FileLock
from app.store.migrations import LATEST, known_version, migrate, version
from app.store.place import FILE, KEYS, LOCK, NoVault, SyncFolder, VaultExists, exists
from app.store.snapshot import Snapshot
from app.store.synced import is_synced
from app.store.times import moment, stamp
from app.store.whole import expected, write_whole


class Vault:
    """An open vault; ``database`` is its writing connection."""

    def __init__(self, folder: Path, key: bytes, keys: slots.KeyFile, lock: FileLock, database: Database) -> None:
        self.folder = folder
        self.database = database
        self._key = key
        self._keys = keys
        self._lock = lock
        self._outdated = False
        self.freshness = Freshness(database, keys.uid, key, folder)

    @classmethod
    def create(cls, folder: Path, passphrase: str, *, now: datetime, cost: Cost) -> tuple[Self, str]:
        """A new vault and its recovery code. Raises ``VaultExists``, ``SyncFolder``, ``WeakPassphrase``."""
        if (folder / FILE).exists() or exists(folder):
            raise VaultExists(folder=str(folder))
        if is_synced(folder):
            raise SyncFolder(folder=str(folder))
        check_strength(passphrase)
        with expected():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock.take(folder / LOCK)
        try:
            key, code = os.urandom(slots.KEY_BYTES), new_code()
            keys = slots.KeyFile(uid=os.urandom(16).hex(), generation=0, slots=())
            keys = keys.with_passphrase(key, passphrase, work_for(cost)).with_code(key, code)
            if (folder / KEYS).exists():  # of a creation that did not get as far as the vault itself
                os.replace(folder / KEYS, folder / f"{KEYS}.aside")
            write_whole(folder / KEYS, keys.dump())
            with expected():
                os.close(os.open(folder / FILE, os.O_CREAT | os.O_EXCL, 0o600))
            database = Database.open(folder / FILE, key)
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, key, keys, lock, database)
        vault._start(now, created=True)
        return vault, code

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None,
        recovery_code: str | None,
        now: datetime,
        accepted: Accept = Accept.NOTHING,
    ) -> Self:
        """Raises ``NoVault``, ``VaultInUse``, whatever the slots and the file raise, and ``OlderVault`` and
        ``MovedVault`` unless that is ``accepted``.
        """
        if not exists(folder):
            raise NoVault(folder=str(folder))
        swap.finish_under_lock(folder)
        keys = slots.load(_read(folder / KEYS))
        if recovery_code is not None:
            key = keys.open_with_code(recovery_code)
        else:
            key = keys.open_with_passphrase(passphrase or "")
        lock = FileLock.take(folder / LOCK)
        try:
            database = Database.open(folder / FILE, key)
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, key, keys, lock, database)
        vault._start(now, created=False, accepted=accepted)
        return vault

    def reader(self) -> Database:
        """A second, read-only connection, for another thread."""
        return Database.open(self.folder / FILE, self._key, read_only=True)

    def change_passphrase(self, old: str, new: str, *, now: datetime) -> None:
        """Wrap the key by another passphrase, at this machine's cost (a throw-away vault stays cheap)."""
        check_strength(new)
        self._keys.open_with_passphrase(old)
        self._rewrap(new, now)

    def reset_passphrase(self, code: str, new: str, *, now: datetime) -> None:
        """Wrap the key by another passphrase, for somebody who has the recovery code instead of the old one."""
        check_strength(new)
        self._keys.open_with_code(code)
        self._rewrap(new, now)

    def new_recovery_code(self, *, now: datetime) -> str:
        """Another code; the one before opens only old copies."""
        code = new_code()
        self._replace(self._keys.with_code(self._key, code), now)
        with self.database.transaction("keys.code", now, noted=False):
            self.database.write("UPDATE vault SET code_confirmed = 0")
        return code

    def confirm_recovery_code(self, code: str, *, now: datetime) -> None:
        """The user has it on paper: raises as opening would."""
        self._keys.open_with_code(code)
        with self.database.transaction("keys.confirm", now, noted=False):
            self.database.write("UPDATE vault SET code_confirmed = 1")

    def info(self, database: Database | None = None) -> VaultInfo:
        """What the vault is, read by ``database``, which may be a reader's, else by the vault's own."""
        database = database or self.database
        row = database.one("SELECT * FROM vault")
        if row is None:
            raise DamagedVault
        return VaultInfo(
            uid=row["uid"],
            version=version(database),
            created_at=moment(row["created_at"]),
            has_code=any(slot.kind is slots.SlotKind.CODE for slot in self._keys.slots),
            code_confirmed=bool(row["code_confirmed"]),
            keys_outdated=self._outdated,
            synced=is_synced(self.folder),
            bytes=(self.folder / FILE).stat().st_size,
            epoch=epochs.number(database),
            commits=self.freshness.commits,
            elsewhere_at=self.freshness.elsewhere_at,
        )

    def check(self) -> tuple[str, ...]:
        """Read and authenticate every page; gives what is wrong in SQLite's own words, nothing where all is sound."""
        snapshot = Snapshot.open(self.folder / FILE, self._key)
        try:
            return snapshot.faults()
        finally:
            snapshot.close()

    def source(self) -> backups.Source:
        """What a backup is made from."""
        return backups.Source(folder=self.folder, key=self._key, keys=self._keys.dump(), uid=self._keys.uid)

    def close(self) -> None:
        """Close the file and let others open the vault."""
        self.freshness.keep()
        self.database.close()
        self._lock.release()

    def _start(self, now: datetime, *, created: bool, accepted: Accept = Accept.NOTHING) -> None:
        try:
            if not created:
                self._look(now, accepted)
            migrate(self.database, now)
            self.database.prepare()
            search.install(self.database)
            with self.database.transaction("vault.open", now, noted=False):
                if created:
                    self.database.insert(
                        "vault",
                        id=1,
                        uid=self._keys.uid,
                        generation=self._keys.generation,
                        created_at=stamp(now),
                    )
                self._compare()
                self.freshness.join(now)
            self.freshness.start()
        except BaseException:
            self.close()
            raise

    def _look(self, now: datetime, accepted: Accept) -> None:
        """What must be known before anything is written: that the file is a vault, that it is in its newest state, and
        that there is a backup of what a migration changes.
        """
        at = known_version(self.database)
        if at == 0:  # an emptied file is no vault to begin in
            raise DamagedVault
        self.freshness.check(accepted)
        if at < LATEST:
            backups.make(self.source(), made_on=now.astimezone().date(), now=now, why=Why.MIGRATION)

    def _compare(self) -> None:
        row = self.database.one("SELECT uid, generation FROM vault")
        if row is None or row["uid"] != self._keys.uid:
            raise DamagedVault
        self._outdated = self._keys.generation < row["generation"]
        if self._keys.generation > row["generation"]:
            self.database.write("UPDATE vault SET generation = ?", (self._keys.generation,))

    def _rewrap(self, new: str, now: datetime) -> None:
        works = [slot.work for slot in self._keys.slots if slot.work is not None]
        cheap = works[0].memory < 64 * 1024
        work = work_for(Cost.CHEAP if cheap else Cost.CALIBRATED)
        self._replace(self._keys.with_passphrase(self._key, new, work), now)

    def _replace(self, keys: slots.KeyFile, now: datetime) -> None:
        write_whole(self.folder / KEYS, keys.dump())
        self._keys = keys
        with self.database.transaction("keys.change", now, noted=False):
            self.database.write("UPDATE vault SET generation = ?", (keys.generation,))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(slots.MOST_BYTES + 1)
    except OSError as error:
        raise DamagedVault from error
