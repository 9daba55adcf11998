"""When a typed line says that something is due, over a table of lines in German and English."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.moments import find

NOW = datetime(2026, 11, 24, 9, 30)
TABLE = Path(__file__).resolve().parents[2] / "corpora" / "moments.txt"
LINES = [
    tuple(part.strip() for part in line.split("|"))
    for line in TABLE.read_text("utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def test_the_table_is_long_and_in_both_languages() -> None:
    assert len(LINES) >= 150


@pytest.mark.parametrize(("line", "wanted"), LINES)
def test_when_a_line_means(line: str, wanted: str) -> None:
    when = find(line, NOW, "DE-BY")
    if when is None:
        assert wanted == "-"
        return
    hour = f" {when.at:%H:%M}" if when.at else ""
    assert f"{when.day}{hour}{' limit' if when.limit else ''}" == wanted


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Frau Berger rief an, möchte bis Freitag Antwort", "bis Freitag"),
        ("übermorgen 14 Uhr Frau Berger", "übermorgen 14 Uhr"),
        ("am Freitag um 10 Uhr Kern anrufen", "am Freitag um 10 Uhr"),
        ("call Kern at 11am tomorrow", "at 11am tomorrow"),
        ("wants it by close of business Friday, says Kern", "by close of business Friday"),
        ("um 17 Uhr Kern anrufen", "um 17 Uhr"),
        ("Kern in der 50. KW treffen", "in der 50. KW"),
    ],
)
def test_which_words_say_it(line: str, words: str) -> None:
    when = find(line, NOW, "DE-BY")
    assert when is not None
    assert line[when.start : when.end] == words


def test_working_days_know_the_regions_holidays() -> None:
    christmas = datetime(2026, 12, 23, 9, 0)
    at_home, nowhere = find("in 2 Werktagen", christmas, "DE"), find("in 2 Werktagen", christmas, "")
    assert at_home is not None
    assert nowhere is not None
    assert (at_home.day.day, nowhere.day.day) == (28, 25)


@pytest.mark.parametrize("line", ["in 999 Jahren", "99.99.", "KW 0", "am 0.", "25 Uhr", "0/0", "Ⅷ. Mai"])
def test_what_does_not_exist_is_no_day(line: str) -> None:
    assert find(line, NOW, "DE") is None


@given(st.lists(st.sampled_from([line for line, _ in LINES]) | st.text(max_size=12), max_size=4), st.datetimes())
def test_any_line_is_read_or_names_no_day(parts: list[str], now: datetime) -> None:
    line = " ".join(parts)
    when = find(line, now, "DE-BY")
    if when is not None:
        assert 0 <= when.start < when.end <= len(line)
