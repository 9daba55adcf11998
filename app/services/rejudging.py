"""After an update: what an older program judged is judged by what this one knows."""

from datetime import datetime

from app.judging import anew
from app.records.job import Elsewhere, Job
from app.records.reminder import FORGOTTEN_AFTER
from app.services.importing.mail import Judge
from app.store import anew as store
from app.store.database import Database
from resources import speech

#: Conversations read and judged in one step: 2 ms beside what runs elsewhere.
_STEP = 40


def rejudge(database: Database, judge: Judge, *, now: datetime) -> Job[int]:
    """Read the last year's messages anew, as far as the vault keeps them, and judge their conversations; gives how many
    messages read otherwise. Nothing where that was done by this program already; interrupted, it begins again.
    """
    edition = speech.edition()
    if store.judged_by(database) == edition:
        return 0
    count, after = 0, store.beginning(now - FORGOTTEN_AFTER)
    while places := store.some(database, after, _STEP):
        numbers, after = [number for _, number in places], places[-1]
        read = yield Elsewhere(anew.changed, (store.kept(database, numbers),))
        assert isinstance(read, tuple)
        with database.transaction("replies.rejudge", now, noted=False):
            store.write(database, read)
            judge(numbers, now)
        count += len(read)
    with database.transaction("replies.rejudge", now, noted=False):
        store.note(database, edition)
    return count
