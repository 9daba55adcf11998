"""One secret sealed under a key with ChaCha20-Poly1305 (RFC 8439), and keys derived from keys (HKDF, RFC 5869).

The cryptography library is imported on use: the unlock screen is drawn before anybody needs it.
"""

import hmac
import os
from hashlib import sha256

NONCE_BYTES = 12


class BadSeal(Exception):
    """The key, the sealed bytes or what is bound to them is not what it was."""


def seal(key: bytes, secret: bytes, bound: bytes) -> bytes:
    """Nonce and ciphertext of ``secret``; ``bound`` is authenticated with it and stands elsewhere."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = os.urandom(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, bound)


def unseal(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """The secret of ``seal``. Raises ``BadSeal``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(sealed) < NONCE_BYTES + 16:
        raise BadSeal
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
    except InvalidTag as error:
        raise BadSeal from error


def derive(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """A 32-byte key for one purpose from a key that is already strong."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt or None, info=purpose.encode("ascii")).derive(key)


def mark(key: bytes, text: bytes) -> bytes:
    """The HMAC-SHA-256 of ``text``."""
    return hmac.digest(key, text, sha256)


def check_mark(key: bytes, text: bytes, given: bytes) -> None:
    """Raise ``BadSeal`` unless ``given`` is the mark of ``text``."""
    if not hmac.compare_digest(mark(key, text), given):
        raise BadSeal
