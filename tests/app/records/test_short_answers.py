"""Short answers: what is put in, and how the user's own are taken apart."""

from hypothesis import given
from hypothesis import strategies as st

from app.records.short_answers import filled, joined, parted, title


def test_day_and_name_are_put_in_and_other_braces_stay() -> None:
    assert filled("Bis {day}, {name} {x}", day="Freitag", name="Ruth {day}") == "Bis Freitag, Ruth {day} {x}"


def test_own_texts_stand_one_below_another() -> None:
    typed = "Danke.\nBis {day}.\n\n  \nLeider nein.\n\nDanke.\nBis {day}.\n"
    assert parted(typed) == ("Danke.\nBis {day}.", "Leider nein.")
    assert parted("  \n ") == ()


@given(st.text(max_size=80))
def test_what_was_taken_apart_and_joined_stays_the_same(typed: str) -> None:
    once = parted(typed)
    assert parted(joined(once)) == once


def test_a_long_text_is_called_by_its_beginning() -> None:
    assert title("Danke,\nbis bald") == "Danke, bis bald"
    assert title("x" * 60) == "x" * 39 + "…"
