"""The shared folder looked at each minute while the vault is open and somebody set one up; never otherwise."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from app.changes import ChangeSet, Kind
from app.errors import AppError
from app.records.place import PlaceKind
from app.records.shared_folder import Scanned, SharedPlace
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker

#: Milliseconds after unlocking, after something was sealed or came, and between two looks of which one left something.
SOON, NEWS, AGAIN = 3_000, 1_500, 100
#: After looks that failed, one after the other: minutes until the next one.
BACK_OFF = (1, 2, 4, 8, 15)
#: Folders that are watched; a change there is a hint, the look each minute is what counts.
MOST_WATCHED = 200
_ROOT = "v1"


class Looking(QObject):
    """Quiet: what came appears on the pages. Only of files that were refused one is told, once."""

    def __init__(self, session: Session, ticker: Ticker | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shared: SharedPlace | None = None
        self._running = False
        self._failures = 0
        self._last: datetime | None = None
        self.watcher = QFileSystemWatcher(self)
        self.watcher.directoryChanged.connect(lambda _: self.soon())
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.start)
        self._first = QTimer(self, singleShot=True, interval=SOON)  # Today is painted before anything of this is loaded
        self._first.timeout.connect(self._read)
        self._first.start()
        session.changed.connect(self._on_changed)
        session.locked.connect(self._on_locked)
        if ticker is not None:
            ticker.ticked.connect(self._on_ticked)

    @property
    def wanted(self) -> bool:
        """Whether there is a folder that may be looked at."""
        return self._shared is not None and self._shared.paused_at is None

    def soon(self, wait: int = NEWS) -> None:
        """Something may be there to do."""
        if self.wanted and not self._running and not self._failures and not self._soon.isActive():
            self._soon.start(wait)

    def start(self) -> None:
        """Look now, if there is a folder and nobody looks already."""
        if self._running or not self.wanted or not self._session.is_open:
            return
        now = self._last = self._session.now()
        self._running = True
        self._session.work(
            lambda workspace: workspace.peers.folder.scan(now=now),
            owner=self,
            then=self._on_looked,
            refused=self._on_refused,
        )

    def _on_ticked(self, now: datetime) -> None:
        wait = BACK_OFF[min(self._failures, len(BACK_OFF)) - 1] if self._failures else 1
        if self._last is None or abs(now - self._last) >= timedelta(minutes=wait) - timedelta(seconds=5):
            self.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches((Kind.PEER,)):
            self._read()

    def _read(self) -> None:
        self._session.read(
            lambda workspace: workspace.peers.folder.get(), owner=self, then=self._on_shared, slot="folder"
        )

    def _on_shared(self, shared: SharedPlace | None) -> None:
        before, self._shared = self._shared, shared
        if shared is None or before is None or shared.place != before.place:
            self._failures = 0
            self._watch()
        self.soon()

    def _watch(self) -> None:
        """Have the system tell of changes where it can: in a folder of this computer."""
        if self.watcher.directories():
            self.watcher.removePaths(self.watcher.directories())
        if self._shared is None or self._shared.place.kind is not PlaceKind.FOLDER:
            return
        root = Path(self._shared.place.address) / _ROOT
        try:
            inside = [str(one) for one in root.iterdir() if one.is_dir()]
        except OSError:
            return
        self.watcher.addPaths([str(root), *sorted(inside)[:MOST_WATCHED]])

    def _on_looked(self, scanned: Scanned) -> None:
        self._running, self._failures = False, 0
        if scanned.refused:
            self._session.read(
                lambda workspace: workspace.peers.folder.get(), owner=self, then=self._on_refusals, slot="refused"
            )
        if scanned.taken or scanned.written:
            self._watch()
        if scanned.more:
            self.soon(AGAIN)

    def _on_refusals(self, shared: SharedPlace | None) -> None:
        if shared is None or not shared.refused:
            return
        now = self._session.now()
        self._session.say(self.tr("%n files in the shared folder were not taken in.", None, shared.refused))
        self._session.run(lambda workspace: workspace.peers.folder.told(now), owner=self)

    def _on_refused(self, _: AppError) -> None:
        """The page says what is wrong; here it only waits longer."""
        self._running = False
        self._failures += 1

    def _on_locked(self) -> None:
        self._first.stop()
        self._soon.stop()
        self._running, self._shared = False, None
        if self.watcher.directories():
            self.watcher.removePaths(self.watcher.directories())
