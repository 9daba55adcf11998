"""People, the user's rules and choices, and the vault's own books: tables, what pages they concern, what has history.

A table under history (``NOTED``) has ``id INTEGER PRIMARY KEY``. One with a ``batch_id`` column is filled by imports:
rows that an import inserts are taken back by their batch and cost no before-image. Moments are stamps
(``app.store.times``), days ISO text.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    """
    CREATE TABLE vault (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        uid TEXT NOT NULL,
        generation INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        code_confirmed INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE action (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        detail TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL,
        batch_id INTEGER,
        undoes INTEGER,
        undone_by INTEGER
    ) STRICT
    """,
    "CREATE INDEX action_batch ON action (batch_id) WHERE batch_id IS NOT NULL",
    """
    CREATE TABLE before_image (
        action_id INTEGER NOT NULL REFERENCES action ON DELETE CASCADE,
        place TEXT NOT NULL,
        row INTEGER NOT NULL,
        image TEXT,
        PRIMARY KEY (place, row, action_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX before_image_action ON before_image (action_id)",
    """
    CREATE TABLE choices (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        value TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE organisation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE,
        place TEXT NOT NULL DEFAULT '',
        website TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        recommended INTEGER NOT NULL DEFAULT 0,
        told_by TEXT NOT NULL DEFAULT '',
        batch_id INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE contact (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        given TEXT NOT NULL DEFAULT '',
        family TEXT NOT NULL DEFAULT '',
        sort_name TEXT NOT NULL,
        standing TEXT NOT NULL CHECK (standing IN ('circle', 'known', 'screened', 'out')),
        ring TEXT CHECK (ring IN ('inner', 'close', 'active', 'wider', 'door')),
        organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
        role TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        how_we_met TEXT NOT NULL DEFAULT '',
        birthday TEXT NOT NULL DEFAULT '',
        patience_days INTEGER,
        accepted INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        batch_id INTEGER,
        CHECK ((standing = 'circle') = (ring IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX contact_sorted ON contact (sort_name, standing, ring)",
    "CREATE INDEX contact_standing ON contact (standing, ring)",
    "CREATE INDEX contact_organisation ON contact (organisation_id) WHERE organisation_id IS NOT NULL",
    "CREATE INDEX contact_batch ON contact (batch_id) WHERE batch_id IS NOT NULL",
    """
    CREATE TABLE contact_label (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
        label TEXT NOT NULL,
        batch_id INTEGER,
        UNIQUE (contact_id, label)
    ) STRICT
    """,
    "CREATE INDEX contact_label_label ON contact_label (label, contact_id)",
    "CREATE INDEX contact_label_batch ON contact_label (batch_id) WHERE batch_id IS NOT NULL",
    # An address is known before anybody knows whose it is: contact_id says whose channel it is, mine that it is the
    # user's own, wrote_to that the user ever wrote to it (kept by the import of mail).
    """
    CREATE TABLE address (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('mail', 'phone', 'profile', 'chat', 'web')),
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        label TEXT NOT NULL DEFAULT '',
        contact_id INTEGER REFERENCES contact ON DELETE SET NULL,
        mine INTEGER NOT NULL DEFAULT 0,
        wrote_to INTEGER NOT NULL DEFAULT 0,
        batch_id INTEGER,
        UNIQUE (kind, key)
    ) STRICT
    """,
    "CREATE INDEX address_contact ON address (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX address_batch ON address (batch_id) WHERE batch_id IS NOT NULL",
    """
    CREATE TABLE screener_rule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        scope TEXT NOT NULL CHECK (scope IN ('domain', 'address')),
        key TEXT NOT NULL,
        standing TEXT NOT NULL CHECK (standing IN ('known', 'out')),
        at INTEGER NOT NULL,
        UNIQUE (scope, key)
    ) STRICT
    """,
    # rowid = closeness * 2^40 + contact id, so that the order of rows is the order of answers.
    """
    CREATE VIRTUAL TABLE contact_search USING fts5 (
        name, rest, detail=column, prefix='1 2 3', tokenize="unicode61 remove_diacritics 0"
    )
    """,
    "INSERT INTO contact_search (contact_search, rank) VALUES ('secure-delete', 1)",
)

KINDS: dict[str, frozenset[Kind]] = {
    "vault": frozenset({Kind.KEYS}),
    "action": frozenset(),
    "before_image": frozenset(),
    "choices": frozenset({Kind.CHOICES}),
    "organisation": frozenset({Kind.ORGANISATION, Kind.CONTACT}),
    "contact": frozenset({Kind.CONTACT}),
    "contact_label": frozenset({Kind.CONTACT}),
    "address": frozenset({Kind.CONTACT}),
    "screener_rule": frozenset({Kind.CONTACT}),
    "contact_search": frozenset(),
}

NOTED: tuple[str, ...] = ("choices", "organisation", "contact", "contact_label", "address", "screener_rule")
