"""The table of keys that were given up, one's own and peers', since the thirteenth version; it has no history."""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # peer_id: NULL for my own. sealing: my secret age key of then, for as long as it still opens files.
    # why: 'rotated' by the keys' holder, or 'lost' and joined by hand.
    """
    CREATE TABLE former (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER REFERENCES peer ON DELETE CASCADE,
        identity TEXT NOT NULL,
        signing_key BLOB NOT NULL,
        sealing BLOB,
        why TEXT NOT NULL CHECK (why IN ('rotated', 'lost')),
        at INTEGER NOT NULL
    ) STRICT
    """,
    # The identities that a card names as earlier ones of its holder, blanks between.
    "ALTER TABLE peer ADD COLUMN was TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX former_identity ON former (identity)",
    "CREATE INDEX former_peer ON former (peer_id) WHERE peer_id IS NOT NULL",
)
KINDS: dict[str, frozenset[Kind]] = {"former": frozenset({Kind.PEER})}
