"""What the program says by itself, and when: each due date once, nothing in quiet hours, and little a day.

A reply that falls due by patience or by a day that its message names is told from ``digest_at`` on; one that was put
off, from the moment it was put off to. What the clock decides is worked out anew at each look, so a machine that slept
tells once what it missed.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from app.records.calendar import is_working_day
from app.records.choices import Choices
from app.records.exchange import Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, LeadId, ObligationId
from app.records.lead import DEADLINE_NEAR, Lead
from app.records.obligation import Level, Obligation, Side, Why
from app.records.reminder import due, zone

#: Between two notices; what falls due meanwhile comes in one.
GAP = timedelta(minutes=30)
#: So long before the quiet hours comes the digest of what was more than the day's notices.
CLOSING = timedelta(minutes=30)
#: Due dates of one message that lie no further apart are one: a journey or another region moved it over a weekend.
_SAME = timedelta(days=5)
#: How far ahead notices are planned for a locked program.
AHEAD = timedelta(days=14)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Falling:
    """A reply and the moment at which it falls due for a notice; ``chosen``: the user or the message named the day.

    ``key`` is that of its message, which outlives judging and importing again.
    """

    key: str = field(repr=False)
    at: datetime
    day: date
    chosen: bool
    snoozed: bool
    obligation: Obligation


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """That a reply was told ``at`` a moment, as due at another."""

    key: str = field(repr=False)
    side: Side
    level: Level
    due_at: datetime
    snoozed: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One notice of replies and steps of leads that fell due, the longest due first. ``digest``: it holds what was too
    much for the day; ``names``: the user allows names in it; ``fresh``: how many new people wrote personally, which is
    said along with the first of a day and the digest and gives no notice of its own.
    """

    fallings: tuple[Falling, ...]
    digest: bool = False
    names: bool = False
    fresh: int = 0

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """Replies, and steps of leads in their likeness, with negative ids."""
        return tuple(one.obligation for one in self.fallings)

    @property
    def replies(self) -> tuple[Obligation, ...]:
        return tuple(one for one in self.obligations if one.id > 0)

    @property
    def leads(self) -> tuple[LeadId, ...]:
        return tuple(LeadId(-one.id) for one in self.obligations if one.id < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that a locked program needs to go on reminding: times, and nothing that says of whom.

    ``due`` holds the moment of a notice once for each reply in it; ``hours`` are spans in which it may speak.
    """

    due: tuple[datetime, ...] = ()
    hours: tuple[tuple[datetime, datetime], ...] = ()


def falling(one: Obligation, key: str, choices: Choices) -> Falling:
    """When a reply is to be told of; ``key`` is that of its message."""
    local = zone(choices)
    snoozed = one.snoozed_until is not None and one.snoozed_until > one.due_at
    begins = one.snoozed_until if snoozed and one.snoozed_until is not None else one.due_at
    day = begins.astimezone(local).date()
    return Falling(
        key=key,
        at=begins if snoozed else max(begins, _moment(day, choices.digest_at, local)),
        day=day,
        chosen=snoozed or one.due_on == day,
        snoozed=snoozed,
        obligation=one,
    )


def of_lead(lead: Lead, choices: Choices) -> Falling | None:
    """When the next step of a lead, or a week before its end of applications, is to be told of; each day anew.

    It takes the likeness of something promised, so that all rules of notices hold for it; its id is negative.
    """
    day = lead.next_day
    if day is None or not lead.stage.open:
        return None
    own = day == lead.next_step_on
    if not own:
        day -= DEADLINE_NEAR
    local = zone(choices)
    step = Obligation(
        id=ObligationId(-lead.id),
        conversation_id=ConversationId(0),
        exchange_id=ExchangeId(0),
        contact_id=ContactId(lead.told_by or 0),
        side=Side.MINE,
        level=Level.PROMISED,
        why=Why.NOTED,
        medium=Medium.NOTE,
        name=lead.title,
        sentence=lead.next_step,
        since=lead.changed_at,
        due_on=day,
        due_at=_moment(day, time(), local),
    )
    return Falling(
        key=f"lead-{lead.id}-{day}",
        at=_moment(day, choices.digest_at, local),
        day=day,
        chosen=own,
        snoozed=False,
        obligation=step,
    )


def is_first(told: Iterable[Told], now: datetime, choices: Choices) -> bool:
    """Whether nothing was told today yet."""
    today = _today(now, choices)
    return not any(_today(one.at, choices) == today for one in told)


def next_notice(fallings: Iterable[Falling], told: Iterable[Told], now: datetime, choices: Choices) -> Notice | None:
    """What is to be told at ``now``, or nothing; whoever tells it keeps that with ``told_of``."""
    past = tuple(told)
    return _notice(_unknown(fallings, past), {one.at for one in past}, now, choices)


def _notice(fallings: Iterable[Falling], moments: Set[datetime], now: datetime, choices: Choices) -> Notice | None:
    """The notice of what was not told yet; ``moments`` are those of the notices before."""
    today = _today(now, choices)
    if not choices.notices or not any(begin <= now < end for begin, end in awake(today, choices)):
        return None
    found = {one.obligation.id: one for one in fallings if one.at <= now and _is_free_for(one, today, choices)}
    waiting = due((one.obligation for one in found.values()), now)
    if not waiting:
        return None
    given = sum(_today(moment, choices) == today for moment in moments)
    digest = given >= choices.notices_a_day
    if digest:
        if given > choices.notices_a_day or now < _closing(today, choices):
            return None
    elif any(timedelta(0) <= now - moment < GAP for moment in moments):
        return None
    return Notice(fallings=tuple(found[one.id] for one in waiting), digest=digest, names=choices.names_in_notices)


def told_of(fallings: Iterable[Falling], at: datetime) -> tuple[Told, ...]:
    """What is kept of a notice."""
    return tuple(
        Told(
            key=one.key,
            side=one.obligation.side,
            level=one.obligation.level,
            due_at=one.at,
            snoozed=one.snoozed,
            at=at,
        )
        for one in fallings
    )


def plan(fallings: Iterable[Falling], told: Iterable[Told], now: datetime, choices: Choices) -> Plan:
    """The notices of the next days if nothing changes, worked out by the same rules."""
    if not choices.notices:
        return Plan()
    past = tuple(told)
    waiting = list(_unknown(fallings, past))
    moments = {one.at for one in past if one.at > now - _DAY}
    due: list[datetime] = []
    hours = tuple(_hours(waiting, now, choices))
    for begin, end in hours:
        moment = max(begin, now)
        while waiting and moment < end:
            notice = _notice(waiting, moments, moment, choices)
            if notice is not None:
                due += [moment] * len(notice.fallings)
                moments.add(moment)
                waiting = [one for one in waiting if one not in notice.fallings]
            moment = _next_look(waiting, moments, moment, choices)
    return Plan(due=tuple(due), hours=hours)


def told_until(
    fallings: Iterable[Falling], told: Iterable[Told], until: datetime, choices: Choices
) -> tuple[Falling, ...]:
    """What a locked program has told by ``until``, as it knew times alone."""
    return tuple(one for one in _unknown(fallings, tuple(told)) if tells_at(one, choices) <= until)


def tells_at(one: Falling, choices: Choices) -> datetime:
    """The first moment at which a reply may be told of."""
    first = _today(one.at, choices)
    for step in range(60):
        day = first + timedelta(days=step)
        for begin, end in awake(day, choices) if _is_free_for(one, day, choices) else ():
            if one.at < end:
                return max(one.at, begin)
    return one.at  # quiet all day: never told, and due all the same


def awake(day: date, choices: Choices) -> tuple[tuple[datetime, datetime], ...]:
    """The spans of a local day outside the quiet hours; hours that are the same mean that none are quiet."""
    local = zone(choices)
    begin, end = _moment(day, time(), local), _moment(day + _DAY, time(), local)
    quiet, loud = _moment(day, choices.quiet_from, local), _moment(day, choices.quiet_until, local)
    if choices.quiet_from == choices.quiet_until:
        return ((begin, end),)
    spans = ((begin, quiet), (loud, end)) if quiet < loud else ((loud, quiet),)
    return tuple(span for span in spans if span[0] < span[1])


def _is_free_for(one: Falling, day: date, choices: Choices) -> bool:
    """On a free day only what the user or the message put on that very day is told."""
    return is_working_day(day, choices.region) or (one.chosen and day == one.day)


def _unknown(fallings: Iterable[Falling], told: Sequence[Told]) -> Iterator[Falling]:
    """Those whose due date was not told: since it came, or as another hour of it before the clock or region changed."""
    known: dict[tuple[str, Side, Level], list[Told]] = {}
    for past in told:
        known.setdefault((past.key, past.side, past.level), []).append(past)
    for one in fallings:
        if not any(
            past.at >= one.at
            or past.due_at == one.at
            or (not past.snoozed and not one.snoozed and abs(past.due_at - one.at) <= _SAME)
            for past in known.get((one.key, one.obligation.side, one.obligation.level), ())
        ):
            yield one


def _hours(waiting: Sequence[Falling], now: datetime, choices: Choices) -> Iterator[tuple[datetime, datetime]]:
    first = _today(now, choices)
    chosen = {one.day for one in waiting if one.chosen}
    for step in range(AHEAD.days):
        day = first + timedelta(days=step)
        if is_working_day(day, choices.region) or day in chosen:
            yield from (span for span in awake(day, choices) if span[1] > now)


def _next_look(waiting: Iterable[Falling], moments: Iterable[datetime], moment: datetime, choices: Choices) -> datetime:
    """When something may change after ``moment``: a reply falls due, the gap ends, the day's digest comes."""
    looks = [one.at for one in waiting] + [one + GAP for one in moments]
    looks.append(_closing(_today(moment, choices), choices))
    return min((one for one in looks if one > moment), default=moment + _DAY)


def _closing(day: date, choices: Choices) -> datetime:
    spans = awake(day, choices)
    return max(spans[-1][0], spans[-1][1] - CLOSING)


def _today(now: datetime, choices: Choices) -> date:
    return now.astimezone(zone(choices)).date()


def _moment(day: date, at: time, local: tzinfo | None) -> datetime:
    return datetime.combine(day, at, local).astimezone(UTC)
