"""Open replies in the vault: what judging found, and what the user decided.

Obligations are kept for everybody who might owe or be owed; who is vetted is asked when reading, so a change of
standing makes them appear or vanish without anything being computed again.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from app.errors import NotFound
from app.reading.digests import digest
from app.records.batch import SourceKind
from app.records.exchange import Exchange, Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, ObligationId
from app.records.obligation import Judgement, Level, Obligation, Settlement, Side, Why
from app.records.reminder import FallsDue, Origin
from app.store import correspondence
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp, stamp_or_none

#: Working days before a side is reminded, of a contact's own choice and their ring's word.
type Patience = Callable[[Side, int | None, str | None], int]

_SLICE = 400
_SIDES = {one.value: one for one in Side}
_LEVELS = {one.value: one for one in Level}
_WHYS = {one.value: one for one in Why}
_MEDIA = {one.value: one for one in Medium}
_WROTE = """
    SELECT 1 FROM address AS way WHERE way.contact_id = contact.id AND (way.wrote_to OR EXISTS (
        SELECT 1 FROM addressee WHERE addressee.address_id = way.id AND addressee.sent_at IS NOT NULL
    ))
"""
_VETTED = f"""
    contact.standing = 'circle'
    OR (contact.standing = 'known' AND (contact.accepted OR EXISTS ({_WROTE})))
"""
_COLUMNS = """
    SELECT obligation.id, obligation.conversation_id, obligation.exchange_id, obligation.side,
        obligation.level, obligation.why, obligation.since, obligation.sentence, obligation.due_on,
        exchange.key, exchange.medium, exchange.subject, contact.id AS contact_id, contact.name,
        contact.patience_days, contact.ring, organisation.name AS organisation,
        decision.settlement, decision.snoozed_until, decision.at AS decided_at
"""
_JOINS = """
    JOIN exchange ON exchange.id = obligation.exchange_id
    LEFT JOIN organisation ON organisation.id = contact.organisation_id
    LEFT JOIN decision
        ON decision.key = exchange.key AND decision.side = obligation.side AND decision.level = obligation.level
"""
#: From the vetted people to what is open with them: there are few of them, and obligations of strangers many.
_OF_VETTED = f"""
    {_COLUMNS}
    FROM contact
    CROSS JOIN address ON address.contact_id = contact.id
    CROSS JOIN obligation ON obligation.address_id = address.id
    {_JOINS}
    WHERE ({_VETTED})
"""
#: From what was opened lately to whose it is: of many years there is little.
_LATELY_OF_VETTED = f"""
    {_COLUMNS}
    FROM obligation
    CROSS JOIN address ON address.id = obligation.address_id
    CROSS JOIN contact ON contact.id = address.contact_id
    {_JOINS}
    WHERE ({_VETTED})
"""
#: Conversations with a message since a moment in which vetted people took part and somebody asked or promised anything.
#: The plus keeps SQLite from looking up each of these people for each message.
_LIVELY = f"""
    WITH known AS MATERIALIZED (
        SELECT address.id FROM contact JOIN address ON address.contact_id = contact.id WHERE {_VETTED}
    )
    SELECT conversation.id
    FROM conversation INDEXED BY conversation_last
    CROSS JOIN exchange ON exchange.conversation_id = conversation.id
    WHERE conversation.last_at >= ?
    GROUP BY conversation.id
    HAVING max(exchange.sentences NOT IN ('', '[]')) AND max(exchange.sender_id IN known OR (exchange.sent AND EXISTS (
        SELECT 1 FROM addressee WHERE addressee.exchange_id = exchange.id AND +addressee.address_id IN known
    )))
