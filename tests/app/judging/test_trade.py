"""Words of trade are words, and everyday ones are not among them."""

from app.judging.trade import MANY, SOME, WORDS


def test_words() -> None:
    assert all(word.isalpha() and word == word.lower() for word in WORDS)
    assert not WORDS & {"ich", "du", "bitte", "danke", "morgen", "i", "you", "please", "thanks", "tomorrow", "mother"}


def test_some_is_less_than_many() -> None:
    assert 1 < SOME < MANY
