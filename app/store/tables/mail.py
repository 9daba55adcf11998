"""Tables of mail, what pages they concern and which are under history (see the people's tables for the rules).

Nothing that an import wrote is under history: its batch takes it back, and what the user decides about it stands in
other tables; only an exchange that was written down by hand is. Moments are stamps (``app.store.times``).
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # report: JSON of the Report so far; finished_at NULL: interrupted, the next run of the same paths goes on with it.
    """
    CREATE TABLE batch (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        finished_at INTEGER,
        report TEXT NOT NULL DEFAULT '{}',
        source_id INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        path TEXT NOT NULL UNIQUE,
        read_at INTEGER,
        sent_seen INTEGER NOT NULL DEFAULT 0,
        batch_id INTEGER
    ) STRICT
    """,
    # One file or folder of a source. size and changed (nanoseconds) tell whether to look again; head is a digest of the
    # file's beginning, by which a mailbox that only grew is told from one that was written anew.
    """
    CREATE TABLE source_file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
        path TEXT NOT NULL,
        size INTEGER NOT NULL DEFAULT 0,
        changed INTEGER NOT NULL DEFAULT 0,
        head BLOB,
        UNIQUE (source_id, path)
    ) STRICT
    """,
    # How far a batch has read a file: one row a slice. reached: bytes of an mbox; names: 8-byte digests of the names
    # of single messages, joined.
    """
    CREATE TABLE source_mark (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_id INTEGER NOT NULL REFERENCES source_file ON DELETE CASCADE,
        batch_id INTEGER NOT NULL,
        reached INTEGER NOT NULL DEFAULT 0,
        names BLOB
    ) STRICT
    """,
    "CREATE INDEX source_mark_file ON source_mark (file_id)",
    # topic: digest of the subject without prefixes, NULL without subject. headless: begun by an answer that names no
    # parent, so that a late original with the same subject may join it.
    """
    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        topic INTEGER,
        headless INTEGER NOT NULL DEFAULT 0,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX conversation_topic ON conversation (topic) WHERE topic IS NOT NULL",
    # recipients: address keys of To and Cc joined by blanks. sentences: JSON list of [speech, text, due_on or null].
    # to_me: 'to', 'cc' or ''. Of people not vetted, subject and excerpt are taken out when their batch is finished.
    """
    CREATE TABLE exchange (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation,
        key TEXT NOT NULL,
        medium TEXT NOT NULL,
        nature TEXT NOT NULL,
        at INTEGER NOT NULL,
        sent INTEGER NOT NULL,
        sender_id INTEGER NOT NULL REFERENCES address,
        recipients TEXT NOT NULL DEFAULT '',
        to_me TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        sentences TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT 'unknown',
        draft INTEGER NOT NULL DEFAULT 0,
        batch_id INTEGER,
        file_id INTEGER
    ) STRICT
    """,
    "CREATE INDEX exchange_conversation ON exchange (conversation_id)",
    "CREATE INDEX exchange_sender ON exchange (sender_id, at)",
    # The beginning of the new text, beside its exchange, so that lists and judging need not read it.
    """
    CREATE TABLE excerpt (
        exchange_id INTEGER PRIMARY KEY REFERENCES exchange ON DELETE CASCADE,
        text TEXT NOT NULL
    ) STRICT
    """,
    # To whom I wrote: of sent exchanges only, since received ones are found by their sender.
    """
    CREATE TABLE addressee (
        address_id INTEGER NOT NULL REFERENCES address,
        exchange_id INTEGER NOT NULL REFERENCES exchange ON DELETE CASCADE,
        PRIMARY KEY (address_id, exchange_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX addressee_exchange ON addressee (exchange_id)",
    # Every Message-ID seen or only named by another message, as a 63-bit digest: finds copies and conversations.
    """
    CREATE TABLE message_ref (
        digest INTEGER PRIMARY KEY,
        conversation_id INTEGER NOT NULL,
        exchange_id INTEGER,
        batch_id INTEGER
    ) STRICT
    """,
    "CREATE INDEX message_ref_conversation ON message_ref (conversation_id)",
    # Of people kept out only a count.
    """
    CREATE TABLE kept_out (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address_id INTEGER NOT NULL REFERENCES address ON DELETE CASCADE,
        batch_id INTEGER,
        count INTEGER NOT NULL,
        UNIQUE (address_id, batch_id)
    ) STRICT
    """,
)

#: Since version 7: Today asks what the last days brought, and does not look through years for it.
RECENT: tuple[str, ...] = ("CREATE INDEX conversation_last ON conversation (last_at)",)

#: Whether a message is mass or sales mail beyond doubt, as its reader found; NULL where it was not looked at.
MASS: tuple[str, ...] = ("ALTER TABLE exchange ADD COLUMN mass INTEGER",)

#: Since version 22: when a letter went to an address, NULL for a draft, so that the last one is found at once.
SENT_AT = "UPDATE addressee SET sent_at = (SELECT at FROM exchange WHERE exchange.id = exchange_id AND NOT draft)"
WRITTEN: tuple[str, ...] = (
    "ALTER TABLE addressee ADD COLUMN sent_at INTEGER",
    SENT_AT,
    "CREATE INDEX addressee_sent ON addressee (address_id, sent_at)",
)

_MAIL = frozenset({Kind.EXCHANGE})
_SOURCE = frozenset({Kind.SOURCE})
KINDS: dict[str, frozenset[Kind]] = {
    "batch": _SOURCE,
    "source": _SOURCE,
    "source_file": frozenset(),
    "source_mark": frozenset(),
    "conversation": _MAIL,
    "exchange": _MAIL,
    "excerpt": _MAIL,
    "addressee": _MAIL,
    "message_ref": frozenset(),
    "kept_out": _MAIL,
}
#: Only what is written by hand, which no import takes back (see the triggers).
NOTED: tuple[str, ...] = ("exchange",)
