"""The word lists are whole, and easy to type."""

import re
from math import log2

import pytest

from resources.words import LANGUAGES, load


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_whole_and_plain(language: str) -> None:
    words = load(language)
    assert len(words) == len(set(words)) == 1296
    assert list(words) == sorted(words)
    assert all(re.fullmatch(r"[a-z]{3,9}", word) for word in words)
    assert 6 * log2(len(words)) > 62


def test_other_languages_get_english() -> None:
    assert load("fr_FR.UTF-8") == load("en")
    assert load("de_AT.UTF-8") == load("de")
