"""Does the five jobs by mouse and keys and prints what each took: clicks, keys, seconds, and the longest events.

``python -m tests.benchmarks.jobs`` prints a table, with ``--json`` one document. It works in a folder of its own, over
the program as it starts, from no vault at all. Beside it stand, in the README, the same jobs in other programs.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from tests.support.compiled import compile_into

_STARTED = time.monotonic()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _empty_machine(root: Path) -> Path:
    """A home without anything; gives where the user's own files lie, which is also where dialogs for files begin."""
    for name, part in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_RUNTIME_DIR", "run"),
        ("HOME", "home"),
        ("KREIS_VAULT", "vault"),
    ):
        os.environ[name] = str(root / part)
    for folder in ("run", "home", "table"):
        (root / folder).mkdir(mode=0o700)
    os.chdir(root / "table")
    return root / "table"


def _run(root: Path) -> dict[str, object]:
    table = _empty_machine(root)
    from PySide6.QtWidgets import QApplication

    from tests.e2e.driver.five_jobs import FiveJobs, card, mailbox
    from tests.e2e.driver.hands import Hands
    from ui.__main__ import build

    application = QApplication(sys.argv[:1])
    hands = Hands(application)
    window = build(application, root / "vault")
    window.begin()
    hands.part("first_run.en")
    start = time.monotonic() - _STARTED
    jobs = FiveJobs(hands, table)
    box, ben = mailbox(table / "Inbox.mbox", datetime.now(UTC)), card(root / "ben", "Ben Weber", table / "ben.card")
    jobs.first_answer(box)
    jobs.into_the_circle("Henning Brandt")
    jobs.a_lead()
    jobs.to_a_peer(ben, "Ben Weber")
    jobs.backs_up()
    window.leave()
    other = build(application, root / "other")
    other.begin()
    jobs.restores(other)
    other.leave()
    taken = sorted(hands.watchdog.taken)
    return {
        "start": start,
        "jobs": [asdict(one) | {"by_hand": one.by_hand()} for one in hands.jobs],
        "turns": len(taken),
        "percentile_99": taken[len(taken) * 99 // 100],
        "longest": taken[-1],
        "slow": [asdict(one) for one in hands.watchdog.slow],
    }


def _table(found: dict[str, object]) -> str:
    lines = ["| Job | clicks | keys | drags | the program's seconds | by hand |", "|---|---|---|---|---|---|"]
    jobs = found["jobs"]
    assert isinstance(jobs, list)
    counts = ("name", "clicks", "keys", "drags")
    lines += [
        f"| {' | '.join(str(one[count]) for count in counts)} | {one['seconds']:.1f} | {one['by_hand']:.0f} |"
        for one in jobs
    ]
    lines.append(f"\nFrom the start to the first picture {found['start']:.2f} s.")
    lines.append(
        f"{found['turns']} turns of the window's thread: 99 of 100 within {found['percentile_99']:.1f} ms of the "
        f"processor, the longest {found['longest']:.0f} ms."
    )
    slow = found["slow"]
    assert isinstance(slow, list)
    lines += [f"{one['milliseconds']:.0f} ms in “{one['job']}”: {', '.join(one['lines'])}" for one in slow]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kreis-jobs-") as root:
        compile_into(Path(root) / "compiled")
        found = _run(Path(root))
        os.chdir("/")
    print(json.dumps(found, indent=2) if wanted.json else _table(found))
    return 0


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
