"""All guards of this system together, while a vault is open."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from ui.runtime.guards.idle import IdleGuard

#: Milliseconds after unlocking: the buses are asked once Today is on the screen.
LATER = 500


class Guard(Protocol):
    """What the system tells, between ``start`` and ``stop``."""

    due: SignalInstance
    passed: SignalInstance

    def start(self, *, opened: bool) -> None: ...

    def stop(self) -> None: ...


class Watch(QObject):
    """``due(reason)`` from any guard while a vault is open, ``passed`` once the system's own lock screen was passed.

    ``deferred`` tells that work is under way, which the idle guard waits for.
    """

    due = Signal(str)
    passed = Signal()

    def __init__(self, minutes: int, deferred: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes, self._deferred = minutes, deferred
        self._opened = False
        self._idle: IdleGuard | None = None
        self._system: list[Guard] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_later)

    def start(self) -> None:
        """A vault was opened; watch over it soon."""
        self._opened = True
        self._timer.start(LATER)

    def wait(self) -> None:
        """It is locked: only the system's lock screen is of interest."""
        self._opened = False
        if self._idle is not None:
            self._idle.stop()
        self._timer.start(LATER)

    def set_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        if self._idle is not None:
            self._idle.set_minutes(minutes)

    def stop(self) -> None:
        self._timer.stop()
        if self._idle is not None:
            self._idle.stop()
        for guard in self._system:
            guard.stop()

    def _on_later(self) -> None:
        if not self._system:
            self._system = _of_the_system(self)
            for guard in self._system:
                guard.due.connect(self._on_due)
                guard.passed.connect(self.passed)
        for guard in self._system:
            guard.start(opened=self._opened)
        if self._opened:
            self._watch_idle()

    def _watch_idle(self) -> None:
        if self._idle is None:
            from ui.runtime.guards import sources

            source = sources.of_this_computer(self)
            self._idle = IdleGuard(source, minutes=self._minutes, deferred=self._deferred, parent=self)
            self._idle.due.connect(self._on_due)
        self._idle.start()

    def _on_due(self, reason: str) -> None:
        if self._opened:
            self.due.emit(reason)


def _of_the_system(parent: QObject) -> list[Guard]:
    if sys.platform == "win32":
        from ui.runtime.guards.windows import WindowsGuard

        return [WindowsGuard(parent)]
    elif sys.platform == "darwin":
        from ui.runtime.guards.macos import MacGuard

        return [MacGuard(parent)]
    else:
        from ui.runtime.guards.login import LoginGuard

        return [LoginGuard(parent)]
