"""The recovery code: 130 random bits on paper, as seven groups of four characters of Crockford's base 32.

The last two characters are the number modulo 1021, the greatest prime below 1024: any one wrong character and any two
neighbours swapped are noticed before a key is tried.
"""

import secrets

from app.errors import AppError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 130
_PRIME = 1021
_CHARACTERS = 28
_READ = {character: number for number, character in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}


class MistypedCode(AppError):
    """What was typed is no recovery code: a character is missing, wrong or swapped."""


def new_code() -> str:
    """A fresh code, in groups."""
    return write_code(secrets.randbits(BITS))


def write_code(number: int) -> str:
    """The code of a number below 2^130."""
    both = number << 10 | number % _PRIME
    characters = [ALPHABET[both >> 5 * place & 31] for place in reversed(range(_CHARACTERS))]
    return "-".join("".join(characters[start : start + 4]) for start in range(0, _CHARACTERS, 4))


def read_code(typed: str) -> bytes:
    """The secret bytes of a code, however it was spaced or cased. Raises ``MistypedCode``."""
    both = 0
    characters = [character for character in typed.upper() if not (character.isspace() or character in "-–—_.")]
    if len(characters) != _CHARACTERS:
        raise MistypedCode
    for character in characters:
        if character not in _READ:
            raise MistypedCode
        both = both << 5 | _READ[character]
    number, check = both >> 10, both & 1023
    if number % _PRIME != check:
        raise MistypedCode
    return number.to_bytes(17, "big")
