"""Card files read in slices: runs in a worker process, gets a path and a place, gives back plain values.

A file is cut where as many cards have ended as begun, so that a slice holds whole cards; one in UTF-16 is read whole.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from app.errors import Unreadable
from app.formats.vcard import Refused, read
from app.formats.vcard.person import Person, person

#: Bytes of a slice, at least; a single card may be larger.
SLICE = 2 * 1024 * 1024
#: Beyond this a missing end is not waited for.
STRICT = 4 * SLICE
#: No card is larger, and no file in UTF-16.
MOST_OF_ONE = 64 * 1024 * 1024
#: A card file beyond this is none.
MOST_BYTES = 512 * 1024 * 1024

_ENDS = re.compile(rb"^[ \t]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*\r?$\n?", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A card of a slice: whom it describes, and itself as the vault keeps it."""

    line: int
    person: Person
    digest: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """``next`` is where the next slice begins in bytes and lines, ``None`` after the last one."""

    found: tuple[Found, ...]
    refused: tuple[Refused, ...]
    next: tuple[int, int] | None


def read_slice(path: str, offset: int = 0, line: int = 0) -> Slice:
    """Cards from ``offset`` on; ``line`` counts the lines before it. Raises ``Unreadable``."""
    try:
        with Path(path).open("rb") as file:
            size = file.seek(0, 2)
            if size > MOST_BYTES:
                return Slice(found=(), refused=(Refused(line=1, reason="too_large"),), next=None)
            file.seek(offset)
            data = _whole_cards(file, size - offset)
    except OSError as error:
        raise Unreadable(file=path, reason="missing") from error
    if data is None:
        return Slice(found=(), refused=(Refused(line=line + 1, reason="too_large"),), next=None)
    reached = offset + len(data)
    following = (reached, line + data.count(b"\n")) if reached < size else None
    found: list[Found] = []
    refused: list[Refused] = []
    for one in read(data):
        if isinstance(one, Refused):
            refused.append(Refused(line=line + one.line, reason=one.reason))
        else:
            found.append(Found(line=line + one.line, person=person(one), digest=one.digest, text=one.dump()))
    return Slice(found=tuple(found), refused=tuple(refused), next=following)


def _whole_cards(file: BinaryIO, rest: int) -> bytes | None:
    """From here at least a slice of whole cards; ``None`` where none ends within what a card may hold.

    Twice as much is looked at each time, so that the whole stays linear.
    """
    data = file.read(SLICE)
    wide = file.tell() == len(data) and 0 in data[:4]
    while len(data) < rest:
        if not wide and (cut := _cut(data, strict=len(data) <= STRICT)):
            return data[:cut]
        if len(data) > MOST_OF_ONE:
            return None
        data += file.read(min(len(data), MOST_OF_ONE + 1 - len(data)))
    return data


def _cut(data: bytes, *, strict: bool) -> int | None:
    """After the last card that ended while no other was open; not ``strict``: after the last that ended."""
    depth, cut = 0, None
    for mark in _ENDS.finditer(data):
        depth += 1 if mark[1].upper() == b"BEGIN" else -1
        if (depth == 0 or (not strict and mark[1].upper() == b"END")) and mark.end() < len(data):
            cut = mark.end()
    return cut
