"""Tables of sharing, what pages they concern and which are under history (see the people's tables for the rules).

A file that was handed over or opened cannot be taken back, so ``delivery``, ``envelope``, ``quarantine`` and
``tombstone`` have no history; nor has ``identity``, which is who the user is to others.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # Secret keys lie nowhere else. ``card`` is the signed text as it was last given out.
    """
    CREATE TABLE identity (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        signing BLOB NOT NULL,
        sealing BLOB NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        part TEXT NOT NULL DEFAULT 'assistant',
        number INTEGER NOT NULL DEFAULT 0,
        card TEXT NOT NULL DEFAULT '',
        made_at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE lead (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        organisation TEXT NOT NULL DEFAULT '',
        organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
        place TEXT NOT NULL DEFAULT '',
        employment TEXT NOT NULL DEFAULT '',
        pay TEXT NOT NULL DEFAULT '',
        starts TEXT NOT NULL DEFAULT '',
        apply_by TEXT,
        link TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        stage TEXT NOT NULL,
        told_by INTEGER REFERENCES contact ON DELETE SET NULL,
        notes TEXT NOT NULL DEFAULT '',
        next_step TEXT NOT NULL DEFAULT '',
        next_step_on TEXT,
        added_at INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX lead_stage ON lead (stage, changed_at)",
    "CREATE INDEX lead_told_by ON lead (told_by) WHERE told_by IS NOT NULL",
    """
    CREATE TABLE peer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        identity TEXT NOT NULL UNIQUE,
        signing_key BLOB NOT NULL UNIQUE,
        sealing_key BLOB NOT NULL,
        name TEXT NOT NULL,
        part TEXT NOT NULL,
        number INTEGER NOT NULL,
        issued_at INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('unverified', 'verified', 'unconfirmed', 'revoked', 'lost')),
        contact_id INTEGER REFERENCES contact ON DELETE SET NULL,
        added_at INTEGER NOT NULL,
        verified_at INTEGER,
        heard_by TEXT
    ) STRICT
    """,
    "CREATE INDEX peer_contact ON peer (contact_id) WHERE contact_id IS NOT NULL",
    # vacancy and vetting are JSON; a received referral that was withdrawn has lost them.
    """
    CREATE TABLE referral (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
        claim TEXT NOT NULL,
        author TEXT NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        issued_at INTEGER NOT NULL,
        vacancy TEXT NOT NULL,
        vetting TEXT NOT NULL,
        expires_on TEXT,
        reshare TEXT NOT NULL,
        consent INTEGER NOT NULL DEFAULT 0,
        signed TEXT NOT NULL DEFAULT '',
        lead_id INTEGER REFERENCES lead ON DELETE SET NULL,
        peer_id INTEGER REFERENCES peer ON DELETE CASCADE,
        received_at INTEGER,
        seen_at INTEGER,
        withdrawn_at INTEGER,
        gap INTEGER NOT NULL DEFAULT 0,
        UNIQUE (author, claim),
        CHECK ((direction = 'received') = (peer_id IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX referral_lead ON referral (lead_id) WHERE lead_id IS NOT NULL",
    "CREATE INDEX referral_peer ON referral (peer_id) WHERE peer_id IS NOT NULL",
    """
    CREATE TABLE delivery (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        referral_id INTEGER NOT NULL REFERENCES referral ON DELETE CASCADE,
        peer_id INTEGER REFERENCES peer ON DELETE SET NULL,
        peer_name TEXT NOT NULL,
        kind TEXT NOT NULL,
        code TEXT NOT NULL UNIQUE,
        handed_at INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX delivery_referral ON delivery (referral_id)",
    "CREATE INDEX delivery_peer ON delivery (peer_id)",
    # Every file handed over or opened, by its place in the sequence and the hash of its line.
    """
    CREATE TABLE envelope (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        mine INTEGER NOT NULL,
        stream TEXT NOT NULL,
        epoch TEXT NOT NULL,
        seq INTEGER NOT NULL,
        prev TEXT NOT NULL,
        digest TEXT NOT NULL,
        kind TEXT NOT NULL,
        applied INTEGER NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (peer_id, mine, stream, epoch, seq, digest)
    ) STRICT
    """,
    """
    CREATE TABLE quarantine (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        digest TEXT NOT NULL UNIQUE,
        data BLOB NOT NULL,
        reason TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE tombstone (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        author TEXT NOT NULL,
        claim TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (author, claim)
    ) STRICT
    """,
)
#: What a lead knows of the advert it came from, and in what confidence; the second version.
ADVERTS: tuple[str, ...] = (
    "ALTER TABLE lead ADD COLUMN source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE lead ADD COLUMN contact TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE lead ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE lead ADD COLUMN posting TEXT NOT NULL DEFAULT ''",
)
#: Since version 9: lines of the list in their order, those not looked at yet, and the words by which they are found.
#: rowid = 2^40 for received ones + referral's id, so that each way is one span.
LINES: tuple[str, ...] = (
    "CREATE INDEX referral_order ON referral (direction, issued_at)",
    "CREATE INDEX referral_new ON referral (id) WHERE direction = 'received' AND seen_at IS NULL",
    """
    CREATE VIRTUAL TABLE referral_search USING fts5 (
        words, detail=none, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0"
    )
    """,
    "INSERT INTO referral_search (referral_search, rank) VALUES ('secure-delete', 1)",
)
KINDS: dict[str, frozenset[Kind]] = {
    "identity": frozenset({Kind.PEER}),
    "lead": frozenset({Kind.LEAD}),
    "peer": frozenset({Kind.PEER, Kind.REFERRAL}),
    "referral": frozenset({Kind.REFERRAL}),
    "delivery": frozenset({Kind.REFERRAL}),
    "envelope": frozenset(),
    "quarantine": frozenset({Kind.REFERRAL}),
    "tombstone": frozenset(),
    "referral_search": frozenset(),
}
NOTED: tuple[str, ...] = ("lead", "peer", "referral")
