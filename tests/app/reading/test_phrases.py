"""Rules are found by the beginnings of their words."""

from hypothesis import given
from hypothesis import strategies as st

from app.reading.phrases import Phrases, beginnings, beginnings_of


def test_only_rules_whose_words_are_there_are_tried() -> None:
    phrases = Phrases(("plea", r"\bplease send\b"), ("coul can", r"\b(?:could|can) you\b"))
    low = "can you wait? please send it"
    hit = phrases.search(low, beginnings(low))
    assert hit is not None
    assert hit[0] == "can you"
    assert phrases.search(low, frozenset({"plea"})) is not None
    assert phrases.search(low, frozenset({"wait"})) is None


def test_beginnings_are_four_letters() -> None:
    assert {"i'll", "send", "to"} <= beginnings("i'll sending to")


@given(st.lists(st.text("ab'@_-/ä9[", max_size=9)))
def test_those_of_words_are_those_of_their_text(words: list[str]) -> None:
    assert beginnings_of(words) == beginnings(" ".join(words))
