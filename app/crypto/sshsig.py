"""OpenSSH's signatures for files (PROTOCOL.sshsig): Ed25519, SHA-512, armoured, under a namespace.

``ssh-keygen -Y verify`` checks what is signed here, so nobody needs this program to check a statement. Only the one
spelling that ssh-keygen itself writes is read: any changed byte of the armour raises.
"""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, field
from hashlib import sha512

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.crypto.identity import check_signing_key
from app.errors import AppError

_BEGIN = "-----BEGIN SSH SIGNATURE-----"
_END = "-----END SSH SIGNATURE-----"
_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4)
_KEY_TYPE = b"ssh-ed25519"
_HASH = b"sha512"
_WIDTH = 70
_MAX_ARMOUR = 1024
_SIGNATURE_BYTES = 64


class SignatureWrong(AppError):
    """A signature does not fit the text, the key or the namespace, or is not written as OpenSSH writes it.

    Data: ``step`` (format, namespace, key, signature).
    """


@dataclass(frozen=True, slots=True)
class Signature:
    """What an armoured signature says of itself, before anything is proven."""

    key: bytes
    namespace: str
    value: bytes = field(repr=False)


def sign(text: bytes, secret: bytes, namespace: str) -> bytes:
    """An armoured signature over ``text`` by an Ed25519 secret key; ends with a line feed."""
    signer = Ed25519PrivateKey.from_private_bytes(secret)
    value = signer.sign(_to_be_signed(text, namespace))
    return _armour(Signature(signer.public_key().public_bytes_raw(), namespace, value))


def length(namespace: str) -> int:
    """How many bytes a signature under this namespace takes."""
    return len(_armour(Signature(bytes(32), namespace, bytes(_SIGNATURE_BYTES))))


def read(armour: bytes) -> Signature:
    """What the armour says; raises ``SignatureWrong`` unless it is the one canonical spelling."""
    if len(armour) > _MAX_ARMOUR:
        raise SignatureWrong(step="format")
    try:
        lines = armour.decode("ascii").split("\n")
        blob = b64decode("".join(lines[1:-2]), validate=True)
        fields = _split(blob[len(_MAGIC) + len(_VERSION) :], 5)
        key_type, key = _split(fields[0], 2)
        value_type, value = _split(fields[4], 2)
        signature = Signature(key, fields[1].decode("ascii"), value)
    except (UnicodeDecodeError, NotBase64):
        raise SignatureWrong(step="format") from None
    # Writing it again compares magic, version, hash, key type, line width and base64 in one go.
    if {key_type, value_type} != {_KEY_TYPE} or len(value) != _SIGNATURE_BYTES or _armour(signature) != armour:
        raise SignatureWrong(step="format")
    return signature


def verify(text: bytes, armour: bytes, *, key: bytes, namespace: str) -> None:
    """Raise ``SignatureWrong`` unless ``armour`` is the signature of ``text`` by ``key`` under ``namespace``."""
    signature = read(armour)
    if signature.key != key:
        raise SignatureWrong(step="key")
    if signature.namespace != namespace:
        raise SignatureWrong(step="namespace")
    check_signing_key(key)
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature.value, _to_be_signed(text, namespace))
    except InvalidSignature:
        raise SignatureWrong(step="signature") from None


def encode_key(key: bytes) -> str:
    """``ssh-ed25519 AAAA…`` of a public key, as a line of ``allowed_signers`` wants it."""
    return f"ssh-ed25519 {b64encode(_key_blob(key)).decode()}"


def decode_key(text: str) -> bytes:
    """The public key of ``ssh-ed25519 AAAA…``; raises ``SignatureWrong`` or ``KeyRefused``."""
    try:
        _, key = _split(b64decode(text.removeprefix("ssh-ed25519 "), validate=True), 2)
    except (NotBase64, ValueError):
        raise SignatureWrong(step="format") from None
    if encode_key(key) != text:
        raise SignatureWrong(step="format")
    check_signing_key(key)
    return key


def _to_be_signed(text: bytes, namespace: str) -> bytes:
    digest = sha512(text).digest()
    return _MAGIC + _string(namespace.encode("ascii")) + _string(b"") + _string(_HASH) + _string(digest)


def _armour(signature: Signature) -> bytes:
    value = _string(_KEY_TYPE) + _string(signature.value)
    fields = (_key_blob(signature.key), signature.namespace.encode("ascii"), b"", _HASH, value)
    text = b64encode(_MAGIC + _VERSION + b"".join(map(_string, fields))).decode()
    body = "\n".join(text[start : start + _WIDTH] for start in range(0, len(text), _WIDTH))
    return f"{_BEGIN}\n{body}\n{_END}\n".encode()


def _key_blob(key: bytes) -> bytes:
    return _string(_KEY_TYPE) + _string(key)


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4) + data


def _split(blob: bytes, count: int) -> list[bytes]:
    """``count`` length-prefixed strings and nothing behind them."""
    fields = []
    for _ in range(count):
        size = int.from_bytes(blob[:4])
        if len(blob) < 4 + size:
            raise SignatureWrong(step="format")
        fields.append(blob[4 : 4 + size])
        blob = blob[4 + size :]
    if blob:
        raise SignatureWrong(step="format")
    return fields
