"""Nobody at the computer: no key and no pointer in any program for so long, by the clock on the wall.

The system counts idle time by a clock that stands still while the machine sleeps. So what is kept is the moment of the
last input, on the wall's clock and on a steady one, and the longer of the two spans counts: neither a night asleep nor
a clock that is set back keeps a vault open.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.settings import LOCK_MINUTES, USUAL_MINUTES
from ui.runtime.guards.reasons import Reason

#: Seconds between two looks, at most; the system is asked each time.
PACE = 30.0
#: Seconds by which two readings may disagree without an input between them.
_SLACK = 2.0


class Source(Protocol):
    """Says for how many seconds there was no input, or None where it cannot tell."""

    def seconds(self) -> float | None: ...


class IdleGuard(QObject):
    """``due(reason)`` once nobody was there for ``minutes``, unless ``deferred`` says that work is under way."""

    due = Signal(str)

    def __init__(
        self,
        source: Source,
        *,
        minutes: int = USUAL_MINUTES,
        deferred: Callable[[], bool] = lambda: False,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._deferred = source, deferred
        self._wall, self._steady = wall, steady
        self._limit = minutes * 60.0
        self._last = (0.0, 0.0)  # the last input, on both clocks
        self._said = 0.0
        self._looked = 0.0
        self._watches = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin with somebody there: she has just typed the passphrase."""
        self._last = (self._wall(), self._steady())
        self._said, self._looked = 0.0, self._steady()
        self._watches = True
        self._aim(0.0)

    def stop(self) -> None:
        self._watches = False
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Holds at once."""
        self._limit = min(LOCK_MINUTES[-1], max(LOCK_MINUTES[0], minutes)) * 60.0
        self.look()

    def look(self) -> None:
        """Ask how long nobody was there; the timer calls it. It is said once, until the guard is started again."""
        if not self._watches:
            return
        idle = self._idle()
        if idle >= self._limit and not self._deferred():
            self.stop()
            self.due.emit(Reason.IDLE)
            return
        self._aim(idle)

    def _idle(self) -> float:
        wall, steady = self._wall(), self._steady()
        said = self._source.seconds()
        if said is None:
            said = steady - self._last[1]  # no answer is no input
        if said + _SLACK < self._said + (steady - self._looked):
            self._last = (wall - said, steady - said)
        self._said, self._looked = said, steady
        return max(wall - self._last[0], steady - self._last[1])

    def _aim(self, idle: float) -> None:
        self._timer.start(int(1000 * min(PACE, max(1.0, self._limit - idle))))
