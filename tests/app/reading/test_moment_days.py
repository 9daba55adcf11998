"""From words to the calendar, where a month, a year or a region makes the difference."""

from datetime import date, datetime

import pytest

from app.reading.moment_days import number, resolve
from app.reading.moment_forms import WHEN


def day(words: str, now: datetime, region: str = "") -> date | None:
    hit = WHEN.search(words)
    assert hit is not None
    found = resolve(hit, now, region)
    return None if found is None else found[0]


@pytest.mark.parametrize(
    ("words", "today", "meant"),
    [
        ("KW 1", date(2026, 12, 30), date(2027, 1, 4)),
        ("KW 53", date(2026, 12, 30), date(2026, 12, 30)),
        ("Anfang Januar", date(2026, 12, 1), date(2027, 1, 1)),
        ("in einem Monat", date(2026, 1, 31), date(2026, 2, 28)),
        ("am 31.", date(2026, 4, 2), date(2026, 5, 31)),
        ("29.2.", date(2028, 1, 1), date(2028, 2, 29)),
        ("Quartalsende", date(2026, 2, 1), date(2026, 3, 31)),
        ("Ostern", date(2026, 4, 6), date(2027, 3, 28)),
        ("Monatsende", date(2028, 2, 3), date(2028, 2, 29)),
        ("Freitag", date(2026, 11, 27), date(2026, 12, 4)),
    ],
)
def test_edges_of_months_and_years(words: str, today: date, meant: date) -> None:
    assert day(words, datetime(today.year, today.month, today.day, 9)) == meant


def test_what_does_not_exist_raises() -> None:
    with pytest.raises(ValueError, match="day"):
        day("30.2.", datetime(2026, 1, 1))


def test_numbers_in_digits_and_words() -> None:
    assert [number(text) for text in ("12", "zwölf", "a", "viele")] == [12, 12, 1, None]
