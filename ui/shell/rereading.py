"""Sources read again by themselves: soon after unlocking, and every five minutes while the window is open."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError
from app.records.batch import Report, Source
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker

#: How often; and how long after unlocking, so that Today is painted first (milliseconds).
EVERY = timedelta(minutes=5)
SOON = 2_000


class Rereading(QObject):
    """Quiet: what is new appears on the pages, and where nothing is to be read nothing starts.

    One run at a time. ``now`` may be called by hand (F5); then it is said how much was new.
    """

    def __init__(self, session: Session, ticker: Ticker | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._running = False
        self._last: datetime | None = None
        self._asked = False
        self._again = False
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.start)
        self._soon.start()
        session.reread.connect(self.now)
        session.locked.connect(self._on_locked)
        if ticker is not None:
            ticker.ticked.connect(self._on_ticked)
            ticker.woke.connect(lambda _: self.start())

    def now(self) -> None:
        """Read again because the user asks."""
        self._asked = True
        self.start()

    def once_more(self) -> None:
        """Read again, after what is under way if anything is: something came meanwhile."""
        if self._running:
            self._again = True
        else:
            self.start()

    def start(self) -> None:
        """Look whether there is anything to read, and read it."""
        if self._running or not self._session.is_open:
            return
        self._last = self._session.now()
        self._session.read(
            lambda workspace: workspace.imports.sources(), owner=self, then=self._on_sources, slot="sources"
        )

    def _on_ticked(self, now: datetime) -> None:
        if self._last is not None and now - self._last >= EVERY:
            self.start()

    def _on_locked(self) -> None:
        self._soon.stop()
        self._running = self._again = False

    def _on_sources(self, sources: tuple[Source, ...]) -> None:
        if not sources:
            self._say(0)
            return
        now = self._session.now()
        self._running = True
        self._session.work(
            lambda workspace: workspace.imports.again(now=now),
            owner=self,
            then=self._on_read,
            refused=self._on_refused,
        )

    def _on_read(self, reports: tuple[Report, ...]) -> None:
        self._say(sum(report.taken for report in reports))
        self._ended()

    def _on_refused(self, error: AppError) -> None:
        if self._asked:
            self._asked = False
            self._session.declined.emit(error)
        self._ended()

    def _ended(self) -> None:
        self._running, again = False, self._again
        self._again = False
        if again:
            self.start()

    def _say(self, taken: int) -> None:
        if self._asked:
            self._asked = False
            self._session.say(self.tr("%n new message(s).", "", taken))
