"""When it is time to write, and which birthday comes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.records.choices import Choices
from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from app.records.touch import limit, next_birthday, silence
from tests.support.people import NOW

EVA = Contact(id=ContactId(1), name="Eva", standing=Standing.CIRCLE, ring=Ring.CLOSE)


def test_the_persons_own_interval_goes_before_the_rings() -> None:
    wishes = Choices(touch_close=60)
    assert limit(EVA, wishes) == 60
    assert limit(replace(EVA, touch_days=30), wishes) == 30
    assert limit(replace(EVA, touch_days=0), wishes) == 0
    assert limit(EVA, Choices()) == 0


def test_silence_is_told_after_the_last_day_of_the_interval() -> None:
    wishes = Choices(touch_close=60)
    assert silence(EVA, NOW - timedelta(days=60), wishes, NOW) is None
    over = silence(EVA, NOW - timedelta(days=61), wishes, NOW)
    assert over is not None
    assert (over.days, over.limit) == (61, 60)
    never = silence(EVA, None, wishes, NOW)
    assert never is not None
    assert never.days is None


@pytest.mark.parametrize(
    ("birthday", "expected"),
    [
        ("1980-11-24", (date(2026, 11, 24), 46)),
        ("1980-11-23", (date(2027, 11, 23), 47)),
        ("--12-01", (date(2026, 12, 1), None)),
        ("1980-02-29", (date(2027, 2, 28), 47)),
        ("im Frühling", None),
        ("", None),
    ],
)
def test_the_next_birthday(birthday: str, expected: tuple[date, int | None] | None) -> None:
    assert next_birthday(birthday, date(2026, 11, 24)) == expected
