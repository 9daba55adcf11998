"""What somebody waits for in the real window, over a vault of many years: 50th and 95th percentile and the longest.

    python -m tests.benchmarks.window_times VAULT CODE     a copy of a big vault and the file of its recovery code
    python -m tests.benchmarks.window_times                makes one of 10,000 people and a million exchanges first

Start is from the process to the first picture, unlocking from Enter to Today with all its data painted, without the
derivation of the key; going from each place to each other until what it shows is read and painted; a letter typed
until its results are painted; a step of scrolling until it is painted. A slot is what the window's thread did at a
stretch in all that, of the processor's time. VAULT is copied, so that nothing is changed in it.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.support.compiled import compile_into

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app import workspace
from app.records.backup import Why
from app.store.place import FILE, KEYS
from tests.e2e.driver.watchdog import Watchdog
from tests.support import big_vault
from tests.support.jobs import finish
from ui.shell.main_window import MainWindow

PASSPHRASE = "sieben Zwerge tanzen leise"
_NAMES = ("anna", "müller", "berger", "schmidt an", "zzz", "jörg")
_PLACES = ("today", "people", "screener", "leads", "referrals", "peers", "settings")
_STARTS, _UNLOCKS, _STEPS, _PIXELS = 11, 7, 150, 120
#: Milliseconds after which a waiting loop looks again though nothing happened, and seconds until it gives up.
_BEAT, _PATIENCE = 25, 180.0
START = """
import sys, time
from pathlib import Path
from ui.__main__ import build
from ui.runtime import bindings
bindings.load()
from PySide6.QtWidgets import QApplication
application = QApplication([])
window = build(application, Path(sys.argv[1]))
window.show()
window.grab()
print(time.time())
import os; sys.stdout.flush(); os._exit(0)
"""


class Eyes:
    """Waits as a user does: until what was asked for has been read and painted."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application, self.window = application, window
        self.watchdog = Watchdog()
        self._beat = QTimer(interval=_BEAT)
        self._beat.start()
        self.times: dict[str, list[float]] = {}

    def _turn(self, how: QEventLoop.ProcessEventsFlag) -> None:
        with self.watchdog.turn():
            QAbstractEventDispatcher.instance().processEvents(how)

    def _reads(self, slot: str) -> bool:
        """Whether an answer is on its way, or one of this slot; jobs that nobody waits for go on for minutes."""
        session = self.window.session
        calls = [call for ticket, call in session._calls.items() if ticket not in session._drives]
        return bool([one for one in calls if one.slot is not None and one.slot[1] == slot] if slot else calls)

    def waits(self, until: Callable[[], bool] = lambda: True, slot: str = "") -> None:
        gives_up = time.monotonic() + _PATIENCE
        while self._reads(slot) or not until():
            self._turn(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            assert time.monotonic() < gives_up
        self._turn(QEventLoop.ProcessEventsFlag.AllEvents)  # what came is painted now

    def sees(
        self, name: str, act: Callable[[], None], until: Callable[[], bool] = lambda: True, slot: str = ""
    ) -> float:
        """Milliseconds from ``act`` to the picture that follows from it, or from what is read for one slot."""
        self.watchdog.job = name
        began = time.perf_counter()
        with self.watchdog.turn():
            act()
        self.waits(until, slot)
        taken = (time.perf_counter() - began) * 1000
        self.times.setdefault(name, []).append(taken)
        return taken

    def rests(self, seconds: float = 0.3) -> None:
        """Let what follows by itself be done: counts, the mark of the newest state."""
        self.watchdog.job = "resting"
        self.waits(lambda until=time.monotonic() + seconds: time.monotonic() > until)  # type: ignore[misc]


def _start(folder: Path) -> Iterable[float]:
    for _ in range(_STARTS + 1):
        began = time.time()
        done = subprocess.run([sys.executable, "-c", START, str(folder)], capture_output=True, text=True, check=True)
        yield (float(done.stdout) - began) * 1000


def _unlock(eyes: Eyes, derivation: float) -> None:
    from ui.vault.unlock import UnlockPage

    window = eyes.window
    for number in range(_UNLOCKS + 1):
        eyes.rests()
        page = window._stack.currentWidget()
        assert isinstance(page, UnlockPage)
        page.field.line.setText(PASSPHRASE)
        eyes.rests(1.0)
        name = "unlocking, beyond the derivation" if number else "the first unlocking, with what it loads"
        taken = eyes.sees(name, page.button.click, lambda: window.desk is not None, "day")
        eyes.times[name][-1] = taken - derivation
        eyes.rests()
        eyes.waits(lambda: not window.session.is_working)
        if number < _UNLOCKS:
            window.lock()
            eyes.waits(lambda: not window.session.is_open and window.desk is None)


def _pages(eyes: Eyes) -> None:
    desk = eyes.window.desk
    assert desk is not None
    for name in _PLACES:
        eyes.sees("a page for the first time", lambda name=name: desk.go(name))  # type: ignore[misc]
        eyes.rests()
    for one in _PLACES:
        for other in _PLACES:
            if one != other:
                desk.go(one)
                eyes.rests()
                eyes.sees("from page to page", lambda other=other: desk.go(other), slot="list")  # type: ignore[misc]


def _search(eyes: Eyes) -> None:
    from ui.people.page import PeoplePage

    desk = eyes.window.desk
    assert desk is not None
    desk.go("people")
    page = desk.page("people")
    assert isinstance(page, PeoplePage)
    eyes.rests()
    for name in _NAMES:
        for count in (*range(1, len(name) + 1), 0):
            eyes.sees("a letter in People", lambda text=name[:count]: page._search.setText(text), slot="list")  # type: ignore[misc]
            eyes.rests(0.05)
    page._search.clear()
    desk._find()
    eyes.rests()
    for name in _NAMES:
        for count in range(1, len(name) + 1):
            eyes.sees("a letter in Ctrl+K", lambda text=name[:count]: desk.finder.field.setText(text))  # type: ignore[misc]
            eyes.rests(0.05)
    desk.finder.leave()


def _scroll(eyes: Eyes) -> None:
    desk = eyes.window.desk
    assert desk is not None
    for place in ("today", "people", "screener"):
        desk.go(place)
        eyes.rests()
        listed = desk.page(place)._list  # type: ignore[attr-defined]
        bar = listed.verticalScrollBar()
        for _ in range(_STEPS):
            where = (bar.value() + _PIXELS) % max(1, bar.maximum())
            eyes.watchdog.job = "scrolling"
            began = time.perf_counter()
            with eyes.watchdog.turn():
                bar.setValue(where)
                listed.viewport().repaint()
            eyes.times.setdefault(f"a step in the list of {place}", []).append((time.perf_counter() - began) * 1000)
            eyes._turn(QEventLoop.ProcessEventsFlag.AllEvents)


def _tell(name: str, times: list[float]) -> None:
    cuts = statistics.quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
    print(
        f"{name}: {len(times)} times, p50 {statistics.median(times):.1f}, p95 {cuts[18]:.1f}, most {max(times):.1f} ms"
    )


def _prepared(folder: Path, code: str) -> float:
    """Give the copy a passphrase; milliseconds of its derivation."""
    now = datetime.now(UTC)
    with closing(workspace.open(folder, recovery_code=code, now=now, accepted=workspace.Accept.MOVED)) as space:
        space.keys.reset_passphrase(code, PASSPHRASE, now=now)
        space.backups.put_off(now=now)
        space.keys.confirm_recovery_code(code, now=now)
        finish(
            space.contacts.shrink(now=now)
        )  # the first time it goes through all messages, later ones through a day's
        finish(space.backups.make(now=now, why=Why.DAILY))
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        workspace.open(folder, passphrase=PASSPHRASE, now=now).close()
        taken.append((time.perf_counter() - began) * 1000)
        began = time.perf_counter()
        workspace.open(folder, recovery_code=code, now=now).close()
        taken[-1] -= (time.perf_counter() - began) * 1000
    return statistics.median(taken)


def _run(root: Path, folder: Path, code: str) -> None:
    derivation = _prepared(folder, code)
    print(f"the derivation of the key: {derivation:.0f} ms")
    _tell("start to the first picture", list(_start(folder))[1:])
    from ui.__main__ import build

    application = QApplication(sys.argv[:1])
    window = build(application, folder)
    eyes = Eyes(application, window)
    window.begin()
    eyes.rests(1.5)
    _unlock(eyes, derivation)
    for part in (_pages, _search, _scroll):
        part(eyes)
    for name, times in eyes.times.items():
        _tell(name, times)
    _tell("a slot of the window's thread", eyes.watchdog.taken)
    for slow in sorted(eyes.watchdog.slow, key=lambda one: -one.milliseconds)[:8]:
        print(f"  {slow.milliseconds:.0f} ms, {slow.job}: {', '.join(slow.lines)}")
    window.leave()


def main(given: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="kreis-window-") as name:
        root = Path(name)
        for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
            os.environ[variable] = str(root / variable.lower())
            (root / variable.lower()).mkdir(mode=0o700)
        compile_into(root / "compiled")
        folder = root / "vault"
        if given:
            folder.mkdir(mode=0o700)
            for file in (FILE, KEYS):
                shutil.copyfile(Path(given[0]) / file, folder / file)
            code = Path(given[1]).read_text(encoding="ascii").strip()
        else:
            made = big_vault.write(folder, PASSPHRASE, now=datetime.now(UTC))
            made.workspace.close()
            code = made.recovery_code
        _run(root, folder, code)
    return 0


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
