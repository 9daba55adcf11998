"""The messages of the vault as judging needs them, and whose they are."""

import json
from collections.abc import Collection, Sequence

from app.judging.turns import Turn, names_of
from app.records.exchange import Medium, Nature, Reason
from app.store import correspondence
from app.store.database import Database, Row
from app.store.times import moment

_SLICE = 400


def of(database: Database, numbers: Sequence[int]) -> dict[int, list[tuple[int, Turn]]]:
    """Of each conversation the messages that may count, with the ids of their exchanges."""
    found: dict[int, list[tuple[int, Turn]]] = {number: [] for number in numbers}
    for start in range(0, len(numbers), _SLICE):
        part = numbers[start : start + _SLICE]
        marks = ", ".join("?" * len(part))
        rows = database.read(
            f"""
            SELECT exchange.id, conversation_id, exchange.key, medium, nature, at, sent, address.key AS sender,
                recipients, to_me, sentences, reason, subject, excerpt.text, mass
            FROM exchange JOIN address ON address.id = exchange.sender_id
            LEFT JOIN excerpt ON excerpt.exchange_id = exchange.id
            WHERE conversation_id IN ({marks}) AND NOT draft
                AND (nature = 'human' OR (nature = 'list' AND (sent OR to_me = 'to')))
            """,
            part,
        )
        whom = {row["id"]: row["recipients"].split() for row in rows if _asks_several(row)}
        names = _names(database, {key for keys in whom.values() for key in keys})
        for row in rows:
            beside = [names.get(key, "") for key in whom.get(row["id"], ())]
            found[row["conversation_id"]].append((row["id"], _turn(row, names_of(beside))))
    return found


def _asks_several(row: Row) -> bool:
    """Whether a message to me and to others says anything that counts."""
    return row["to_me"] == "to" and len(row["sentences"]) > 2 and " " in row["recipients"]


def _names(database: Database, keys: Collection[str]) -> dict[str, str]:
    """What these addresses' people are called."""
    if not keys:
        return {}
    rows = database.read(
        """
        SELECT address.key, coalesce(contact.name, address.name) FROM json_each(?) AS one
        CROSS JOIN address ON address.key = one.value AND address.kind IN ('mail', 'chat', 'phone', 'profile')
        LEFT JOIN contact ON contact.id = address.contact_id
        """,
        (json.dumps(sorted(keys)),),
    )
    return {row[0]: row[1] for row in rows}


def mine(database: Database) -> tuple[frozenset[str], tuple[str, ...]]:
    """My address keys, and the names that stand beside them."""
    rows = database.read("SELECT key, name FROM address WHERE mine")
    return frozenset(row["key"] for row in rows), tuple(row["name"] for row in rows if row["name"])


def _turn(row: Row, beside: frozenset[str]) -> Turn:
    """By place, in the order of the query: there are thousands of them."""
    _, _, key, medium, nature, at, sent, sender, recipients, to_me, said, reason, subject, text, mass = row
    return Turn(
        key=key,
        at=moment(at),
        sent=bool(sent),
        sender=sender,
        recipients=tuple(recipients.split()),
        to_me=to_me,
        nature=Nature(nature),
        sentences=correspondence.sentences(said),
        reason=Reason(reason),
        medium=Medium(medium),
        subject=subject or "",
        text=text or "",
        mass=None if mass is None else bool(mass),
        beside=beside,
    )
