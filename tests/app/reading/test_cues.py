"""Weights add up, and the first sign in favour is remembered."""

from app.reading.cues import NOWHERE, Cues

CUES = Cues((4, "P", r"P.*G"), (1, "m", r"m$"), (-3, "n", r"n"), (2, "GV", r"[GV]x"))


def weigh(tags: str) -> tuple[int, int]:
    return CUES.weigh(tags, set(tags))


def test_weights_add_up() -> None:
    assert weigh("xPxGm") == (5, 1)
    assert weigh("xPGnm") == (2, 1)


def test_nothing_weighs_nothing() -> None:
    assert weigh("xyz") == (0, NOWHERE)
    assert weigh("") == (0, NOWHERE)


def test_one_of_several_letters_is_enough() -> None:
    assert weigh("aVx") == (2, 1)
