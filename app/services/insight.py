"""What the vault tells about the user's own dealings: whom one would lose with a network, how answers come and go, and
what a week leaves to be looked through.
"""

from collections import Counter
from datetime import date, datetime, timedelta

from app.records.contact import Ring, Standing
from app.records.ids import ContactId
from app.records.insight import (
    FADING_AFTER,
    FEWEST,
    Answered,
    Answering,
    Fading,
    Loss,
    Pace,
    Review,
    answered,
    is_dormant,
    usual,
)
from app.records.lead import Lead
from app.records.obligation import Level, Obligation, Side
from app.records.reminder import DebtDay, due, zone
from app.services.leads import Leads
from app.services.replies import Replies
from app.store import choices, contacts
from app.store import insight as store
from app.store.database import Database

_CLOSENESS = {ring: place for place, ring in enumerate(Ring)}
#: Answers of so long count as the usual ones, and those of as long before them as what was usual.
_LATELY = timedelta(days=90)
_WEEKS = 12
#: The silent list goes back so far; what is older is history.
_SILENT = timedelta(days=60)
_WEEK = timedelta(days=7)


class Insight:
    """Figures for the user's eyes only; nothing of them is exported."""

    def __init__(self, database: Database, replies: Replies, leads: Leads) -> None:
        self._database = database
        self._replies = replies
        self._leads = leads

    def loss(self) -> Loss:
        """What would be gone with LinkedIn: the question of the page *What would I lose?*.

        To be asked for an address is who has no other channel and is in the circle, or wrote and was written to.
        """
        there = store.of_network(self._database)
        both = {number for number, exchanged, _ in there if exchanged}
        alone = {number for number, _, alone in there if alone}
        people = contacts.by_ids(self._database, sorted(alone))
        circle = [one for one in people if one.standing is Standing.CIRCLE]
        ask = [one for one in people if one.id in both or one.standing is Standing.CIRCLE]
        ask.sort(key=lambda one: (_CLOSENESS[one.ring] if one.ring else len(_CLOSENESS), one.name.casefold(), one.id))
        return Loss(contacts=len(there), both_ways=len(both), circle=tuple(circle), ask=tuple(ask))

    def answering(self, *, now: datetime) -> Answering:
        """How the user and the circle answer each other, over the last months."""
        turns = store.turned(self._database, now - 2 * _LATELY)
        counts = Counter(one.contact_id for one in turns if one.at <= now)
        found = [one for one in answered(turns) if one.at <= now]
        lately = [one for one in found if one.at > now - _LATELY]
        before = [one for one in found if one.at <= now - _LATELY]
        return Answering(
            weeks=self._weeks(now),
            mine=usual(lately, mine=True),
            theirs=usual(lately, mine=False),
            mine_before=usual(before, mine=True),
            theirs_before=usual(before, mine=False),
            people=self._paces(found, counts),
            fading=self.fading(now=now),
        )

    def fading(self, *, now: datetime) -> tuple[Fading, ...]:
        """Whose last word the user left unanswered for two weeks and more, the closest and then the longest first."""
        newest: dict[ContactId, Obligation] = {}
        for one in self._replies.list(now=now, side=Side.MINE):
            before = newest.get(one.contact_id)
            if one.level is not Level.PROMISED and (before is None or before.since < one.since):
                newest[one.contact_id] = one
        people = {one.id: one for one in contacts.by_ids(self._database, list(newest))}
        found = []
        for number, last in newest.items():
            person = people[number]
            heard = person.last_exchange_at
            if now - last.since < FADING_AFTER or (heard is not None and heard > last.since):
                continue
            dormant = is_dormant(store.moments(self._database, number), now)
            found.append(Fading(contact=person, last=last, days=(now - last.since).days, dormant=dormant))
        return tuple(sorted(found, key=lambda one: (_closeness(one.contact.ring), -one.days, one.contact.id)))

    def review(self, *, now: datetime) -> Review:
        """A week to be looked through in five minutes: each open thing stands in one list, the first that fits."""
        waiting = self._replies.current(now=now)
        reminding = due(waiting, now)
        mine = tuple(one for one in reminding if one.side is Side.MINE)
        theirs = tuple(one for one in reminding if one.side is Side.THEIRS)
        owed = {one.contact_id for one in mine}
        fading = tuple(one for one in self.fading(now=now) if one.contact.id not in owed)
        faded = {one.last.id for one in fading}
        silent = tuple(
            one
            for one in reversed(self._replies.list(now=now, level=Level.SILENT, since=now - _SILENT))
            if one.since > now - _SILENT and one.id not in faded and not _put_off(one, now)
        )
        return Review(mine=mine, silent=silent, theirs=theirs, fading=fading, leads=self._steps(now))

    def _steps(self, now: datetime) -> tuple[Lead, ...]:
        today = now.astimezone(zone(choices.get(self._database))).date()
        found = [one for one in self._leads.list() if _comes_up(one, today)]
        return tuple(sorted(found, key=lambda one: (one.next_day or today, one.id)))

    def _weeks(self, now: datetime) -> tuple[DebtDay, ...]:
        """The debt at the end of each of the last weeks, the current one as it is now."""
        days = self._replies.debt(now=now, days=7 * (_WEEKS - 1) + 1)
        return days[::7]

    def _paces(self, found: list[Answered], counts: Counter[int]) -> tuple[Pace, ...]:
        known = [number for number, count in counts.items() if count >= FEWEST]
        people = contacts.by_ids(self._database, known)
        return tuple(
            Pace(
                contact_id=one.id,
                name=one.name,
                mine=usual((each for each in found if each.contact_id == one.id), mine=True),
                theirs=usual((each for each in found if each.contact_id == one.id), mine=False),
                exchanges=counts[one.id],
            )
            for one in sorted(people, key=lambda one: (_closeness(one.ring), one.name.casefold()))
        )


def _closeness(ring: Ring | None) -> int:
    return _CLOSENESS[ring] if ring is not None else len(_CLOSENESS)


def _put_off(one: Obligation, now: datetime) -> bool:
    return one.snoozed_until is not None and one.snoozed_until > now


def _comes_up(lead: Lead, today: date) -> bool:
    """It needs a step now, or one comes within a week."""
    day = lead.next_day
    soon = day is not None and lead.stage.open and today <= day <= today + _WEEK
    return soon or lead.needs_step(today)
