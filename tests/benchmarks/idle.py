"""What the program does while nobody does anything: the processor's time, wake-ups and memory, minute by minute.

``python -m tests.benchmarks.idle [MINUTES [BUNDLE]]`` (Linux, with Xvfb and xdotool). The frozen program stands
unlocked on Today, over the sample's vault, until it locks itself, and locked from then on; every minute what it used
since is printed, at the end what it used in all. A wake-up is a voluntary switch of one of its threads, as Linux counts
them.
"""

import signal
import sys
import tempfile
import time
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from tests.benchmarks.frozen import environment, locked, make_vault, unlock
from tests.support.data import ROOT
from tests.support.screens import screen

type Used = tuple[float, int]


def running(bundle: Path) -> list[psutil.Process]:
    """The processes of this program; locking ends one and starts another."""
    return [one for one in psutil.process_iter(["exe"]) if one.info["exe"] == str(bundle / "kreis")]


def used(processes: list[psutil.Process]) -> dict[int, Used]:
    """Milliseconds of the processor and wake-ups of all threads since each process began."""
    found = {}
    for one in processes:
        spent = one.cpu_times()
        found[one.pid] = (1000 * (spent.user + spent.system), one.num_ctx_switches().voluntary + _of_threads(one.pid))
    return found


def _of_threads(process: int) -> int:
    """Wake-ups of all threads but the first, which are not in the process's own count."""
    woken = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        if thread.name != str(process):
            lines = (thread / "status").read_text().splitlines()
            woken += next(int(line.split()[1]) for line in lines if line.startswith("voluntary"))
    return woken


def held(processes: list[psutil.Process]) -> float:
    """Megabytes, shared pages counted by share."""
    return float(sum(one.memory_full_info().pss for one in processes)) / 1e6


def since(before: dict[int, Used], now: dict[int, Used]) -> Used:
    """What was used between two counts; a process that began between them, or began anew at a lock, began at nought."""
    spent, woken = 0.0, 0
    for pid, (took, woke) in now.items():
        then = before.get(pid, (0, 0))
        spent += took - then[0]
        woken += woke - (then[1] if woke >= then[1] else 0)
    return spent, woken


def main(minutes: int = 60, given: str = "") -> None:
    bundle = Path(given).absolute() if given else ROOT / "dist" / "kreis"
    with tempfile.TemporaryDirectory(prefix="kreis-idle-") as name, screen() as display:
        around = environment(Path(name), display)
        make_vault(bundle, Path(name), around, "sample", "create")
        with locked(bundle, around):
            unlock(around)
            time.sleep(60)
            before, spent, woken = used(running(bundle)), 0.0, 0
            print(f"a minute after unlocking: {held(running(bundle)):.1f} MB PSS")
            try:
                for minute in range(1, minutes + 1):
                    time.sleep(60)
                    now = used(running(bundle))
                    (took, woke), before = since(before, now), now
                    spent, woken = spent + took, woken + woke
                    print(f"{minute:3}: {took:4.0f} ms, {woke:4} wake-ups, {held(running(bundle)):.1f} MB", flush=True)
            finally:
                for one in running(bundle):
                    one.send_signal(signal.SIGKILL)
            print(f"in {minutes} min: {spent:.0f} ms of the processor, {woken} wake-ups")


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["60"])[0]), *sys.argv[2:3])
