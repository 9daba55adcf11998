"""The vault's keys: what there is, another passphrase or recovery code, this computer's keyring, and another key."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

from app.crypto import slots
from app.errors import AppError, Invalid
from app.records.job import Job
from app.records.vault import Rotated, SlotKind, VaultInfo
from app.store import keyring, place
from app.store.database import Database
from app.store.vault import Vault

#: Runs a function of ``app.store.keyring`` where it may hang without harm: ``app.workers.once``.
type Away = Callable[..., Any]
type Alone = Callable[[], AbstractContextManager[None]]


class Keys:
    """What opens the vault. Copies of the vault made before a change still open with what opened them then; only
    ``rotate`` and ``revoke`` give the present vault another key, so that no old key file opens it.
    """

    def __init__(self, vault: Vault, database: Database) -> None:
        self._vault = vault
        self._database = database

    def info(self) -> VaultInfo:
        """What there is to open the vault; may be asked on the reading connection."""
        return self._vault.info(self._database)

    def check_sheet(self, file: Path) -> None:
        """Raise ``SheetBesideVault`` or ``SheetInSyncFolder`` unless ``file`` may hold the recovery code."""
        place.check_sheet(self._vault.folder, file)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the vault's file after reading all of it; nothing where it is sound."""
        return self._vault.check()

    def change_passphrase(self, old: str, new: str, *, now: datetime) -> None:
        """Raises ``WrongPassphrase``, ``WeakPassphrase``, ``NotEnoughMemory``."""
        self._vault.change_passphrase(old, new, now=now)

    def reset_passphrase(self, recovery_code: str, new: str, *, now: datetime) -> None:
        """Another passphrase by the recovery code. Raises ``MistypedCode``, ``WrongPassphrase``, ``WeakPassphrase``."""
        self._vault.reset_passphrase(recovery_code, new, now=now)

    def new_recovery_code(self, *, now: datetime) -> str:
        """Another code, to be shown once; the one before no longer opens the vault."""
        return self._vault.new_recovery_code(now=now)

    def confirm_recovery_code(self, code: str, *, now: datetime) -> None:
        """The user has the code on paper. Raises ``MistypedCode``, ``WrongPassphrase``."""
        self._vault.confirm_recovery_code(code, now=now)

    def keyring_on(self, passphrase: str, *, now: datetime, away: Away) -> None:
        """Let this computer's keyring open the vault. Raises ``WrongPassphrase``, ``NoKeyring``, ``NotInKeyring``, and
        ``NoAnswer`` where the keyring gives none.
        """
        self._vault.prove(passphrase=passphrase)
        before = self._vault.keyring_entry()
        secret, salt = self._kept(away)
        self._vault.add_keyring(secret, salt, now=now)
        self._forget(before, away)

    def rotate(
        self, passphrase: str, *, new: str | None = None, now: datetime, away: Away, alone: Alone = nullcontext
    ) -> Job[Rotated]:
        """Encrypt the vault anew. ``passphrase`` opens it now, and from then on too unless there is a ``new`` one; the
        recovery code is another, and this computer's keyring goes on if it answers. ``Vault.rotate`` tells the rest.
        """
        return self._rotate(passphrase, new, now, away, alone, keyring_stays=True)

    def revoke(
        self,
        kind: SlotKind,
        passphrase: str,
        *,
        new: str | None = None,
        now: datetime,
        away: Away,
        alone: Alone = nullcontext,
    ) -> Job[Rotated]:
        """Encrypt the vault anew because somebody may know one of its keys, or because this computer's keyring shall
        no longer open it. Raises ``Invalid`` where the passphrase is revoked and there is no ``new`` one.
        """
        if kind is SlotKind.PASSPHRASE and (new is None or new == passphrase):
            raise Invalid(field="passphrase", value="")
        return self._rotate(passphrase, new, now, away, alone, keyring_stays=kind is not SlotKind.KEYRING)

    def _rotate(
        self, passphrase: str, new: str | None, now: datetime, away: Away, alone: Alone, *, keyring_stays: bool
    ) -> Job[Rotated]:
        self._vault.prove(passphrase=passphrase)
        before = self._vault.keyring_entry()
        kept = self._kept_again(away) if before and keyring_stays else None
        try:
            code = yield from self._vault.rotate(passphrase if new is None else new, now=now, keyring=kept, alone=alone)
        except BaseException:
            if kept is not None:
                self._forget(slots.entry_name(self._vault.uid, kept[1]), away)
            raise
        self._forget(before, away)
        return Rotated(recovery_code=code, keyring_lost=bool(before) and keyring_stays and kept is None)

    def _kept(self, away: Away) -> tuple[bytes, bytes]:
        """A new secret in this computer's keyring, with the salt of its slot."""
        secret, salt = os.urandom(keyring.SECRET_BYTES), os.urandom(16)
        away(keyring.keep, slots.entry_name(self._vault.uid, salt), secret)
        return secret, salt

    def _kept_again(self, away: Away) -> tuple[bytes, bytes] | None:
        try:
            return self._kept(away)
        except AppError:
            return None  # it is told: the vault is encrypted anew all the same

    def _forget(self, entry: str, away: Away) -> None:
        """Take out what opens nothing any more; a keyring that does not answer keeps a useless secret."""
        if not entry:
            return
        try:
            away(keyring.forget, entry)
        except AppError:
            return
