"""Six words are strong, different each time, and of the language that was asked for."""

import pytest

from app.crypto.passphrase import check_strength
from app.crypto.words import six_words
from resources.words import load


@pytest.mark.parametrize("language", ["de", "en"])
def test_words_are_taken_as_a_passphrase(language: str) -> None:
    drawn = {six_words(language) for _ in range(20)}
    assert len(drawn) == 20
    for words in drawn:
        assert len(words.split()) == 6
        assert set(words.split()) <= set(load(language))
        check_strength(words)
