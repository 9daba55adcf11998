"""What the vault knows about itself: whom the user would lose with a network, how fast answers come, who fades away."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from app.records.contact import Contact
from app.records.lead import Lead
from app.records.obligation import Obligation
from app.records.reminder import DebtDay

#: Nobody is dormant before so long without an exchange, nor before three times their usual gap.
DORMANT_AFTER = timedelta(days=90)
_GAPS = 3
#: An unanswered last word of theirs that waits longer lets them fade.
FADING_AFTER = timedelta(days=14)
#: Fewer exchanges with a person say nothing about the time either side takes.
FEWEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What would be gone with LinkedIn: of ``contacts`` people known from there, with how many there was exchange both
    ways; who of the circle has no other channel; and whom to ask for an address, the closest first.
    """

    contacts: int = 0
    both_ways: int = 0
    circle: tuple[Contact, ...] = field(default=(), repr=False)
    ask: tuple[Contact, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The usual time to answer with one person of the circle: medians in hours, None where nobody answered yet."""

    contact_id: int
    name: str = field(repr=False)
    mine: float | None
    theirs: float | None
    exchanges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fading:
    """Somebody whose last word the user left unanswered; ``dormant``: they have stopped writing by now."""

    contact: Contact = field(repr=False)
    last: Obligation = field(repr=False)
    days: int
    dormant: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """How the user and the circle answer each other: the debt at the end of each week, medians in hours of the last
    months and of those before, person by person, and who fades away because of the user.
    """

    weeks: tuple[DebtDay, ...]
    mine: float | None
    theirs: float | None
    mine_before: float | None
    theirs_before: float | None
    people: tuple[Pace, ...] = ()
    fading: tuple[Fading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A week to look through: what the user owes, what only has a last word, what others owe, who fades, which leads
    have a step in the week to come.
    """

    mine: tuple[Obligation, ...] = field(default=(), repr=False)
    silent: tuple[Obligation, ...] = field(default=(), repr=False)
    theirs: tuple[Obligation, ...] = field(default=(), repr=False)
    fading: tuple[Fading, ...] = field(default=(), repr=False)
    leads: tuple[Lead, ...] = field(default=(), repr=False)

    @property
    def empty(self) -> bool:
        return not (self.mine or self.silent or self.theirs or self.fading or self.leads)


@dataclass(frozen=True, slots=True)
class Turned:
    """One message of a conversation with one person, whichever way it went."""

    contact_id: int
    conversation_id: int
    at: datetime
    sent: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """That a message, or several in a row, was answered: by whom to whom, when, and after how many hours."""

    contact_id: int
    mine: bool
    at: datetime
    hours: float


def answered(turns: Iterable[Turned]) -> list[Answered]:
    """Each answer of a course of messages in the order of person, conversation and time: counted from the first that
    waited for it. What was never answered tells nothing here; it is open or it was nothing to answer.
    """
    found: list[Answered] = []
    first: Turned | None = None
    for turn in turns:
        same = first is not None and (first.contact_id, first.conversation_id) == (
            turn.contact_id,
            turn.conversation_id,
        )
        if first is None or not same:
            first = turn
        elif turn.sent != first.sent:
            hours = (turn.at - first.at).total_seconds() / 3600
            found.append(Answered(turn.contact_id, turn.sent, turn.at, hours))
            first = turn
    return found


def usual(answers: Iterable[Answered], *, mine: bool) -> float | None:
    """The median in hours of one side's answers."""
    hours = [one.hours for one in answers if one.mine is mine]
    return statistics.median(hours) if hours else None


def is_dormant(moments: Sequence[datetime], now: datetime) -> bool:
    """No exchange for the longest of 90 days and three times the usual gap; ``moments`` are in the order of time."""
    if not moments:
        return False
    gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(moments)]
    usual_gap = timedelta(seconds=statistics.median(gaps)) if gaps else timedelta()
    return now - moments[-1] > max(DORMANT_AFTER, _GAPS * usual_gap)
