"""Questions over all people at once, for insight."""

from datetime import datetime

from app.records.batch import SourceKind
from app.records.contact import Standing
from app.records.ids import ContactId
from app.records.insight import Turned
from app.store.database import Database
from app.store.times import moment, stamp


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


def turned(database: Database, since: datetime) -> tuple[Turned, ...]:
    """Messages both ways with people of the circle since a moment, by person, conversation and time; calls and notes
    are no letters that anybody answers.
    """
    rows = database.read(
        """
        WITH way AS MATERIALIZED (
            SELECT address.id, contact.id AS contact_id FROM contact JOIN address ON address.contact_id = contact.id
            WHERE contact.standing = 'circle'
        )
        SELECT way.contact_id, conversation_id, at, 0 AS sent FROM way JOIN exchange ON exchange.sender_id = way.id
        WHERE at >= ?1 AND NOT sent AND to_me = 'to' AND nature = 'human' AND NOT draft AND medium IN ('mail', 'chat')
        UNION ALL
        SELECT way.contact_id, conversation_id, at, 1 FROM way JOIN addressee ON addressee.address_id = way.id
        JOIN exchange ON exchange.id = addressee.exchange_id
        WHERE at >= ?1 AND nature = 'human' AND NOT draft AND medium IN ('mail', 'chat')
        ORDER BY 1, 2, 3
        """,
        (stamp(since),),
    )
    return tuple(Turned(row[0], row[1], moment(row[2]), bool(row[3])) for row in rows)


def moments(database: Database, number: ContactId) -> tuple[datetime, ...]:
    """When there were messages and calls with a person, the oldest first."""
    rows = database.read(
        """
        SELECT at FROM exchange WHERE sender_id IN (SELECT id FROM address WHERE contact_id = ?1)
            AND nature = 'human' AND NOT draft AND medium <> 'note'
        UNION
        SELECT at FROM addressee JOIN exchange ON exchange.id = exchange_id
        WHERE address_id IN (SELECT id FROM address WHERE contact_id = ?1) AND nature = 'human' AND NOT draft
        ORDER BY 1
        """,
        (number,),
    )
    return tuple(moment(row[0]) for row in rows)
