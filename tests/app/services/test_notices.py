"""What is told of a real vault: a fortnight by a fixed clock, over a lock, and kept so that nothing comes twice."""

import os
import time as clock_time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.records.contact import Contact, Standing
from app.records.exchange import Sentence, Speech
from app.records.lead import LeadDraft, Vacancy
from app.records.notice import Notice, Plan
from app.records.obligation import Obligation
from app.workspace import Workspace
from tests.support.letters import letter, person

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")

type _Told = list[tuple[datetime, list[str]]]


def local(day: date, hour: int, minute: int = 0, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)


def remind(space: Workspace, at: datetime, **chosen: object) -> None:
    choices = replace(space.choices.get(), notices=True, region="DE-NW", time_zone="Europe/Berlin")
    space.choices.change(replace(choices, **chosen), now=at)  # type: ignore[arg-type]


def asks(space: Workspace, name: str, at: datetime, due_on: date | None = None) -> Contact:
    who = person(space, name, at)
    conversation = letter(space, who, at, "Wann?", Sentence(speech=Speech.ASKS, text="Wann?", due_on=due_on))
    space.replies.judge([conversation], at)
    return who


def open_of(space: Workspace, who: Contact, now: datetime) -> Obligation:
    return space.replies.list(now=now, contact=who.id)[0]


def lived(space: Workspace, begin: datetime, end: datetime, asleep: tuple[datetime, datetime] | None = None) -> _Told:
    """Each minute of a time as the open program looks, but not while the machine slept: moments and names told."""
    found = []
    moment = begin
    while moment < end:
        if asleep is None or not asleep[0] <= moment < asleep[1]:
            told = space.replies.notices.tell(now=moment)
            if told is not None:
                found.append((moment, sorted(one.name for one in told.obligations)))
        moment += timedelta(minutes=1)
    return found


def test_a_week_with_a_holiday_a_weekend_and_a_sleep(space: Workspace) -> None:
    """From Thursday 28 May 2026; Corpus Christi is 4 June in Nordrhein-Westfalen, and no working day."""
    thursday = date(2026, 5, 28)
    days = [thursday + timedelta(days=step) for step in range(9)]
    remind(space, local(thursday, 8))
    asks(space, "Anna Nacht", local(days[0], 9))  # two working days: Monday 1 June
    asks(space, "Ben Sonntag", local(days[1], 9), due_on=days[3])  # names Sunday
    asks(space, "Cem Montag", local(days[4], 9))  # Wednesday 3 June, while the machine sleeps
    asks(space, "Dora Feiertag", local(days[5], 9))  # Thursday is a holiday: Friday 5 June
    put_off = asks(space, "Edi Abend", local(days[0], 10))
    one = open_of(space, put_off, local(days[0], 12))
    space.replies.snooze(one.id, until=local(days[5], 19), now=local(days[0], 12))  # in the quiet hours of Tuesday
    told = lived(space, local(days[0], 12), local(days[8], 23), asleep=(local(days[6], 7), local(days[6], 11, 7)))
    assert told == [
        (local(days[3], 8, 30), ["Ben Sonntag"]),
        (local(days[4], 8, 30), ["Anna Nacht"]),
        (local(days[6], 11, 7), ["Cem Montag", "Edi Abend"]),
        (local(days[8], 8, 30), ["Dora Feiertag"]),
    ]


def test_clocks_that_change_move_no_notice(space: Workspace) -> None:
    """Summer time ends on Sunday 25 October 2026 and begins on Sunday 28 March 2027."""
    for friday in (date(2026, 10, 23), date(2027, 3, 26)):
        remind(space, local(friday, 8), region="")
        asks(space, f"Vor {friday}", local(friday, 9))
        tuesday = friday + timedelta(days=4)
        assert lived(space, local(friday, 9), local(tuesday, 18)) == [(local(tuesday, 8, 30), [f"Vor {friday}"])]


