"""All guards of this system together, while a vault is open."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from ui.runtime.guards import sources
from ui.runtime.guards.idle import IdleGuard

#: Milliseconds after unlocking: the buses are asked once Today is on the screen.
LATER = 500


class Guard(Protocol):
    """Watches between ``start`` and ``stop``."""

    due: SignalInstance

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Watch(QObject):
    """``due(reason)`` from any guard. ``deferred`` tells that work is under way, which the idle guard waits for."""

    due = Signal(str)

    def __init__(self, minutes: int, deferred: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes, self._deferred = minutes, deferred
        self._idle: IdleGuard | None = None
        self._guards: list[Guard] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_later)

    def start(self) -> None:
        """Soon; the guards are made when a vault is first opened."""
        self._timer.start(LATER)

    def stop(self) -> None:
        self._timer.stop()
        for guard in self._guards:
            guard.stop()

    def set_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        if self._idle is not None:
            self._idle.set_minutes(minutes)

    def _on_later(self) -> None:
        if not self._guards:
            source = sources.of_this_computer(self)
            self._idle = IdleGuard(source, minutes=self._minutes, deferred=self._deferred, parent=self)
            self._guards = [self._idle, *_of_the_system(self)]
            for guard in self._guards:
                guard.due.connect(self.due)
        for guard in self._guards:
            guard.start()


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
