"""LDIF as Thunderbird and directory servers write it: entries of ``attribute: value``, base64 behind two colons."""

import binascii
from base64 import b64decode
from collections.abc import Iterator

from app.formats import contact_rows
from app.formats.vcard.card import Card, Refused

#: Attributes whose names mean something else in tables.
_HEADINGS = {"title": "job title"}


def recognise(text: str) -> bool:
    """Whether a text is LDIF: its first line that says anything names an entry or the version."""
    first = next((line for line in text.lstrip("\ufeff").splitlines() if line.strip() and line[0] != "#"), "")
    return first.lower().startswith(("dn:", "version: 1"))


def read(text: str) -> tuple[tuple[Card, ...], tuple[Refused, ...]]:
    """A card for each entry that is a person; groups and folders are refused by their line."""
    cards: list[Card] = []
    refused: list[Refused] = []
    for line, entry in _entries(text):
        classes = {value.casefold() for name, value in entry if name == "objectclass"}
        if classes & {"groupofnames", "groupofuniquenames", "organizationalunit", "dcobject"}:
            refused.append(Refused(line=line, reason="group"))
            continue
        values = [(name, value) for name, value in entry if name not in ("dn", "version", "objectclass", "changetype")]
        if values:
            header = contact_rows.columns([_HEADINGS.get(name, name) for name, _ in values])
            cards.append(contact_rows.card(header, [value for _, value in values], line))
    return tuple(cards), tuple(refused)


def _entries(text: str) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    entry: list[tuple[str, str]] = []
    begun = 0
    for number, line in _unfolded(text):
        if not line.strip():
            if entry:
                yield begun, entry
            entry = []
            continue
        name, colon, value = line.partition(":")
        if not colon:
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
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
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