def test_a_journey_tells_nothing_twice_and_at_the_hour_of_the_place(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    remind(space, local(monday, 8))
    asks(space, "Anna Nacht", local(monday, 2))  # Sunday evening in New York
    asks(space, "Ben Tag", local(monday + timedelta(days=2), 3))
    wednesday, friday = monday + timedelta(days=2), monday + timedelta(days=4)
    assert lived(space, local(wednesday, 0), local(wednesday, 12)) == [(local(wednesday, 8, 30), ["Anna Nacht"])]
    remind(space, local(wednesday, 12), time_zone="America/New_York")
    told = lived(space, local(wednesday, 12), local(friday, 23, zone=NEW_YORK))
    assert told == [(local(friday - timedelta(days=1), 8, 30, NEW_YORK), ["Ben Tag"])]


@contextmanager
def computer_in(zone: str) -> Iterator[None]:
    """This computer's own time zone, as a journey changes it."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    clock_time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        clock_time.tzset()


@pytest.mark.skipif(not hasattr(clock_time, "tzset"), reason="this system changes its time zone for all at once")
def test_the_computers_own_zone_is_followed(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    remind(space, local(monday, 8), time_zone="")
    asks(space, "Anna Nacht", local(monday, 12))
    wednesday = monday + timedelta(days=2)
    with computer_in("America/New_York"):
        assert space.replies.notices.tell(now=local(wednesday, 8, 29, NEW_YORK)) is None
        assert space.replies.notices.tell(now=local(wednesday, 8, 30, NEW_YORK)) is not None
    with computer_in("Pacific/Auckland"):
        assert lived(space, local(wednesday, 15), local(wednesday, 23)) == []


def test_what_was_settled_is_not_told(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    remind(space, local(monday, 8))
    anna = asks(space, "Anna Nacht", local(monday, 9))
    space.replies.done(open_of(space, anna, local(monday, 10)).id, now=local(monday, 10))
    assert space.replies.notices.next(now=local(monday + timedelta(days=2), 9)) is None


def test_asking_changes_nothing_and_telling_is_kept(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    at = local(monday + timedelta(days=2), 9)
    remind(space, local(monday, 8), names_in_notices=True)
    asks(space, "Anna Nacht", local(monday, 9))
    first, second = space.replies.notices.next(now=at), space.replies.notices.next(now=at)
    assert isinstance(first, Notice)
    assert first == second
    assert first.names
    assert space.replies.notices.tell(now=at) == first
    assert space.replies.notices.tell(now=at + timedelta(hours=1)) is None
    assert "notices.tell" not in [action.name for action in space.history.list()]


def test_a_locked_program_goes_on_by_times_alone_and_nothing_comes_again(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    remind(space, local(monday, 8))
    for name in ("Anna Nacht", "Ben Tag", "Cem Abend"):
        asks(space, name, local(monday, 9))
    wednesday = monday + timedelta(days=2)
    plan = space.replies.notices.plan(now=local(monday, 18))
    assert plan.due == (local(wednesday, 8, 30),) * 3
    assert (local(wednesday, 8), local(wednesday, 18)) in plan.hours
    space.replies.notices.told_locked(until=local(wednesday, 8, 30), now=local(wednesday, 9))
    space.replies.notices.told_locked(until=local(wednesday, 8, 30), now=local(wednesday, 9))
    assert space.replies.notices.next(now=local(wednesday, 9)) is None
    assert space.replies.notices.plan(now=local(wednesday, 9)).due == ()


def test_switched_off_it_is_silent_locked_too(space: Workspace) -> None:
    monday = date(2026, 6, 8)
    asks(space, "Anna Nacht", local(monday, 9))
    at = local(monday + timedelta(days=2), 9)
    assert space.replies.notices.tell(now=at) is None
    assert space.replies.notices.plan(now=at) == Plan()


def test_an_alarm_is_the_moment_of_the_notice(space: Workspace) -> None:
    friday = date(2026, 6, 5)
    remind(space, local(friday, 8))
    asks(space, "Anna Nacht", local(friday, 9))
    ((one, at),) = space.replies.notices.alarms(now=local(friday, 10))
    assert (one.name, at) == ("Anna Nacht", local(friday + timedelta(days=4), 8, 30))


def test_a_leads_step_is_told_once_on_its_day_and_not_while_locked(space: Workspace) -> None:
    begin = local(date(2026, 11, 23), 0)
    remind(space, begin)
    vacancy = Vacancy(title="Assistenz", apply_by=date(2026, 12, 4))
    step = space.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang"), next_step_on=date(2026, 11, 28)), begin)
    space.leads.add(LeadDraft(vacancy=vacancy), begin)
    found = lived(space, begin, begin + timedelta(days=9))
    assert found == [
        (local(date(2026, 11, 27), 8, 30), ["Assistenz"]),  # a week before applications end
        (local(date(2026, 11, 28), 8, 30), ["Empfang"]),  # a Saturday, but the user named it
    ]
    assert space.replies.notices.plan(now=begin).due == ()
    space.leads.put_off(step.id, date(2026, 12, 8), local(date(2026, 12, 2), 9))
    later = lived(space, local(date(2026, 12, 2), 9), local(date(2026, 12, 9), 0))
    assert later == [(local(date(2026, 12, 8), 8, 30), ["Empfang"])]


def test_new_people_are_said_along_and_give_no_notice_of_their_own(space: Workspace) -> None:
    monday = date(2026, 11, 23)
    remind(space, local(monday, 0))
    stranger = person(space, "Petra Neu", local(monday, 7), standing=Standing.SCREENED)
    ask = Sentence(speech=Speech.ASKS, text="Haben Sie Zeit?")
    letter(space, stranger, local(monday, 7), "Haben Sie Zeit?", ask)
    assert lived(space, local(monday, 8), local(monday, 18)) == []
    asks(space, "Ruth Kern", local(date(2026, 11, 20), 9))
    asks(space, "Ida Alt", local(monday, 9), due_on=date(2026, 11, 24))
    first = space.replies.notices.tell(now=local(date(2026, 11, 24), 8, 30))
    assert first is not None
    assert (len(first.replies), first.leads, first.fresh) == (2, (), 1)
