"""Files of age version 1 (https://age-encryption.org/v1), read and written with ``cryptography`` alone.

Only X25519 recipients and only binary files. What this program writes and reads is narrower still: exactly one stanza,
no grease, a header of at most 8 KiB that is parsed once and linearly, and at most 64 KiB in all. A kept library was
tried first: pyrage adds a grease stanza to every file, its header parser is quadratic (134 kB take 31 s), and gives
2 of 67 vectors of C2SP's CCTV a wrong verdict. ``Profile`` exists so that tests can lift the caps and run them all.
"""

import hmac
import os
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto import bech32
from app.crypto.identity import KEY_BYTES, KeyRefused, exchange
from app.errors import AppError

_INTRO = b"age-encryption.org/v1\n"
_X25519 = b"X25519"
_WRAP_INFO = b"age-encryption.org/v1/X25519"
_FILE_KEY_BYTES = 16
_NONCE_BYTES = 16
_TAG_BYTES = 16
_CHUNK = 64 * 1024
_LINE = 64
_ZERO_NONCE = bytes(12)
_MAC_CHARACTERS = 43
#: What one sealed file adds to its contents, if these fit one chunk: header, nonce, tag.
OVERHEAD = len(_INTRO) + 54 + 44 + 48 + _NONCE_BYTES + _TAG_BYTES


class SealDamaged(AppError):
    """Not an age file of this profile, or not the one that was written. Data: ``step`` (header, mac, payload, size)."""


class NotSealedForMe(AppError):
    """Well-formed, but for another key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How much of age is read; the defaults are what this program exchanges."""

    stanzas: int = 1
    header: int = 8 * 1024
    size: int = 64 * 1024


STRICT = Profile()


@dataclass(frozen=True, slots=True)
class _Stanza:
    words: tuple[bytes, ...]
    body: bytes


def encode_recipient(public: bytes) -> str:
    """``age1…`` of an X25519 public key."""
    return bech32.encode("age", public)


def decode_recipient(text: str) -> bytes:
    """The X25519 public key of ``age1…``; raises ``KeyMisspelt``."""
    return _key(bech32.decode("age", text))


def encode_secret(secret: bytes) -> str:
    """``AGE-SECRET-KEY-1…`` of an X25519 secret key, as ``age -d -i`` reads it."""
    return bech32.encode("age-secret-key-", secret).upper()


def decode_secret(text: str) -> bytes:
    """The X25519 secret key of ``AGE-SECRET-KEY-1…``; raises ``KeyMisspelt``."""
    if text != text.upper():
        raise bech32.KeyMisspelt
    return _key(bech32.decode("age-secret-key-", text.lower()))


def encrypt(plain: bytes, recipient: bytes) -> bytes:
    """``plain`` sealed for one X25519 public key; raises ``KeyRefused`` for one of small order."""
    file_key, ephemeral = os.urandom(_FILE_KEY_BYTES), X25519PrivateKey.generate().private_bytes_raw()
    share = X25519PrivateKey.from_private_bytes(ephemeral).public_key().public_bytes_raw()
    wrap_key = _hkdf(exchange(ephemeral, recipient), share + recipient, _WRAP_INFO)
    body = ChaCha20Poly1305(wrap_key).encrypt(_ZERO_NONCE, file_key, None)
    header = b"%s-> X25519 %s\n%s\n---" % (_INTRO, _base64(share), _base64(body))
    nonce = os.urandom(_NONCE_BYTES)
    payload = _seal_chunks(_hkdf(file_key, nonce, b"payload"), plain)
    return b"%s %s\n%s%s" % (header, _base64(_mac(file_key, header)), nonce, payload)


def decrypt(sealed: bytes, secret: bytes, profile: Profile = STRICT) -> bytes:
    """What was sealed for ``secret``; raises ``SealDamaged`` or ``NotSealedForMe``."""
    if len(sealed) > profile.size:
        raise SealDamaged(step="size")
    end = sealed.find(b"\n---", 0, profile.header)
    line_end = sealed.find(b"\n", end + 1, end + 60)
    if not sealed.startswith(_INTRO) or end < 0 or line_end < 0:
        raise SealDamaged(step="header")
    header, mac_line = sealed[: end + 4], sealed[end + 4 : line_end]
    stanzas = _parse(sealed[len(_INTRO) : end + 1], profile)
    if not mac_line.startswith(b" ") or len(mac_line) != 1 + _MAC_CHARACTERS:
        raise SealDamaged(step="header")
    mac = _plain(mac_line[1:])
    file_key = _unwrap(stanzas, secret)
    if not hmac.compare_digest(mac, _mac(file_key, header)):
        raise SealDamaged(step="mac")
    nonce, payload = sealed[line_end + 1 :][:_NONCE_BYTES], sealed[line_end + 1 + _NONCE_BYTES :]
    if len(nonce) != _NONCE_BYTES:
        raise SealDamaged(step="header")
    return _open_chunks(_hkdf(file_key, nonce, b"payload"), payload)