"""


def put(database: Database, found: Mapping[int, Sequence[tuple[int, Judgement]]]) -> None:
    """Write what judging found of some conversations, inside a transaction; what stays the same keeps its id."""
    numbers = list(found)
    for start in range(0, len(numbers), _SLICE):
        part = numbers[start : start + _SLICE]
        marks = ", ".join("?" * len(part))
        known = database.read(f"SELECT * FROM obligation WHERE conversation_id IN ({marks})", part)
        _replace(database, {number: found[number] for number in part}, known)


def of_vetted(
    database: Database,
    *,
    side: Side | None,
    levels: Sequence[Level],
    contacts: Sequence[ContactId] | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[Row]:
    """Open obligations of vetted people, or of some of them; ``since`` leaves out earlier messages but those put off
    until after it, ``until`` later ones and what was put off beyond.
    """
    condition = " AND decision.settlement IS NULL AND obligation.settled_by IS NULL"
    values: list[str | int] = []
    if side is not None:
        condition += " AND obligation.side = ?"
        values.append(side.value)
    condition += f" AND obligation.level IN ({', '.join('?' * len(levels))})"
    values += [level.value for level in levels]
    if contacts is not None:
        condition += f" AND contact.id IN ({', '.join('?' * len(contacts))})"
        values += contacts
    if since is not None:
        later = _put_off_beyond(database, stamp(since))
        if later:
            condition += f" AND (obligation.since >= ? OR obligation.id IN ({', '.join('?' * len(later))}))"
        else:
            condition += " AND obligation.since >= ?"
        values += [stamp(since), *later]
    if until is not None:
        condition += " AND obligation.since <= ? AND coalesce(decision.snoozed_until, 0) <= ?"
        values += [stamp(until), stamp(until)]
    return database.read((_OF_VETTED if since is None else _LATELY_OF_VETTED) + condition, values)


def _put_off_beyond(database: Database, since: int) -> list[int]:
    """Older ones that the user put off until after a moment, and so wants to see again whatever their age."""
    decided = database.read("SELECT key, side, level FROM decision WHERE snoozed_until >= ?", (since,))
    if not decided:
        return []
    found = database.read(
        """
        SELECT obligation.id FROM json_each(?) AS decided
        CROSS JOIN message_ref ON message_ref.digest = json_extract(decided.value, '$[0]')
        CROSS JOIN obligation ON obligation.exchange_id = message_ref.exchange_id
        WHERE side = json_extract(decided.value, '$[1]') AND level = json_extract(decided.value, '$[2]') AND since < ?
        """,
        (json.dumps([[digest(row["key"]), row["side"], row["level"]] for row in decided]), since),
    )
    return [int(row[0]) for row in found]


def get(database: Database, number: ObligationId) -> Row:
    """One obligation, whatever was decided. Raises ``NotFound``."""
    row = database.one(
        f"""
        {_COLUMNS}
        FROM obligation JOIN address ON address.id = obligation.address_id
        JOIN contact ON contact.id = address.contact_id
        {_JOINS} WHERE obligation.id = ?
        """,
        (number,),
    )
    if row is None:
        raise NotFound(kind="obligation", id=number)
    return row


def of_conversation(database: Database, number: int) -> Row | None:
    """The first obligation of a conversation, with the key of its message."""
    return database.one(
        """
        SELECT obligation.*, exchange.key FROM obligation JOIN exchange ON exchange.id = obligation.exchange_id
        WHERE obligation.conversation_id = ? ORDER BY obligation.id LIMIT 1
        """,
        (number,),
    )


def decide(
    database: Database, row: Row, *, settlement: Settlement | None, snoozed_until: datetime | None, now: datetime
) -> None:
    """Keep what the user decided about an obligation, inside a transaction."""
    database.write(
        """
        INSERT INTO decision (key, side, level, settlement, snoozed_until, at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (key, side, level) DO UPDATE
        SET settlement = excluded.settlement, snoozed_until = excluded.snoozed_until, at = excluded.at
        """,
        (
            row["key"],
            row["side"],
            row["level"],
            settlement.value if settlement else None,
            stamp_or_none(snoozed_until),
            stamp(now),
        ),
    )


def forget(database: Database, row: Row) -> None:
    """Drop what was decided, inside a transaction."""
    database.write(
        "DELETE FROM decision WHERE key = ? AND side = ? AND level = ?", (row["key"], row["side"], row["level"])
    )


def exchanges(database: Database, number: ConversationId) -> tuple[Exchange, ...]:
    """All messages of a conversation, drafts too, oldest first."""
    rows = database.read(
        f"{correspondence.SELECT} WHERE exchange.conversation_id = ? ORDER BY exchange.at, exchange.id", (number,)
    )
    return tuple(map(correspondence.exchange, rows))


def elsewhere(database: Database, row: Row) -> Exchange | None:
    """The newest call or chat with the other side since an obligation arose, over another channel than its own.

    A call counts whoever rang, a chat where whoever owes wrote. What is older than the user's last word about the
    obligation is known to them already.
    """
    found = database.read(
        f"""
        {correspondence.SELECT}
        WHERE exchange.medium IN ('call', 'chat') AND exchange.medium <> ?1 AND exchange.nature = 'human'
            AND NOT exchange.draft AND exchange.at > ?2
            AND (exchange.medium = 'call' OR exchange.sent = ?3)
            AND exchange.conversation_id <> ?4
            AND (sender.contact_id = ?5 OR (exchange.sent AND EXISTS (
                SELECT 1 FROM addressee JOIN address ON address.id = addressee.address_id
                WHERE addressee.exchange_id = exchange.id AND address.contact_id = ?5
            )))
        ORDER BY exchange.at DESC, exchange.id DESC LIMIT 1
        """,
        (
            row["medium"],
            max(row["since"], row["decided_at"] or 0),
            int(row["side"] == Side.MINE),
            row["conversation_id"],
            row["contact_id"],
        ),
    )
    return correspondence.exchange(found[0]) if found else None


def origin(database: Database, number: ExchangeId) -> Origin | None:
    """The source a message came from; None where it came from none that is remembered."""
    row = database.one(
        """
        SELECT source.* FROM exchange JOIN source_file ON source_file.id = exchange.file_id
        JOIN source ON source.id = source_file.source_id WHERE exchange.id = ?
        """,
        (number,),
    )
    if row is None:
        return None
    return Origin(
        kind=SourceKind(row["kind"]),
        path=row["path"],
        read_at=moment_or_none(row["read_at"]),
        sent_seen=bool(row["sent_seen"]),
    )


def lively(database: Database, since: datetime) -> list[int]:
    """Conversations with a message since a moment in which something may be open with vetted people."""
    return [row[0] for row in database.read(_LIVELY, (stamp(since),))]


def vetted_keys(database: Database) -> frozenset[str]:
    """The address keys of all vetted people."""
    rows = database.read(
        f"SELECT address.key FROM contact JOIN address ON address.contact_id = contact.id WHERE {_VETTED}"
    )
    return frozenset(row[0] for row in rows)


def settled(database: Database) -> dict[tuple[str, str, str], datetime]:
    """When obligations were settled by the user or by a mail of its own, by message, side and level."""
    rows = database.read(
        """
        SELECT exchange.key, side, level, other.at FROM obligation JOIN exchange ON exchange.id = obligation.exchange_id
        JOIN exchange AS other ON other.id = obligation.settled_by WHERE settled_by IS NOT NULL
        UNION ALL SELECT key, side, level, at FROM decision WHERE settlement IS NOT NULL
        """
    )
    return {(row["key"], row["side"], row["level"]): moment(row["at"]) for row in rows}


def obligations(rows: Iterable[Row], patience: Patience, falls_due: FallsDue) -> Iterator[Obligation]:
    """What is open, of its rows. Each is taken apart once and by place, since there may be thousands."""
    for row in rows:
        number, conversation, exchange, side, level, why, opened, sentence, day, *more = row
        key, medium, subject, contact, name, own, ring, organisation, settlement, snoozed, _ = more
        since, due_on, owes = moment(opened), date.fromisoformat(day) if day else None, _SIDES[side]
        yield Obligation(
            id=number,
            conversation_id=conversation,
            exchange_id=exchange,
            contact_id=contact,
            side=owes,
            level=_LEVELS[level],
            why=_WHYS[why],
            medium=_MEDIA[medium],
            name=name,
            organisation=organisation or "",
            message_id=key if medium == "mail" and not key.endswith("@no-id") else None,
            subject=subject,
            sentence=sentence,
            since=since,
            due_on=due_on,
            due_at=falls_due(since, patience(owes, own, ring), due_on),
            snoozed_until=moment_or_none(snoozed),
            settlement=Settlement(settlement) if settlement else None,
        )


def _replace(database: Database, found: Mapping[int, Sequence[tuple[int, Judgement]]], known: Iterable[Row]) -> None:
    wanted = {
        (conversation, exchange, one.side.value, one.level.value): one
        for conversation, judged in found.items()
        for exchange, one in judged
    }
    for row in known:
        one = wanted.pop((row["conversation_id"], row["exchange_id"], row["side"], row["level"]), None)
        if one is None:
            database.write("DELETE FROM obligation WHERE id = ?", (row["id"],))
        elif (row["sentence"], row["due_on"]) != (one.sentence, _day(one)):
            database.update("obligation", row["id"], sentence=one.sentence, due_on=_day(one))
    if wanted:
        database.write_many(
            """
            INSERT INTO obligation
                (conversation_id, exchange_id, address_id, side, level, why, since, sentence, due_on)
            SELECT ?1, ?2, address.id, ?4, ?5, ?6, ?7, ?8, ?9 FROM address
            WHERE address.key = ?3 AND address.kind IN ('mail', 'chat', 'phone', 'profile') LIMIT 1
            """,
            [
                (
                    conversation,
                    exchange,
                    one.counterpart,
                    side,
                    level,
                    one.why.value,
                    stamp(one.since),
                    one.sentence,
                    _day(one),
                )
                for (conversation, exchange, side, level), one in wanted.items()
            ],
        )


def _day(one: Judgement) -> str | None:
    return one.due_on.isoformat() if one.due_on else None
