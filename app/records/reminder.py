"""When an open reply falls due, and what is shown to say why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from operator import attrgetter
from zoneinfo import ZoneInfo

from app.records.batch import SourceKind
from app.records.calendar import add_working_days, working_days_between
from app.records.choices import Choices
from app.records.contact import Ring
from app.records.exchange import Exchange
from app.records.obligation import Level, Obligation, Side

#: What waited longer is history: it stays in the list of all open replies, but is no task for today.
FORGOTTEN_AFTER = timedelta(days=365)
_DAY = timedelta(days=1)
#: Levels that remind; *silent* stands in a weekly list only.
REMINDING = (Level.ASKED, Level.PROMISED)

#: Of the message's moment, the patience in working days and the day the message names.
type FallsDue = Callable[[datetime, int, date | None], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The source a message came from, when it was last read, and whether its folder of sent mail was seen."""

    kind: SourceKind
    path: str = field(repr=False)
    read_at: datetime | None
    sent_seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything that a reminder rests on; ``exchanges`` are those of its conversation, oldest first.

    ``elsewhere`` is a later call, chat or mail of its own with the same person that may have settled it; only the
    user can say.
    """

    obligation: Obligation
    exchanges: tuple[Exchange, ...]
    origin: Origin | None
    working_days: int
    patience: int
    elsewhere: Exchange | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DebtDay:
    """How many replies were open at the end of a day."""

    day: date
    mine: int
    theirs: int


def zone(choices: Choices) -> tzinfo | None:
    """The user's time zone; None is the computer's own, as ``datetime.astimezone`` takes it."""
    return ZoneInfo(choices.time_zone) if choices.time_zone else None


def patience(side: Side, choices: Choices, own: int | None, ring: Ring | None = None) -> int:
    """Working days before a side is reminded: ``own`` is the contact's, else their ring's, else the side's."""
    of_ring = {
        Ring.INNER: choices.patience_inner,
        Ring.CLOSE: choices.patience_close,
        Ring.ACTIVE: choices.patience_active,
        Ring.WIDER: choices.patience_wider,
    }
    if own is None and ring is not None:
        own = of_ring.get(ring)
    if own is not None:
        return own
    return choices.patience_mine if side is Side.MINE else choices.patience_theirs


def falling_due(choices: Choices) -> FallsDue:
    """When a reply falls due: the earlier of some working days after its message and the beginning of the day it names.

    Days begin and end where the user lives. A day named too late to be awaited is due at once. What is given is good
    for one list, since the zone may change after it: thousands of messages share few days.
    """
    local = zone(choices)

    @cache
    def begins(day: date) -> datetime:
        return datetime.combine(day, time(), local).astimezone(UTC)

    @cache
    def waited(day: date, days: int) -> datetime:
        return begins(add_working_days(day, days, choices.region))

    def local_day(since: datetime) -> date:
        day = since.astimezone(UTC).date()  # its day there is this one or a neighbour
        return day - _DAY if since < begins(day) else day if since < begins(day + _DAY) else day + _DAY

    def falls_due(since: datetime, days: int, due_on: date | None) -> datetime:
        end = waited(local_day(since), days)
        return max(end if due_on is None else min(end, begins(due_on)), since)

    return falls_due


def waiting_days(since: datetime, now: datetime, choices: Choices) -> int:
    """Working days from the day of ``since`` to today."""
    local = zone(choices)
    return working_days_between(since.astimezone(local).date(), now.astimezone(local).date(), choices.region)


def due(obligations: Iterable[Obligation], now: datetime) -> tuple[Obligation, ...]:
    """Those that remind at ``now``, the longest due first."""
    found = [
        one
        for one in obligations
        if one.level in REMINDING
        and one.settlement is None
        and one.due_at <= now
        and (one.snoozed_until is None or one.snoozed_until <= now)
    ]
    return tuple(sorted(found, key=attrgetter("due_at", "id")))
