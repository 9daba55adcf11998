"""A statement: one line of ASCII JSON, and behind it an OpenSSH signature over the line with its line feed.

There is one spelling of each statement (sorted keys, no blanks, no fractions), so that its hash names it and no reader
can understand it in another way than the writer meant.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from app.crypto import sshsig
from app.crypto.identity import KeyRefused
from app.errors import AppError, FileRefused
from app.records.refusal import Refusal

type Fields = dict[str, Any]  # values of JSON

MAX_BYTES = 64 * 1024
MAX_DEPTH = 12
_MAX_NUMBER = 2**53
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]')


class TooMuch(AppError):
    """What should be said does not fit into one file."""


def spell(fields: Mapping[str, Any]) -> bytes:
    """The one line that says ``fields``, without its line feed."""
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def sign(line: bytes, secret: bytes, namespace: str) -> bytes:
    """The line with its line feed and its signature."""
    return line + b"\n" + sshsig.sign(line + b"\n", secret, namespace)


def split(signed: bytes) -> tuple[bytes, sshsig.Signature, bytes]:
    """The line, what the signature says of itself, and its armour; nothing is proven yet."""
    line, feed, armour = signed.partition(b"\n")
    if not feed:
        raise FileRefused(reason=Refusal.NOT_SIGNED)
    try:
        return line, sshsig.read(armour), armour
    except sshsig.SignatureWrong:
        raise FileRefused(reason=Refusal.NOT_SIGNED) from None


def prove(line: bytes, armour: bytes, *, key: bytes, namespace: str) -> None:
    """Raise ``FileRefused`` unless ``key`` signed the line under ``namespace``."""
    try:
        sshsig.verify(line + b"\n", armour, key=key, namespace=namespace)
    except (sshsig.SignatureWrong, KeyRefused):
        raise FileRefused(reason=Refusal.SIGNATURE) from None


def read(line: bytes) -> Fields:
    """The fields of a line; raises ``FileRefused`` for anything but the one spelling of an object.

    Doubled keys, NaN, fractions, numbers beyond 2^53, lone surrogates, other blanks or orders are refused, and depth is
    counted before the parser sees the text, in one pass.
    """
    if len(line) > MAX_BYTES:
        raise FileRefused(reason=Refusal.TOO_LARGE)
    try:
        text = line.decode("ascii")
        _check_depth(text)
        fields = json.loads(text, parse_float=_refuse, parse_constant=_refuse, parse_int=_whole)
        json.dumps(fields, ensure_ascii=False).encode()
    except ValueError:
        raise FileRefused(reason=Refusal.JSON) from None
    if not isinstance(fields, dict) or spell(fields) != line:
        raise FileRefused(reason=Refusal.JSON)
    return fields


def _check_depth(text: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise ValueError
        elif token[0] in "]}":
            depth -= 1


def _whole(digits: str) -> int:
    value = int(digits)
    if abs(value) > _MAX_NUMBER:
        raise ValueError
    return value


def _refuse(_: str) -> None:
    raise ValueError
