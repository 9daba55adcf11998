"""Frames while somebody scrolls and types in a list of many people: ``python -m tests.benchmarks.list_frames [N]``.

The People page in a window of its size, with its real threads and an encrypted vault of 100,000 people. Parts of ten
seconds each: the list scrolls a step each 16 ms, and jumps to another place each second; names are typed into the
search, a letter each 120 ms; both at once; and both while an import of 5,000 cards is taken back, which is one step of
the core thread. A frame is the time from the moment its step was due to the end of its painting, so that whatever keeps
the window busy in between counts; the aim is a 95th percentile below 16 ms.
"""

import math
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import workspace
from app.records.ids import BatchId
from app.workspace import Cost, Workspace
from tests.benchmarks.people_speed import cards
from tests.benchmarks.search import fill
from tests.support.jobs import finish
from tests.support.windows import NOW
from ui.people.page import PeoplePage
from ui.runtime.garbage import Garbage
from ui.runtime.processes import Processes
from ui.runtime.runner import ThreadRunner
from ui.runtime.session import Session
from ui.runtime.theme import Theme

_STEP, _PART, _PIXELS = 16, 10.0, 120
_LETTER, _JUMP = 0.12, 1.0
_NAMES = ("anna müller", "jörg berger", "mehmet yilmaz", "köhler frieda", "zzz", "nowakba")
_UNDOING = "both, and an import taken back"
_PARTS = ("scrolling", "typing", "both", _UNDOING)


class Hand:
    """Scrolls and types, and notes when each frame was done."""

    def __init__(self, page: PeoplePage, undo: Callable[[], None]) -> None:
        self._page, self._undo = page, undo
        self._undone = False
        self._dice = random.Random(5)
        self._typed = self._letters()
        self.most_rows = 0
        self.frames: dict[str, list[float]] = {part: [] for part in _PARTS}
        self._began = self._due = self._lettered = self._jumped = time.perf_counter()

    def begin(self) -> None:
        self._began = self._due = self._lettered = self._jumped = time.perf_counter()

    def wait(self) -> int:
        """Milliseconds until the next frame is due."""
        return max(0, math.ceil((self._due - time.perf_counter()) * 1000))

    def step(self) -> bool:
        """One frame; False when all parts are done."""
        part = int((time.perf_counter() - self._began) / _PART)
        if part >= len(_PARTS):
            return False
        if _PARTS[part] == _UNDOING and not self._undone:
            self._undone = True
            self._undo()
        if _PARTS[part] != "typing":
            self._scroll()
        if _PARTS[part] != "scrolling":
            self._type()
        self._page._list.viewport().repaint()
        self.most_rows = max(self.most_rows, self._page._model.rowCount())
        now = time.perf_counter()
        self.frames[_PARTS[part]].append((now - self._due) * 1000)
        self._due = max(self._due + _STEP / 1000, now)
        return True

    def _scroll(self) -> None:
        bar = self._page._list.verticalScrollBar()
        if time.perf_counter() - self._jumped > _JUMP:
            self._jumped += _JUMP
            bar.setValue(self._dice.randrange(max(1, bar.maximum())))
        bar.setValue((bar.value() + _PIXELS) % max(1, bar.maximum()))

    def _type(self) -> None:
        if time.perf_counter() - self._lettered > _LETTER:
            self._lettered += _LETTER
            self._page._search.setText(next(self._typed))

    def _letters(self) -> Iterator[str]:
        """What stands in the field after each key, the name taken away again letter by letter too."""
        while True:
            for name in _NAMES:
                yield from (name[:count] for count in range(1, len(name) + 1))
                yield from (name[:count] for count in range(len(name) - 1, -1, -2))


def _tell(part: str, frames: list[float]) -> None:
    cuts = statistics.quantiles(frames, n=100)
    print(
        f"{part:30} {len(frames):4} frames: median {statistics.median(frames):.1f}, p95 {cuts[94]:.1f}, "
        f"p99 {cuts[98]:.1f}, most {max(frames):.1f} ms"
    )


def _filled(space: Workspace, people: int, book: Path) -> BatchId:
    """Everybody, and the import of 5,000 cards that is taken back: not the first, whose number the others have."""
    for text in (cards().partition("END:VCARD\n")[0] + "END:VCARD\n", cards()):
        if len(text) > 1000:
            print(f"{people} people, written at {fill(space, people):,.0f} a second")
        book.write_text(text)
        finish(space.imports.run([book], now=NOW))
    return max(one.id for one in space.imports.batches())


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        vault = Path(name) / "vault"
        space = workspace.create(vault, "sieben Zwerge tanzen leise", now=NOW, cost=Cost.CHEAP).workspace
        batch = _filled(space, people, Path(name) / "book.vcf")
        space.close()
        application = QApplication([])
        Garbage(application)
        Theme(application)
        session = Session(ThreadRunner("core"), ThreadRunner("reading"), Processes)
        page = PeoplePage(session)
        page.resize(1180, 800)
        page.show()

        def undo() -> None:
            began = time.perf_counter()
            session.run(
                lambda workspace: workspace.imports.undo(batch, now=NOW),
                owner=page,
                then=lambda done: print(
                    f"{done.report.people} people taken back in {time.perf_counter() - began:.2f} s"
                ),
            )

        hand = Hand(page, undo)
        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, singleShot=True)

        def step() -> None:
            if hand.step():
                timer.start(hand.wait())  # at its own due time, so that one late frame does not make all others late
            else:
                application.quit()

        def start() -> None:
            page.reload()
            hand.begin()
            timer.start(hand.wait())

        timer.timeout.connect(step)
        session.unlocked.connect(lambda: QTimer.singleShot(2_000, start))
        session.unlock(lambda: workspace.open(vault, passphrase="sieben Zwerge tanzen leise", now=NOW), owner=page)
        application.exec()
        session.close()  # as the program ends: a lane that outlives its session would tell its news to nobody
    print(f"{hand.most_rows} rows in the list")
    for part, frames in hand.frames.items():
        _tell(part, frames)


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    main()
