"""Which backups are kept, and when the second place is asked for."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from app.records.backup import DAILY, MOST_BYTES, WEEKLY, Backup, Examined, Safety, SecondPlace, Why, surplus

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TODAY = NOW.date()


def backup(day: date, *, hour: int = 9, why: Why = Why.DAILY, size: int = 1000) -> Backup:
    return Backup(
        folder=Path(f"{day}-{hour}-{why}"),
        uid="ab" * 16,
        made_on=day,
        made_at=datetime(day.year, day.month, day.day, hour, tzinfo=UTC),
        why=why,
        version=2,
        commits=1,
        bytes=size,
    )


def kept(backups: list[Backup], today: date = TODAY) -> list[Backup]:
    gone = surplus(backups, today)
    return [one for one in backups if one not in gone]


def test_seven_days_and_four_weeks_stay() -> None:
    every_day = [backup(TODAY - timedelta(days=back)) for back in range(60)]
    days = {one.made_on for one in kept(every_day)}
    assert days >= {TODAY - timedelta(days=back) for back in range(DAILY)}
    assert days >= {date(2026, 11, 22), date(2026, 11, 15), date(2026, 11, 8)}  # the last days of their weeks
    assert len(days) == DAILY + WEEKLY - 2  # two weeks reach into the seven days


def test_today_keeps_what_was_made_today_and_tomorrow_the_last_of_it() -> None:
    two = [backup(TODAY, hour=8), backup(TODAY, hour=17, why=Why.ASKED)]
    assert kept(two) == two
    assert kept(two, TODAY + timedelta(days=1)) == two[1:]


def test_the_state_before_a_change_of_the_tables_stays() -> None:
    before = backup(TODAY - timedelta(days=200), why=Why.MIGRATION)
    assert before in kept([before, *(backup(TODAY - timedelta(days=back)) for back in range(60))])


def test_two_gigabytes_at_most_but_always_the_newest() -> None:
    large = [backup(TODAY - timedelta(days=back), size=MOST_BYTES // 3 + 1) for back in range(5)]
    assert kept(large) == large[:2]
    assert kept([backup(TODAY, size=MOST_BYTES * 2)]) != []


def test_what_a_wrong_clock_dated_pushes_nothing_out() -> None:
    wrong = [backup(date(2099, 1, day)) for day in range(1, 20)]
    right = [backup(TODAY - timedelta(days=back)) for back in range(7)]
    assert set(right) <= set(kept([*wrong, *right]))


@given(some.lists(some.tuples(some.integers(0, 90), some.integers(0, 23), some.integers(1, MOST_BYTES)), max_size=40))
def test_the_newest_always_stays_and_the_rest_fits(made: list[tuple[int, int, int]]) -> None:
    backups = list({backup(TODAY - timedelta(days=d), hour=h, size=size) for d, h, size in made})
    stay = kept(backups)
    if backups:
        newest = max(backups, key=lambda one: one.made_at)
        assert any(one.made_at == newest.made_at for one in stay)
        assert len(stay) == 1 or sum(one.bytes for one in stay) <= MOST_BYTES
    assert surplus(stay, TODAY) == ()


def test_the_second_place_is_asked_for_each_week_until_it_is_used() -> None:
    assert SecondPlace().asks(NOW)
    assert not SecondPlace(put_off_at=NOW - timedelta(days=6)).asks(NOW)
    assert SecondPlace(put_off_at=NOW - timedelta(days=7)).asks(NOW)
    assert not SecondPlace(copied_at=NOW - timedelta(days=29)).asks(NOW)
    assert SecondPlace(copied_at=NOW - timedelta(days=30)).asks(NOW)


def test_what_is_told() -> None:
    two = (backup(TODAY), backup(TODAY, hour=8))
    assert Safety(place=Path(), backups=two, second=SecondPlace()).bytes == 2000
    assert Examined(backup=two[0], opens=True).sound
    assert not Examined(backup=two[0], opens=False).sound
    assert not Examined(backup=two[0], opens=True, problems=("x",)).sound
