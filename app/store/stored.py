"""Everything that the vault holds about one person, gathered for whoever asks."""

from collections.abc import Iterator

from app.formats.vcard import Card
from app.formats.vcard.card import RESTLESS, Property
from app.formats.vcard.values import STRUCTURED, items, parts
from app.records.ids import ContactId
from app.records.stored import Stored
from app.store import cards, contacts, favours
from app.store.database import Database
from app.store.times import moment, moment_or_none

_MESSAGES = """
    SELECT exchange.id FROM exchange JOIN address ON address.id = sender_id WHERE contact_id = ?1 AND NOT draft
    UNION
    SELECT exchange_id FROM addressee JOIN address ON address.id = address_id WHERE contact_id = ?1
"""
#: Properties of a card that the contact's own facts show, and marks of programs that say nothing of the person.
_SHOWN = RESTLESS | {"FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "NOTE", "BDAY", "CATEGORIES", "UID", "URL", "IMPP"}


def of(database: Database, number: ContactId) -> Stored:
    """Raises ``NotFound``."""
    contact = contacts.get(database, number)
    row = database.one(
        f"""
        SELECT count(*) AS messages, min(at) AS first, max(at) AS last,
            (SELECT count(*) FROM excerpt WHERE exchange_id IN ({_MESSAGES})) AS texts
        FROM exchange WHERE id IN ({_MESSAGES})
        """,
        (number,),
    )
    assert row is not None
    return Stored(
        contact=contact,
        created_at=moment(int(database.value("SELECT created_at FROM contact WHERE id = ?", (number,)))),
        messages=row["messages"],
        texts=row["texts"],
        first_at=moment_or_none(row["first"]),
        last_at=moment_or_none(row["last"]),
        peer_since=moment_or_none(database.value("SELECT min(added_at) FROM peer WHERE contact_id = ?", (number,))),
        said=tuple(dict.fromkeys(_said(database, number))),
        cards=int(database.value("SELECT count(*) FROM card WHERE contact_id = ?", (number,))),
        favours=favours.of(database, number),
        documents=_texts(database, "SELECT name FROM document WHERE contact_id = ? ORDER BY id", number),
        leads=_texts(database, "SELECT title FROM lead WHERE told_by = ? ORDER BY id", number),
        sources=_texts(
            database,
            """
            SELECT DISTINCT batch.name FROM batch JOIN (
                SELECT batch_id FROM contact WHERE id = ?1 UNION SELECT batch_id FROM card WHERE contact_id = ?1
                UNION SELECT batch_id FROM address WHERE contact_id = ?1
            ) AS came ON came.batch_id = batch.id ORDER BY batch.id
            """,
            number,
        ),
    )


def _said(database: Database, number: ContactId) -> Iterator[tuple[str, str]]:
    """What the cards of a person hold beyond what the contact shows; of a picture only that there is one."""
    for kept in cards.of_people(database, [number]).get(number, ()):
        for one in Card.restore(kept.text).properties:
            text = "" if one.binary else _text(one)
            if one.name not in _SHOWN and (text or one.binary):
                yield _name(one), text


def _name(one: Property) -> str:
    """A column of a table keeps its own heading."""
    return next(iter(one.parameter("LABEL")), one.name) if one.name == "X-COLUMN" else one.name


def _text(one: Property) -> str:
    found = parts(one.value) if one.name in STRUCTURED else items(one.value)
    return ", ".join(part for part in found if part)


def _texts(database: Database, statement: str, number: ContactId) -> tuple[str, ...]:
    return tuple(str(row[0]) for row in database.read(statement, (number,)))
