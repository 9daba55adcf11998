"""The short way for cards as most programs write them: each property on a line, in UTF-8, none of them broken.

What it takes it reads exactly as the careful way would (``tests/app/formats/vcard/test_plain.py`` holds them together);
whatever is unusual in any way it leaves to that one. A card costs a sixth of the careful way, because a head such as
``TEL;TYPE=cell`` is taken apart once for all cards that have it.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.formats.vcard import decoding, properties, values
from app.formats.vcard.card import Card, Property
from app.formats.vcard.lines import begins_property, quoted_line

#: A card of more bytes or lines goes the careful way, which knows what is too large.
_MOST_BYTES, _MOST_LINES = 512 * 1024, 2_000
#: Heads remembered, and the longest of them.
_HEADS, _LONGEST_HEAD = 4_096, 160
#: Versions, and whether their texts know no escapes.
_VERSIONS = {"VERSION:3.0": ("3.0", False), "VERSION:4.0": ("4.0", False), "VERSION:2.1": ("2.1", True)}
_END = b"\nEND:VCARD"
_FOLD = re.compile(r"\n[ \t]")
#: What folding leaves in doubt, beside blank lines: a card's own marks, and names that are themselves folded. Each
#: pattern begins with a line end, which is found quickly (one of both would be tried at every letter of a photo), and
#: looks no further than its line, so that a file of blank lines takes no longer than its size.
_MARK_FOLDED = re.compile(r"\n[ \t][^\S\n]*+(?:BEGIN|END)[^\S\n]*+:", re.IGNORECASE)
_NAME_FOLDED = re.compile(r"\n[^ \t\n:;][^\n:;]*+\n[ \t]")
_SURROUNDING = " \t\0"
#: What a blank line may hold; those between properties are left out.
_BLANK = " \t\v\f"
#: How values begin that are looked at closer: with blanks, or perhaps as a data URI.
_CLOSER = frozenset(" \t\0dD")


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the colon. Of a packed one the value says what ``parameters`` remain."""

    raw: properties.Raw
    parameters: tuple[tuple[str, tuple[str, ...]], ...]
    packed: bool  # in base64
    quoted: bool  # in quoted-printable, so that its value may go on after a soft line end
    said: bool  # whether it is a property of the card, and not its version


def card(data: bytes, start: int, line: int) -> tuple[Card, int] | None:
    """The card whose ``BEGIN`` line is at ``start``, the ``line``-th of its file, and where it ends; None for one that
    is not plain.
    """
    limit = data.find(b"\nBEGIN:", start, start + _MOST_BYTES)
    limit = limit + 1 if limit >= 0 else start + _MOST_BYTES
    body = data.find(b"\n", start, limit) + 1
    end = data.find(_END, start, limit)
    if not body or end < body or (after := _after(data, end + len(_END))) is None:
        return None
    try:
        text = data[body:end].decode("utf-8")
    except UnicodeDecodeError:
        return None
    if "\r" in text or data[end - 1] == 13:
        text = text.removesuffix("\r").replace("\r\n", "\n")
    folded = "\n " in text or "\n\t" in text
    if folded:
        if "\n\n " in text or "\n\n\t" in text or _MARK_FOLDED.search(text) or _NAME_FOLDED.search(f"\n{text}"):
            return None
        text = _FOLD.sub("", text)
    if "\r" in text or "\x1b" in text:
        return None
    found = _card(text.split("\n"), line, folded=folded)
    return None if found is None else (found, after)


def _after(data: bytes, place: int) -> int | None:
    """Where the next line begins, if the one before ends here and the next is no part of it."""
    if place >= len(data):
        return place
    if data[place] == 13:
        place += 1
    if place >= len(data) or data[place] != 10 or data[place + 1 : place + 2] in (b" ", b"\t"):
        return None
    return place + 1


def _card(lines: list[str], line: int, *, folded: bool) -> Card | None:
    version = _VERSIONS.get(lines[0]) or next((_VERSIONS[one] for one in lines if one in _VERSIONS), None)
    if version is None or len(lines) > _MOST_LINES:
        return None
    kept: list[Property] = []
    following = iter(lines)
    for one in following:
        before, colon, value = one.partition(":")
        if not colon and not one.strip(_BLANK):
            continue
        if not colon or len(before) > _LONGEST_HEAD or (head := _head(before)) is None:
            return None
        if not head.said:
            if one not in _VERSIONS:
                return None
            continue
        if head.quoted:
            unquoted = None if folded else _unquoted(value, following)
            if unquoted is None or _is_closer(unquoted):
                return None
            value = unquoted
        raw = head.raw
        if head.packed or (value[:1] in _CLOSER and _is_closer(value)):
            whole = properties.Raw(raw.group, raw.name, raw.parameters, value.encode())
            kept.append(properties.finish(whole, old=version[1], charsets=()))
            continue
        value = value.rstrip(_SURROUNDING)
        if version[1]:
            value = values.modern(raw.name, value)
        elif head.quoted:
            value = values.one_line(value)
        kept.append(Property(name=raw.name, value=value, group=raw.group, parameters=head.parameters, binary=False))
    return Card(version=version[0], properties=tuple(kept), line=line)


def _is_closer(value: str) -> bool:
    """Whether a value is looked at closer: with blanks before it, or perhaps a data URI."""
    return value[:1] in _CLOSER and (value[:1] not in "dD" or value[:5].lower() == "data:")


def _unquoted(value: str, following: Iterator[str]) -> str | None:
    """The text of a quoted-printable value and of the lines that its soft line ends go on with; None where a line is
    in doubt, or the text is not UTF-8.
    """
    parts = [value]
    while parts[-1].endswith("="):
        line = next(following, "")
        if not line.strip() or line[:3].upper() in ("BEG", "END"):
            return None
        parts[-1] = parts[-1][:-1]
        parts.append(line)
    try:
        return binascii.a2b_qp("".join(parts).encode()).decode("utf-8")
    except UnicodeDecodeError:
        return None


@lru_cache(maxsize=_HEADS)
def _head(before: str) -> _Head | None:
    """A head taken apart, None for one that needs the careful way."""
    whole = f"{before}:".encode()
    if before.count('"') % 2 or before[:1].isspace() or not begins_property(whole):
        return None
    raw = properties.parse(whole)
    if raw is None or raw.value or raw.name in ("BEGIN", "END"):
        return None
    charset, quoted = raw.parameter("CHARSET"), raw.encoding == "QUOTED-PRINTABLE"
    # A language may say which charset a value is in; a header that only seems to be encoded is looked at closer.
    if (charset and (decoding.known(charset) or "utf-8") != "utf-8") or raw.parameter("LANGUAGE"):
        return None
    if quoted_line(whole) != quoted:
        return None
    return _Head(raw, properties.kept(raw), raw.encoding in ("B", "BASE64"), quoted, raw.name != "VERSION")
