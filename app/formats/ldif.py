"""LDIF as Thunderbird and directory servers write it: entries of ``attribute: value``, base64 behind two colons."""

import binascii
from base64 import b64decode
from collections.abc import Iterator

from app.formats import contact_rows, tables
from app.formats.vcard.card import Card, Refused

#: Attributes of one entry; a directory writes some fifty.
MOST_ATTRIBUTES = 5_000
_OF_THE_ENTRY = frozenset({"dn", "version", "objectclass", "changetype"})
#: Attributes whose names mean something else in tables.
_HEADINGS = {"title": "job title"}


def recognise(text: str) -> bool:
    """Whether a text is LDIF: its first line that says anything names an entry or the version."""
    first = next((line for line in text.lstrip("\ufeff").splitlines() if line.strip() and line[0] != "#"), "")
    return first.lower().startswith(("dn:", "version: 1"))


def read(text: str) -> Iterator[Card | Refused]:
    """A card for each entry that is a person, one after the other; groups, folders, and what is too large for a person
    are refused by their line.
    """
    try:
        for line, entry in _entries(text):
            classes = {value.casefold() for name, value in entry if name == "objectclass"}
            if classes & {"groupofnames", "groupofuniquenames", "organizationalunit", "dcobject"}:
                yield Refused(line=line, reason="group")
            elif len(entry) > MOST_ATTRIBUTES:
                yield Refused(line=line, reason="too_large")
            elif values := [(name, value) for name, value in entry if name not in _OF_THE_ENTRY]:
                header = contact_rows.columns([_HEADINGS.get(name, name) for name, _ in values])
                yield contact_rows.card(header, [value for _, value in values], line)
    except tables.Broken as broken:
        yield Refused(line=broken.line, reason="too_large")


def _entries(text: str) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """Entries with the line on which each begins; of one that is too large no more than tells so."""
    entry: list[tuple[str, str]] = []
    begun = 0
    for number, line in _unfolded(text):
        if not line.strip():
            if entry:
                yield begun, entry
            entry = []
            continue
        name, colon, value = line.partition(":")
        if not colon or len(entry) > MOST_ATTRIBUTES:
            continue
        if not entry:
            begun = number
        if value.startswith(":"):
            value = _decoded(value[1:].strip())
        elif value.startswith("<"):
            continue  # a file elsewhere: never opened
        entry.append((name.partition(";")[0].strip().casefold(), value.strip()))
    if entry:
        yield begun, entry


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Logical lines: one that begins with a blank goes on with the line before; comments are left out."""
    parts: list[str] = []
    begun = 0
    for number, whole in enumerate(tables.lines(text.lstrip("\ufeff")), 1):
        line = whole.rstrip("\r\n")
        if line.startswith(" ") and parts:
            parts.append(line[1:])
            continue
        if parts and not parts[0].startswith("#"):
            yield begun, "".join(parts)
        parts, begun = [line], number
    if parts and not parts[0].startswith("#"):
        yield begun, "".join(parts)


def _decoded(value: str) -> str:
    try:
        return b64decode(value, validate=False).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return value
