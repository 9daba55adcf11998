"""What this computer's keyring keeps for a vault: one secret for each slot.

These functions run in a process of their own (``app.workers.once``): a keyring may ask the user, hang or crash, and the
vault opens by passphrase all the same. Only keyrings that the system encrypts are taken: Secret Service (GNOME, KDE and
others), KWallet, macOS and Windows; one that keeps plain text or nothing is refused, whoever configured it.
"""

from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Kreis"
SECRET_BYTES = 32
_REAL = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)


class NoKeyring(AppError):
    """This computer has no keyring that encrypts, or it is locked."""


class NotInKeyring(AppError):
    """The keyring has no secret for this vault, or another one than it was given."""


class KeyringBarred(AppError):
    """Kreis was locked, or the keyring has served since signing in: only passphrase or recovery code open now."""


def keep(entry: str, secret: bytes) -> None:
    """Put a secret under its name, and make sure that it is there. Raises ``NoKeyring``, ``NotInKeyring``."""
    from keyring.errors import KeyringError

    try:
        backend().set_password(SERVICE, entry, secret.hex())
    except KeyringError as error:
        raise NoKeyring from error
    if fetch(entry) != secret:
        raise NotInKeyring


def fetch(entry: str) -> bytes:
    """The secret of a name. Raises ``NoKeyring``, ``NotInKeyring``."""
    from keyring.errors import KeyringError

    try:
        found = backend().get_password(SERVICE, entry)
    except KeyringError as error:
        raise NoKeyring from error
    try:
        secret = bytes.fromhex(found or "")
    except ValueError as error:
        raise NotInKeyring from error
    if len(secret) != SECRET_BYTES:
        raise NotInKeyring
    return secret


def forget(entry: str) -> None:
    """Remove a secret, if it is there. Raises ``NoKeyring``."""
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        backend().delete_password(SERVICE, entry)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        raise NoKeyring from error


def backend() -> "KeyringBackend":
    """The system's keyring as the user configured it, or the first real one where several are chained."""
    import keyring

    chosen = keyring.get_keyring()
    for one in getattr(chosen, "backends", (chosen,)):
        if type(one).__module__ in _REAL:
            return one
    raise NoKeyring
