"""The table of favours given and received, since the tenth version."""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # done_on: ISO day.
    """
    CREATE TABLE favour (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
        way TEXT NOT NULL CHECK (way IN ('given', 'received')),
        words TEXT NOT NULL,
        done_on TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX favour_contact ON favour (contact_id, done_on)",
)
KINDS: dict[str, frozenset[Kind]] = {"favour": frozenset({Kind.CONTACT})}
NOTED: tuple[str, ...] = ("favour",)
