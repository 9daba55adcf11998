"""When a reply is told of: hours, free days, the day's number, and nothing twice."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from app.records import notice
from app.records.choices import Choices
from app.records.exchange import Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, ObligationId
from app.records.notice import Falling, Told
from app.records.obligation import Level, Obligation, Side, Why

BERLIN = Choices(region="DE", time_zone="Europe/Berlin", notices=True)
ZONE = ZoneInfo("Europe/Berlin")
_numbers = count(1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In November 2026, whose 2nd is a Monday, in Berlin."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def falls(due: datetime, *, due_on: date | None = None, until: datetime | None = None) -> Falling:
    number = next(_numbers)
    one = Obligation(
        id=ObligationId(number),
        conversation_id=ConversationId(number),
        exchange_id=ExchangeId(number),
        contact_id=ContactId(1),
        side=Side.MINE,
        level=Level.ASKED,
        why=Why.YOU_WERE_ASKED,
        medium=Medium.MAIL,
        name="Ruth Kern",
        since=due - timedelta(days=2),
        due_at=due,
        due_on=due_on,
        snoozed_until=until,
    )
    return notice.falling(one, f"{number}@x.example", BERLIN)


def told(one: Falling, moment: datetime) -> tuple[Told, ...]:
    return notice.told_of([one], moment)


def is_told(one: Falling, moment: datetime, past: tuple[Told, ...] = (), choices: Choices = BERLIN) -> bool:
    return notice.next_notice([one], past, moment, choices) is not None


def test_what_a_day_brings_is_told_at_the_hour_of_the_digest() -> None:
    one = falls(at(3, 0))
    assert not is_told(one, at(3, 8, 29))
    assert is_told(one, at(3, 8, 30))
    assert notice.tells_at(one, BERLIN) == at(3, 8, 30)


def test_what_was_put_off_is_told_at_its_hour() -> None:
    one = falls(at(3, 0), until=at(4, 14))
    assert not is_told(one, at(4, 13, 59))
    assert is_told(one, at(4, 14))


def test_quiet_hours_are_quiet_on_both_sides_of_midnight() -> None:
    one = falls(at(3, 0), until=at(4, 20))
    assert not is_told(one, at(4, 20))
    assert not is_told(one, at(5, 7, 59))
    assert is_told(one, at(5, 8))
    assert notice.tells_at(one, BERLIN) == at(5, 8)


@pytest.mark.parametrize(
    ("begins", "ends", "spans"),
    [
        (time(18), time(8), (((8, 0), (18, 0)),)),
        (time(12), time(14), (((0, 0), (12, 0)), ((14, 0), (24, 0)))),
        (time(0), time(8), (((8, 0), (24, 0)),)),
        (time(7), time(7), (((0, 0), (24, 0)),)),
    ],
)
def test_quiet_hours_of_any_kind(begins: time, ends: time, spans: object) -> None:
    choices = Choices(time_zone="Europe/Berlin", quiet_from=begins, quiet_until=ends)
    found = notice.awake(date(2026, 11, 3), choices)
    midnight = at(3, 0)
    hours = tuple(tuple((int((one - midnight).total_seconds()) // 3600, one.minute) for one in span) for span in found)
    assert hours == spans


def test_a_day_of_changed_clocks_is_as_long_as_it_is() -> None:
    ((begin, end),) = notice.awake(date(2026, 10, 25), BERLIN)
    assert (begin.hour, end.hour) == (7, 17)
    always = Choices(time_zone="Europe/Berlin", quiet_from=time(0), quiet_until=time(0))
    ((begin, end),) = notice.awake(date(2026, 10, 25), always)
    assert end - begin == timedelta(hours=25)


def test_free_days_are_for_what_names_them() -> None:
    friday, named = falls(at(6, 0)), falls(at(7, 0), due_on=date(2026, 11, 7))
    assert not is_told(friday, at(7, 10))  # the machine was off on Friday
    assert notice.tells_at(friday, BERLIN) == at(6, 8, 30)
    assert is_told(named, at(7, 8, 30))
    assert not is_told(named, at(8, 10))
    assert is_told(named, at(9, 8))


def test_one_due_date_is_told_once_and_another_again() -> None:
    one = falls(at(3, 0))
    past = told(one, at(3, 8, 30))
    assert not is_told(one, at(3, 17), past)
    again = Falling(
        key=one.key, at=at(5, 14), day=date(2026, 11, 5), chosen=True, snoozed=True, obligation=one.obligation
    )
    assert is_told(again, at(5, 14), past)
    shifted = Falling(
        key=one.key, at=at(6, 8, 30), day=date(2026, 11, 6), chosen=False, snoozed=False, obligation=one.obligation
    )
    assert not is_told(shifted, at(6, 9), past)  # a journey moved it over a free day
    later = Falling(
        key=one.key, at=at(16, 8, 30), day=date(2026, 11, 16), chosen=False, snoozed=False, obligation=one.obligation
    )
    assert is_told(later, at(16, 9), past)


def test_half_an_hour_lies_between_two_notices() -> None:
    first, second = falls(at(3, 0)), falls(at(3, 0), until=at(3, 8, 45))
    past = told(first, at(3, 8, 30))
    assert notice.next_notice([first, second], past, at(3, 8, 59), BERLIN) is None
    found = notice.next_notice([first, second], past, at(3, 9), BERLIN)
    assert found is not None
    assert found.obligations == (second.obligation,)


def test_a_clock_that_was_set_back_does_not_silence() -> None:
    assert is_told(falls(at(3, 0)), at(3, 9), told(falls(at(9, 0)), at(9, 9)))


def test_after_the_days_number_one_digest_comes_before_the_quiet_hours() -> None:
    choices = Choices(region="DE", time_zone="Europe/Berlin", notices=True, notices_a_day=2)
    past = (*told(falls(at(2, 0)), at(3, 9)), *told(falls(at(2, 0)), at(3, 10)))
    one = falls(at(3, 0), until=at(3, 11))
    assert not is_told(one, at(3, 17, 29), past, choices)
    found = notice.next_notice([one], past, at(3, 17, 30), choices)
    assert found is not None
    assert found.digest
    past += notice.told_of(found.fallings, at(3, 17, 30))
    late = falls(at(3, 0), until=at(3, 17, 40))
    assert not is_told(late, at(3, 17, 59), past, choices)
    assert is_told(late, at(4, 8), past, choices)


def test_nothing_is_told_unless_it_was_chosen() -> None:
    one = falls(at(3, 0))
    assert notice.next_notice([one], (), at(3, 9), Choices(time_zone="Europe/Berlin")) is None
    assert notice.plan([one], (), at(3, 9), Choices(time_zone="Europe/Berlin")) == notice.Plan()


def test_a_plan_is_what_would_be_told() -> None:
    """Each minute of two weeks, as an open program looks, against the plan made at the beginning."""
    choices = Choices(region="DE-NW", time_zone="Europe/Berlin", notices=True, notices_a_day=2)
    fallings = [
        falls(at(3, 0)),
        falls(at(3, 0)),
        falls(at(3, 0), until=at(3, 8, 40)),
        falls(at(3, 0), until=at(3, 10)),
        falls(at(3, 0), until=at(3, 12)),
        falls(at(3, 0), until=at(6, 20)),
        falls(at(7, 0), due_on=date(2026, 11, 7)),
        falls(at(9, 0)),
    ]
    planned = notice.plan(fallings, (), at(2, 22), choices)
    past: tuple[Told, ...] = ()
    shown = []
    moment = at(2, 22)
    while moment < at(12, 22):
        found = notice.next_notice(fallings, past, moment, choices)
        if found is not None:
            past += notice.told_of(found.fallings, moment)
            shown += [moment] * len(found.fallings)
        moment += timedelta(minutes=1)
    assert planned.due == tuple(shown)
    assert len(shown) == len(fallings)
    assert all(any(begin <= one < end for begin, end in planned.hours) for one in shown)
    assert at(7, 8) in [begin for begin, _ in planned.hours]  # a Saturday, because somebody named it
    assert at(8, 8) not in [begin for begin, _ in planned.hours]


def test_what_a_locked_program_told_is_known_afterwards() -> None:
    early, late = falls(at(3, 0)), falls(at(4, 0))
    assert notice.told_until([early, late], (), at(3, 9), BERLIN) == (early,)
    assert notice.told_until([early, late], told(early, at(3, 8, 30)), at(3, 9), BERLIN) == ()


def test_a_whole_day_of_quiet_tells_nothing() -> None:
    choices = Choices(time_zone="Europe/Berlin", notices=True, quiet_from=time(0), quiet_until=time(23, 59, 59))
    assert notice.next_notice([falls(at(3, 0))], (), at(3, 12), choices) is None
