"""Mailboxes on servers: added once, read only, each with how its last visit ended."""

from datetime import datetime

from app.errors import Invalid
from app.records.batch import Report
from app.records.ids import SourceId
from app.records.job import Elsewhere, Job
from app.records.mailbox import Account, Mailbox
from app.services.importing import server_mail
from app.services.importing.mail import Judge
from app.sources import imap
from app.sources.imap_waiting import Watch
from app.store import choices
from app.store import mailboxes as store
from app.store.database import Database


class Mailboxes:
    """Off until one is added; then read when sources are read again."""

    def __init__(self, database: Database, judge: Judge | None = None) -> None:
        self._database = database
        self._judge = judge

    def list(self) -> tuple[Mailbox, ...]:
        return store.all_of(self._database)

    def add(self, account: Account, *, now: datetime) -> Job[Mailbox]:
        """Try the way to a mailbox, and keep it if it leads there. A mailbox that is there gets its new password.

        Raises ``Invalid`` for what is missing, and ``ServerGone``, ``WrongLogin``, ``CertificateRefused``,
        ``NoEncryption``; then nothing is kept.
        """
        for field, value in (("host", account.host), ("user", account.user), ("password", account.password)):
            if not value.strip() or any(ord(letter) < 32 for letter in value):
                raise Invalid(field=field, value="")
        if not 0 < account.port < 65536:
            raise Invalid(field="port", value=account.port)
        yield Elsewhere(imap.folders, (account,))
        yield Elsewhere(imap.leave, (account,))
        with self._database.transaction("mailbox.add", now, noted=False):
            number = store.put(self._database, account)
        return store.get(self._database, number)

    def run(self, number: SourceId, *, now: datetime) -> Job[Report]:
        """Take in what is new. Raises ``NotFound`` and what ``add`` raises."""
        return (yield from server_mail.take_in(self._database, number, now=now, judge=self._judge))

    def watch(self, number: SourceId) -> Watch:
        """What waits for new mail of a mailbox, to be used outside of the core. Raises ``NotFound``."""
        return Watch(store.account(self._database, number))

    def watches(self) -> tuple[Watch, ...]:
        """One for each mailbox; none unless the user chose to have mail at once."""
        if not choices.get(self._database).mail_at_once:
            return ()
        return tuple(self.watch(one.id) for one in store.all_of(self._database))

    def remove(self, number: SourceId, *, now: datetime) -> None:
        """Forget a mailbox and its password; what was read of it stays. Raises ``NotFound``."""
        store.get(self._database, number)
        with self._database.transaction("mailbox.remove", now, noted=False):
            store.remove(self._database, number)
