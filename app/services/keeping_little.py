"""Keeping little: of people outside the circle, messages older than 24 months shrink to date and direction."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.records.batch import Progress
from app.records.job import Job
from app.store import shrinking
from app.store.database import Database
from app.store.times import stamp

#: 24 months.
KEPT = timedelta(days=731)
#: Messages, or conversations, looked at in one step: about 5 ms.
_STEP = 2_000
_WRITTEN = 400


def shrink(database: Database, now: datetime) -> Job[int]:
    """Shrink what became old enough since the last time; gives how many messages. Nobody can take that back: it is the
    point.
    """
    before, done = stamp(now - KEPT), 0
    since, seen = shrinking.looked_at(database)
    top = shrinking.last(database)
    for at, found in _candidates(database, since, before, seen, top):
        for start in range(0, len(found), _WRITTEN):
            with database.transaction("exchange.shrink", now, noted=False):
                shrinking.shrink(database, found[start : start + _WRITTEN])
        done += len(found)
        yield Progress(step="tidy", done=at, total=top)
    if (since, seen) == shrinking.looked_at(database):  # else somebody left the circle meanwhile
        with database.transaction("exchange.shrink", now, noted=False):
            shrinking.remember(database, before, top)
    return done


def _candidates(database: Database, since: int, before: int, seen: int, top: int) -> Iterator[tuple[int, list[int]]]:
    """What may shrink, a step at a time, and how far that is: what was seen and has grown old, then what is new."""
    low: int | None = since if seen and since < before else None
    while low is not None:
        end = shrinking.spell(database, low, _STEP)
        high = end if end is not None else 1 << 62
        yield seen, shrinking.aged(database, (low, high), since, before)
        low = None if end is None else end + 1
    for first in range(seen + 1, top + 1, _STEP):
        yield min(first + _STEP, top), shrinking.some(database, first, first + _STEP - 1, before)
