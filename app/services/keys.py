"""The vault's keys: what they are, another passphrase, another recovery code."""

from datetime import datetime
from pathlib import Path

from app.records.vault import VaultInfo
from app.store import place
from app.store.database import Database
from app.store.vault import Vault


class Keys:
    """What opens the vault. Copies of the vault made before a change still open with what opened them then."""

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
