"""Who owes whom a reply: lists, reasons, decisions, and judging of what changed."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from functools import cache, cached_property
from typing import TYPE_CHECKING

from app.errors import Invalid
from app.judging.apart import is_of_same_matter, plainly_does
from app.judging.conversation import course, judge
from app.judging.outcomes import Said
from app.judging.turns import Mine, names_of
from app.records import reminder
from app.records.choices import Choices
from app.records.contact import Ring
from app.records.exchange import Exchange
from app.records.ids import ContactId, ObligationId
from app.records.obligation import Judgement, Level, Obligation, Settlement, Side
from app.records.reminder import FORGOTTEN_AFTER, REMINDING, DebtDay, Evidence
from app.services.notices import Notices
from app.store import apart
from app.store import choices as choices_store
from app.store import obligations as store
from app.store import turns as turns_store
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none

if TYPE_CHECKING:
    from app.services.capture import Capture

type _Found = dict[int, list[tuple[int, Judgement]]]


class Replies:
    """Open replies, both ways. Only vetted people create them, as they stand at the moment of asking.

    ``notices`` says what is told of them by itself.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.notices = Notices(database, self.current)

    @cached_property
    def capture(self) -> "Capture":
        """One typed line; its words load when somebody first types one."""
        from app.services.capture import Capture

        return Capture(self._database, self.judge)

    def list(
        self,
        *,
        now: datetime,
        side: Side | None = None,
        level: Level | None = None,
        contact: ContactId | None = None,
        since: datetime | None = None,
    ) -> tuple[Obligation, ...]:
        """All open replies since before ``now``, or those with one person, the longest waiting first; *silent* too.

        ``since`` leaves out earlier messages but those that were put off until after it.
        """
        levels, people = tuple(Level) if level is None else (level,), None if contact is None else (contact,)
        rows = store.of_vetted(self._database, side=side, levels=levels, contacts=people, since=since)
        found = self._obligations(rows)
        return tuple(sorted((one for one in found if one.since <= now), key=lambda one: (one.since, one.id)))

    def current(
        self, *, now: datetime, side: Side | None = None, contacts: Sequence[ContactId] | None = None
    ) -> tuple[Obligation, ...]:
        """What reminds or will, of the last year, the longest waiting first: the tasks that Today lists, or those with
        some people.
        """
        since = now - FORGOTTEN_AFTER
        rows = store.of_vetted(self._database, side=side, levels=REMINDING, contacts=contacts, since=since)
        found = (one for one in self._obligations(rows) if one.since <= now)
        return tuple(sorted(found, key=lambda one: (one.since, one.id)))

    def due(self, *, now: datetime) -> tuple[Obligation, ...]:
        """What reminds at ``now``, of the last year, the longest due first."""
        since = now - FORGOTTEN_AFTER
        rows = store.of_vetted(self._database, side=None, levels=REMINDING, since=since, until=now)
        return reminder.due(self._obligations(rows), now)

    def get(self, number: ObligationId) -> Obligation:
        """One obligation, settled or not. Raises ``NotFound``."""
        (one,) = self._obligations([store.get(self._database, number)])
        return one

    def waited(self, obligation: Obligation, *, now: datetime) -> int:
        """Working days since the message."""
        return reminder.waiting_days(obligation.since, now, choices_store.get(self._database))

    def evidence(self, number: ObligationId, *, now: datetime) -> Evidence:
        """Everything that an obligation rests on. Raises ``NotFound``."""
        row = store.get(self._database, number)
        (one,) = self._obligations([row])
        choices = choices_store.get(self._database)
        return Evidence(
            obligation=one,
            exchanges=store.exchanges(self._database, one.conversation_id),
            origin=store.origin(self._database, one.exchange_id),
            working_days=reminder.waiting_days(one.since, now, choices),
            patience=_patience(choices)(one.side, row["patience_days"], row["ring"]),
            elsewhere=self._elsewhere(row, one),
        )

    def done(self, number: ObligationId, *, now: datetime) -> Obligation:
        """It is settled; a new message opens anew. Raises ``NotFound``."""
        return self._decide("replies.done", number, now, settlement=Settlement.DONE)

    def waive(self, number: ObligationId, *, now: datetime) -> Obligation:
        """No reply is needed. Raises ``NotFound``."""
        return self._decide("replies.waive", number, now, settlement=Settlement.WAIVED)

    def keep(self, number: ObligationId, *, now: datetime) -> Obligation:
        """It stays open although there was a call or a chat since: nobody asks about that one again.

        Raises ``NotFound``.
        """
        until = moment_or_none(store.get(self._database, number)["snoozed_until"])
        return self._decide("replies.keep", number, now, snoozed_until=until)

    def snooze(self, number: ObligationId, *, until: datetime, now: datetime) -> Obligation:
        """Do not remind before ``until``. Raises ``NotFound``, and ``Invalid`` for what is past."""
        if until <= now:
            raise Invalid(field="until", value=until)
        return self._decide("replies.snooze", number, now, snoozed_until=until)

    def reopen(self, number: ObligationId, *, now: datetime) -> Obligation:
        """Take back what was decided. Raises ``NotFound``."""
        row = store.get(self._database, number)
        with self._database.transaction("replies.reopen", now, detail=row["name"]):
            store.forget(self._database, row)
        return self.get(number)

    def debt(self, *, now: datetime, days: int = 31) -> tuple[DebtDay, ...]:
        """How many replies were open at the end of each of the last days, today last.

        Worked out from the messages again, so it holds for days before the program was there.
        """
        local = reminder.zone(choices_store.get(self._database))
        today = now.astimezone(local).date()
        ends = [
            min(now, datetime.combine(today - timedelta(days=back - 1), time(), local).astimezone(now.tzinfo))
            for back in range(days - 1, -1, -1)
        ]
        counts = {(side, place): 0 for side in Side for place in range(days)}
        for side, opened, closed in self._spans(ends[0]):
            last = days if closed is None else bisect_right(ends, closed)
            for place in range(bisect_right(ends, opened), last):
                counts[side, place] += 1
        return tuple(
            DebtDay(
                day=today - timedelta(days=days - 1 - place),
                mine=counts[Side.MINE, place],
                theirs=counts[Side.THEIRS, place],
            )
            for place in range(days)
        )

    def judge(self, numbers: Iterable[int], now: datetime) -> None:
        """Judge conversations again and keep what is found; nobody takes that back, since it is only derived."""
        chosen = tuple(dict.fromkeys(numbers))
        me = self._mine()
        found: _Found = {}
        for number, turns in turns_store.of(self._database, chosen).items():
            places = {turn.key: exchange for exchange, turn in turns}
            judged = judge([turn for _, turn in turns], me) if turns else ()
            found[number] = [(places[one.exchange_key], one) for one in judged]
        with self._database.transaction("replies.judge", now, noted=False):
            store.put(self._database, found)
            apart.put(self._database, chosen, self._settled_apart(chosen))

    def _settled_apart(self, numbers: Sequence[int]) -> dict[int, int]:
        """What mails of their own settle, by obligation: those of some conversations, and those that settle theirs."""
        pairs = [
            one for one in apart.pairs(self._database, numbers) if is_of_same_matter(one.subject, one.other_subject)
        ]
        texts = apart.texts(self._database, (one.other for one in pairs))
        said = {number: Said(text) for number, text in texts.items() if text}
        found: dict[int, int] = {}
        for one in pairs:
            text = said.get(one.other)
            if text and one.obligation not in found and plainly_does(one.level, one.sentence, text):
                found[one.obligation] = one.other
        return found

    def _elsewhere(self, row: Row, one: Obligation) -> Exchange | None:
        """The newest call, chat or mail of its own that may have settled it: of mails only what may speak of it."""
        mails = (
            mail
            for mail in apart.later(self._database, row)
            if is_of_same_matter(one.subject, mail.subject) or plainly_does(one.level, one.sentence, Said(mail.excerpt))
        )
        found = [other for other in (store.elsewhere(self._database, row), next(mails, None)) if other is not None]
        return max(found, key=lambda other: other.at, default=None)

    def _decide(
        self,
        name: str,
        number: ObligationId,
        now: datetime,
        *,
        settlement: Settlement | None = None,
        snoozed_until: datetime | None = None,
    ) -> Obligation:
        row = store.get(self._database, number)
        with self._database.transaction(name, now, detail=row["name"]):
            store.decide(self._database, row, settlement=settlement, snoozed_until=snoozed_until, now=now)
        return self.get(number)

    def _obligations(self, rows: Iterable[Row]) -> tuple[Obligation, ...]:
        choices = choices_store.get(self._database)
        return tuple(store.obligations(rows, _patience(choices), reminder.falling_due(choices)))

    def _mine(self) -> Mine:
        keys, names = turns_store.mine(self._database)
        name = choices_store.get(self._database).my_name
        return Mine(keys=keys, names=names_of((*names, name)))

    def _spans(self, since: datetime) -> Iterable[tuple[Side, datetime, datetime | None]]:
        """From when until when each reminding obligation of vetted people was open, where that touches ``since``."""
        vetted = store.vetted_keys(self._database)
        settled = store.settled(self._database)
        me = self._mine()
        lively = store.lively(self._database, since)
        for turns in turns_store.of(self._database, lively).values():
            steps = list(course((turn for _, turn in turns), me))
            for place, (turn, found) in enumerate(steps):
                until = steps[place + 1][0].at if place + 1 < len(steps) else None
                if until is not None and until < since:
                    continue
                for one in found:
                    if one.level in REMINDING and one.counterpart in vetted:
                        decided = settled.get((one.exchange_key, one.side.value, one.level.value))
                        yield one.side, turn.at, _earlier(until, decided)
        within = set(lively)
        for row in store.of_vetted(self._database, side=None, levels=REMINDING, since=since - FORGOTTEN_AFTER):
            if row["conversation_id"] not in within:
                yield Side(row["side"]), moment(row["since"]), None


def _patience(choices: Choices) -> store.Patience:
    """Told once for each of the few that thousands of rows have."""

    @cache
    def patience(side: Side, own: int | None, ring: str | None) -> int:
        return reminder.patience(side, choices, own, Ring(ring) if ring else None)

    return patience


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)
