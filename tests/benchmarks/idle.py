"""What the program does while nobody does anything: the processor's time, wake-ups and memory, minute by minute.

``python -m tests.benchmarks.idle [MINUTES [BUNDLE]]`` (Linux, with Xvfb and xdotool). The frozen program stands
unlocked on Today, over the sample's vault; every minute what it used since is printed, at the end what it used in all.
A wake-up is a voluntary switch of one of its threads, as Linux counts them.
"""

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.frozen import environment, locked, make_vault, memory, unlock
from tests.support.data import ROOT
from tests.support.screens import screen


def used(process: int) -> tuple[int, int]:
    """Milliseconds of the processor and wake-ups of all threads, since the process began."""
    place = Path(f"/proc/{process}")
    told = (place / "stat").read_text().rpartition(")")[2].split()
    ticks = int(told[11]) + int(told[12])
    woken = 0
    for thread in (place / "task").iterdir():
        lines = (thread / "status").read_text().splitlines()
        woken += next(int(line.split()[1]) for line in lines if line.startswith("voluntary"))
    return ticks * 10, woken


def main(minutes: int = 60, given: str = "") -> None:
    bundle = Path(given).absolute() if given else ROOT / "dist" / "kreis"
    with tempfile.TemporaryDirectory(prefix="kreis-idle-") as name, screen() as display:
        around = environment(Path(name), display)
        make_vault(bundle, Path(name), around, "sample", "create")
        with locked(bundle, around) as process:
            unlock(around)
            time.sleep(60)
            first = before = used(process.pid)
            held = memory(process.pid)[0]
            print(f"a minute after unlocking: {held:.1f} MB PSS")
            for minute in range(1, minutes + 1):
                time.sleep(60)
                now, kept = used(process.pid), memory(process.pid)[0]
                print(
                    f"{minute:3}: {now[0] - before[0]:4} ms, {now[1] - before[1]:4} wake-ups, {kept:.1f} MB", flush=True
                )
                before = now
            print(
                f"in {minutes} min: {before[0] - first[0]} ms of the processor, {before[1] - first[1]} wake-ups, "
                f"{kept - held:+.1f} MB"
            )


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["60"])[0]), *sys.argv[2:3])
