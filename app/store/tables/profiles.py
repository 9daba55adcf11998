"""Tables of profiles: the user's own variants, and what was told to and by whom, since the fifteenth version.

What was handed over or opened cannot be taken back, so only the variants have history.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # content: JSON of the four texts.
    """
    CREATE TABLE profile (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        content TEXT NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT
    """,
    # One each way; number never falls, also where it was withdrawn, and a withdrawn one has lost its content.
    """
    CREATE TABLE shared_profile (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        mine INTEGER NOT NULL,
        claim TEXT NOT NULL,
        number INTEGER NOT NULL,
        content TEXT NOT NULL,
        profile_id INTEGER REFERENCES profile ON DELETE SET NULL,
        at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        UNIQUE (peer_id, mine)
    ) STRICT
    """,
    "CREATE INDEX shared_profile_profile ON shared_profile (profile_id) WHERE profile_id IS NOT NULL",
)
KINDS: dict[str, frozenset[Kind]] = {
    "profile": frozenset({Kind.PEER}),
    "shared_profile": frozenset({Kind.PEER}),
}
NOTED: tuple[str, ...] = ("profile",)
