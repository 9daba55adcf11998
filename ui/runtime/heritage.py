"""All that outlives a lock: when notices come and when they may, where the window stood, which page it showed, and
whether names are hidden.

It travels as one JSON document on the new process's standard input. Times and no names: whoever reads it learns
nothing about anybody.
"""

import base64
import binascii
import os
import re
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

#: A pipe takes this much at once, so the old process never waits for the new one to read.
MOST_BYTES = 32 * 1024
#: More times than anybody is reminded of.
MOST_DUE = 500
#: More spans than a plan of notices has.
MOST_HOURS = 64
_MOST_GEOMETRY = 4096
_VERSION = 2
_FIELDS = frozenset({"version", "due", "hours", "geometry", "page", "presenting"})
_PAGE = re.compile(r"[a-z_]{1,32}")
#: Seconds until a standard input that nobody closes is given up.
_PATIENCE = 2.0


class Spoiled(ValueError):
    """What arrived is no heritage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heritage:
    """``due`` are the moments of notices, one for each reply in them, ``hours`` the spans in which notices may come;
    ``geometry`` Qt's own opaque bytes, ``page`` a place's name; ``presenting``: somebody else sees the screen, so names
    stay hidden.
    """

    due: tuple[datetime, ...] = ()
    hours: tuple[tuple[datetime, datetime], ...] = ()
    geometry: bytes = b""
    page: str = "today"
    presenting: bool = False


def dump(heritage: Heritage) -> bytes:
    """The document; of too many times the earliest."""
    import json  # here and below: a start waits for each import

    values = {
        "version": _VERSION,
        "due": sorted(int(moment.timestamp()) for moment in heritage.due)[:MOST_DUE],
        "hours": [int(moment.timestamp()) for span in heritage.hours[:MOST_HOURS] for moment in span],
        "geometry": base64.b64encode(heritage.geometry[:_MOST_GEOMETRY]).decode("ascii"),
        "page": heritage.page,
        "presenting": heritage.presenting,
    }
    return json.dumps(values).encode("ascii")


def parse(document: bytes) -> Heritage:
    """Raises ``Spoiled`` for anything but what ``dump`` writes."""
    import json

    if len(document) > MOST_BYTES:
        raise Spoiled
    try:
        values = json.loads(document.decode("ascii"), object_pairs_hook=_once)
        if not isinstance(values, dict) or values.keys() != _FIELDS:
            raise Spoiled
        if not isinstance(values["presenting"], bool):
            raise Spoiled
        return Heritage(
            due=_moments(values["due"], MOST_DUE),
            hours=_hours(values["hours"]),
            geometry=_geometry(values["geometry"]),
            page=_page(values),
            presenting=values["presenting"],
        )
    except (ValueError, RecursionError) as error:
        raise Spoiled from error


def receive(descriptor: int = 0) -> Heritage:
    """What the process before left on standard input; nothing where it left nothing, or nobody hands anything over."""
    if os.isatty(descriptor):
        return Heritage()
    found = bytearray()
    # On a thread of its own: a pipe that somebody else forgot to close must not keep the window away.
    reading = threading.Thread(target=_read, args=(descriptor, found), daemon=True)
    reading.start()
    reading.join(_PATIENCE)
    try:
        return parse(bytes(found))
    except Spoiled:
        return Heritage()


def _read(descriptor: int, into: bytearray) -> None:
    try:
        while len(into) <= MOST_BYTES and (part := os.read(descriptor, MOST_BYTES)):
            into += part
    except OSError:
        pass  # no standard input at all


def _once(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in pairs:
        if name in values:
            raise Spoiled
        values[name] = value
    return values


def _hours(value: object) -> tuple[tuple[datetime, datetime], ...]:
    moments = _moments(value, 2 * MOST_HOURS)
    if len(moments) % 2:
        raise Spoiled
    return tuple(zip(moments[::2], moments[1::2], strict=True))


def _moments(value: object, most: int) -> tuple[datetime, ...]:
    if not isinstance(value, list) or len(value) > most:
        raise Spoiled
    if any(type(second) is not int or not 0 <= second < 2**33 for second in value):
        raise Spoiled
    return tuple(datetime.fromtimestamp(second, UTC) for second in value)


def _geometry(value: object) -> bytes:
    if not isinstance(value, str) or len(value) > 2 * _MOST_GEOMETRY:
        raise Spoiled
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise Spoiled from error


def _page(values: Mapping[str, object]) -> str:
    page = values["page"]
    if type(values["version"]) is not int or values["version"] != _VERSION:
        raise Spoiled
    if not isinstance(page, str) or not _PAGE.fullmatch(page):
        raise Spoiled
    return page
