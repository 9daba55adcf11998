"""Every page of a vault's file and log, decrypted as it lies there, gaps and leftovers included."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

#: SQLCipher 4: pages of 4,096 bytes that end with an IV and a SHA-512 HMAC; the first begins with the salt, in clear.
PAGE, SALT, IV, RESERVE = 4096, 16, 16, 80
_LOG_HEAD, _FRAME_HEAD = 32, 24


def decrypted(folder: Path, key: bytes) -> bytes:
    """All that a reader with the key could find in ``vault.db`` and its log, page after page."""
    return b"".join(_pages(folder, key))


def _pages(folder: Path, key: bytes) -> Iterator[bytes]:
    data = (folder / "vault.db").read_bytes()
    for at in range(0, len(data), PAGE):
        yield _plain(data[at : at + PAGE], key, first=at == 0)
    log = folder / "vault.db-wal"
    frames = log.read_bytes()[_LOG_HEAD:] if log.exists() else b""
    for at in range(0, len(frames), _FRAME_HEAD + PAGE):
        page = frames[at + _FRAME_HEAD : at + _FRAME_HEAD + PAGE]
        if len(page) == PAGE:
            yield _plain(page, key, first=int.from_bytes(frames[at : at + 4]) == 1)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    end = PAGE - RESERVE
    cipher = Cipher(algorithms.AES256(key), modes.CBC(page[end : end + IV])).decryptor()
    return cipher.update(page[SALT if first else 0 : end]) + cipher.finalize()
