"""Words about people."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.records.contact import ChannelKind, Ring, Standing
from app.records.exchange import Medium
from app.records.obligation import Side
from tests.support.windows import NOW
from tests.ui.people.test_person_parts import obligation
from tests.ui.people.test_year import exchange
from ui.people import words


@pytest.mark.parametrize(
    ("days", "step", "text"),
    [
        (0, 0, "today"),
        (5, 0, "5 day"),
        (29, 0, "4 wk"),
        (30, 1, "4 wk"),
        (90, 2, "3 mo"),
        (200, 3, "6 mo"),
        (800, 3, "2 yr"),
    ],
)
def test_warmth_and_how_long_ago(days: int, step: int, text: str) -> None:
    last = NOW - timedelta(days=days)
    assert words.warmth(last, NOW) == step
    assert words.ago(last, NOW).startswith(text)
    assert words.warmth_name(step)


def test_who_never_wrote_has_no_warmth() -> None:
    assert words.warmth(None, NOW) is None
    assert words.ago(None, NOW) == ""


def test_who_owes_for_how_long_and_over_which_channel() -> None:
    mine, theirs = obligation(1, Side.MINE), replace(obligation(2, Side.THEIRS), medium=Medium.CHAT)
    assert words.owed(mine, 3) == "You owe for 3 working day(s), by mail"
    assert words.owed(mine, 0) == "You owe since today, by mail"
    assert words.owed(theirs, 1) == "Owed to you for 1 working day(s), in a chat"


def test_every_message_has_its_words() -> None:
    said = {words.exchanged(replace(exchange(1), medium=one, sent=sent)) for one in Medium for sent in (True, False)}
    assert len(said) == 2 * len(Medium) - 1


def test_rings_and_standings_have_names() -> None:
    assert len({words.ring_name(ring) for ring in Ring}) == len(Ring)
    assert len({words.standing_name(standing) for standing in Standing}) == len(Standing)


def test_ways_are_called_by_the_words_of_the_window() -> None:
    assert [words.way(label) for label in ("cell", "WORK", "Sommerhaus", "")] == ["mobile", "work", "Sommerhaus", ""]
    assert all(words.channel_name(kind) for kind in ChannelKind)
