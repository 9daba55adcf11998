"""Bech32: round trips, a known key, and every changed letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import bech32


@given(st.binary(max_size=80))
def test_round_trip(data: bytes) -> None:
    assert bech32.decode("age", bech32.encode("age", data)) == data


def test_a_string_of_the_standard() -> None:
    assert bech32.decode("a", "a12uel5l") == b""


def test_every_changed_letter_raises() -> None:
    text = bech32.encode("age", bytes(range(32)))
    for place, letter in enumerate(text):
        changed = text[:place] + ("q" if letter != "q" else "p") + text[place + 1 :]
        with pytest.raises(bech32.KeyMisspelt):
            bech32.decode("age", changed)
    for wrong in ("", "age", "age1", text.upper(), text + "q", "ä" + text):
        with pytest.raises(bech32.KeyMisspelt):
            bech32.decode("age", wrong)
