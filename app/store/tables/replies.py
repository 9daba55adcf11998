"""Tables of open replies: what judging found, and what the user decided about it.

``obligation`` is derived and written anew whenever its conversation is judged, so it has no history. A decision hangs
on the message that opened the obligation (its key), so it outlives judging, undoing an import and importing again.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # address_id: whom it is owed to or from. due_on: ISO day that the message itself names.
    """
    CREATE TABLE obligation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation_id INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        exchange_id INTEGER NOT NULL REFERENCES exchange ON DELETE CASCADE,
        address_id INTEGER NOT NULL REFERENCES address ON DELETE CASCADE,
        side TEXT NOT NULL CHECK (side IN ('mine', 'theirs')),
        level TEXT NOT NULL CHECK (level IN ('asked', 'promised', 'silent')),
        why TEXT NOT NULL,
        since INTEGER NOT NULL,
        sentence TEXT NOT NULL DEFAULT '',
        due_on TEXT,
        UNIQUE (conversation_id, exchange_id, side, level)
    ) STRICT
    """,
    "CREATE INDEX obligation_exchange ON obligation (exchange_id)",
    "CREATE INDEX obligation_address ON obligation (address_id, level)",
    """
    CREATE TABLE decision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL,
        side TEXT NOT NULL,
        level TEXT NOT NULL,
        settlement TEXT CHECK (settlement IN ('done', 'waived')),
        snoozed_until INTEGER,
        at INTEGER NOT NULL,
        UNIQUE (key, side, level)
    ) STRICT
    """,
)
#: Since version 7: what is open for less than a year, among years of obligations.
RECENT: tuple[str, ...] = ("CREATE INDEX obligation_since ON obligation (since)",)

#: Since version 22: which weights (``resources.speech.edition``) the last year was judged by; '' before.
JUDGED_BY: tuple[str, ...] = ("ALTER TABLE vault ADD COLUMN judged_by TEXT NOT NULL DEFAULT ''",)

#: Since version 23: the mail of its own, in another conversation, by which an obligation is settled, if by any.
SETTLED_BY: tuple[str, ...] = (
    "ALTER TABLE obligation ADD COLUMN settled_by INTEGER REFERENCES exchange ON DELETE SET NULL",
    "CREATE INDEX obligation_settled ON obligation (settled_by) WHERE settled_by IS NOT NULL",
    "DROP INDEX obligation_address",
    "CREATE INDEX obligation_address ON obligation (address_id, level, since)",
)

_REPLIES = frozenset({Kind.OBLIGATION})
KINDS: dict[str, frozenset[Kind]] = {"obligation": _REPLIES, "decision": _REPLIES}
NOTED: tuple[str, ...] = ("decision",)
