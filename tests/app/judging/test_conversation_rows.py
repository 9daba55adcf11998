"""Several messages of one person in a row, and how they go on who may have been answered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.judging.turns import Turn
from app.records.exchange import Medium
from tests.app.judging.test_conversation import ME, MINE_ASKED, THEIRS_ASKED, THEIRS_PROMISED, THEM, found, turn


@pytest.fixture(autouse=True)
def _first_hour() -> None:
    turn.count = 0  # type: ignore[attr-defined]


def chat(*said: tuple[str, str]) -> list[Turn]:
    """Messages of a chat, one a minute."""
    first = turn(*said[0])
    turns = [first, *(turn(*one) for one in said[1:])]
    return [replace(one, at=first.at + timedelta(minutes=place), medium=Medium.CHAT) for place, one in enumerate(turns)]


@pytest.mark.parametrize(
    ("ask", "first", "second", "mine"),
    [
        (
            "was schulde ich dir noch für die karten?",
            "boah der drummer gestern!!",
            "beste zugabe ever",
            "ja der hammer",
        ),
        ("are you doing the swimming lift this week?", "omg have you seen the nits email", "AGAIN", "yes, comb is out"),
    ],
)
def test_what_a_row_of_messages_passes_over_stays_open_though_i_write_on(
    ask: str, first: str, second: str, mine: str
) -> None:
    assert THEIRS_ASKED in found(*chat((ME, ask), (THEM, first), (THEM, second), (ME, mine)))


@pytest.mark.parametrize(
    ("ask", "first", "second"),
    [
        ("wann kommst du am samstag?", "huhu, bin grad erst rein", "so gegen drei, wenn der zug fährt"),
        ("what time are you coming on saturday?", "hiya, only just got in", "about three if the train runs"),
    ],
)
def test_the_second_of_a_row_may_answer(ask: str, first: str, second: str) -> None:
    assert THEIRS_ASKED not in found(*chat((ME, ask), (THEM, first), (THEM, second)))


@pytest.mark.parametrize(
    ("ask", "answer", "thanks"),
    [
        ("Bringst du am Samstag die Kuchenplatte mit?", "Steht schon im Flur.", "Danke dir, Ina!"),
        ("Will you bring the cake stand on Saturday?", "It's in the hall already.", "Thank you, Ina!"),
    ],
)
def test_who_thanks_me_by_name_for_my_answer_waits_no_more(ask: str, answer: str, thanks: str) -> None:
    assert MINE_ASKED not in found(turn(THEM, ask), turn(ME, answer), turn(THEM, thanks))


@pytest.mark.parametrize(
    ("promise", "thanks"),
    [
        ("Den Kostenvoranschlag schicke ich Ihnen nächste Woche.", "Danke, das Leihgerät läuft gut."),
        ("You'll get the quote from me next week.", "Thanks, the loan machine runs well."),
    ],
)
def test_a_promise_is_not_ended_by_thanks_for_something_else(promise: str, thanks: str) -> None:
    assert THEIRS_PROMISED in found(turn(THEM, promise), turn(ME, thanks))


def test_of_a_long_row_the_end_is_looked_at() -> None:
    aside = ("boah der drummer gestern, " * 20).strip()
    row = [(THEM, aside)] * 3 + [(THEM, "so gegen drei, wenn der zug fährt")]
    assert THEIRS_ASKED not in found(*chat((ME, "wann kommst du am samstag?"), *row))
    assert THEIRS_ASKED in found(*chat((ME, "wann kommst du am samstag?"), *row[:3]))
