"""Days named in German and English, counted from Tuesday, 10 March 2026."""

from datetime import date

import pytest

from app.reading.days import deadline, named_day

ON = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("könnten sie mir das bis freitag schicken", date(2026, 3, 13)),
        ("bitte bis zum 15.12.", date(2026, 12, 15)),
        ("bitte bis spätestens 3. april 2026", date(2026, 4, 3)),
        ("das brauche ich noch heute", date(2026, 3, 10)),
        ("bitte bis ende der woche", date(2026, 3, 13)),
        ("rückmeldung bis kw 13", date(2026, 3, 27)),
        ("bitte bis monatsende", date(2026, 3, 31)),
        ("sag mir bis heute oder morgen bescheid", date(2026, 3, 11)),
        ("please reply by close of business thursday", date(2026, 3, 12)),
        ("until the 3rd", date(2026, 4, 3)),
        ("by december 1st", date(2026, 12, 1)),
        ("by wednesday at the latest", date(2026, 3, 11)),
        ("within 48 hours", date(2026, 3, 12)),
        ("can you send it tomorrow", date(2026, 3, 11)),
        ("by next friday", date(2026, 3, 20)),
        ("by 2026-03-31", date(2026, 3, 31)),
        ("bitte bis mittwochabend", date(2026, 3, 11)),
        ("schick es mir bis fr", date(2026, 3, 13)),
        ("bis di", date(2026, 3, 17)),
        ("send it by thurs", date(2026, 3, 12)),
        ("by friday week", date(2026, 3, 20)),
        ("bis übernächsten freitag", date(2026, 3, 20)),
        ("ahead of my call with them, which is on friday", date(2026, 3, 13)),
        ("need it tmrw", date(2026, 3, 11)),
        ("guten morgen", None),
        ("passt ihnen donnerstag", None),
        ("let me know if the thursday works", None),
        ("nächste woche", None),
        ("early next week", None),
        ("bis zum 31. februar", None),
        ("seit dem 3. märz bis", None),
    ],
)
def test_a_request_is_due_on_the_day_it_limits(text: str, day: date | None) -> None:
    assert deadline(text, ON) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ich schicke es morgen nachmittag", date(2026, 3, 11)),
        ("ich melde mich am donnerstag", date(2026, 3, 12)),
        ("ich melde mich übermorgen", date(2026, 3, 12)),
        ("i'll send it on thursday", date(2026, 3, 12)),
        ("i'll have it to you by the end of the month", date(2026, 3, 31)),
        ("i'll get back to you next week", None),
        ("ich melde mich", None),
    ],
)
def test_a_promise_is_due_on_any_day_it_names(text: str, day: date | None) -> None:
    assert named_day(text, ON) == day
