"""Kills, damage, old copies, full and read-only disks, at all that one does to a vault: one table of what was lost.

    python -m tests.benchmarks.faults [SEED] [SHARE]

About a quarter of an hour on two cores (as root, who may mount a small disk). ``SHARE`` of 0.1 tries a tenth of
everything. Ends with an error where an acknowledged change was lost or a vault damaged. What happens is decided by
``SEED``, which is printed first: the moments of kills in milliseconds of the program's own clock, the rest exactly.
"""

import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from app.store.place import FILE, KEYS
from tests.support.damages import LOG, damage, old_copies, old_keys
from tests.support.kills import ALL_ACTS, kill_at
from tests.support.small_disks import ACTS, LEFT, NoMounting, Trial, small_disk

KILLS, DAMAGES = 86, 300


def main(seed: int, share: float) -> int:
    print(f"seed {seed}", flush=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kreis-") as name:
        home = Path(name)
        for variable, part in {"XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run"}.items():
            os.environ[variable] = str(home / part)
        (home / "run").mkdir(mode=0o700)
        bad = kills(round(KILLS * share), seed, home)
        damages(round(DAMAGES * share), seed, home)
        for line in disks(home):
            print(line, flush=True)
    print(f"{time.monotonic() - started:.0f} s")
    return bad


def kills(count: int, seed: int, home: Path) -> int:
    """Prints a row for each act; gives how many of them lost or damaged something."""
    print("| killed at | kills | acknowledged | lost | damaged vaults |\n|---|---|---|---|---|", flush=True)
    tolls = []
    for number, act in enumerate(ALL_ACTS):
        folder = home / f"kills {act}"
        folder.mkdir()
        toll = kill_at(act, count, seed + number, folder)
        print(f"| {act} | {toll.kills} | {toll.acknowledged} | {toll.lost} | {toll.damaged} |", flush=True)
        tolls.append(toll)
    columns = ("kills", "acknowledged", "lost", "damaged")
    print("| all |", " | ".join(str(sum(getattr(toll, name) for toll in tolls)) for name in columns), "|\n", flush=True)
    return sum(not toll.clean for toll in tolls)


def damages(count: int, seed: int, home: Path) -> None:
    print("| damaged or put back | times | met |\n|---|---|---|", flush=True)
    for file in (FILE, LOG, KEYS):
        own = _computer(home / f"damaged {file}")
        _say(f"{file} flipped or cut", damage(file, count, seed, own / "vault", own))
    own = _computer(home / "earlier")
    _say("earlier vaults put back", old_copies(count, seed, own / "vault", own))
    own = _computer(home / "earlier keys")
    _say("earlier vault.keys put back", old_keys(count, seed, own / "vault", own))
    print()


def _computer(own: Path) -> Path:
    """A computer that has seen no other vault: its whole state is put back before each try."""
    os.environ["XDG_STATE_HOME"] = str(own / "state")
    own.mkdir()
    return own


def _say(what: str, told: Counter[str]) -> None:
    print(f"| {what} | {told.total()} | {', '.join(f'{end} {told[end]}' for end in sorted(told))} |", flush=True)


def disks(home: Path) -> Iterator[str]:
    """A row for each act."""
    yield "| act | " + " | ".join(f"{left // 1000} kB left" for left in LEFT) + " | read-only |\n|---|---|---|---|---|"
    for act in ACTS:
        ends = []
        for number in range(len(LEFT) + 1):
            folder = home / f"disk {act} {number}"
            folder.mkdir()
            os.environ["XDG_STATE_HOME"] = str(folder / "disk" / "state")
            try:
                with small_disk(folder / "disk"):
                    trial = Trial(act, folder / "disk")
                    read_only = number == len(LEFT)
                    ends.append(
                        trial.where_nothing_may_be_written() if read_only else trial.on_a_full_disk(LEFT[number])
                    )
            except NoMounting:
                yield "only root may mount a small disk"
                return
        yield f"| {act} | " + " | ".join(ends) + " |"


if __name__ == "__main__":
    given = sys.argv[1:]
    chosen = int(given[0]) if given else random.SystemRandom().randrange(10**8)
    sys.exit(main(chosen, float(given[1]) if len(given) > 1 else 1.0))
