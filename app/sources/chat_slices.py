"""What a worker does with an export of chats: say what is in it, then read its messages some hundred at a time.

An export is one document, so it is parsed whole; a worker keeps the last one, and each slice costs only the
reading of its own messages. Arguments and results are plain; the zone goes by its name, "" is the computer's own.
"""

import os
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.errors import Unreadable
from app.reading.compact import Row, packed
from app.records.batch import SourceKind
from app.records.exchange import EXCERPT, Medium, Nature, Party, Reading, Reason
from app.sources import chats, linkedin, signal, telegram, whatsapp
from app.sources.chats import History, Overview

#: Messages of one slice: about 10 ms of SQL.
MESSAGES = 100


def zone_of(name: str) -> tzinfo | None:
    """The zone of a name; ``None`` is the computer's own, as ``datetime.astimezone`` takes it."""
    return ZoneInfo(name) if name else None


def overview(path: str, kind: str, zone: str, order: str) -> Overview:
    """Raises ``Unreadable``."""
    return chats.overview(_kept(path, kind, zone, order))


def read(path: str, kind: str, zone: str, order: str, mine: frozenset[str], start: int, end: int) -> tuple[Row, ...]:
    """Messages of these places, with the user known. Raises ``Unreadable``."""
    history = _kept(path, kind, zone, order)
    some = range(start, min(end, len(history.said)))
    return tuple([_row(history, place, mine, kind) for place in some])


def newest(path: str) -> int:
    """When an export was made, as far as its file tells: seconds since 1970, 0 for a missing one."""
    try:
        return int(os.stat(path).st_mtime)
    except OSError:
        return 0


def _kept(path: str, kind: str, zone: str, order: str) -> History:
    try:
        state = os.stat(path)
    except OSError as error:
        raise Unreadable(file=path, reason="missing") from error
    return _history(path, kind, zone, order, state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=1)
def _history(path: str, kind: str, zone: str, order: str, _size: int, _changed: int) -> History:
    match SourceKind(kind):
        case SourceKind.WHATSAPP:
            return whatsapp.read(path, zone_of(zone), order)
        case SourceKind.TELEGRAM:
            return telegram.read(path)
        case SourceKind.SIGNAL:
            return signal.read(path)
        case SourceKind.LINKEDIN:
            return linkedin.read(path, zone_of(zone))
        case _:
            raise ValueError(kind)


def _row(history: History, place: int, mine: frozenset[str], network: str) -> Row:
    from app.judging.screening import told
    from app.reading.asks import sentences

    one = history.said[place]
    at = datetime.fromtimestamp(one.moment, UTC)
    to, cc = chats.recipients(history, place, mine)
    reading = Reading(
        key=chats.key(history, place, mine, network),
        medium=Medium.CHAT,
        nature=one.nature,
        at=at,
        sender=_party(history, place, one.sender),
        to=tuple(_party(history, place, person) for person in to),
        cc=tuple(_party(history, place, person) for person in cc),
        subject=one.subject,
        references=(chats.key(history, one.after, mine, network),) if one.after >= 0 else (),
        sentences=sentences(one.text, at.date()) if one.text else (),
        excerpt=one.text[:EXCERPT],
    )
    reason, mass = (Reason.INVITATION, None) if one.nature is Nature.INVITATION else told(reading)
    row = packed(replace(reading, reason=reason, mass=mass), one.moment)
    # A chat's conversations are told by references alone: what LinkedIn calls a subject is no topic.
    return (*row[:9], None, False, *row[11:])


def _party(history: History, place: int, person: str) -> Party:
    return Party(key=person, name=chats.name_of(history, place, person))
