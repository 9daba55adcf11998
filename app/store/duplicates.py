"""People as they are compared, who was said to be two, and two becoming one."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from app.records.contact import Contact
from app.records.ids import BatchId, ContactId
from app.store.database import Database, Row
from app.store.times import stamp

#: Whose rows go over to the one who stays; where a column's row may be there already, the other's stays behind.
_OWNED = (("card", "contact_id"), ("favour", "contact_id"), ("document", "contact_id"), ("address", "contact_id"))
_NAMED = (("lead", "told_by"), ("peer", "contact_id"))


def rows(database: Database, after: int, limit: int) -> list[Row]:
    """A slice of all people but those kept out, with their ways as one text and the newest card with an address."""
    return database.read(
        """
        SELECT contact.id, contact.name, given, family, birthday, organisation.name AS organisation,
            (SELECT group_concat(kind || ' ' || key, char(10)) FROM address WHERE contact_id = contact.id) AS ways,
            (
                SELECT text FROM card WHERE contact_id = contact.id AND instr(text, '"ADR"') ORDER BY id DESC LIMIT 1
            ) AS card
        FROM contact LEFT JOIN organisation ON organisation.id = organisation_id
        WHERE contact.id > ? AND standing <> 'out' ORDER BY contact.id LIMIT ?
        """,
        (after, limit),
    )


def apart(database: Database) -> frozenset[tuple[int, int]]:
    """Pairs said to be two people, the smaller id first."""
    return frozenset((row[0], row[1]) for row in database.read("SELECT one_id, other_id FROM apart"))


def keep_apart(database: Database, one: ContactId, other: ContactId, now: datetime) -> None:
    """Remember that two are two, inside a transaction."""
    first, second = sorted((one, other))
    if database.value("SELECT 1 FROM apart WHERE one_id = ? AND other_id = ?", (first, second)) is None:
        database.insert("apart", one_id=first, other_id=second, at=stamp(now))


def of_batch(database: Database, batch: BatchId) -> frozenset[int]:
    """Whom an import brought or told more about."""
    found = database.read(
        "SELECT id FROM contact WHERE batch_id = ?1 UNION SELECT contact_id FROM card WHERE batch_id = ?1", (batch,)
    )
    return frozenset(row[0] for row in found)


def hand_over(database: Database, gone: ContactId, stays: ContactId) -> None:
    """Everything that hangs on one person hangs on the other, inside a transaction."""
    for place, column in (*_OWNED, *_NAMED):
        for row in database.read(f"SELECT id FROM {place} WHERE {column} = ? ORDER BY id", (gone,)):
            database.update(place, row["id"], **{column: stays})
    for row in database.read("SELECT one_id, other_id FROM apart WHERE one_id = ?1 OR other_id = ?1", (gone,)):
        third = row["other_id"] if row["one_id"] == gone else row["one_id"]
        if third != stays:
            first, second = sorted((stays, third))
            if not database.value("SELECT 1 FROM apart WHERE one_id = ? AND other_id = ?", (first, second)):
                database.insert("apart", one_id=first, other_id=second, at=0)


def settle(database: Database, contact: Contact, *, accepted: bool) -> None:
    """Write what a merged person is for the circle and the Screener, inside a transaction."""
    database.update(
        "contact",
        contact.id,
        standing=contact.standing.value,
        ring=contact.ring.value if contact.ring else None,
        accepted=int(accepted),
    )


def slices(database: Database, size: int) -> Iterator[Sequence[Row]]:
    """All people, a slice at a time."""
    after = 0
    while found := rows(database, after, size):
        yield found
        after = int(found[-1]["id"])
