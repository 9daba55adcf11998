"""Reading ``vault.keys`` without what opens a vault: the unlock page asks which slots there are before it does."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import DamagedVault
from app.store.place import KEYS

if TYPE_CHECKING:
    from app.crypto.slots import KeyFile

#: One byte more than a key file has tells that it is none.
_MOST_BYTES = 16 * 1024 + 1


def read(folder: Path) -> "KeyFile":
    """The slots of the vault in ``folder``. Raises ``DamagedVault``, ``NewerVault``."""
    from app.crypto import slots

    return slots.load(_content(folder))


def mentions_keyring(folder: Path) -> bool:
    """Whether there may be a slot for this computer's keyring: cheap, and wrong only where the file is damaged."""
    try:
        return b'"keyring"' in _content(folder)
    except DamagedVault:
        return False


def _content(folder: Path) -> bytes:
    try:
        with (folder / KEYS).open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise DamagedVault from error
