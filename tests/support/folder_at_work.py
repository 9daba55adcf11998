"""A program that looks into a shared folder once and kills itself at a step: ``… VAULT STEP``, 0 for never.

A step is whatever a crash can come between: the beginning and end of each part of the job, and each call inside by
which a file is opened, linked, renamed or removed, or a folder made. It says the number of steps when it ends.
"""

import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from app import workspace
from app.records.job import Elsewhere
from tests.support.people import NOW, PASSPHRASE

_EVENTS = frozenset({"os.link", "os.rename", "os.remove", "os.mkdir", "open"})


class Steps:
    """Counts them, and ends the program at the chosen one as nothing else could."""

    def __init__(self, last: int) -> None:
        self.count, self._last, self.counting = 0, last, False

    def step(self) -> None:
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)

    def heard(self, event: str, _: object) -> None:
        if self.counting and event in _EVENTS:
            self.step()


def main(vault: Path, last: int) -> None:
    space = workspace.open(vault, passphrase=PASSPHRASE, now=NOW)
    steps = Steps(last)
    sys.addaudithook(steps.heard)
    steps.counting = True
    job = space.peers.folder.scan(now=NOW, delay=timedelta())
    answer: object = None
    try:
        while True:
            steps.step()
            part = job.send(answer)
            steps.step()
            answer = part.function(*part.arguments) if isinstance(part, Elsewhere) else None
    except StopIteration:
        steps.counting = False
    space.close()
    print(steps.count, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
