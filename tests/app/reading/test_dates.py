"""Dates of mail, with the zones and mistakes that programs make."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.dates import seconds, sent_at


def at(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp())  # type: ignore[arg-type, misc]


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("Fri, 9 Aug 2002 15:05:38 +0200", at(2002, 8, 9, 13, 5, 38)),
        ("9 Aug 02 15:05 EST", at(2002, 8, 9, 20, 5)),
        ("Tue, 03-Mar-1998 10:00:00 -0800 (PST)", at(1998, 3, 3, 18)),
        ("Mi, 5 Mär 2025 08:00:00 +0100", at(2025, 3, 5, 7)),
        ("2025-06-01T14:03:22Z", at(2025, 6, 1, 14, 3, 22)),
        ("Thu Aug 22 12:36:23 2002", at(2002, 8, 22, 12, 36, 23)),
        ("Fri, 9 Aug 2002 15:05:38 GMT+0200", at(2002, 8, 9, 13, 5, 38)),
        ("Fri, 9 Aug 2002 15:05:38 MESZ", at(2002, 8, 9, 13, 5, 38)),
        ("Fri, 31 Dec 1999 23:59:60 +0000", at(1999, 12, 31, 23, 59, 59)),
        ("Fri,9 Aug 2002 15:05:38 -0330", at(2002, 8, 9, 18, 35, 38)),
        ("9. Mai 2022 15:05:38 +0200", at(2022, 5, 9, 13, 5, 38)),
        ("Sat, 1 Jan 100 00:00:00 +0000", at(2000, 1, 1)),
    ],
)
def test_usual_and_odd_dates(value: str, moment: int) -> None:
    assert seconds(value) == moment


@pytest.mark.parametrize("value", ["", "tomorrow", "32 Foo 2002 99:99", "Thu, 1 Jan 1970 00:00:00 +0000"])
def test_no_moment_of_mail(value: str) -> None:
    assert seconds(value) is None


def test_an_impossible_date_gives_way_to_the_delivery() -> None:
    received = "from a by b; Fri, 9 Aug 2002 15:05:38 +0000"
    assert sent_at({"date": "Fri, 9 Aug 2030 15:05:38 +0000", "received": received}) == at(2002, 8, 9, 15, 5, 38)
    assert sent_at({"received": received}) == at(2002, 8, 9, 15, 5, 38)
    assert sent_at({"date": "Fri, 9 Aug 2002 14:00:00 +0000", "received": received}) == at(2002, 8, 9, 14)
    assert sent_at({}) is None


@given(st.text(max_size=60))
def test_any_text(value: str) -> None:
    seconds(value)
