"""The Screener: one decision for each person or domain that is not yet vetted."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.errors import Invalid
from app.records.contact import Ring, Standing
from app.records.ids import ContactId
from app.records.screening import Waiting
from app.services.circle import check_room
from app.store import contacts
from app.store import screener as store
from app.store.database import Database
from app.store.times import moment, stamp

_FRESH = timedelta(days=14)
#: Providers whose domain says nothing about a person; a rule for one of them would hide everybody.
_SHARED_DOMAINS = frozenset(
    """
    aol.com arcor.de bluewin.ch freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com hotmail.de
    icloud.com live.com live.de mac.com mail.de mailbox.org me.com msn.com online.de outlook.com outlook.de posteo.de
    proton.me protonmail.com t-online.de tutanota.com vodafone.de web.de yahoo.com yahoo.de
    """.split()  # noqa: SIM905 - a list of words reads better as one
)


class Screener:
    """Where people wait until the user decides about them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, *, now: datetime, limit: int = -1, offset: int = 0) -> tuple[Waiting, ...]:
        """Who waits: those who wrote personally first, each part newest first. A window of that, -1 for all."""
        return self._waiting(store.knocks(self._database, stamp(now), limit, offset))

    def fresh(self, *, now: datetime) -> tuple[Waiting, ...]:
        """Who wrote personally within two weeks and waits, oldest first, counted in those weeks: Today's line."""
        knocks = store.knocks_since(self._database, stamp(now - _FRESH))
        knocks = tuple(one for one in knocks if one.personal and one.last <= stamp(now))
        return self._waiting(sorted(knocks, key=lambda knock: knock.last))

    def count(self, *, now: datetime) -> int:
        """How many wait."""
        return store.count(self._database, stamp(now))

    def decide(
        self, numbers: Iterable[ContactId], *, standing: Standing, now: datetime, ring: Ring | None = None
    ) -> None:
        """Let people in as known or into the circle (ring: wider), or keep them out and remember their addresses.

        Raises ``NotFound``, ``RingFull``; then nobody was decided.
        """
        chosen = tuple(dict.fromkeys(numbers))
        people = contacts.by_ids(self._database, chosen)
        detail = people[0].name if len(people) == 1 else str(len(people))
        with self._database.transaction(f"screener.{standing.value}", now, detail=detail):
            for number in chosen:
                self._decide(number, standing, ring, now)

    def decide_domain(self, domain: str, *, standing: Standing, now: datetime) -> int:
        """Decide about all who wait from ``@domain`` and who will come from it; gives how many waited.

        Only known or out. Raises ``Invalid`` for what is no domain or belongs to a provider everybody uses.
        """
        bare = domain.strip().lower().removeprefix("@")
        if "." not in bare or "@" in bare or bare in _SHARED_DOMAINS or standing not in (Standing.KNOWN, Standing.OUT):
            raise Invalid(field="domain", value=domain)
        with self._database.transaction(f"screener.domain_{standing.value}", now, detail=f"@{bare}"):
            waiting = store.waiting_at(self._database, bare)
            for number in waiting:
                self._decide(number, standing, None, now)
            store.remember(self._database, "domain", bare, standing, stamp(now))
        return len(waiting)

    def _decide(self, number: ContactId, standing: Standing, ring: Ring | None, now: datetime) -> None:
        if standing is Standing.CIRCLE:
            ring = ring or Ring.WIDER
            check_room(self._database, ring, besides=contacts.get(self._database, number))
        else:
            ring = None
        accepted = standing in (Standing.CIRCLE, Standing.KNOWN)
        contacts.place(self._database, number, standing, ring, accepted=accepted)
        for key in store.mail_keys(self._database, number):
            if standing is Standing.OUT:
                store.remember(self._database, "address", key, standing, stamp(now))
            else:
                store.forget(self._database, "address", key)

    def _waiting(self, knocks: Sequence[store.Knock]) -> tuple[Waiting, ...]:
        people = contacts.by_ids(self._database, [knock.contact_id for knock in knocks])
        return tuple(
            Waiting(
                contact=contact,
                reason=knock.reason,
                count=knock.count,
                sentence=knock.sentence,
                last_at=moment(knock.last) if knock.last else None,
                personal=knock.personal,
            )
            for knock, contact in zip(knocks, people, strict=True)
        )
