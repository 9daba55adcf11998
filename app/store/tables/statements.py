"""Tables of what peers say about referrals; as with files, nothing of it can be taken back.

Since the third version.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # said: JSON of what only some kinds have. code: of the file it was handed over in, for those of mine.
    """
    CREATE TABLE statement (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        mine INTEGER NOT NULL,
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        claim TEXT NOT NULL,
        token TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL DEFAULT '',
        words TEXT NOT NULL DEFAULT '',
        said TEXT NOT NULL DEFAULT '{}',
        code TEXT,
        at INTEGER NOT NULL,
        settled_at INTEGER,
        UNIQUE (peer_id, mine, kind, author, claim, token)
    ) STRICT
    """,
    "CREATE INDEX statement_claim ON statement (author, claim)",
    "CREATE INDEX statement_code ON statement (code) WHERE code IS NOT NULL",
    "CREATE INDEX statement_open ON statement (kind) WHERE settled_at IS NULL AND NOT mine",
    # The claims behind one that was passed on, base64 each; and the hash of the claim in each file handed over.
    "ALTER TABLE referral ADD COLUMN chain TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE delivery ADD COLUMN digest TEXT NOT NULL DEFAULT ''",
)

KINDS: dict[str, frozenset[Kind]] = {"statement": frozenset({Kind.REFERRAL})}
