"""The tour: invented people in a vault of their own, which nobody has a key to and which is deleted when one leaves."""

import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app import paths
from app.errors import AppError
from app.records.cost import Cost
from app.records.sample import Sampled
from ui.runtime import children
from ui.runtime.session import Session
from ui.vault.inventing import InventingPage

if TYPE_CHECKING:
    from subprocess import Popen

    from app.records.job import Job
    from app.workspace import Created, Workspace
    from ui.shell.desk import Desk


class Touring(QObject):
    """One tour in the window that runs. ``ready`` when there is something to look at, ``ended`` when all is deleted."""

    ready = Signal()
    ended = Signal()

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder, self._language = session, paths.tour_folder(), language
        self._found = Sampled()
        self._at: int | None = 0  # the station, None once the guide was put away
        self._leaving = self._failed = False
        self.page = InventingPage()
        self.page.left.connect(self.leave)

    def begin(self) -> None:
        """Make the vault off this thread, then fill it; what a tour before left behind goes first."""
        now, folder = self._session.now(), self._folder
        self._session.unlock(
            lambda: _made(folder, now), owner=self, then=lambda _: self._fill(now), refused=self._on_refused
        )

    def _fill(self, now: datetime) -> None:
        language = self._language
        if self._leaving:  # before there was anything to leave
            self._session.lock(then=lambda _: self._on_closed())
            return

        def start(workspace: "Workspace") -> "Job[Sampled]":
            from app.workspace import fill

            return fill(workspace, language, now=now)

        self._session.work(start, owner=self, progress=self.page.tell, then=self._on_filled, refused=self._on_refused)

    def _on_filled(self, found: Sampled) -> None:
        self._found = found
        self.ready.emit()

    def _on_refused(self, error: AppError) -> None:
        self._failed = True
        if self._leaving:
            self._on_closed()
        else:
            self.page.refuse(error)

    def dress(self, desk: "Desk") -> None:
        """Say above the pages what they are, and guide through them below."""
        from ui.shell.guide import BACK_KEY, ON_KEY, Guide, TourLine, stations

        line = TourLine()
        line.leave.clicked.connect(self.leave)
        desk.frame(line, None)
        if self._at is None:
            return
        guide = Guide(stations(desk, self._session, self._found))
        desk.frame(None, guide)

        def away() -> None:
            self._at = None
            guide.hide()

        guide.ended.connect(away)
        guide.left.connect(self.leave)
        guide.moved.connect(self._on_moved)
        for keys, button in ((ON_KEY, guide.on), (BACK_KEY, guide.back)):
            QShortcut(QKeySequence(keys), desk).activated.connect(button.click)
        guide.go(self._at)

    def _on_moved(self, at: int) -> None:
        self._at = at

    def leave(self) -> None:
        """Close the vault and delete it."""
        if self._leaving:
            return
        self._leaving = True
        if self._session.is_open:
            self._session.lock(then=lambda _: self._on_closed())
        elif self._failed:
            self._on_closed()

    def end(self) -> None:
        """Delete it now: the window goes, and its lanes have stopped."""
        try:
            _remove(self._folder)
        except AppError:
            pass  # the next tour begins with it

    def _on_closed(self) -> None:
        folder = self._folder
        self._session.run_closed(
            lambda: _remove(folder), owner=self, then=lambda _: self.ended.emit(), refused=lambda _: self.ended.emit()
        )


def open_beside(session: Session) -> "Popen[bytes] | None":
    """A tour in a window of its own, beside a vault that is open; where none can be opened it is said."""
    import subprocess  # few ever ask for it

    try:
        return subprocess.Popen([*children.program(), "--tour"], stdin=subprocess.DEVNULL, start_new_session=True)
    except OSError:
        translate = QCoreApplication.translate
        session.say(translate("MainWindow", "This computer did not let Kreis open another window."))
        return None


def _made(folder: Path, now: datetime) -> "Created":
    """The empty vault. Nobody needs its key again, and nothing asks for copies of what is invented.

    Raises ``VaultInUse`` where another window shows the tour, and what making a vault raises.
    """
    from app import workspace

    _remove(folder)
    place = workspace.invented(folder)
    place.begin()
    try:
        made = workspace.create(folder, secrets.token_urlsafe(24), now=now, cost=Cost.CHEAP)
    except AppError:
        place.remove()
        raise
    made.workspace.keys.confirm_recovery_code(made.recovery_code, now=now)
    made.workspace.backups.put_off(now=now)
    return made


def _remove(folder: Path) -> None:
    from app import workspace

    place = workspace.invented(folder)
    if place.begun:
        place.remove()
