"""Tables of what belongs to a lead or a person: steps and documents, since the twelfth version.

A document's bytes lie apart from its name, so that history notes the name alone: they stay as long as a document or an
image of one names them (``app.store.documents.sweep``).
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # due_on, done_on: ISO days.
    """
    CREATE TABLE lead_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        lead_id INTEGER NOT NULL REFERENCES lead ON DELETE CASCADE,
        words TEXT NOT NULL,
        due_on TEXT,
        done_on TEXT
    ) STRICT
    """,
    "CREATE INDEX lead_step_lead ON lead_step (lead_id)",
    """
    CREATE TABLE document_content (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        data BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE document (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER REFERENCES contact ON DELETE CASCADE,
        lead_id INTEGER REFERENCES lead ON DELETE CASCADE,
        content_id INTEGER NOT NULL REFERENCES document_content,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        added_at INTEGER NOT NULL,
        CHECK ((contact_id IS NULL) <> (lead_id IS NULL))
    ) STRICT
    """,
    "CREATE INDEX document_contact ON document (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX document_lead ON document (lead_id) WHERE lead_id IS NOT NULL",
)
#: A lead had one step before, in its own row; its columns stay for exports that were written then, and are empty.
ADOPT: tuple[str, ...] = (
    """
    INSERT INTO lead_step (lead_id, words, due_on)
        SELECT id, next_step, next_step_on FROM lead WHERE next_step <> '' OR next_step_on IS NOT NULL ORDER BY id
    """,
    "UPDATE lead SET next_step = '', next_step_on = NULL WHERE next_step <> '' OR next_step_on IS NOT NULL",
    """
    UPDATE before_image SET image = json_set(image, '$.next_step', '', '$.next_step_on', NULL)
        WHERE place = 'lead' AND image IS NOT NULL
        AND (json_extract(image, '$.next_step') <> '' OR json_extract(image, '$.next_step_on') IS NOT NULL)
    """,
)
KINDS: dict[str, frozenset[Kind]] = {
    "lead_step": frozenset({Kind.LEAD}),
    "document": frozenset({Kind.LEAD, Kind.CONTACT}),
    "document_content": frozenset(),
}
NOTED: tuple[str, ...] = ("lead_step", "document")
