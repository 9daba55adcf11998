"""The window's way to the core: operations go out, frozen records come back, commits are announced.

A page says ``session.run(lambda workspace: workspace.replies.done(id, now), owner=self, then=self._on_done)``. The
operation runs on the core thread and must close over plain values only; ``then`` and ``refused`` run on the UI
thread, and not at all if ``owner`` is gone or the vault was locked meanwhile. Pages meet ``AppError`` only; every other
exception is a bug and goes to the crash report.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import count
from threading import Event, RLock
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.changes import ChangeSet
from app.errors import AppError
from app.records.job import Paused
from ui.runtime.runner import PATIENCE, Outcome, Runner, attempt
from ui.runtime.ticker import utc_now

if TYPE_CHECKING:
    from app.records.batch import Progress
    from app.records.job import Job
    from app.workspace import Workspace
    from ui.runtime.work import Drive, Workers

#: Ticket of what no call waits for: commits.
_NOBODY = 0


@dataclass(frozen=True, slots=True)
class _Call:
    """Who waits for an outcome, and what to do with it."""

    owner: QObject
    then: Callable[[Any], None] | None
    refused: Callable[[AppError], None] | None
    progress: "Callable[[Progress], None] | None" = None
    slot: tuple[int, str] | None = None
    outlives_lock: bool = False


class Work:
    """A job under way, as the page that started it sees it."""

    def __init__(self, drive: "Drive") -> None:
        self._drive = drive

    def cancel(self) -> None:
        """Stop at the next step; ``refused(Cancelled)`` follows."""
        self._drive.cancel()


class Session(QObject):
    """One vault, open or locked, and the lanes that serve it.

    ``changed(ChangeSet)`` after each commit, before the operation's own ``then``; ``unlocked`` and ``locked``;
    ``declined(AppError)`` for a refusal that its caller did not take; ``said(text, undoable)`` asks for a toast;
    ``sought(place, id)`` asks the shell to show another page, such as ``("people", 12)``.
    """

    changed = Signal(object)
    unlocked = Signal()
    locked = Signal()
    declined = Signal(object)
    said = Signal(str, bool)
    sought = Signal(str, object)
    delivered = Signal()  # a result has reached whoever waited for it
    reread = Signal()  # somebody added a source: read all again

    def __init__(
        self,
        core: Runner,
        reading: Runner,
        workers: "Callable[[], Workers]",
        *,
        clock: Callable[[], datetime] = utc_now,
        crash: Callable[[Exception], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core, self._reading, self._make_workers = core, reading, workers
        self._clock, self._crash = clock, crash
        self._tickets = count(_NOBODY + 1)
        self._calls: dict[int, _Call] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._drives: dict[int, Drive] = {}
        self._workers: Workers | None = None
        self._workspace: Workspace | None = None  # touched on the core lane only
        self._reader: Workspace | None = None  # touched by whoever holds the lock
        self._reads = RLock()
        self._open = False
        core.told.connect(self._on_told)
        reading.told.connect(self._on_told)

    def now(self) -> datetime:
        """The present in aware UTC, for operations that take ``now``."""
        return self._clock()

    @property
    def is_open(self) -> bool:
        """Whether operations can run: unlocked and not being locked."""
        return self._open

    @property
    def is_working(self) -> bool:
        """Whether a job is under way: an import, a rotation, a restore."""
        return bool(self._drives)

    # What pages do.

    def run[T](
        self,
        operation: "Callable[[Workspace], T]",
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        refused: Callable[[AppError], None] | None = None,
    ) -> None:
        """Write: run ``operation`` on the core thread."""
        if self._open:
            self._core.submit(self._expect(_Call(owner, then, refused)), lambda: operation(self._written()))

    def read[T](
        self,
        query: "Callable[[Workspace], T]",
        *,
        owner: QObject,
        then: Callable[[T], None],
        refused: Callable[[AppError], None] | None = None,
        slot: str = "",
    ) -> None:
        """Read on the second, read-only connection; sees every commit announced so far.

        Of several reads of one owner with the same ``slot`` only the last is delivered: what a search field needs.
        """
        if not self._open:
            return
        call = _Call(owner, then, refused, slot=(id(owner), slot) if slot else None)
        ticket = self._expect(call)
        latest = self._latest

        def look() -> object:
            if call_slot is not None and latest.get(call_slot) != ticket:
                return None  # a newer read waits behind: this one would be dropped anyway
            with self._reads:
                return query(self._read_only())

        call_slot = call.slot
        self._reading.submit(ticket, look)

    def work[T](
        self,
        start: "Callable[[Workspace], Job[T]]",
        *,
        owner: QObject,
        progress: "Callable[[Progress], None] | None" = None,
        then: Callable[[T], None] | None = None,
        refused: Callable[[AppError], None] | None = None,
    ) -> Work:
        """Drive the job that ``start`` returns, between the other operations; its result goes to ``then``."""
        from ui.runtime.work import Drive  # the unlock page has no use for it

        if self._workers is None:
            self._workers = self._make_workers()
        ticket = self._expect(_Call(owner, then, refused, progress))
        drive = Drive(ticket, self._core, self._workers, lambda: start(self._written()))
        self._drives[ticket] = drive
        drive.begin()
        return Work(drive)

    def say(self, text: str, *, undoable: bool = False) -> None:
        """Ask the shell for a toast; ``undoable`` offers to take the last action back."""
        self.said.emit(text, undoable)

    def seek(self, place: str, record_id: int | None = None) -> None:
        """Ask the shell for another page: today people screener leads referrals peers imports rounds settings …"""
        self.sought.emit(place, record_id)

    # What the vault's pages and the successor do.

    def unlock[T](
        self,
        opening: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None] | None = None,
        refused: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run ``opening`` (it returns a ``Workspace`` or what holds one as ``workspace``) off the UI thread."""

        def opened(value: T) -> None:
            self._open = True
            if then is not None:
                then(value)
            self.unlocked.emit()

        call = _Call(owner, opened, refused, outlives_lock=True)
        self._core.submit(self._expect(call), partial(self._install, opening))

    def run_closed[T](
        self,
        task: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        refused: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run ``task`` on the core thread with no vault open: deriving a key, measuring a passphrase."""
        self._core.submit(self._expect(_Call(owner, then, refused, outlives_lock=True)), task)

    def lock[T](
        self, *, last: "Callable[[Workspace], T] | None" = None, then: Callable[[T | None], None] | None = None
    ) -> None:
        """Clear the pages, take no more operations, pause jobs, run ``last``, close both connections, end the workers.

        ``then(result)`` runs when all that is done; with None where ``last`` failed, because a vault that cannot keep
        what it was given must be closed all the same.
        """
        if not self._open:
            return
        self._open = False
        self.locked.emit()
        for drive in self._drives.values():
            drive.pause()
        self._drives.clear()
        self._latest.clear()
        self._calls = {ticket: call for ticket, call in self._calls.items() if call.outlives_lock}
        readers_gone = Event()

        def closed(said: Outcome) -> None:
            self._end_workers()
            if said.error is not None and not isinstance(said.error, AppError):
                self._on_bug(said.error)
            if then is not None:
                then(cast("T | None", said.value))

        self._reading.push(partial(self._close_reader, readers_gone))
        ticket = self._expect(_Call(self, closed, None, outlives_lock=True))
        self._core.submit(ticket, partial(self._close, last, readers_gone))

    def close[T](self, *, last: "Callable[[Workspace], T] | None" = None) -> None:
        """Lock and end the lanes, at the end of the program."""
        self.lock(last=last)
        self._reading.stop()
        self._core.stop()
        self._end_workers()

    # On the lanes.

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody reads while the core lane is inside; whoever reads next opens the vault's file anew."""
        with self._reads:
            reader, self._reader = self._reader, None
            if reader is not None:
                reader.close()
            yield

    def _install[T](self, opening: Callable[[], T]) -> T:
        value = opening()
        workspace: Workspace = getattr(value, "workspace", cast("Workspace", value))
        workspace.on_commit(self._announce)
        self._workspace = workspace
        return value

    def _announce(self, changes: ChangeSet) -> None:
        self._core.tell(_NOBODY, changes)

    def _written(self) -> "Workspace":
        if self._workspace is None:
            raise _Closed
        return self._workspace

    def _read_only(self) -> "Workspace":
        if self._reader is None:
            self._reader = self._written().reader()
        return self._reader

    def _close_reader(self, gone: Event) -> None:
        with self.alone():
            gone.set()

    def _close(self, last: "Callable[[Workspace], object] | None", readers_gone: Event) -> Outcome:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return Outcome()
        said = attempt(partial(last, workspace)) if last is not None else Outcome()
        readers_gone.wait(PATIENCE)
        workspace.close()
        return said

    # On the UI thread.

    def _end_workers(self) -> None:
        if self._workers is not None:
            self._workers.stop()
            self._workers = None

    def _expect(self, call: _Call) -> int:
        ticket = next(self._tickets)
        self._calls[ticket] = call
        if call.slot is not None:
            self._latest[call.slot] = ticket
        return ticket

    def _on_told(self, ticket: int, thing: object) -> None:
        if isinstance(thing, ChangeSet):
            if self._open:
                self.changed.emit(thing)
            return
        call = self._calls.get(ticket)
        if not isinstance(thing, Outcome):
            if call is not None and call.progress is not None and isValid(call.owner):
                call.progress(cast("Progress", thing))
            return
        self._calls.pop(ticket, None)
        self._drives.pop(ticket, None)
        if thing.error is not None and not isinstance(thing.error, AppError | Paused | _Closed):
            self._on_bug(thing.error)
        elif call is not None and isValid(call.owner):
            self._deliver(ticket, call, thing)
        self.delivered.emit()

    def _deliver(self, ticket: int, call: _Call, outcome: Outcome) -> None:
        if call.slot is not None and self._latest.get(call.slot) != ticket:
            return
        if isinstance(outcome.error, AppError):
            (call.refused or self.declined.emit)(outcome.error)
        elif outcome.error is None and call.then is not None:
            call.then(outcome.value)

    def _on_bug(self, error: Exception) -> None:
        if self._crash is None:
            raise error
        self._crash(error)


class _Closed(Exception):
    """The vault was locked while the operation waited; nobody is told."""
