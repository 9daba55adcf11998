"""Waiting beside the window for what the core's watches hear, each on a thread of its own that does nothing else."""

import threading
from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal


class Watch(Protocol):
    """What the core gives: ``listen`` blocks and tells, ``stop`` ends it from any thread."""

    def listen(self, tell: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...


class _Bell:
    """What a thread holds instead of the listener, so that it can outlive it."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring: Callable[[], None] | None = ring
        self._guard = threading.Lock()

    def ring(self) -> None:
        with self._guard:
            if self._ring is not None:
                self._ring()

    def silence(self) -> None:
        with self._guard:
            self._ring = None


class Listener(QObject):
    """``news`` arrives on the UI thread. Nothing runs before ``listen`` and after ``stop``."""

    news = Signal()
    _rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening: list[tuple[Watch, _Bell, threading.Thread]] = []
        self._rung.connect(self.news, Qt.ConnectionType.QueuedConnection)

    @property
    def count(self) -> int:
        """How many threads wait."""
        return sum(thread.is_alive() for _, _, thread in self._listening)

    def listen(self, watches: Iterable[Watch]) -> None:
        """Wait with these and no others."""
        self.stop()
        for watch in watches:
            bell = _Bell(self._rung.emit)
            thread = threading.Thread(target=watch.listen, args=(bell.ring,), name="waiting", daemon=True)
            self._listening.append((watch, bell, thread))
            thread.start()

    def stop(self) -> None:
        """End all waits; what they still hear reaches nobody. The threads are not waited for: one may be connecting."""
        ended, self._listening = self._listening, []
        for watch, bell, _ in ended:
            bell.silence()
            watch.stop()
