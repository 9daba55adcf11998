"""One message or call, what it says, and the conversation it belongs to.

``Reading`` is what a reader of a source makes of one message, before anybody asks who the people are; ``Exchange`` is
what the vault keeps of it.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.records.ids import BatchId, ContactId, ConversationId, ExchangeId


class Medium(StrEnum):
    """The channel of an exchange."""

    MAIL = "mail"
    CHAT = "chat"
    CALL = "call"
    NOTE = "note"


class Nature(StrEnum):
    """What sort of message it is. Only ``HUMAN`` opens or closes anything."""

    HUMAN = "human"
    AUTOMATIC = "automatic"  # out of office, receipts, notifications
    BOUNCE = "bounce"
    INVITATION = "invitation"  # calendar requests and answers
    BULK = "bulk"  # newsletters, campaigns, sales mail
    LIST = "list"  # mailing list traffic not addressed to me


class Speech(StrEnum):
    """What a sentence does."""

    ASKS = "asks"
    MAY_ASK = "may_ask"  # counts only where I wrote it, who seldom thinks aloud in a letter, or was called by name
    PROMISES = "promises"
    SETTLES = "settles"  # "Danke, erledigt"
    DEFERS = "defers"  # "ich melde mich" without more, "I'll get back to you": a promise of an answer


class Reason(StrEnum):
    """Why somebody waits in the Screener."""

    PERSONAL = "personal"
    NEWSLETTER = "newsletter"
    RECRUITER = "recruiter"
    SALES = "sales"
    INSURANCE = "insurance"
    INVITATION = "invitation"
    PHISHING = "phishing"
    UNKNOWN = "unknown"


#: Of a message's new text this much is kept.
EXCERPT = 2_000
#: Reasons that say that a text was written for many; what such a text asks never reminds.
MASS = frozenset({Reason.NEWSLETTER, Reason.SALES, Reason.INSURANCE, Reason.RECRUITER, Reason.PHISHING})
#: Reasons that are said of somebody who wants to sell, recruit or deceive.
PITCHED = MASS - {Reason.NEWSLETTER}
#: Who pitches more often than in every so many-th letter writes no personal ones in between: "just following up" is a
#: part of it. Of who writes more, one letter was mistaken for a pitch.
PITCHES_IN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of the new text that counts; ``due_on`` is the day it names, resolved against the message's."""

    speech: Speech
    text: str = field(repr=False)
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A name and an address as a message writes them; ``key`` is the address in lower case."""

    key: str = field(repr=False)
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one message says.

    ``key`` is the Message-ID without brackets, or a digest where there is none. ``at`` is aware UTC, ``None`` where no
    date can be found. ``sentences`` come from the new text only, quotes and signature taken off; ``excerpt`` is the
    beginning of that text (at most 2,000 characters). ``mass``: it is mass or sales mail beyond doubt; ``None`` where
    that was not looked at.
    """

    key: str = field(repr=False)
    medium: Medium
    nature: Nature
    at: datetime | None
    sender: Party
    to: tuple[Party, ...] = ()
    cc: tuple[Party, ...] = ()
    subject: str = field(default="", repr=False)
    references: tuple[str, ...] = field(default=(), repr=False)
    sentences: tuple[Sentence, ...] = ()
    excerpt: str = field(default="", repr=False)
    reason: Reason = Reason.UNKNOWN
    mass: bool | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A message as the vault keeps it; ``sent`` is true where I or an address of mine wrote it.

    ``to_me``: "to", "cc" or "" (not named). ``sender`` and ``recipients`` are address keys.
    """

    id: ExchangeId
    conversation_id: ConversationId
    key: str = field(repr=False)
    medium: Medium
    nature: Nature
    at: datetime
    sent: bool
    sender: str = field(repr=False)
    sender_name: str = field(default="", repr=False)
    contact_id: ContactId | None = None
    recipients: tuple[str, ...] = field(default=(), repr=False)
    to_me: str = ""
    subject: str = field(default="", repr=False)
    sentences: tuple[Sentence, ...] = ()
    excerpt: str = field(default="", repr=False)
    reason: Reason = Reason.UNKNOWN
    batch_id: BatchId | None = None
