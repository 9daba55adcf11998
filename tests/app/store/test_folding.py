"""Spellings that a person takes for the same fold to the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.folding import fold, words


@pytest.mark.parametrize(
    "same",
    [
        ("Müller", "mueller", "muller", "MU\u0308LLER"),
        ("Groß", "gross", "GROSS"),
        ("Jörg", "joerg", "Jorg"),
        ("Søren", "soren", "Soeren"),
        ("Łukasz", "lukasz"),
        ("François", "francois"),
        ("Ærø", "aeroe"),
        ("ﬁnn", "finn"),
    ],
)
def test_these_are_one(same: tuple[str, ...]) -> None:
    assert len({fold(one) for one in same}) == 1


def test_words_are_letters_and_digits() -> None:
    assert words('Dr. "Anna-Lena" O\'Neill, 2. Stock (a_b)') == [
        "dr",
        "anna",
        "lena",
        "o",
        "neill",
        "2",
        "stock",
        "a",
        "b",
    ]


@given(st.text())
def test_folding_twice_changes_no_word_more_than_once(text: str) -> None:
    assert all(character.isalnum() for word in words(text) for character in word)


@given(st.text())
def test_sign_by_sign_comes_out_what_the_whole_text_would(text: str) -> None:
    spread = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in spread if not unicodedata.combining(character))
    for given_one, folded in (("æ", "ae"), ("ø", "o"), ("œ", "oe"), ("ł", "l"), ("đ", "d")):
        plain = plain.replace(given_one, folded)
    assert fold(text) == plain.replace("ae", "a").replace("oe", "o").replace("ue", "u")
