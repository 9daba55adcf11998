"""Erasing a person for good: from the tables, the history, the quarantine, and the file itself."""

from collections.abc import Callable, Iterable
from datetime import datetime

from app.errors import FileRefused
from app.records.erasure import Erased
from app.records.ids import ContactId
from app.services.receiving import openers
from app.store import contacts, envelopes, erasing, peers
from app.store.database import Database
from app.sync.envelopes import signer

type Judge = Callable[[Iterable[int], datetime], None]


def erase(database: Database, judge: Judge, number: ContactId, now: datetime) -> Erased:
    """Nothing brings the person back afterwards. Raises ``NotFound``; then nothing was changed."""
    name = contacts.get(database, number).name
    with database.transaction("contact.erase", now, noted=False):
        _empty_quarantine(database, number)
        taken = erasing.erase(database, number)
        judge(taken.conversations, now)
    database.compact()
    return Erased(exchanges=taken.exchanges, mentions=erasing.mentions(database, name))


def _empty_quarantine(database: Database, number: ContactId) -> None:
    """Files that name a key of the person as their signer's; the others tell nothing of whom they are from."""
    keys = peers.keys_of(database, number)
    if not keys:
        return
    mine = openers(database)
    for _, data in envelopes.quarantined_data(database):
        try:
            wrote = signer(data, mine)
        except FileRefused:
            continue
        if wrote in keys:
            envelopes.release(database, data)
