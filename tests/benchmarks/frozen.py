"""The frozen program beside an empty one: seconds of the build, sizes, start to first paint, and memory at rest.

``python -m tests.benchmarks.frozen [STARTS [BUNDLE [EMPTY]]]`` (Linux, with Xvfb and xdotool). Both programs are frozen
anew by the same PyInstaller, the empty one as it comes; a BUNDLE, for instance ``dist/kreis``, is taken as it is. First
paint is when a pixel in the middle of an X screen is no longer the screen's own, seen from outside. Starts alternate,
medians count. The aims: 1.4 times the empty window, 120 MB at rest, 60 MB to download.
"""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.support.data import ROOT
from tests.support.screens import screen
from tests.support.scripts import script

EMPTY = """from PySide6.QtWidgets import QApplication, QWidget
application, window = QApplication([]), QWidget()
window.resize(1280, 800), window.show(), application.exec()
"""
PASSPHRASE = "sieben Zwerge tanzen leise"
AIM, MEMORY, DOWNLOAD = 1.4, 120, 60


def freeze(script_or_spec: Path, place: Path, *options: str) -> float:
    """Freeze into ``place``; the seconds it took."""
    before = time.monotonic()
    where = ["--distpath", str(place), "--workpath", str(place / "work"), "--noconfirm", "--log-level=ERROR"]
    command = [sys.executable, "-m", "PyInstaller", *where, *options, str(script_or_spec)]
    subprocess.run(command, cwd=ROOT, check=True)
    return time.monotonic() - before


def size(folder: Path) -> float:
    """Megabytes (10⁶ bytes) of all files, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def environment(home: Path, display: str) -> dict[str, str]:
    """A desktop of one screen and nothing else, in which every start is alike."""
    return {"HOME": str(home), "PATH": os.environ["PATH"], "DISPLAY": display, "LANG": "C.UTF-8"}


def until_painted(program: list[str], around: dict[str, str], glance: Callable[[], int], empty: int) -> float:
    """Seconds from the start until the middle of the screen shows something."""
    before = time.perf_counter()
    with subprocess.Popen(program, env=around, stdout=subprocess.DEVNULL, start_new_session=True) as process:
        try:
            while glance() == empty:
                if process.poll() is not None or time.perf_counter() - before > 60:
                    raise SystemExit(f"{program[0]} painted nothing")
                time.sleep(0.001)
            return time.perf_counter() - before
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            while glance() != empty:  # the screen is empty again before the next starts
                time.sleep(0.01)


def memory(group: int) -> tuple[float, float, int]:
    """Megabytes of a process and all it started: shared pages counted by share (PSS), and in full (RSS); how many."""
    pss = rss = count = 0
    for place in Path("/proc").glob("[0-9]*"):
        try:
            told = (place / "stat").read_text().rpartition(")")[2].split()
            lines = (place / "smaps_rollup").read_text().splitlines() if int(told[3]) == group else []
        except OSError:  # ended meanwhile, or not ours
            continue
        values = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
        pss, rss, count = pss + values.get("Pss", 0), rss + values.get("Rss", 0), count + bool(values)
    return pss * 1024 / 1e6, rss * 1024 / 1e6, count


@contextmanager
def locked(bundle: Path, around: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The program on its unlock page; it is ended afterwards."""
    with subprocess.Popen([bundle / "kreis"], env=around, start_new_session=True) as process:
        try:
            time.sleep(3)
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def unlock(around: dict[str, str]) -> None:
    """Type the passphrase."""
    typed = ["xdotool", "type", "--delay", "30", PASSPHRASE]
    focus = ["xdotool", "search", "--onlyvisible", "--class", "kreis", "windowfocus", "--sync"]
    for command in (focus, typed, ["xdotool", "key", "Return"]):
        subprocess.run(command, env=around, check=True)


def make_vault(bundle: Path, home: Path, around: dict[str, str], *words: str) -> None:
    """By ``kreis-cli`` and its ``words``, under the passphrase of all measures here."""
    key = home / "passphrase"
    key.touch(0o600)
    key.write_text(PASSPHRASE, encoding="utf-8")
    make = [str(bundle / "kreis-cli"), "--passphrase-file", str(key), *words]
    subprocess.run(make, env=around, check=True, stdout=subprocess.DEVNULL)


def at_rest(bundle: Path, home: Path, around: dict[str, str]) -> None:
    """Unlocks a fresh vault by keyboard, waits on Today, and prints what the program holds then."""
    make_vault(bundle, home, around, "vault", "create")
    with locked(bundle, around) as process:
        print("at the unlock page: {:.0f} MB PSS, {:.0f} MB RSS, {} process(es)".format(*memory(process.pid)))
        unlock(around)
        for seconds in (5, 20, 40):
            time.sleep(seconds)
            told = memory(process.pid)
            print("unlocked, {} s later: {:.0f} MB PSS, {:.0f} MB RSS, {} process(es)".format(seconds, *told))
        print(f"aim {MEMORY} MB PSS: {'met' if told[0] <= MEMORY else 'MISSED'}")


def main(starts: int = 21, given: str = "", plain: str = "") -> int:
    """Print everything; 1 if the start misses its aim."""
    with tempfile.TemporaryDirectory(prefix="kreis-frozen-") as name, screen() as display:
        place = Path(name)
        (place / "empty.py").write_text(EMPTY, encoding="utf-8")
        empty_folder = Path(plain).absolute() if plain else place / "empty"
        if not plain:
            freeze(place / "empty.py", place, "--onedir", "--windowed", "--specpath", str(place))
        bundle = Path(given).absolute() if given else place / "kreis"
        if not given:
            print(f"frozen in {freeze(ROOT / 'packaging' / 'kreis.spec', place):.0f} s")
        print(f"on disk: Kreis {size(bundle):.0f} MB, the empty program {size(empty_folder):.0f} MB")
        package = script("package")
        made = package.make_deb(bundle, place)
        print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB (aim {DOWNLOAD})")
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        application = QGuiApplication([])
        around = environment(place, display)

        def glance() -> int:
            return application.primaryScreen().grabWindow(0, 800, 400, 1, 1).toImage().pixel(0, 0)

        vault = place / ".local" / "share" / "kreis" / "vault"
        vault.mkdir(parents=True)
        for file in ("vault.db", "vault.keys"):
            (vault / file).touch()
        programs = [[str(empty_folder / "empty")], [str(bundle / "kreis")]]
        ground = glance()
        rounds = [[until_painted(one, around, glance, ground) for one in programs] for _ in range(starts + 1)]
        empty, ours = (statistics.median(column) for column in zip(*rounds[1:], strict=True))
        print(f"first paint: empty {empty * 1000:.0f} ms, unlock page {ours * 1000:.0f} ms", end=", ")
        print(f"ratio {ours / empty:.2f} (aim {AIM}), {starts} starts each")
        for left in vault.iterdir():
            left.unlink()
        at_rest(bundle, place, around)
    return 0 if ours <= AIM * empty else 1


if __name__ == "__main__":
    sys.exit(main(int((sys.argv[1:] or ["21"])[0]), *sys.argv[2:4]))
