"""Every rule can be reached: the beginnings it stands under are beginnings, and nothing needs an empty word."""

import pytest

from app.reading.language import de
from app.reading.phrases import Phrases


@pytest.mark.parametrize(
    "name", ["ASKS", "QUESTIONS", "CLOSING", "RHETORICAL", "PROMISES", "NOT_PROMISES", "SETTLES", "NO_REPLY"]
)
def test_rules_stand_under_beginnings_of_words(name: str) -> None:
    phrases = getattr(de, name)
    assert isinstance(phrases, Phrases)
    assert phrases.needed
    assert all(1 <= len(one) <= 4 and one == one.lower() for one in phrases.needed)
