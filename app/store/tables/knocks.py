"""What is worked out ahead, since version 16: what each address sent me, how far old messages were looked at, and where
a batch's messages begin.

It follows from other tables and has no history; ``app.store.knocks`` keeps the first as exchanges come and go.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # Received messages of one address: how many, which says most and why (see app.store.screener), and the reason of
    # one that sold, recruited or deceived.
    """
    CREATE TABLE knock (
        address_id INTEGER PRIMARY KEY REFERENCES address ON DELETE CASCADE,
        count INTEGER NOT NULL,
        best INTEGER NOT NULL,
        exchange_id INTEGER NOT NULL,
        reason TEXT NOT NULL,
        pitched TEXT
    ) STRICT
    """,
    # All messages up to last_id that are older than a stamp were looked at; no row: none was.
    """
    CREATE TABLE shrunk (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        before INTEGER NOT NULL,
        last_id INTEGER NOT NULL
    ) STRICT
    """,
    # No message of the batch has a smaller number; 0: not known.
    "ALTER TABLE batch ADD COLUMN first_id INTEGER NOT NULL DEFAULT 0",
)
#: Since version 18: how many of the messages a person wrote, and how many sell, recruit or deceive.
LETTERS: tuple[str, ...] = (
    "ALTER TABLE knock ADD COLUMN letters INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE knock ADD COLUMN pitches INTEGER NOT NULL DEFAULT 0",
    "DELETE FROM knock",
)
KINDS: dict[str, frozenset[Kind]] = {"knock": frozenset({Kind.EXCHANGE}), "shrunk": frozenset()}
NOTED: tuple[str, ...] = ()
