"""Working days as the laws of Länder, Austria and the cantons have them."""

from datetime import date, timedelta

import holidays as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.calendar import (
    GERMAN_REGIONS,
    REGIONS,
    SWISS_REGIONS,
    add_working_days,
    easter,
    holidays,
    is_region,
    is_working_day,
    working_days_between,
)

days = st.dates(date(2000, 1, 1), date(2060, 12, 31))
regions = st.sampled_from(REGIONS)


@pytest.mark.parametrize(
    "day",
    [date(1943, 4, 25), date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2024, 3, 31), date(2025, 4, 20),
     date(2026, 4, 5), date(2038, 4, 25), date(2049, 4, 18)],
)  # fmt: skip
def test_easter(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    ("region", "count"),
    [("DE", 9), ("DE-BW", 12), ("DE-BY", 13), ("DE-BE", 10), ("DE-BB", 10), ("DE-HB", 10), ("DE-HH", 10), ("DE-HE", 10),
     ("DE-MV", 11), ("DE-NI", 10), ("DE-NW", 11), ("DE-RP", 11), ("DE-SL", 12), ("DE-SN", 11), ("DE-ST", 11),
     ("DE-SH", 10), ("DE-TH", 11), ("AT", 13), ("", 0), ("XX", 0),
     ("CH", 4), ("CH-ZH", 9), ("CH-GL", 10), ("CH-TI", 15)],
)  # fmt: skip
def test_how_many_holidays_2026_has(region: str, count: int) -> None:
    assert len(holidays(2026, region)) == count


@pytest.mark.parametrize(
    ("day", "free", "working"),
    [
        (date(2026, 1, 6), ("DE-BY", "DE-BW", "DE-ST", "AT"), ("DE", "DE-NW")),
        (date(2027, 3, 8), ("DE-BE", "DE-MV"), ("DE-BB", "AT")),
        (date(2026, 4, 3), ("DE", "DE-HH"), ("AT", "")),
        (date(2026, 6, 4), ("DE-NW", "DE-HE", "AT"), ("DE-BE", "DE-SN")),
        (date(2025, 8, 15), ("DE-BY", "DE-SL", "AT"), ("DE-BW",)),
        (date(2027, 9, 20), ("DE-TH",), ("DE-SN",)),
        (date(2025, 10, 31), ("DE-HB", "DE-SN"), ("DE-BY",)),
        (date(2026, 11, 18), ("DE-SN",), ("DE-TH",)),
        (date(2027, 10, 26), ("AT",), ("DE-BY",)),
        (date(2026, 12, 8), ("AT",), ("DE",)),
    ],
)
def test_days_that_are_free_in_some_places(day: date, free: tuple[str, ...], working: tuple[str, ...]) -> None:
    assert not any(is_working_day(day, region) for region in free)
    assert all(is_working_day(day, region) for region in working)


def test_all_regions_have_names() -> None:
    assert len(GERMAN_REGIONS) == 16
    assert len(SWISS_REGIONS) == 26
    assert {*GERMAN_REGIONS, *SWISS_REGIONS} < set(REGIONS)


def test_a_region_is_one_of_ours_or_a_country_that_is_known_here() -> None:
    assert is_region("")
    assert is_region("CH-VD")
    assert is_region("FR")  # the package is there while tests run
    assert not is_region("CH-XX")
    assert not is_region("Bavaria")


@pytest.mark.parametrize("region", [region for region in REGIONS if region])
def test_weekdays_off_are_those_of_the_worlds_table(region: str) -> None:
    country, _, part = region.partition("-")
    #: Assumption is free where Bavaria is Catholic, which is where most people live.
    kinds = ("public", "catholic") if region == "DE-BY" else ("public",)
    for year in range(2020, 2036):
        theirs = oracle.country_holidays(country, subdiv=part or None, years=year, categories=kinds)
        assert {day for day in holidays(year, region) if day.weekday() < 5} == {
            day for day in theirs if day.weekday() < 5
        }, year


@given(days, st.integers(0, 400), regions)
def test_counting_agrees_with_walking(first: date, span: int, region: str) -> None:
    last = first + timedelta(days=span)
    walked = sum(is_working_day(first + timedelta(days=step), region) for step in range(1, span + 1))
    assert working_days_between(first, last, region) == walked
    assert working_days_between(last, first, region) == 0


@given(days, st.integers(1, 60), regions)
def test_adding_and_counting_are_inverse(day: date, count: int, region: str) -> None:
    later = add_working_days(day, count, region)
    assert is_working_day(later, region)
    assert working_days_between(day, later, region) == count


def test_no_working_days_later_is_the_day_itself_or_the_next_one() -> None:
    assert add_working_days(date(2026, 11, 24), 0) == date(2026, 11, 24)
    assert add_working_days(date(2026, 12, 25), 0) == date(2026, 12, 28)
