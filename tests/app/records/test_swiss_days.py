"""The cantons' own days; the whole table is held against another's in ``test_calendar``."""

from datetime import date

import pytest

from app.records.calendar import easter
from app.records.swiss_days import CANTONS, holidays


@pytest.mark.parametrize(
    ("day", "free", "working"),
    [
        (date(2026, 8, 1), "ZH TI GE AI", ""),
        (date(2027, 1, 2), "BE VD", "ZH NE"),
        (date(2023, 1, 2), "BE NE", "ZH"),  # a Monday
        (date(2026, 3, 19), "TI VS UR", "ZH BE"),
        (date(2026, 4, 3), "ZH FR", "TI VS GR"),
        (date(2026, 9, 10), "GE", "VD"),
        (date(2026, 9, 21), "VD", "GE"),
        (date(2026, 4, 9), "GL", "SG"),  # the 2nd is in Holy Week
        (date(2027, 4, 1), "GL", "SG"),
        (date(2023, 12, 26), "ZH", "AI AR UR"),  # a Tuesday
        (date(2024, 12, 26), "ZH AI AR UR", "GE VS"),
        (date(2026, 12, 31), "GE", "ZH"),
    ],
)
def test_days_of_some_cantons(day: date, free: str, working: str) -> None:
    for canton in free.split():
        assert day in holidays(day.year, canton, easter(day.year)), canton
    for canton in working.split():
        assert day not in holidays(day.year, canton, easter(day.year)), canton


def test_what_all_cantons_share_is_what_the_country_has() -> None:
    shared = set.intersection(*(set(holidays(2026, canton, easter(2026))) for canton in CANTONS))
    assert holidays(2026, "", easter(2026)) == shared
