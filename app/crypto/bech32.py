"""Bech32 (BIP 173) without its length limit, as age writes keys: ``age1…`` and ``AGE-SECRET-KEY-1…``."""

from app.errors import AppError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LENGTH = 6


class KeyMisspelt(AppError):
    """A key as text is not what age writes: wrong letters, prefix, length or check characters."""


def encode(prefix: str, data: bytes) -> str:
    """``data`` as lower-case bech32 under ``prefix``."""
    words = _regroup(data, 8, 5, pad=True)
    check = _polymod([*_expand(prefix), *words, *[0] * _CHECK_LENGTH]) ^ 1
    words += [(check >> 5 * (_CHECK_LENGTH - 1 - place)) & 31 for place in range(_CHECK_LENGTH)]
    return f"{prefix}1{''.join(_ALPHABET[word] for word in words)}"


def decode(prefix: str, text: str) -> bytes:
    """The bytes of ``text``, all lower case and under ``prefix``; raises ``KeyMisspelt``."""
    head, _, tail = text.rpartition("1")
    if head != prefix or len(tail) < _CHECK_LENGTH or not set(tail) <= set(_ALPHABET):
        raise KeyMisspelt
    words = [_ALPHABET.index(letter) for letter in tail]
    if _polymod([*_expand(prefix), *words]) != 1:
        raise KeyMisspelt
    return bytes(_regroup(words[:-_CHECK_LENGTH], 5, 8, pad=False))


def _expand(prefix: str) -> list[int]:
    return [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]


def _polymod(words: list[int]) -> int:
    check = 1
    for word in words:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ word
        for place, value in enumerate(_GENERATOR):
            if top >> place & 1:
                check ^= value
    return check


def _regroup(values: bytes | list[int], have: int, want: int, *, pad: bool) -> list[int]:
    """Groups of ``have`` bits as groups of ``want``; what is left over must be zero and shorter than one group."""
    gathered, bits, out = 0, 0, []
    for value in values:
        gathered, bits = gathered << have | value, bits + have
        while bits >= want:
            bits -= want
            out.append(gathered >> bits)
            gathered &= (1 << bits) - 1
    if pad:
        return [*out, gathered << want - bits] if bits else out
    if bits >= have or gathered:
        raise KeyMisspelt
    return out
