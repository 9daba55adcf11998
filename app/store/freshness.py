"""Whether a vault is in the newest state that this computer saw, at opening and from then on after each commit.

SQLCipher opens a vault whose write-ahead log was cut or altered as an older state and says nothing (measured: 300 of
300), and so does any old copy put back. The counts of the vault's writers are compared with the computer's mark; a
copy in another folder opens as it is, and says what it lacks of what this computer saw there.
"""

from datetime import datetime
from pathlib import Path

from app.errors import MovedVault, OlderVault
from app.records.vault import Accept, Epoch
from app.store import epochs
from app.store.database import Database
from app.store.epochs import Seen
from app.store.head import Head, machine
from app.store.times import moment


class Freshness:
    """One open vault's; made before anything is written to it."""

    def __init__(self, database: Database, uid: str, key: bytes, folder: Path) -> None:
        self._database = database
        self._head = Head(uid, key, folder)
        self._begins: Epoch | None = None
        self._after = 0
        self._epoch = 0
        self._writer = epochs.Writer(id=0, name="", elsewhere_at=None)
        self._writers: dict[str, int] = {}
        self._behind = False
        self.elsewhere_at: datetime | None = None
        self.missing_here = 0

    def check(self, accepted: Accept) -> None:
        """Raises ``OlderVault`` with the count, ``UncertainVault`` and ``MovedVault`` unless they are accepted; what is
        accepted opens an epoch. So does a copy that is opened in a folder for the first time and lacks changes that
        another folder has: what it gets from now on must not be taken for them.
        """
        here = epochs.vector(self._database)
        others = self._head.others()
        self.missing_here = epochs.missing_here(others, here)
        try:
            seen = self._head.seen()
            if seen is None and self.missing_here:
                self._begins, self._behind = Epoch.OLDER, True
                self._after = max(other.epoch for other in others)
            elif seen is not None:
                self._after, self._behind = seen.epoch, seen.behind
                if lost := epochs.missing(seen.writers, here):
                    raise OlderVault(missing=lost)
        except OlderVault:
            if Accept.OLDER not in accepted:
                raise
            self._begins = Epoch.OLDER
        moved_at = self._moved_at()
        if moved_at is not None:
            if Accept.MOVED not in accepted:
                raise MovedVault(moved_on=moved_at.astimezone().date())
            self._begins = Epoch.AGAIN

    def join(self, now: datetime) -> None:
        """Become a writer, inside the transaction that opens the vault."""
        here = machine()
        if epochs.number(self._database) == 0:
            epochs.begin(self._database, Epoch.CREATED, here, now)
        if self._begins is not None:
            epochs.begin(self._database, self._begins, here, now, after=self._after)
            self._database.write("UPDATE vault SET moved_at = NULL")
        self._writer = epochs.join(self._database, here, now)
        self.elsewhere_at = self._writer.elsewhere_at

    def start(self) -> None:
        """Count each commit from now on, and mark it."""
        self._writers = epochs.vector(self._database)
        self._epoch = epochs.number(self._database)
        self._count()
        self._database.on_commit(lambda _changes: self._on_commit())
        self._note()

    def expect(self, key: bytes) -> None:
        """The vault is about to have this key: the mark that is written now holds under both."""
        self._head.expect(key, self._seen())

    def go_on(self, key: bytes) -> None:
        """The vault's file was replaced and is open under this key."""
        self._count()
        self._head.go_on(key)
        self._note()

    def rejoin(self, now: datetime) -> None:
        """An epoch was opened while the vault is open: count in it from now on."""
        with self._database.transaction("vault.open", now, noted=False):
            writer = epochs.join(self._database, machine(), now)
        self._writer = writer
        self._writers = epochs.vector(self._database)
        self._epoch = epochs.number(self._database)
        self._note()

    def keep(self) -> None:
        """Write the mark if commits came too quickly for it; within a second of the last commit, and on closing."""
        self._head.keep()

    @property
    def commits(self) -> int:
        """All changes ever."""
        return sum(self._writers.values())

    def _count(self) -> None:
        self._database.before_commit(lambda: epochs.count(self._database, self._writer))

    def _on_commit(self) -> None:
        self._writers[self._writer.name] += 1
        self._note()

    def _note(self) -> None:
        self._head.note(self._seen())

    def _seen(self) -> Seen:
        return Seen(epoch=self._epoch, writers=self._writers, behind=self._behind)

    def _moved_at(self) -> datetime | None:
        if "moved_at" not in self._database.columns("vault"):
            return None
        stamped = self._database.value("SELECT moved_at FROM vault")
        return None if stamped is None else moment(stamped)
