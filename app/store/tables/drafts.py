"""The table of drafts: emptied when they are taken up again, so never older than the last lock, and without history."""

from app.changes import Kind

DDL: tuple[str, ...] = (
    """
    CREATE TABLE draft (
        id INTEGER PRIMARY KEY,
        place TEXT NOT NULL,
        content TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
)
#: No page shows the table itself.
KINDS: dict[str, frozenset[Kind]] = {"draft": frozenset()}
NOTED: tuple[str, ...] = ()
