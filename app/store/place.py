"""Where a vault lies: the names of its files, and why a folder has or cannot have one.

Kept apart from the vault itself, so that the first picture on the screen waits for no cryptography.
"""

from pathlib import Path

from app.errors import AppError
from app.store.synced import is_synced

FILE, KEYS, LOCK = "vault.db", "vault.keys", "vault.lock"
#: The vault under another key, on the way to its place (``app.store.rotation``).
NEXT = f"{FILE}.next"
#: Says that other files are being put in place (``app.store.swap``); until that is finished some may be missing.
SWAP = "vault.swap"


class VaultExists(AppError):
    """There is a vault in this folder already. Data: ``folder``."""


class NoVault(AppError):
    """There is no vault in this folder. Data: ``folder``."""


class SyncFolder(AppError):
    """A sync program keeps this folder, so a vault cannot be made in it. Data: ``folder``."""


class SheetBesideVault(AppError):
    """A file that holds the recovery code would lie in the vault's own folder."""


class SheetInSyncFolder(AppError):
    """A file that holds the recovery code would be copied to other computers. Data: ``folder``."""


def check_sheet(folder: Path, file: Path) -> None:
    """Raise unless ``file`` may hold the recovery code of the vault in ``folder``."""
    own, target = folder.resolve(), file.resolve().parent
    if target == own or own in target.parents:
        raise SheetBesideVault
    if is_synced(target):
        raise SheetInSyncFolder(folder=str(target))


def exists(folder: Path) -> bool:
    """Whether there is a vault in ``folder``."""
    return ((folder / FILE).is_file() and (folder / KEYS).is_file()) or (folder / SWAP).is_file()
