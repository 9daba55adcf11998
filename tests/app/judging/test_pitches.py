"""The tables of turns of phrase are well formed: each can be reached, and its pattern is in lower case."""

import re

import pytest

from app.judging.pitches import PERSONAL, TABLES

PITCHES = [(pitch, table is PERSONAL) for _reason, table in TABLES for pitch in table]


@pytest.mark.parametrize(("pitch", "personal"), PITCHES)
def test_weights_beginnings_and_patterns(pitch: tuple[int, str, str], personal: bool) -> None:
    weight, starts, pattern = pitch
    assert (weight < 0) == personal
    assert starts.split()
    assert starts == starts.lower()
    assert re.compile(pattern).search("") is None
    assert re.sub(r"\\.", "", pattern) == re.sub(r"\\.", "", pattern).lower()
