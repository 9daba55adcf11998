"""Chance that is the same in each run: keys, names and salts come from a seed, so that what failed once fails again."""

import os
import random
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.crypto import age, identity


class _Keys:
    """Stands for a class of keys where these are made; all else is the class's own."""

    def __init__(self, kind: type[Ed25519PrivateKey] | type[X25519PrivateKey], chance: random.Random) -> None:
        self._kind, self._chance = kind, chance

    def generate(self) -> Ed25519PrivateKey | X25519PrivateKey:
        return self._kind.from_private_bytes(self._chance.randbytes(32))

    def from_private_bytes(self, data: bytes) -> Ed25519PrivateKey | X25519PrivateKey:
        return self._kind.from_private_bytes(data)


@contextmanager
def seeded(seed: int) -> Iterator[random.Random]:
    """Inside, what is random comes from this seed."""
    chance = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "urandom", chance.randbytes)
        patch.setattr(secrets, "token_hex", lambda size: chance.randbytes(size).hex())
        patch.setattr(age, "X25519PrivateKey", _Keys(X25519PrivateKey, chance))
        patch.setattr(identity, "X25519PrivateKey", _Keys(X25519PrivateKey, chance))
        patch.setattr(identity, "Ed25519PrivateKey", _Keys(Ed25519PrivateKey, chance))
        yield chance
