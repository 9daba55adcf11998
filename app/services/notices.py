"""What the program says by itself: the notice of this moment, and the times that a locked program goes on with."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from app.formats import icalendar
from app.formats.icalendar import Todo
from app.records import notice
from app.records.choices import Choices
from app.records.notice import Falling, Notice, Plan
from app.records.obligation import Obligation
from app.records.reminder import zone
from app.services.screener import Screener
from app.store import choices as choices_store
from app.store import leads
from app.store import notices as store
from app.store.database import Database


class Current(Protocol):
    """What reminds or will: the replies that Today lists."""

    def __call__(self, *, now: datetime) -> tuple[Obligation, ...]: ...


class Notices:
    """Looks at open replies and at what was told of them; what is told is kept in the vault, so nothing comes twice."""

    def __init__(self, database: Database, current: Current) -> None:
        self._database = database
        self._current = current

    def next(self, *, now: datetime) -> Notice | None:
        """What is to be told now; nothing is kept, so that it may be asked again and again."""
        choices = self._choices()
        if not choices.notices:
            return None
        told = store.all_of(self._database)
        fallings = (*self._fallings(now, choices), *self._steps(now, choices))
        found = notice.next_notice(fallings, told, now, choices)
        if found is None or not (found.digest or notice.is_first(told, now, choices)):
            return found
        return replace(found, fresh=len(Screener(self._database).fresh(now=now)))

    def tell(self, *, now: datetime) -> Notice | None:
        """The same, and that it was told; whoever calls shows it."""
        found = self.next(now=now)
        if found is not None:
            self._keep(found.fallings, now)
        return found

    def plan(self, *, now: datetime) -> Plan:
        """When notices come in the next days if nothing changes, for a program that is locked."""
        choices = self._choices()
        if not choices.notices:
            return Plan()
        return notice.plan(self._fallings(now, choices), store.all_of(self._database), now, choices)

    def told_locked(self, *, until: datetime, now: datetime) -> None:
        """A locked program told by its plan what fell due until then."""
        choices = self._choices()
        found = notice.told_until(self._fallings(now, choices), store.all_of(self._database), until, choices)
        if found:
            self._keep(found, until)

    def alarms(self, *, now: datetime) -> tuple[tuple[Obligation, datetime], ...]:
        """All open replies that remind or will, each with the moment from which it may be told of."""
        choices = self._choices()
        return tuple((one.obligation, notice.tells_at(one, choices)) for one in self._fallings(now, choices))

    def calendar(self, title: Callable[[Obligation], str], *, now: datetime) -> tuple[bytes, int]:
        """The same as tasks in iCalendar, and how many; ``title`` says in words who owes whom."""
        choices = self._choices()
        todos = [
            Todo(
                uid=_uid(one),
                title=title(one.obligation),
                text=one.obligation.sentence or one.obligation.subject,
                since=one.obligation.since,
                due_on=one.day,
                alarm_at=notice.tells_at(one, choices),
            )
            for one in self._fallings(now, choices)
        ]
        return icalendar.write(todos, now).encode(), len(todos)

    def _choices(self) -> Choices:
        return choices_store.get(self._database)

    def _fallings(self, now: datetime, choices: Choices) -> tuple[Falling, ...]:
        current = self._current(now=now)
        keys = store.keys(self._database, [one.exchange_id for one in current])
        return tuple(notice.falling(one, keys[one.exchange_id], choices) for one in current)

    def _steps(self, now: datetime, choices: Choices) -> tuple[Falling, ...]:
        """Steps of leads that need one; a locked program, which only counts replies, leaves them to the unlocking."""
        today = now.astimezone(zone(choices)).date()
        found = (notice.of_lead(one, choices) for one in leads.all_of(self._database, None) if one.needs_step(today))
        return tuple(one for one in found if one is not None)

    def _keep(self, fallings: Sequence[Falling], at: datetime) -> None:
        with self._database.transaction("notices.tell", at, noted=False):
            store.keep(self._database, notice.told_of(fallings, at), at)


def _uid(one: Falling) -> str:
    """The same in each export, and nothing that could be read out of it."""
    said = f"{one.obligation.side} {one.obligation.level} {one.key}"
    return f"{sha256(said.encode()).hexdigest()[:32]}@kreis"
