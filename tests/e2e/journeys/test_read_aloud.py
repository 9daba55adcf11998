"""Today as a screen reader hears it, over a real accessibility bus; the transcript is judged by what a person needs."""

import pytest

from tests.benchmarks.read_aloud import read
from tests.support.screen_reader import Told

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def told() -> tuple[Told, ...]:
    return read("today", "de")


def test_every_place_says_what_it_is_where_it_leads_and_how_much_waits(told: tuple[Told, ...]) -> None:
    places = [one for one in told if one.role == "radio button"]
    assert [one.name for one in places[:3]] == ["Heute, 4", "Kontakte", "Vorzimmer, 7"]
    assert all("Strg" in one.description for one in places[:6])
    assert [one.name for one in places if "checked" in one.states] == ["Heute, 4"]


def test_each_reply_is_one_sentence_with_person_question_and_days(told: tuple[Told, ...]) -> None:
    items = [one.name for one in told if one.role == "list item"]
    first = next(name for name in items if name.startswith("Sabine Berger"))
    assert first.endswith("? wartet 3 Werktage")
    assert not [name for name in items if ".." in name or "?." in name]


def test_whoever_arrives_hears_what_is_chosen(told: tuple[Told, ...]) -> None:
    chosen = [one for one in told if {"focused", "selected"} <= one.states]
    assert [one.name.partition(":")[0] for one in chosen] == ["Sabine Berger"]


def test_nothing_that_is_pressed_lacks_a_name(told: tuple[Told, ...]) -> None:
    pressed = [one for one in told if one.role in {"push button", "check box", "radio button", "text", "combo box"}]
    assert len(pressed) > 15
    assert [one for one in pressed if not one.name] == []
