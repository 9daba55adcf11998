"""Time passing: a tick at each minute, and at once when the machine wakes from sleep."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

#: A gap longer than this between two ticks means that the machine slept.
GAP = timedelta(seconds=150)


def utc_now() -> datetime:
    """The program's only clock; aware UTC."""
    return datetime.now(UTC)


class Ticker(QObject):
    """Emits ``ticked(now)`` each minute, ``woke(now)`` after a gap and ``dawned(now)`` when the local day changes."""

    ticked = Signal(object)
    woke = Signal(object)
    dawned = Signal(object)

    def __init__(self, clock: Callable[[], datetime] = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)
        self._aim()

    def tick(self) -> None:
        """Look at the clock and say what it means; the timer calls it, and so may a signal of the system."""
        now, last = self._clock(), self._last
        self._last = now
        if abs(now - last) > GAP:
            self.woke.emit(now)
        if now.astimezone().date() != last.astimezone().date():
            self.dawned.emit(now)
        self.ticked.emit(now)
        self._aim()

    def _aim(self) -> None:
        """Fire just after the next full minute, so that what falls due at 9:00 is shown at 9:00."""
        now = self._clock()
        self._timer.start(int((60.05 - now.second - now.microsecond / 1e6) * 1000))
