"""Fields of a statement taken out with their type, length and letters checked; anything else raises ``FileRefused``."""

import re
import unicodedata
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from app.errors import FileRefused
from app.records.refusal import Refusal

LINE = 200
WORDS = 4_000
#: Characters that turn the direction of text: a name could be made to read as another.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """``text`` without what a reader would refuse: control and turning characters; blanks at the ends go too."""
    return "".join(letter for letter in text.replace("\r\n", "\n") if _shown(letter)).strip()


def clean_line(text: str, limit: int = LINE) -> str:
    """``text`` cleaned, as one line of at most ``limit`` characters."""
    return " ".join(clean(text).split("\n"))[:limit].strip()


def text(fields: Mapping[str, Any], name: str, *, limit: int = LINE, lines: bool = False) -> str:
    """Text of at most ``limit`` characters; line feeds only where ``lines``."""
    value = fields.get(name)
    if not isinstance(value, str) or len(value) > limit or not all(map(_shown, value)):
        raise FileRefused(reason=Refusal.FIELDS)
    if not lines and "\n" in value:
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def token(fields: Mapping[str, Any], name: str, pattern: str) -> str:
    """Text that matches ``pattern`` from end to end."""
    value = fields.get(name)
    if not isinstance(value, str) or not re.fullmatch(pattern, value, re.ASCII):
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def identity(fields: Mapping[str, Any], name: str) -> str:
    return token(fields, name, "[0-9a-f]{64}")


def whole(fields: Mapping[str, Any], name: str, *, least: int = 0) -> int:
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def version(fields: Mapping[str, Any]) -> None:
    """Raise ``FileRefused`` for a statement of a newer version, or one that names none."""
    if whole(fields, "v") != 1:
        raise FileRefused(reason=Refusal.NEWER)


def truth(fields: Mapping[str, Any], name: str) -> bool:
    value = fields.get(name)
    if not isinstance(value, bool):
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def data(fields: Mapping[str, Any], name: str) -> bytes:
    """Bytes written in base64."""
    value = fields.get(name)
    if not isinstance(value, str):
        raise FileRefused(reason=Refusal.FIELDS)
    try:
        return b64decode(value, validate=True)
    except (NotBase64, ValueError):
        raise FileRefused(reason=Refusal.FIELDS) from None


def part(fields: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object inside."""
    value = fields.get(name)
    if not isinstance(value, dict):
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def texts(fields: Mapping[str, Any], name: str, *, most: int, limit: int) -> tuple[str, ...]:
    """A list of at most ``most`` texts of at most ``limit`` characters."""
    value = fields.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise FileRefused(reason=Refusal.FIELDS)
    return tuple(text({name: entry}, name, limit=limit) for entry in value)


def choice[Choice: StrEnum](fields: Mapping[str, Any], name: str, kind: type[Choice]) -> Choice:
    value = fields.get(name)
    if not isinstance(value, str) or value not in kind:
        raise FileRefused(reason=Refusal.FIELDS)
    return kind(value)


def moment(fields: Mapping[str, Any], name: str) -> datetime:
    """``2026-11-24T09:30:00Z``, the only spelling."""
    try:
        return datetime.strptime(token(fields, name, r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"), "%Y-%m-%dT%H:%M:%S%z")
    except ValueError:
        raise FileRefused(reason=Refusal.FIELDS) from None


def spell_moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def day(fields: Mapping[str, Any], name: str) -> date | None:
    """A day, or None where the field is null."""
    if fields.get(name, "") is None:
        return None
    try:
        return date.fromisoformat(token(fields, name, r"\d{4}-\d\d-\d\d"))
    except ValueError:
        raise FileRefused(reason=Refusal.FIELDS) from None


def _shown(letter: str) -> bool:
    return letter in "\n\t" or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in _TURNING)
