"""One side owes the other a reply, and what the user decided about it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.records.exchange import Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, ObligationId


class Side(StrEnum):
    """Who owes."""

    MINE = "mine"
    THEIRS = "theirs"


class Level(StrEnum):
    """*asked* and *promised* remind; *silent* (only the last word) stands in a weekly list."""

    ASKED = "asked"
    PROMISED = "promised"
    SILENT = "silent"


class Why(StrEnum):
    """The reason in one code; its sentence stands in resources/sentences."""

    YOU_WERE_ASKED = "you_were_asked"
    YOU_PROMISED = "you_promised"
    YOU_ASKED = "you_asked"
    THEY_PROMISED = "they_promised"
    LAST_WORD_THEIRS = "last_word_theirs"
    LAST_WORD_MINE = "last_word_mine"
    NOTED = "noted"  # captured by hand


class Settlement(StrEnum):
    """What the user decided: settled, put off, or that no reply is needed."""

    DONE = "done"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What judging one conversation finds, before it has an id: who owes, since when and by which sentence."""

    side: Side
    level: Level
    why: Why
    exchange_key: str = field(repr=False)
    counterpart: str = field(repr=False)  # address key of the other side
    since: datetime
    sentence: str = field(default="", repr=False)
    due_on: date | None = None  # a deadline the message itself names


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """An open reply. ``due_at`` is the earlier of patience in working days and the start of a named day."""

    id: ObligationId
    conversation_id: ConversationId
    exchange_id: ExchangeId
    contact_id: ContactId
    side: Side
    level: Level
    why: Why
    medium: Medium
    name: str = field(repr=False)
    organisation: str = field(default="", repr=False)
    message_id: str | None = field(default=None, repr=False)
    subject: str = field(default="", repr=False)
    sentence: str = field(default="", repr=False)
    since: datetime
    due_on: date | None = None
    due_at: datetime
    snoozed_until: datetime | None = None
    settlement: Settlement | None = None
