"""Moments keep every microsecond, and their order."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.times import moment, moment_or_none, stamp, stamp_or_none

moments = st.datetimes(timezones=st.just(UTC))


@given(moments)
def test_a_moment_comes_back(at: datetime) -> None:
    assert moment(stamp(at)) == at
    assert moment_or_none(stamp_or_none(at)) == at


@given(moments, moments)
def test_stamps_sort_as_moments(first: datetime, second: datetime) -> None:
    assert (stamp(first) < stamp(second)) == (first < second)


def test_a_naive_moment_is_a_bug() -> None:
    with pytest.raises(ValueError):
        stamp(datetime(2026, 1, 1))


def test_none_stays_none() -> None:
    assert moment_or_none(None) is None
    assert stamp_or_none(None) is None
