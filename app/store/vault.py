"""The vault's folder: the encrypted file, its key slots and its lock, from creating to closing.

    vault.db        SQLCipher, opened by a random 32-byte key
    vault.db.next   its copy under another key, while it is encrypted anew (``app.store.rotation``)
    vault.keys      that key, wrapped by passphrase, recovery code, this computer's keyring (``app.crypto.slots``)
    vault.lock      held while a Kreis has the vault open

A new key file is written before the vault learns its generation: after a crash between the two the file is the newer
one and is believed; an older file than the vault knows is an old copy, and ``info`` says so.
"""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Self, cast

from app.crypto import slots
from app.crypto.passphrase import MEMORIES, Cost, check_strength, work_for
from app.crypto.recovery import new_code
from app.errors import AppError, CannotWrite, DamagedVault, DiskFull, KeysDoNotFit, WrongPassphrase
from app.records.backup import Why
from app.records.batch import Progress
from app.records.job import Beside, Halt, Job
from app.records.vault import Accept, VaultInfo
from app.store import backups, epochs, key_file, knocks, referral_lines, rotation, search, shrinking, swap
from app.store.database import Database
from app.store.freshness import Freshness
from app.store.lock import FileLock
from app.store.migrations import LATEST, known_version, migrate, version
from app.store.place import FILE, KEYS, LOCK, NoVault, SyncFolder, VaultExists, exists
from app.store.snapshot import Snapshot
from app.store.synced import is_synced
from app.store.times import moment, stamp
from app.store.whole import discard, expected, write_whole
from resources import speech

#: A slot with less memory (KiB) is a throw-away vault's.
LEAST_MEMORY = MEMORIES[-1]


