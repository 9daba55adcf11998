"""What is known first-hand, since version 14: who is not the same, how often to be in touch, what an employer
is like; and what the columns of a table of one's own mean.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # Days after which silence is told; NULL: as the ring says, 0: never.
    "ALTER TABLE contact ADD COLUMN touch_days INTEGER",
    "ALTER TABLE organisation ADD COLUMN warned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE organisation ADD COLUMN experience TEXT NOT NULL DEFAULT ''",
    # Two people who look like one and are two; one_id is the smaller.
    """
    CREATE TABLE apart (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        one_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
        other_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
        at INTEGER NOT NULL,
        UNIQUE (one_id, other_id),
        CHECK (one_id < other_id)
    ) STRICT
    """,
    "CREATE INDEX apart_other ON apart (other_id)",
    # header: the columns' names as JSON; fields: JSON from name to field.
    """
    CREATE TABLE mapping (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        header TEXT NOT NULL UNIQUE,
        fields TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
)
KINDS: dict[str, frozenset[Kind]] = {"apart": frozenset({Kind.CONTACT}), "mapping": frozenset()}
NOTED: tuple[str, ...] = ("apart",)
