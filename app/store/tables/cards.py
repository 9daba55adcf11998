"""Address book cards as they came, kept beside the contact made of them, so that a later export loses nothing."""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # text: the card as app.formats.vcard dumps it. digest: of its content, by which the same card is known again.
    """
    CREATE TABLE card (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
        uid TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL,
        text TEXT NOT NULL,
        batch_id INTEGER
    ) STRICT
    """,
    "CREATE INDEX card_contact ON card (contact_id)",
    "CREATE INDEX card_uid ON card (uid) WHERE uid <> ''",
    "CREATE INDEX card_digest ON card (digest)",
    "CREATE INDEX card_batch ON card (batch_id) WHERE batch_id IS NOT NULL",
)

KINDS: dict[str, frozenset[Kind]] = {"card": frozenset({Kind.CONTACT})}
NOTED: tuple[str, ...] = ("card",)
