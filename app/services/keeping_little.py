"""Keeping little: of people outside the circle, messages older than 24 months shrink to date and direction."""

from datetime import datetime, timedelta

from app.records.batch import Progress
from app.records.job import Job
from app.store import shrinking
from app.store.database import Database
from app.store.times import stamp

#: 24 months.
KEPT = timedelta(days=731)
#: Messages looked at in one step: about 5 ms.
_STEP = 2_000
_WRITTEN = 400


def shrink(database: Database, now: datetime) -> Job[int]:
    """Shrink what is old enough; gives how many messages. Nobody can take that back: it is the point."""
    before, top, done = stamp(now - KEPT), shrinking.last(database), 0
    for first in range(1, top + 1, _STEP):
        found = shrinking.some(database, first, first + _STEP - 1, before)
        for start in range(0, len(found), _WRITTEN):
            with database.transaction("exchange.shrink", now, noted=False):
                shrinking.shrink(database, found[start : start + _WRITTEN])
        done += len(found)
        yield Progress(step="tidy", done=min(first + _STEP, top), total=top)
    return done
