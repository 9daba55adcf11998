"""How long the window's thread is busy at a stretch, so that nothing can make the window stand still unseen.

Measured is a turn: one press, or one round of the event loop with all that waited for it. It is the processor time of
that thread, not the clock of the wall: on a busy machine a short turn may wait long. A turn holds one event or more, so
an event within it took less.
"""

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

#: Milliseconds for which nothing may hold the window's thread at a stretch.
MOST = 50.0
_ROOT = str(Path(__file__).parents[3])
#: Seconds between two looks at what a long turn is doing, and how many of the lines met there are kept.
_LOOK, _LINES = 0.004, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow:
    """A turn that took long: milliseconds, in which job, and the lines of ours in which it was met most often."""

    milliseconds: float
    job: str
    lines: tuple[str, ...]


class Watchdog:
    """Keeps the milliseconds of all turns of the thread that made it, and those above ``limit``."""

    def __init__(self, limit: float = MOST) -> None:
        self._limit, self._busy = limit, False
        self.job = ""
        self.taken: list[float] = []
        self.slow: list[Slow] = []
        self._met: Counter[str] = Counter()
        self._watched = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """What is done inside is one turn."""
        self._met = Counter()
        self._busy, began = True, time.thread_time_ns()
        try:
            yield
        finally:
            taken = (time.thread_time_ns() - began) / 1e6
            self._busy = False
        self.taken.append(taken)
        if taken > self._limit:
            lines = tuple(f"{line} ({times})" for line, times in self._met.most_common(_LINES))
            self.slow.append(Slow(milliseconds=taken, job=self.job, lines=lines))

    def _look(self) -> None:
        """On a thread of its own."""
        while True:
            time.sleep(_LOOK)
            frame = sys._current_frames().get(self._watched) if self._busy else None
            while frame is not None and not frame.f_code.co_filename.startswith((f"{_ROOT}/ui", f"{_ROOT}/app")):
                frame = frame.f_back
            if frame is not None:
                self._met[f"{frame.f_code.co_filename.removeprefix(_ROOT)[1:]}:{frame.f_lineno}"] += 1


def too_long(
    run: Callable[[], Mapping[str, float]], most: float = MOST, runs: int = 3, usual: float | None = None
) -> dict[str, float]:
    """Of what ``run`` gives by name, the milliseconds of that which took more than ``most`` in each of several runs.

    A busy machine shares its caches, and there a turn takes up to twice as long; one that is really long always is.
    What took longer than that is told at once. ``usual`` is what the middle one takes on the machine that ``most`` was
    set for: on a slower one all may take as much longer, up to twice; what stands out from the others is found.
    """
    found: dict[str, float] | None = None
    for _ in range(runs):
        taken = run()
        slower = min(2.0, max(1.0, median(taken.values()) / usual)) if usual and taken else 1.0
        before = taken if found is None else found
        over = {name: min(before[name], taken.get(name, 0) / slower) for name in before}
        found = {name: least for name, least in over.items() if least > most}
        if not found or max(found.values()) > 2 * most:
            break
    return found or {}
