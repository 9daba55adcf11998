"""Days counted back from any present."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.calendar import is_working_day, working_days_between
from app.services.sampling.days import answered, days_ago, working_days_ago

moments = st.datetimes(datetime(2026, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))


@given(moments, st.integers(1, 30), st.integers(0, 3))
def test_working_days_are_counted_as_reminders_count_them(now: datetime, days: int, place: int) -> None:
    at = working_days_ago(now, days, place)
    assert is_working_day(at.date())
    assert working_days_between(at.date(), now.date()) in (days, days - 1)  # today may be none
    assert at < now


@given(moments, st.integers(11, 700), st.integers(0, 40))
def test_an_answer_comes_after_and_in_time(now: datetime, days: int, place: int) -> None:
    at = days_ago(now, days, place)
    later = answered(at, place + 1)
    assert at < later
    assert all(is_working_day(one.date()) for one in (at, later))
    assert later - at < timedelta(days=10)


@pytest.mark.parametrize("place", range(4))
def test_turns_of_one_day_keep_their_order(place: int) -> None:
    now = datetime(2026, 11, 24, 9, tzinfo=UTC)
    assert working_days_ago(now, 4, place) < working_days_ago(now, 4, place + 1) < working_days_ago(now, 3, 0)