def _parse(text: bytes, profile: Profile) -> list[_Stanza]:
    """The stanzas of a header, each line looked at once: arguments, then 64-character lines up to a shorter one."""
    lines = text.split(b"\n")[:-1]
    stanzas, place = [], 0
    while place < len(lines):
        words = tuple(lines[place].split(b" "))
        if words[0] != b"->" or len(words) < 2 or not all(word and _printable(word) for word in words):
            raise SealDamaged(step="header")
        start = place = place + 1
        while place < len(lines) and len(lines[place]) == _LINE:
            place += 1
        if place == len(lines) or len(lines[place]) > _LINE:
            raise SealDamaged(step="header")
        place += 1
        stanzas.append(_Stanza(words[1:], _plain(b"".join(lines[start:place]))))
        if len(stanzas) > profile.stanzas:
            raise SealDamaged(step="header")
    if not stanzas or (profile.stanzas == 1 and stanzas[0].words[0] != _X25519):
        raise SealDamaged(step="header")
    return stanzas


def _unwrap(stanzas: list[_Stanza], secret: bytes) -> bytes:
    """The file key from the first stanza that ``secret`` opens; every X25519 stanza must be well-formed."""
    if any(stanza.words[0] == b"scrypt" for stanza in stanzas):
        raise SealDamaged(step="header")  # a passphrase stanza stands alone, and this program has no use for it
    wraps = [(_share(stanza), stanza.body) for stanza in stanzas if stanza.words[0] == _X25519]
    public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    for share, body in wraps:
        try:
            wrap_key = _hkdf(exchange(secret, share), share + public, _WRAP_INFO)
            return ChaCha20Poly1305(wrap_key).decrypt(_ZERO_NONCE, body, None)
        except KeyRefused:
            raise SealDamaged(step="header") from None
        except InvalidTag:
            continue
    raise NotSealedForMe


def _share(stanza: _Stanza) -> bytes:
    if len(stanza.words) != 2 or len(stanza.body) != _FILE_KEY_BYTES + _TAG_BYTES:
        raise SealDamaged(step="header")
    share = _plain(stanza.words[1])
    if len(share) != KEY_BYTES:
        raise SealDamaged(step="header")
    return share


def _seal_chunks(key: bytes, plain: bytes) -> bytes:
    cipher, last = ChaCha20Poly1305(key), max(0, (len(plain) - 1) // _CHUNK)
    return b"".join(
        cipher.encrypt(_chunk_nonce(place, last), plain[place * _CHUNK : (place + 1) * _CHUNK], None)
        for place in range(last + 1)
    )


def _open_chunks(key: bytes, payload: bytes) -> bytes:
    """All chunks in order; an empty last chunk stands only for an empty file, and nothing may follow the last."""
    cipher, step = ChaCha20Poly1305(key), _CHUNK + _TAG_BYTES
    last = max(0, (len(payload) - 1) // step)
    if len(payload) - last * step < _TAG_BYTES + (last > 0):
        raise SealDamaged(step="payload")
    try:
        return b"".join(
            cipher.decrypt(_chunk_nonce(place, last), payload[place * step : (place + 1) * step], None)
            for place in range(last + 1)
        )
    except InvalidTag:
        raise SealDamaged(step="payload") from None


def _chunk_nonce(place: int, last: int) -> bytes:
    return place.to_bytes(11) + bytes([place == last])


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(_hkdf(file_key, b"", b"header"), header, sha256)


def _hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def _base64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _plain(text: bytes) -> bytes:
    """Canonical base64 without padding; raises ``SealDamaged`` for any other spelling of the same bytes."""
    try:
        data = b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except NotBase64:
        raise SealDamaged(step="header") from None
    if _base64(data) != text:
        raise SealDamaged(step="header")
    return data


def _printable(word: bytes) -> bool:
    return all(33 <= value <= 126 for value in word)


def _key(data: bytes) -> bytes:
    if len(data) != KEY_BYTES:
        raise bech32.KeyMisspelt
    return data
