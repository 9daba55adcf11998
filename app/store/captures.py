"""What somebody wrote down by hand: an exchange of one line with one person, in a conversation of its own.

It hangs on an address that is nobody else's and is never shown (its value is empty), so that a person needs no address
of their own to be remembered with. Unlike messages that an import brought, it is under history: undo takes it back.
"""

from datetime import date, datetime

from app.records.contact import ChannelKind, Standing
from app.records.exchange import Medium, Nature, Sentence, Speech
from app.records.ids import ContactId
from app.store import correspondence
from app.store.database import Database
from app.store.times import stamp

_KIND = ChannelKind.CHAT.value


def vet(database: Database, number: ContactId) -> None:
    """What is noted by hand counts whoever the person is: they become known and accepted, inside a transaction."""
    row = database.one("SELECT standing, accepted FROM contact WHERE id = ?", (number,))
    if row is None or row["standing"] == Standing.CIRCLE.value:
        return
    if row["standing"] != Standing.KNOWN.value or not row["accepted"]:
        database.update("contact", number, standing=Standing.KNOWN.value, accepted=1)


def add(
    database: Database,
    number: ContactId,
    line: str,
    now: datetime,
    *,
    medium: Medium,
    mine: bool,
    speech: Speech | None,
    due_on: date | None,
) -> tuple[int, int]:
    """Write one line down, inside a transaction; gives the exchange and its conversation.

    ``mine``: the words count as written by me, so that asking leaves them owing and promising leaves me owing;
    ``speech`` is None for what opens nothing.
    """
    address = _address(database, number)
    at = stamp(now)
    conversation = database.insert("conversation", first_at=at, last_at=at)
    exchange = 1 + int(database.value("SELECT seq FROM sqlite_sequence WHERE name = 'exchange'") or 0)
    said = () if speech is None else (Sentence(speech=speech, text=line, due_on=due_on),)
    database.insert(
        "exchange",
        id=exchange,
        conversation_id=conversation,
        key=f"note-{exchange}@no-id",
        medium=medium.value,
        nature=Nature.HUMAN.value,
        at=at,
        sent=int(mine),
        sender_id=address,
        recipients=_key(number) if mine else "",
        to_me="" if mine else "to",
        sentences=correspondence.said(said),
    )
    database.insert("excerpt", exchange_id=exchange, text=line)
    return exchange, conversation


def _key(number: ContactId) -> str:
    return f"note:{number}"


def _address(database: Database, number: ContactId) -> int:
    row = database.one("SELECT id, contact_id FROM address WHERE kind = ? AND key = ?", (_KIND, _key(number)))
    if row is None:
        return database.insert("address", kind=_KIND, key=_key(number), value="", contact_id=number)
    if row["contact_id"] != number:
        database.update("address", row["id"], contact_id=number)
    return int(row["id"])
