"""How soon Today stands in a vault of many years: 10,000 people and a million exchanges.

    python -m tests.benchmarks.big_vault [PEOPLE EXCHANGES]     some minutes and half a gigabyte, all taken away again

Measured in a new process each time, from the key on, after what the unlock page loads while somebody types, on the two
connections that the window has; the system has the file in its memory, as after an unlocking earlier that day.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import workspace
from app.store.place import FILE
from app.workspace import Workspace
from tests.support import big_vault

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
