"""The tables of signs are well formed."""

from app.judging.signs import SIGNS


def test_every_line_is_a_weight_and_phrases_in_lower_case() -> None:
    for _reason, table in SIGNS:
        for line in table.strip().splitlines():
            weight, _, phrases = line.partition(" ")
            assert weight.isdigit()
            assert all(phrase and phrase == phrase.lower() for phrase in phrases.split("|")), line
