"""The number two people read to each other: 60 digits made of both identities.

Each side gives 30 digits, by 5,200 rounds of SHA-512 over its identity (100 bits, made dear to search for), and the two
halves stand in ascending order, so that both see the same. The construction is that of Signal's safety numbers
(https://signal.org/blog/safety-number-updates/), with a domain of our own.
"""

from hashlib import sha512

from app.errors import AppError

ROUNDS = 5200
GROUPS_A_SIDE = 6
_DOMAIN = b"kreis.number.v1"


class NumberDiffers(AppError):
    """The number read aloud is not the one made of both identities: somebody else's keys may be in between."""


def number(mine: str, theirs: str) -> str:
    """Sixty digits in twelve groups, blanks between; the same from both sides."""
    return " ".join(sorted((_half(mine), _half(theirs))))


def check(expected: str, given: str) -> None:
    """Raise ``NumberDiffers`` unless both hold the same digits; blanks and dashes do not count."""
    if _digits(expected) != _digits(given):
        raise NumberDiffers


def _digits(text: str) -> str:
    return "".join(character for character in text if not (character.isspace() or character in "-–·."))


def _half(identity: str) -> str:
    key = bytes.fromhex(identity)
    digest = _DOMAIN + key
    for _ in range(ROUNDS):
        digest = sha512(digest + key).digest()
    chunks = (digest[start : start + 5] for start in range(0, 5 * GROUPS_A_SIDE, 5))
    return " ".join(f"{int.from_bytes(chunk) % 100_000:05d}" for chunk in chunks)
