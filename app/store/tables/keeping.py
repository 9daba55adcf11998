"""Tables of the vault's own safe-keeping: who wrote how much of it, and where copies of it lie.

An **epoch** begins when a vault goes on from another state than its newest: restored, moved, or an older state taken on
knowingly. A **writer** is one computer in one epoch and counts its commits; all counts together say exactly which
changes a state of the vault holds, also where two computers wrote to copies of it.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # id: its number, which grows by one from each epoch to the next.
    """
    CREATE TABLE epoch (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE,
        why TEXT NOT NULL CHECK (why IN ('created', 'restored', 'moved', 'older', 'again', 'imported')),
        opened_at INTEGER NOT NULL
    ) STRICT
    """,
    # machine: random, kept in that computer's state folder. opened_at: when it last opened the vault.
    """
    CREATE TABLE writer (
        id INTEGER PRIMARY KEY,
        epoch_id INTEGER NOT NULL REFERENCES epoch,
        machine TEXT NOT NULL,
        commits INTEGER NOT NULL DEFAULT 0,
        opened_at INTEGER NOT NULL,
        UNIQUE (epoch_id, machine)
    ) STRICT
    """,
    # The folder outside this computer that backups are copied to; put_off_at: when the user said "later".
    """
    CREATE TABLE second_place (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        folder TEXT NOT NULL DEFAULT '',
        copied_at INTEGER,
        put_off_at INTEGER
    ) STRICT
    """,
    # When the vault was moved to another computer; it is not to be written here any more.
    "ALTER TABLE vault ADD COLUMN moved_at INTEGER",
)

KINDS: dict[str, frozenset[Kind]] = {
    "epoch": frozenset(),
    "writer": frozenset(),
    "second_place": frozenset({Kind.BACKUPS}),
    "sqlite_sequence": frozenset(),
}
NOTED: tuple[str, ...] = ()
