"""The light view of an exchange that judging needs: who wrote when to whom, and which sentences count."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from app.records.exchange import Medium, Nature, Reading, Reason, Sentence


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation. ``to_me`` is "to", "cc" or ""; ``sent``: I or an address of mine wrote it;
    ``beside``: what those are called to whom it went, as far as that is known (``names_of``).

    ``text`` is the beginning of what it says, to see which of several questions it answers; ``mass`` whether it is mass
    or sales mail beyond doubt, ``None`` where its reader did not look.
    """

    key: str = field(repr=False)
    at: datetime
    sent: bool
    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    to_me: str
    nature: Nature
    sentences: tuple[Sentence, ...] = ()
    reason: Reason = Reason.UNKNOWN
    medium: Medium = Medium.MAIL
    draft: bool = False
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    mass: bool | None = None
    beside: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Mine:
    """My address keys, and the names others call me by (lower case, given and family names)."""

    keys: frozenset[str] = field(repr=False)
    names: frozenset[str] = field(default=frozenset(), repr=False)


def names_of(names: Iterable[str]) -> frozenset[str]:
    """What others may call somebody of these full names: each part of at least three letters in lower case, of a double
    name its halves too."""
    whole = [part for name in names for part in name.lower().replace(",", " ").split()]
    return frozenset(part for name in whole for part in (name, *name.split("-")) if len(part) > 2)


def turn_of(reading: Reading, mine: Mine) -> Turn:
    """The turn of a message just read. Raises ``ValueError`` for one without a date."""
    if reading.at is None:
        raise ValueError("a turn has a moment")
    to = {party.key for party in reading.to}
    cc = {party.key for party in reading.cc}
    return Turn(
        key=reading.key,
        at=reading.at,
        sent=reading.sender.key in mine.keys,
        sender=reading.sender.key,
        recipients=tuple(party.key for party in (*reading.to, *reading.cc)),
        to_me="to" if to & mine.keys else "cc" if cc & mine.keys else "",
        nature=reading.nature,
        sentences=reading.sentences,
        reason=reading.reason,
        medium=reading.medium,
        draft=reading.draft,
        subject=reading.subject,
        text=reading.excerpt,
        mass=reading.mass,
        beside=names_of(party.name for party in (*reading.to, *reading.cc)),
    )
