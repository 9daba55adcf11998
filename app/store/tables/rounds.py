"""Tables of rounds: charters, what members signed, and what the user chose about them, since the nineteenth version.

What was handed over or opened cannot be taken back; under history is what stays here: a rule, a silent stop, and that
a round was removed.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # signed: the charter's signed text; the columns beside it say the same.
    """
    CREATE TABLE round (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        founder TEXT NOT NULL,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        passed_on TEXT NOT NULL,
        kept TEXT NOT NULL,
        needed INTEGER NOT NULL,
        issued_at INTEGER NOT NULL,
        signed TEXT NOT NULL,
        invited_by INTEGER REFERENCES peer ON DELETE SET NULL,
        at INTEGER NOT NULL,
        UNIQUE (founder, uid)
    ) STRICT
    """,
    "CREATE INDEX round_invited_by ON round (invited_by) WHERE invited_by IS NOT NULL",
    # Of each two identities the newest; peer_id: from whom it came.
    """
    CREATE TABLE round_voice (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES round ON DELETE CASCADE,
        author TEXT NOT NULL,
        member TEXT NOT NULL,
        deed TEXT NOT NULL,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        charter INTEGER NOT NULL,
        signed TEXT NOT NULL,
        peer_id INTEGER REFERENCES peer ON DELETE SET NULL,
        at INTEGER NOT NULL,
        UNIQUE (round_id, author, member)
    ) STRICT
    """,
    "CREATE INDEX round_voice_peer ON round_voice (peer_id) WHERE peer_id IS NOT NULL",
    # Up to which voice, and which charter, the user told a peer of a round.
    """
    CREATE TABLE round_told (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES round ON DELETE CASCADE,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        voice INTEGER NOT NULL,
        charter INTEGER NOT NULL,
        UNIQUE (round_id, peer_id)
    ) STRICT
    """,
    "CREATE INDEX round_told_peer ON round_told (peer_id)",
    # Peers whom the user no longer seals to in a round.
    """
    CREATE TABLE round_stop (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL REFERENCES round ON DELETE CASCADE,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        UNIQUE (round_id, peer_id)
    ) STRICT
    """,
    "CREATE INDEX round_stop_peer ON round_stop (peer_id)",
    # From how many vouchers on a referral of the round is shown.
    """
    CREATE TABLE round_rule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        round_id INTEGER NOT NULL UNIQUE REFERENCES round ON DELETE CASCADE,
        show_with INTEGER NOT NULL
    ) STRICT
    """,
    # The round in which a received referral was shared, and whether it waits there for more vouchers.
    "ALTER TABLE referral ADD COLUMN round_id INTEGER REFERENCES round ON DELETE SET NULL",
    "ALTER TABLE referral ADD COLUMN held INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX referral_round ON referral (round_id) WHERE round_id IS NOT NULL",
)
#: Lists leave out what waits for more vouchers, and who passed a claim on is found; since the twenty-first version.
HELD: tuple[str, ...] = (
    "DROP INDEX referral_order",
    "CREATE INDEX referral_order ON referral (direction, held, issued_at)",
    "DROP INDEX referral_new",
    "CREATE INDEX referral_new ON referral (id) WHERE direction = 'received' AND seen_at IS NULL AND held = 0",
    "CREATE INDEX referral_passed ON referral (id) WHERE chain <> '[]'",
)
_SHOWN = frozenset({Kind.PEER, Kind.REFERRAL})
KINDS: dict[str, frozenset[Kind]] = {
    "round": _SHOWN,
    "round_voice": _SHOWN,
    "round_told": frozenset({Kind.PEER}),
    "round_stop": _SHOWN,
    "round_rule": _SHOWN,
}
NOTED: tuple[str, ...] = ("round", "round_voice", "round_told", "round_stop", "round_rule")
