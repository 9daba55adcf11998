"""Opens a vault and is killed at one of the statements that change its tables.

python -m tests.support.opening VAULT NUMBER
"""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from app import workspace
from app.store.database import Database, Value
from tests.support.people import NOW, PASSPHRASE

type Alter = Callable[[Database, str, Sequence[Value]], None]


def stopping(at: int, stop: Callable[[], None]) -> tuple[Alter, "count[int]"]:
    """``Database.alter`` that stops before its ``at``-th statement (0: never), and the counter of them."""
    given, numbers = Database.alter, count(1)

    def alter(database: Database, sql: str, values: Sequence[Value] = ()) -> None:
        if next(numbers) == at:
            stop()
        given(database, sql, values)

    return alter, numbers


if __name__ == "__main__":
    killing, _ = stopping(int(sys.argv[2]), lambda: os.kill(os.getpid(), signal.SIGKILL))
    setattr(Database, "alter", killing)  # noqa: B010
    workspace.open(Path(sys.argv[1]), passphrase=PASSPHRASE, now=NOW).close()
