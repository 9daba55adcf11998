"""The circle: who is how close, and who leaves when a ring is full."""

import math
from datetime import date, datetime, timedelta

from app.errors import AppError
from app.records.contact import CAPACITY, DOOR_CAPACITY, Contact, Ring, Standing
from app.records.ids import ContactId
from app.records.query import ContactQuery
from app.records.screening import Proposal
from app.records.touch import Birthday, Silence, next_birthday, silence
from app.store import choices, contacts, correspondence
from app.store.correspondence import Balance
from app.store.database import Database
from app.store.times import moment, moment_or_none, stamp

_INWARD = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)
_PROPOSE_WITHIN = timedelta(days=5 * 365)
_HALF_LIFE_DAYS = 365


class RingFull(AppError):
    """No room: somebody must move outward, or leave when it is the whole circle. Data: ``ring``, ``capacity``."""


class Circle:
    """The contacts the user vouches for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def move(self, number: ContactId, ring: Ring, *, now: datetime) -> Contact:
        """Put a person into a ring; whoever was outside enters the circle. Raises ``NotFound``, ``RingFull``."""
        contact = contacts.get(self._database, number)
        if contact.ring is not ring:
            action = "circle.move" if contact.standing is Standing.CIRCLE else "circle.enter"
            with self._database.transaction(action, now, detail=contact.name):
                check_room(self._database, ring, besides=contact)
                contacts.place(self._database, number, Standing.CIRCLE, ring)
        return contacts.get(self._database, number)

    def leave(self, number: ContactId, *, now: datetime, standing: Standing = Standing.KNOWN) -> Contact:
        """Take a person out of the circle; who leaves as known stays vetted. Raises ``NotFound``."""
        contact = contacts.get(self._database, number)
        if standing is Standing.CIRCLE:
            raise ValueError("leaving leads out of the circle")
        with self._database.transaction("circle.leave", now, detail=contact.name):
            accepted = True if standing is Standing.KNOWN else None
            contacts.place(self._database, number, standing, accepted=accepted)
        return contacts.get(self._database, number)

    def counts(self) -> dict[Ring, int]:
        """People in each ring itself (not cumulative), zeros too."""
        return _counts(self._database)

    def capacity(self) -> dict[Ring, int]:
        """How many each ring holds with all inside it; the last as the user chose."""
        return _capacity(self._database)

    def members(self, ring: Ring | None = None) -> tuple[Contact, ...]:
        """The people of one ring, or of the whole circle, by name."""
        rings = (ring,) if ring else ()
        return contacts.some(
            self._database, ContactQuery(standings=(Standing.CIRCLE,), rings=rings, limit=CAPACITY[Ring.WIDER] * 20)
        )

    def silent(self, *, now: datetime, only: ContactId | None = None) -> tuple[Silence, ...]:
        """With whom more days passed without real exchange than wished, those first to whom one never wrote, then the
        longest over; or whether that is so of one of them. Lists, machines and mass mail are no exchange.
        """
        members, wishes = self._members(only), choices.get(self._database)
        last = correspondence.last_real(self._database, [one.id for one in members])
        found = [
            one for member in members if (one := silence(member, moment_or_none(last.get(member.id)), wishes, now))
        ]
        return tuple(sorted(found, key=lambda one: (one.days is not None, one.limit - (one.days or 0))))

    def birthdays(self, *, today: date, within: int = 30, only: ContactId | None = None) -> tuple[Birthday, ...]:
        """Birthdays of the circle, or of one of it, in the next days, the nearest first."""
        found = [
            Birthday(contact=one, on=coming[0], age=coming[1])
            for one in self._members(only)
            if (coming := next_birthday(one.birthday, today)) and (coming[0] - today).days <= within
        ]
        return tuple(sorted(found, key=lambda one: (one.on, one.contact.name)))

    def _members(self, only: ContactId | None) -> tuple[Contact, ...]:
        """All, or one of them: of the whole circle it takes long to find when each last wrote."""
        if only is None:
            return self.members()
        return tuple(one for one in contacts.by_ids(self._database, [only]) if one.standing is Standing.CIRCLE)

    def proposals(self, *, now: datetime, limit: int = 150) -> tuple[Proposal, ...]:
        """Known people with real exchange both ways in five years, best first.

        The score is the geometric mean of both counts, halved for each year since the last message: a long monologue
        counts little, and so does an old friendship that fell asleep.
        """
        found = correspondence.balances(self._database, Standing.KNOWN.value, stamp(now - _PROPOSE_WITHIN))
        best = sorted(found, key=lambda balance: (-_score(balance, now), balance.contact_id))[:limit]
        people = {contact.id: contact for contact in contacts.by_ids(self._database, [one.contact_id for one in best])}
        return tuple(
            Proposal(contact=people[one.contact_id], sent=one.sent, received=one.received, last_at=moment(one.last))
            for one in best
        )


def check_room(database: Database, ring: Ring, *, besides: Contact | None = None) -> None:
    """Raise ``RingFull`` unless one more fits into a ring and all around it."""
    counts = _counts(database)
    if besides is not None and besides.ring is not None:
        counts[besides.ring] -= 1
    if ring is Ring.DOOR:
        if counts[Ring.DOOR] >= DOOR_CAPACITY:
            raise RingFull(ring=Ring.DOOR, capacity=DOOR_CAPACITY)
        return
    capacity = _capacity(database)
    for place in range(_INWARD.index(ring), len(_INWARD)):
        within = sum(counts[one] for one in _INWARD[: place + 1])
        if within >= capacity[_INWARD[place]]:
            raise RingFull(ring=_INWARD[place], capacity=capacity[_INWARD[place]])


def _counts(database: Database) -> dict[Ring, int]:
    rows = database.read("SELECT ring, count(*) FROM contact WHERE standing = 'circle' GROUP BY ring")
    return dict.fromkeys(Ring, 0) | {Ring(row[0]): int(row[1]) for row in rows}


def _capacity(database: Database) -> dict[Ring, int]:
    whole = min(CAPACITY[Ring.WIDER], max(1, choices.get(database).circle_capacity))
    return {ring: min(count, whole) for ring, count in CAPACITY.items()}


def _score(balance: Balance, now: datetime) -> float:
    days = max(0.0, (now - moment(balance.last)).total_seconds() / 86400)
    return math.sqrt(balance.sent * balance.received) * math.pow(0.5, days / _HALF_LIFE_DAYS)
