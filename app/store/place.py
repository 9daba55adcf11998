"""Where a vault lies: the names of its files, and why a folder has or cannot have one.

Kept apart from the vault itself, so that the first picture on the screen waits for no cryptography.
"""

from pathlib import Path

from app.errors import AppError

FILE, KEYS, LOCK = "vault.db", "vault.keys", "vault.lock"


class VaultExists(AppError):
    """There is a vault in this folder already. Data: ``folder``."""


class NoVault(AppError):
    """There is no vault in this folder. Data: ``folder``."""


class SyncFolder(AppError):
    """A sync program keeps this folder, so a vault cannot be made in it. Data: ``folder``."""


def exists(folder: Path) -> bool:
    """Whether there is a vault in ``folder``."""
    return (folder / FILE).is_file() and (folder / KEYS).is_file()
