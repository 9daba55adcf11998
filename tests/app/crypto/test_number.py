"""The number: symmetric, sixty digits, and different for anybody else."""

import re

import pytest

from app.crypto.identity import SecretKeys
from app.crypto.number import NumberDiffers, check, number

ANNA, BERND = "11" * 32, "22" * 32


def test_both_see_the_same_sixty_digits() -> None:
    mine = number(ANNA, BERND)
    assert mine == number(BERND, ANNA)
    assert re.fullmatch(r"\d{5}( \d{5}){11}", mine)


def test_a_known_number_stays() -> None:
    assert number(ANNA, BERND) == "05929 02707 56369 94162 51388 68785 31365 40879 64211 03260 72426 67439"


def test_another_identity_changes_it() -> None:
    other = SecretKeys.new().identity
    assert number(ANNA, BERND) != number(ANNA, other)
    assert number(ANNA, BERND) != number(ANNA, "23" + "22" * 31)


def test_comparing_ignores_blanks_and_nothing_else() -> None:
    told = number(ANNA, BERND)
    check(told, told.replace(" ", ""))
    check(told, told.replace(" ", "-") + "\n")
    for wrong in ("", told[:-1], told[::-1], told + "1", number(ANNA, "33" * 32)):
        with pytest.raises(NumberDiffers):
            check(told, wrong)
