"""Fields: each type takes its own and refuses the rest."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import FileRefused
from app.records.peer import Part
from app.sync import fields

MOMENT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def test_what_fits_is_taken() -> None:
    said = {
        "text": "Müller 👩‍💼",
        "id": "0f" * 32,
        "n": 3,
        "yes": True,
        "part": "hr",
        "at": fields.spell_moment(MOMENT),
        "on": "2026-12-18",
        "none": None,
        "in": {},
        "list": ["a", "b"],
    }
    assert fields.text(said, "text") == "Müller 👩‍💼"
    assert fields.identity(said, "id") == "0f" * 32
    assert fields.whole(said, "n") == 3
    assert fields.truth(said, "yes") is True
    assert fields.choice(said, "part", Part) is Part.HR
    assert fields.moment(said, "at") == MOMENT
    assert fields.day(said, "on") == date(2026, 12, 18)
    assert fields.day(said, "none") is None
    assert fields.part(said, "in") == {}
    assert fields.texts(said, "list", most=2, limit=1) == ("a", "b")


@pytest.mark.parametrize(
    "take",
    [
        lambda said: fields.text(said, "v", limit=5),
        lambda said: fields.identity(said, "v"),
        lambda said: fields.whole(said, "v", least=1),
        lambda said: fields.truth(said, "v"),
        lambda said: fields.choice(said, "v", Part),
        lambda said: fields.moment(said, "v"),
        lambda said: fields.day(said, "v"),
        lambda said: fields.part(said, "v"),
        lambda said: fields.texts(said, "v", most=2, limit=5),
    ],
)
@pytest.mark.parametrize("value", ["toolong", "a\nb", "a\x00", "\u202eevil", 0, -1, [1], ["a", "b", "c"], "2026-13-01"])
def test_what_does_not_fit_is_refused(take: Callable[[dict[str, object]], object], value: object) -> None:
    with pytest.raises(FileRefused):
        take({"v": value})


def test_a_missing_field_is_refused() -> None:
    for take in (fields.text, fields.identity, fields.whole, fields.truth, fields.moment, fields.day, fields.part):
        with pytest.raises(FileRefused):
            take({}, "v")


def test_truth_is_no_number() -> None:
    with pytest.raises(FileRefused):
        fields.whole({"v": True}, "v")
    with pytest.raises(FileRefused):
        fields.version({"v": True})


@given(st.text(max_size=60))
def test_what_was_cleaned_is_taken(words: str) -> None:
    cleaned = fields.clean(words)
    assert fields.text({"v": cleaned}, "v", lines=True) == cleaned


def test_cleaning_takes_out_what_turns_text() -> None:
    assert fields.clean(" Anna\u202e\x00\r\nBerger ") == "Anna\nBerger"
