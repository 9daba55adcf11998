"""What keeps the vault safe while it is open: the day's backup, and the mark of its newest state."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.errors import AppError, Cancelled
from app.records.backup import Made, Why
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker

#: Milliseconds after a commit within which the mark follows it.
_MARK = 1000


class Keeping(QObject):
    """Backs up at the first unlocking of a day, or when a new day begins, and says only what went wrong.

    What is kept of people outside the circle shrinks before it, once a day.
    """

    def __init__(self, session: Session, ticker: Ticker | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._mark = QTimer(self, singleShot=True, interval=_MARK)
        self._mark.timeout.connect(self._on_mark)
        session.changed.connect(self._on_changed)
        if ticker is not None:
            ticker.dawned.connect(lambda _: self.back_up())

    def back_up(self) -> None:
        """Make the day's backup if it is due."""
        now = self._session.now()
        self._session.read(
            lambda workspace: workspace.backups.due(now), owner=self, then=partial(self._on_due, now), slot="due"
        )

    def _on_due(self, now: datetime, due: bool) -> None:
        if due:
            self._session.work(lambda workspace: workspace.contacts.shrink(now=now), owner=self, refused=lambda _: None)
            self._session.work(
                lambda workspace: workspace.backups.make(now=now, why=Why.DAILY),
                owner=self,
                then=self._on_made,
                refused=self._on_refused,
            )

    def _on_made(self, made: Made) -> None:
        """A second place that is not there is a date in the settings; one that failed is worth a word."""
        if made.refused is not None and type(made.refused).__name__ != "PlaceMissing":
            self._on_refused(made.refused)

    def _on_refused(self, error: AppError) -> None:
        if not isinstance(error, Cancelled):
            said = self.tr("Today's backup is not complete: %1").replace("%1", sentences.of_error(error))
            self._session.say(said)

    def _on_changed(self, _: object) -> None:
        if not self._mark.isActive():
            self._mark.start()

    def _on_mark(self) -> None:
        self._session.run(lambda workspace: workspace.keep_mark(), owner=self)
