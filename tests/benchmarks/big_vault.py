"""How soon Today stands in a vault of many years, 10,000 people and a million exchanges, and what else grows with it.

    python -m tests.benchmarks.big_vault [PEOPLE EXCHANGES]     some minutes and half a gigabyte, all taken away again

Today is measured in a new process each time, from the key on, after what the unlock page loads while somebody types, on
the two connections that the window has; the system has the file in its memory, as after an unlocking earlier that day.
Then come what is due, the Screener's first window, a day's look at old messages, and 5,000 letters taken in: into this
vault, and into one with as many people and a hundredth of the exchanges. Import times are the processor's.
"""

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app import workspace
from app.store.place import FILE
from app.workspace import Workspace
from tests.support import big_vault
from tests.support.jobs import finish

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
PASSPHRASE = "korrekt pferd batterie klammer"
TIMES = 7


def today(folder: Path, code: str) -> dict[str, float]:
    """Milliseconds of opening without the derivation, and of all that the Today page asks."""
    from ui.today import look_up, safety_line, warning_line  # as the window, which has loaded them by then

    workspace.prepare()
    parts: dict[str, float] = {}

    def timed(name: str, act: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        result = act()
        parts[name] = (time.perf_counter() - started) * 1000
        return result

    space: Workspace = timed("open", lambda: workspace.open(folder, recovery_code=code, now=NOW))
    reader: Workspace = timed("reader", space.reader)
    timed("list", lambda: look_up.look_up(reader, NOW))
    timed("days behind", lambda: look_up.look_back(reader, NOW))
    timed("warning", lambda: warning_line._look(reader, NOW))
    timed("copies", lambda: safety_line._look(reader))
    return parts | {"all": sum(parts.values())}


def main(people: int, exchanges: int) -> None:
    with tempfile.TemporaryDirectory(prefix="kreis-big-") as name:
        folder = Path(name) / "vault"
        made = big_vault.write(folder, PASSPHRASE, now=NOW, people=people, exchanges=exchanges)
        made.workspace.close()
        print(f"{(folder / FILE).stat().st_size / 1e6:.0f} MB")
        measure(folder, made.recovery_code)
        lists(folder, made.recovery_code)
        small = Path(name) / "small"
        other = big_vault.write(small, PASSPHRASE, now=NOW, people=people, exchanges=exchanges // 100)
        other.workspace.close()
        few, many = (grown(*one, Path(name)) for one in ((small, other.recovery_code), (folder, made.recovery_code)))
        print(
            f"import: {few:.0f} µs a letter among {exchanges // 100}, {many:.0f} among {exchanges}, "
            f"{many / few:.2f} times"
        )


def lists(folder: Path, code: str) -> None:
    """Milliseconds of what pages and the clock ask of a vault that is open."""
    space = workspace.open(folder, recovery_code=code, now=NOW)

    def window() -> object:
        return space.screener.count(now=NOW), space.screener.list(now=NOW, limit=200)

    finish(space.contacts.shrink(now=NOW))
    acts: dict[str, Callable[[], object]] = {
        "what is due": lambda: space.replies.due(now=NOW),
        "Screener, first window": window,
        "a day's look at old messages": lambda: finish(space.contacts.shrink(now=NOW + timedelta(days=1))),
    }
    for name, act in acts.items():
        taken = sorted(_milliseconds(act) for _ in range(TIMES))
        print(f"{name}: median {statistics.median(taken):.1f} ms, worst {taken[-1]:.1f} ms")
    space.close()


def _milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def grown(folder: Path, code: str, beside: Path) -> float:
    """Microseconds of the processor for each of some letters taken in."""
    space = workspace.open(folder, recovery_code=code, now=NOW)
    keys = [row[0] for row in space._database.read("SELECT key FROM address WHERE NOT mine ORDER BY id LIMIT 4000")]
    box = beside / f"{folder.name}.mbox"
    chance = random.Random(7)
    with box.open("w") as file:
        for number in range(LETTERS):
            sender = chance.choice(keys) if number % 5 else f"neu{number}@{folder.name}.example"
            file.write(_LETTER.format(sender=sender, number=number, place=folder.name, me=big_vault.ME))
    started = time.process_time()
    (report,) = finish(space.imports.run([box], now=NOW))
    took = time.process_time() - started
    space.close()
    if report.taken < LETTERS * 0.9:  # of some the sender is kept out
        sys.exit(f"{report.taken} letters were taken in")
    return took / LETTERS * 1e6


LETTERS = 5_000
_LETTER = """From {sender} Mon Nov 23 09:00:00 2026
From: <{sender}>
To: {me}
Date: Mon, 23 Nov 2026 09:00:00 +0100
Subject: Termin {number}
Message-ID: <{number}@{place}.example>

Guten Tag,

vielen Dank für die Unterlagen. Können Sie mir bis Freitag sagen, ob der Termin bleibt?

Mit freundlichen Grüßen

"""


def measure(folder: Path, code: str) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.big_vault", "today", str(folder), code]
    runs = [json.loads(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(TIMES)]
    for part in runs[0]:
        taken = sorted(run[part] for run in runs)
        print(f"{part}: median {statistics.median(taken):.1f} ms, worst {taken[-1]:.1f} ms")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["today", folder, code]:
            print(json.dumps(today(Path(folder), code)))
        case [people, exchanges]:
            main(int(people), int(exchanges))
        case _:
            main(10_000, 1_000_000)
