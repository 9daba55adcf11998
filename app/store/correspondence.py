"""What exchanges tell about people: a person's timeline, and with whom there is real exchange both ways."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.records.exchange import Exchange, Medium, Nature, Reason, Sentence, Speech
from app.records.ids import BatchId, ContactId, ConversationId, ExchangeId
from app.store.database import Database, Row
from app.store.times import moment

#: Give the exchanges by any condition on ``exchange`` put behind it.
SELECT = """
    SELECT exchange.*, sender.key AS sender, sender.name AS sender_name, excerpt.text AS excerpt,
        CASE WHEN exchange.sent AND sender.mine THEN (
            SELECT address.contact_id FROM addressee JOIN address ON address.id = addressee.address_id
            WHERE addressee.exchange_id = exchange.id AND address.contact_id IS NOT NULL LIMIT 1
        ) ELSE sender.contact_id END AS contact_id
    FROM exchange JOIN address AS sender ON sender.id = exchange.sender_id
    LEFT JOIN excerpt ON excerpt.exchange_id = exchange.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """How many human messages went each way with one person; ``last`` is a stamp."""

    contact_id: ContactId
    sent: int
    received: int
    last: int


def timeline(database: Database, number: ContactId, limit: int) -> tuple[Exchange, ...]:
    """The newest exchanges with a person, newest first; drafts are none."""
    rows = database.read(
        """
        SELECT id, at FROM exchange WHERE sender_id IN (SELECT id FROM address WHERE contact_id = ?1) AND NOT draft
        UNION
        SELECT exchange.id, at FROM addressee JOIN exchange ON exchange.id = exchange_id
        WHERE address_id IN (SELECT id FROM address WHERE contact_id = ?1) AND NOT draft
        ORDER BY at DESC LIMIT ?2
        """,
        (number, limit),
    )
    return by_ids(database, [row[0] for row in rows])


def by_ids(database: Database, numbers: Sequence[int]) -> tuple[Exchange, ...]:
    """The exchanges of these ids in their order (at most some thousands)."""
    marks = ", ".join("?" * len(numbers))
    found = {row["id"]: row for row in database.read(f"{SELECT} WHERE exchange.id IN ({marks})", numbers)}
    return tuple(exchange(found[number]) for number in numbers if number in found)


def balances(database: Database, standing: str, since: int) -> tuple[Balance, ...]:
    """Of people of a standing with human messages both ways since a stamp."""
    rows = database.read(
        """
        SELECT address.contact_id AS contact_id, sum(got.count) AS received, sum(put.count) AS sent,
            max(coalesce(max(got.last), 0), coalesce(max(put.last), 0)) AS last
        FROM address
        JOIN contact ON contact.id = address.contact_id AND contact.standing = ?1
        LEFT JOIN (
            SELECT sender_id, count(*) AS count, max(at) AS last FROM exchange
            WHERE NOT sent AND NOT draft AND nature = 'human' AND to_me <> '' AND at >= ?2 GROUP BY sender_id
        ) AS got ON got.sender_id = address.id
        LEFT JOIN (
            SELECT address_id, count(*) AS count, max(at) AS last FROM addressee
            JOIN exchange ON exchange.id = exchange_id
            WHERE NOT draft AND nature = 'human' AND at >= ?2 GROUP BY address_id
        ) AS put ON put.address_id = address.id
        GROUP BY address.contact_id HAVING sum(got.count) > 0 AND sum(put.count) > 0
        """,
        (standing, since),
    )
    return tuple(
        Balance(contact_id=row["contact_id"], sent=row["sent"], received=row["received"], last=row["last"])
        for row in rows
    )


def last_real(database: Database, numbers: Sequence[int]) -> dict[int, int]:
    """When people last wrote or were written to, or talked to, by their ids: no list, no machine, no draft."""
    marks = ", ".join("?" * len(numbers))
    rows = database.read(
        f"""
        SELECT contact_id, max(at) AS last FROM (
            SELECT contact_id, at FROM address JOIN exchange ON sender_id = address.id
            WHERE contact_id IN ({marks}) AND nature = 'human' AND NOT draft
            UNION ALL
            SELECT contact_id, at FROM address JOIN addressee ON address_id = address.id
            JOIN exchange ON exchange.id = exchange_id
            WHERE contact_id IN ({marks}) AND nature = 'human' AND NOT draft
        ) GROUP BY contact_id
        """,
        (*numbers, *numbers),
    )
    return {int(row["contact_id"]): int(row["last"]) for row in rows}


def exchange(row: Row) -> Exchange:
    """An exchange of a row of ``SELECT``."""
    return Exchange(
        id=ExchangeId(row["id"]),
        conversation_id=ConversationId(row["conversation_id"]),
        key=row["key"],
        medium=Medium(row["medium"]),
        nature=Nature(row["nature"]),
        at=moment(row["at"]),
        sent=bool(row["sent"]),
        sender=row["sender"],
        sender_name=row["sender_name"],
        contact_id=None if row["contact_id"] is None else ContactId(row["contact_id"]),
        recipients=tuple(row["recipients"].split()),
        to_me=row["to_me"],
        subject=row["subject"],
        sentences=sentences(row["sentences"]),
        excerpt=row["excerpt"] or "",
        reason=Reason(row["reason"]),
        batch_id=None if row["batch_id"] is None else BatchId(row["batch_id"]),
    )


def said(spoken: Iterable[Sentence]) -> str:
    """The JSON that sentences are kept as; '' for none."""
    kept = [(one.speech.value, one.text, one.due_on.isoformat() if one.due_on else None) for one in spoken]
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences that count, of the JSON they are kept as."""
    if not text:
        return ()
    return tuple(
        Sentence(speech=Speech(speech), text=words, due_on=date.fromisoformat(due) if due else None)
        for speech, words, due in json.loads(text)
    )
