"""Who somebody is: two independent random keys, and the SHA-256 of the one that signs.

An identity is the hash of the Ed25519 public key and nothing else. The X25519 key only seals; neither is derived from
the other or used for anything else. Keys are plain 32 bytes outside this module, so that the vault can hold them.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from app.errors import AppError

KEY_BYTES = 32
_P = 2**255 - 19
#: The y of the two pairs of points of order eight (Chalkias, Garillot, Nikolaenko 2020, table 5).
_ORDER_EIGHT = (
    int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"),
    int.from_bytes(bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"), "little"),
)
_SMALL_Y = frozenset((0, 1, _P - 1, *_ORDER_EIGHT))


class KeyRefused(AppError):
    """A key of small order, of a wrong length, or not written in the one canonical way. Data: ``reason``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretKeys:
    """Both secret keys of one person, as the vault keeps them."""

    signing: bytes = field(repr=False)
    sealing: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        return cls(
            signing=Ed25519PrivateKey.generate().private_bytes_raw(),
            sealing=X25519PrivateKey.generate().private_bytes_raw(),
        )

    @property
    def signing_public(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()

    @property
    def sealing_public(self) -> bytes:
        return X25519PrivateKey.from_private_bytes(self.sealing).public_key().public_bytes_raw()

    @property
    def identity(self) -> str:
        return identity_of(self.signing_public)


def identity_of(signing_key: bytes) -> str:
    """The 64 hex digits that name whoever holds ``signing_key``."""
    return sha256(signing_key).hexdigest()


def check_signing_key(key: bytes) -> None:
    """Raise ``KeyRefused`` unless ``key`` can be an honest Ed25519 public key.

    For a key of small order one signature fits every message; libraries check that in different ways, so
    it is refused before any of them is asked.
    """
    if len(key) != KEY_BYTES:
        raise KeyRefused(reason="length")
    y = int.from_bytes(key, "little") & ((1 << 255) - 1)
    if y >= _P:
        raise KeyRefused(reason="canonical")
    if y in _SMALL_Y:
        raise KeyRefused(reason="small-order")
    Ed25519PublicKey.from_public_bytes(key)


def check_sealing_key(key: bytes) -> None:
    """Raise ``KeyRefused`` unless an exchange with this X25519 public key gives a secret."""
    if len(key) != KEY_BYTES:
        raise KeyRefused(reason="length")
    if int.from_bytes(key, "little") >= _P:
        raise KeyRefused(reason="canonical")
    exchange(X25519PrivateKey.generate().private_bytes_raw(), key)


def exchange(secret: bytes, public: bytes) -> bytes:
    """The X25519 shared secret; raises ``KeyRefused`` where it is all zero (RFC 7748, section 6.1)."""
    try:
        return X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        raise KeyRefused(reason="small-order") from None
