"""Mails of their own beside what is open in another conversation of the same two people.

That one settles another is derived, as obligations are: an obligation names the mail, and is open again once that is
gone.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.judging.apart import WITHIN
from app.records.exchange import Exchange
from app.records.obligation import Level, Side
from app.store import correspondence
from app.store.database import Database, Row

_SLICE = 400
_WITHIN = WITHIN // WITHIN.resolution  # microseconds, as moments are kept
#: So many of the newest are looked at, to ask about one.
_LATEST = 20
_COLUMNS = """
    obligation.id, obligation.level, obligation.sentence, opened.subject, other.id, other.subject, other.at
"""
_OPENED = "opened.medium = 'mail' AND obligation.level IN ('asked', 'promised')"
_COUNTS = """
    other.medium = 'mail' AND other.nature = 'human' AND NOT other.draft
    AND other.conversation_id <> obligation.conversation_id
"""
_GIVEN = "(SELECT value FROM json_each(?1))"
#: Among two who write each other all day only so many mails or obligations lie within reach of each other.
_REACH = 40
#: From what is open in some conversations to later mails of whoever owes.
_LATER = f"""
    SELECT {_COLUMNS}
    FROM obligation CROSS JOIN exchange AS opened ON opened.id = obligation.exchange_id
    CROSS JOIN exchange AS other ON other.id IN (
        SELECT exchange_id FROM addressee WHERE address_id = obligation.address_id AND sent_at > obligation.since
            AND sent_at <= obligation.since + {_WITHIN} ORDER BY sent_at LIMIT {_REACH}
    )
    WHERE obligation.conversation_id IN {_GIVEN} AND obligation.side = 'mine' AND {_OPENED} AND {_COUNTS}
    UNION
    SELECT {_COLUMNS}
    FROM obligation CROSS JOIN exchange AS opened ON opened.id = obligation.exchange_id
    CROSS JOIN exchange AS other ON other.id IN (
        SELECT id FROM exchange WHERE sender_id = obligation.address_id AND at > obligation.since
            AND at <= obligation.since + {_WITHIN} ORDER BY at LIMIT {_REACH}
    )
    WHERE obligation.conversation_id IN {_GIVEN} AND obligation.side = 'theirs' AND other.to_me = 'to'
        AND {_OPENED} AND {_COUNTS}
"""
_OPEN_BEFORE = f"""
    SELECT id FROM obligation AS earlier WHERE earlier.address_id = %s AND earlier.level IN ('asked', 'promised')
        AND earlier.since < other.at AND earlier.since >= other.at - {_WITHIN}
    ORDER BY earlier.since DESC LIMIT {_REACH}
"""
#: From the mails of some conversations to what was open before.
_EARLIER = f"""
    SELECT {_COLUMNS}
    FROM exchange AS other CROSS JOIN addressee ON addressee.exchange_id = other.id
    CROSS JOIN obligation ON obligation.id IN ({_OPEN_BEFORE % "addressee.address_id"})
    CROSS JOIN exchange AS opened ON opened.id = obligation.exchange_id
    WHERE other.conversation_id IN {_GIVEN} AND other.sent AND obligation.side = 'mine' AND {_OPENED} AND {_COUNTS}
    UNION
    SELECT {_COLUMNS}
    FROM exchange AS other CROSS JOIN obligation ON obligation.id IN ({_OPEN_BEFORE % "other.sender_id"})
    CROSS JOIN exchange AS opened ON opened.id = obligation.exchange_id
    WHERE other.conversation_id IN {_GIVEN} AND other.to_me = 'to' AND obligation.side = 'theirs'
        AND {_OPENED} AND {_COUNTS}
"""
_SETTLED = f"""
    SELECT id, settled_by FROM obligation WHERE conversation_id IN {_GIVEN} AND settled_by IS NOT NULL
    UNION
    SELECT id, settled_by FROM obligation
    WHERE settled_by IN (SELECT id FROM exchange WHERE conversation_id IN {_GIVEN})
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """Something open, and a later mail of whoever owes it, in another conversation."""

    obligation: int
    level: Level
    sentence: str = field(repr=False)
    subject: str = field(repr=False)
    other: int
    other_subject: str = field(repr=False)
    at: int


def pairs(database: Database, numbers: Sequence[int]) -> list[Pair]:
    """What is open in some conversations with later mails, and mails of these with what was open, oldest mail first."""
    found: set[Pair] = set()
    for start in range(0, len(numbers), _SLICE):
        given = json.dumps(list(numbers[start : start + _SLICE]))
        for query in (_LATER, _EARLIER):
            for number, level, *more in database.read(query, (given,)):
                found.add(Pair(number, Level(level), *more))
    return sorted(found, key=lambda one: (one.at, one.other, one.obligation))


def texts(database: Database, exchanges: Iterable[int]) -> dict[int, str]:
    """The beginnings of what some messages say."""
    rows = database.read(
        "SELECT exchange_id, text FROM excerpt WHERE exchange_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(exchanges))),),
    )
    return {row[0]: row[1] for row in rows}


def put(database: Database, numbers: Sequence[int], settled: Mapping[int, int]) -> None:
    """Note by which mail each obligation is settled, inside a transaction; all else that was settled of these
    conversations, or by mails of them, is open again.
    """
    before: dict[int, int] = {}
    for start in range(0, len(numbers), _SLICE):
        rows = database.read(_SETTLED, (json.dumps(list(numbers[start : start + _SLICE])),))
        before |= {row[0]: row[1] for row in rows}
    changed = {one: settled.get(one) for one in before.keys() | settled.keys() if settled.get(one) != before.get(one)}
    if changed:
        database.write_many("UPDATE obligation SET settled_by = ?2 WHERE id = ?1", list(changed.items()))


def later(database: Database, row: Row) -> tuple[Exchange, ...]:
    """Mails of whoever owes to the other side since a mail's obligation arose, in other conversations, newest first.

    What is older than the user's last word about it is known to them already.
    """
    if row["medium"] != "mail":
        return ()
    mine = """
        exchange.id IN (
            SELECT exchange_id FROM addressee JOIN address ON address.id = addressee.address_id
            WHERE address.contact_id = ?1 AND addressee.sent_at > ?3
        )
    """
    theirs = "exchange.sender_id IN (SELECT id FROM address WHERE contact_id = ?1) AND exchange.to_me = 'to'"
    found = database.read(
        f"""
        {correspondence.SELECT}
        WHERE exchange.medium = 'mail' AND exchange.nature = 'human' AND NOT exchange.draft
            AND exchange.conversation_id <> ?2 AND exchange.at > ?3
            AND ({mine if row["side"] == Side.MINE else theirs})
        ORDER BY exchange.at DESC, exchange.id DESC LIMIT {_LATEST}
        """,
        (row["contact_id"], row["conversation_id"], max(row["since"], row["decided_at"] or 0)),
    )
    return tuple(map(correspondence.exchange, found))
