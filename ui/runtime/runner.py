"""Lanes: where work runs beside the window, one task after another.

A lane takes tasks with ``push`` and brings news back to the UI thread with ``tell``; only numbers and plain values
travel, never a widget or a callback of one, so that no widget can die on a foreign thread. ``ThreadRunner`` is the
program's lane, one thread for its whole life; ``InlineRunner`` runs a task at once and lets tests click, then assert.
"""

import threading
from abc import abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, Signal

#: Seconds that stopping waits for the task that is under way.
PATIENCE = 10.0

type Task = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a task came to: a value, or the error it ended with."""

    value: object = None
    error: Exception | None = None


def attempt(task: Callable[[], object]) -> Outcome:
    """Run ``task`` and keep whatever it raises: a lane must outlive every bug of what runs on it."""
    try:
        return Outcome(value=task())
    except Exception as error:  # noqa: BLE001 - handed on; session decides between refusal and crash
        return Outcome(error=error)


class Runner(QObject):
    """One lane. ``told(ticket, thing)`` arrives on the UI thread, in the order of the calls of ``tell``."""

    told = Signal(int, object)

    def submit(self, ticket: int, task: Callable[[], object]) -> None:
        """Run ``task`` on the lane and tell its ``Outcome``."""
        self.push(lambda: self.tell(ticket, attempt(task)))

    @abstractmethod
    def push(self, task: Task) -> None:
        """Run ``task`` after all that were pushed before; thread-safe. ``task`` must not raise."""

    @abstractmethod
    def tell(self, ticket: int, thing: object) -> None:
        """Emit ``told`` on the UI thread; thread-safe."""

    @abstractmethod
    def stop(self) -> None:
        """Finish what was pushed, then take no more."""


class ThreadRunner(Runner):
    """A lane of its own thread. Made on the UI thread."""

    _arrived = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=_drain, args=(self._tasks,), name=name, daemon=True)
        self._thread.start()

    def push(self, task: Task) -> None:
        self._tasks.put(task)

    def tell(self, ticket: int, thing: object) -> None:
        self._arrived.emit(ticket, thing)

    def stop(self) -> None:
        self._tasks.put(None)
        self._thread.join(PATIENCE)

    def _on_arrived(self, ticket: int, thing: object) -> None:
        self.told.emit(ticket, thing)


def _drain(tasks: SimpleQueue[Task | None]) -> None:
    """The thread's life. It holds the queue alone, so that the runner can be collected."""
    while (task := tasks.get()) is not None:
        task()
        del task  # while waiting, nothing of the last task stays alive


class InlineRunner(Runner):
    """A lane that runs at once; tasks pushed by a task run after it, not inside it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: deque[Task] = deque()
        self._busy = False

    def push(self, task: Task) -> None:
        self._tasks.append(task)
        if self._busy:
            return
        self._busy = True
        try:
            while self._tasks:
                self._tasks.popleft()()
        finally:
            self._busy = False

    def tell(self, ticket: int, thing: object) -> None:
        self.told.emit(ticket, thing)

    def stop(self) -> None:
        self._tasks.clear()
