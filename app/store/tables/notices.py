"""The table of what was told: which reply, as due when, and at which moment the notice came.

It hangs on the message's own key, as a decision does, so that judging or importing again tells nothing twice.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    """
    CREATE TABLE told (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL,
        side TEXT NOT NULL,
        level TEXT NOT NULL,
        due_at INTEGER NOT NULL,
        snoozed INTEGER NOT NULL CHECK (snoozed IN (0, 1)),
        at INTEGER NOT NULL,
        UNIQUE (key, side, level, due_at)
    ) STRICT
    """,
)
#: No page shows it.
KINDS: dict[str, frozenset[Kind]] = {"told": frozenset()}
NOTED: tuple[str, ...] = ()