class Vault:
    """An open vault; ``database`` is its writing connection."""

    def __init__(self, folder: Path, key: bytes, keys: slots.KeyFile, lock: FileLock, database: Database) -> None:
        self.folder = folder
        self.database = database
        self._key = key
        self._keys = keys
        self._lock = lock
        self._outdated = False
        self._altered = False
        self._rotated: list[Callable[[], None]] = []
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
            keys = slots.KeyFile.empty(os.urandom(16).hex())
            keys = keys.with_passphrase(key, passphrase, work_for(cost)).with_code(key, code)
            if (folder / KEYS).exists():  # of a creation that did not get as far as the vault itself
                os.replace(folder / KEYS, folder / f"{KEYS}.aside")
            write_whole(folder / KEYS, keys.dump())
            with expected():
                os.close(os.open(folder / FILE, os.O_CREAT | os.O_EXCL, 0o600))
        except BaseException:
            lock.release()
            raise
        try:
            vault = cls(folder, key, keys, lock, Database.open(folder / FILE, key))
            vault._start(now, created=True)
        except BaseException:
            lock.release()
            discard(*(folder / name for name in (KEYS, FILE, f"{FILE}-wal", f"{FILE}-shm")))  # made just now
            raise
        return vault, code

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        keyring: bytes | None = None,
        now: datetime,
        accepted: Accept = Accept.NOTHING,
    ) -> Self:
        """Open with one of the keys. Raises ``NoVault``, ``VaultInUse``, whatever the slots and the file raise, and
        ``OlderVault`` and ``MovedVault`` unless that is ``accepted``.
        """
        if not exists(folder):
            raise NoVault(folder=str(folder))
        lock = FileLock.take(folder / LOCK)
        try:
            swap.finish(folder)
            given = key_file.read(folder)
            key, kind = _unwrap(given, passphrase, recovery_code, keyring)
            keys = given.trusted(key, kind)
            rotation.resume(folder, key)
            try:
                database = Database.open(folder / FILE, key)
            except DamagedVault as error:
                raise KeysDoNotFit from error
        except BaseException:
            lock.release()
            raise
        vault = cls(folder, key, keys, lock, database)
        vault._altered = keys is not given
        vault._start(now, created=False, accepted=accepted)
        return vault

    @property
    def uid(self) -> str:
        """Tells vaults apart and opens nothing."""
        return self._keys.uid

    def reader(self) -> Database:
        """A second, read-only connection, for another thread."""
        return Database.open(self.folder / FILE, self._key, read_only=True)

    def change_passphrase(self, old: str, new: str, *, now: datetime) -> None:
        """Wrap the key by another passphrase, at this machine's cost (a throw-away vault stays cheap)."""
        check_strength(new)
        self.prove(passphrase=old)
        self._rewrap(new, now)

    def reset_passphrase(self, code: str, new: str, *, now: datetime) -> None:
        """Wrap the key by another passphrase, for somebody who has the recovery code instead of the old one."""
        check_strength(new)
        self.prove(recovery_code=code)
        self._rewrap(new, now)

    def prove(self, *, passphrase: str | None = None, recovery_code: str | None = None) -> None:
        """Whoever sits here has one of the keys: raises as opening would."""
        if recovery_code is not None:
            key = self._keys.open_with_code(recovery_code)
        else:
            key = self._keys.open_with_passphrase(passphrase or "")
        if key != self._key:
            raise WrongPassphrase

    def new_recovery_code(self, *, now: datetime) -> str:
        """Another code; the one before opens only old copies."""
        code = new_code()
        self._replace(self._keys.with_code(self._key, code), now, unconfirmed=True)
        return code

    def confirm_recovery_code(self, code: str, *, now: datetime) -> None:
        """The user has it on paper: raises as opening would."""
        self.prove(recovery_code=code)
        with self.database.transaction("keys.confirm", now, noted=False):
            self.database.write("UPDATE vault SET code_confirmed = 1")

    def rotate(
        self,
        passphrase: str,
        *,
        now: datetime,
        keyring: tuple[bytes, bytes] | None = None,
        alone: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> Job[str]:
        """Encrypt the vault under another key, which ``passphrase``, a new recovery code and a secret that this
        computer's ``keyring`` keeps (with the salt of its slot) open; gives the code.

        Copying and checking run beside the core; what was written meanwhile is copied again. Closed in between, all is
        left as it was. ``alone`` is held while the file is replaced: inside, nobody else may have the vault open.
        Raises ``WeakPassphrase``, ``NotEnoughMemory``, ``DiskFull``, ``CannotWrite``, ``DamagedVault``; then
        nothing is changed.
        """
        check_strength(passphrase)
        yield Progress(step="rotate.keys", done=0, total=rotation.STEPS)
        key, code, halt = os.urandom(slots.KEY_BYTES), new_code(), Halt()
        empty = slots.KeyFile.empty(self._keys.uid, self._generation())
        wrapping = partial(_wrapped, empty, key, passphrase, self._cost())
        keys = cast(slots.KeyFile, (yield Beside(wrapping))).with_code(key, code)
        if keyring is not None:
            keys = keys.with_keyring(key, *keyring)
        try:
            yield from rotation.ready(self.database, self.folder, self._key, key, keys.generation, now, halt)
            with alone():
                self._move_to(key, keys)
        except BaseException:
            halt.asked = True
            if self._key != key:
                rotation.throw_away(self.folder)
            raise
        return code

    def keyring_entry(self) -> str:
        """The name under which this computer's keyring keeps its secret; empty without such a slot."""
        return self._keys.keyring_entry()

    def add_keyring(self, secret: bytes, salt: bytes, *, now: datetime) -> None:
        """Let what this computer's keyring keeps open the vault too."""
        self._replace(self._keys.with_keyring(self._key, secret, salt), now)

    def on_rotated(self, callback: Callable[[], None]) -> None:
        """Call ``callback`` once the vault has another key: what is bound to the key elsewhere must be made anew."""
        self._rotated.append(callback)

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
            has_code=self._keys.has(slots.SlotKind.CODE),
            has_keyring=self._keys.has(slots.SlotKind.KEYRING),
            code_confirmed=bool(row["code_confirmed"]),
            keys_outdated=self._outdated,
            keys_altered=self._altered,
            synced=is_synced(self.folder),
            bytes=(self.folder / FILE).stat().st_size,
            epoch=epochs.number(database),
            commits=self.freshness.commits,
            elsewhere_at=self.freshness.elsewhere_at,
            missing_here=self.freshness.missing_here,
        )

    def check(self) -> tuple[str, ...]:
        """Read and authenticate every page; gives what is wrong in SQLite's own words, nothing where all is sound.

        The journal is brought into the file first: a program that was killed meanwhile, or a full disk, leaves a page
        half written that the journal still has whole, and only the file itself is authenticated here.
        """
        self.database.read("PRAGMA wal_checkpoint(PASSIVE)")
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
            self._prepare()
            if created:
                with self.database.transaction("vault.open", now, noted=False):
                    self.database.insert(
                        "vault",
                        id=1,
                        uid=self._keys.uid,
                        generation=self._keys.generation,
                        created_at=stamp(now),
                        judged_by=speech.edition(),
                    )
            self._compare(now)
            with self.database.transaction("vault.open", now, noted=False):
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

    def _prepare(self) -> None:
        """What each connection that writes needs: noting of changes, and the index that follows them."""
        self.database.prepare()
        search.install(self.database)
        referral_lines.install(self.database)
        knocks.install(self.database)
        shrinking.install(self.database)

    def _compare(self, now: datetime) -> None:
        row = self.database.one("SELECT uid, generation FROM vault")
        if row is None or row["uid"] != self._keys.uid:
            raise DamagedVault
        if self._altered:  # its generation is not marked either
            self._keys = self._keys.marked(self._key, row["generation"])
        self._outdated = self._keys.generation < row["generation"]
        if self._keys.generation > row["generation"]:
            self._note_generation(now, unconfirmed=True)

    def _note_generation(self, now: datetime, *, unconfirmed: bool) -> None:
        """Let the vault know its newest key file. Where there is no room for that the next opening sees to it, since a
        newer file is believed; that the recovery code may be another is then taken for granted.
        """
        try:
            with self.database.transaction("keys.change", now, noted=False):
                self.database.write("UPDATE vault SET generation = ?", (self._keys.generation,))
                if unconfirmed:
                    self.database.write("UPDATE vault SET code_confirmed = 0")
        except (DiskFull, CannotWrite):
            return

    def _cost(self) -> Cost:
        works = [slot.work for slot in self._keys.slots if slot.work is not None]
        return Cost.CHEAP if any(work.memory < LEAST_MEMORY for work in works) else Cost.CALIBRATED

    def _generation(self) -> int:
        """The newest that any copy of the key file has: an old one that was put back must not be counted on."""
        return max(self._keys.generation, int(self.database.value("SELECT generation FROM vault")))

    def _rewrap(self, new: str, now: datetime) -> None:
        self._replace(self._keys.with_passphrase(self._key, new, work_for(self._cost())), now)

    def _replace(self, keys: slots.KeyFile, now: datetime, *, unconfirmed: bool = False) -> None:
        """Write the key file, then let the vault know: killed between the two, the newer file is believed."""
        keys = keys.marked(self._key, max(keys.generation, self._generation() + 1))
        write_whole(self.folder / KEYS, keys.dump())
        self._keys = keys
        self._outdated = self._altered = False
        self._note_generation(now, unconfirmed=unconfirmed)

    def _move_to(self, key: bytes, keys: slots.KeyFile) -> None:
        """Put the checked copy and its keys in place of the vault, and go on with them."""
        before = (self.folder / KEYS).read_bytes()
        self.freshness.expect(key)
        self.database.close()
        try:
            write_whole(self.folder / KEYS, keys.dump())
            try:
                rotation.finish(self.folder)
            except AppError:
                write_whole(self.folder / KEYS, before)
                raise
        except BaseException:
            self._go_on(self._key)
            raise
        self._keys = keys
        self._outdated = self._altered = False
        self._go_on(key)
        for callback in tuple(self._rotated):
            callback()

    def _go_on(self, key: bytes) -> None:
        """With the file as it is now, under its key."""
        self._key = key
        self.database.reopen(self.folder / FILE, key)
        self._prepare()
        self.freshness.go_on(key)


def _wrapped(keys: slots.KeyFile, key: bytes, passphrase: str, cost: Cost) -> slots.KeyFile:
    return keys.with_passphrase(key, passphrase, work_for(cost))


def _unwrap(
    keys: slots.KeyFile, passphrase: str | None, recovery_code: str | None, keyring: bytes | None
) -> tuple[bytes, slots.SlotKind]:
    """The vault's key, and by which kind of slot."""
    if keyring is not None:
        return keys.open_with_keyring(keyring), slots.SlotKind.KEYRING
    if recovery_code is not None:
        return keys.open_with_code(recovery_code), slots.SlotKind.CODE
    return keys.open_with_passphrase(passphrase or ""), slots.SlotKind.PASSPHRASE
