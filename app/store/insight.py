"""Questions over all people at once, for insight."""

from app.records.batch import SourceKind
from app.records.contact import Standing
from app.records.ids import ContactId
from app.store.database import Database


def of_network(database: Database) -> tuple[tuple[ContactId, bool, bool], ...]:
    """Everybody in the circle or known who is met on LinkedIn: whether there were human messages both ways, over any
    channel, and whether there is no other channel."""
    rows = database.read(
        """
        WITH met AS (
            SELECT contact_id AS id FROM address WHERE kind = 'profile' AND key LIKE '/in/%' AND contact_id IS NOT NULL
            UNION
            SELECT contact_id FROM card JOIN batch ON batch.id = card.batch_id WHERE batch.kind = ?
        )
        SELECT contact.id AS id,
            EXISTS (
                SELECT 1 FROM address JOIN exchange ON exchange.sender_id = address.id
                WHERE address.contact_id = contact.id AND NOT sent AND nature = 'human' AND NOT draft
            ) AND EXISTS (
                SELECT 1 FROM address JOIN addressee ON addressee.address_id = address.id
                JOIN exchange ON exchange.id = addressee.exchange_id
                WHERE address.contact_id = contact.id AND nature = 'human' AND NOT draft
            ) AS both_ways,
            NOT EXISTS (
                SELECT 1 FROM address WHERE address.contact_id = contact.id AND kind IN ('mail', 'phone', 'chat')
            ) AS alone
        FROM met JOIN contact ON contact.id = met.id WHERE contact.standing IN (?, ?) ORDER BY contact.id
        """,
        (SourceKind.LINKEDIN.value, Standing.CIRCLE.value, Standing.KNOWN.value),
    )
    return tuple((ContactId(row["id"]), bool(row["both_ways"]), bool(row["alone"])) for row in rows)
