"""Mailboxes on servers: the table, and what pages it concerns. Not under history: a password is not kept twice."""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # id is the source's. failed: class of the last visit's error, '' for none. authority: file of certificates or ''.
    """
    CREATE TABLE mailbox (
        id INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
        host TEXT NOT NULL,
        port INTEGER NOT NULL,
        security TEXT NOT NULL CHECK (security IN ('tls', 'starttls')),
        user TEXT NOT NULL,
        password TEXT NOT NULL,
        authority TEXT NOT NULL DEFAULT '',
        failed TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
)
KINDS: dict[str, frozenset[Kind]] = {"mailbox": frozenset({Kind.SOURCE})}
NOTED: tuple[str, ...] = ()
