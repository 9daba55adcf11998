"""Many people over many days: all that was given has come, nothing else, and all fall silent."""

import pytest

from tests.support.simulated_year import Told, lived


def _well(told: Told, given: int) -> None:
    assert (told.given, told.lost, told.wrong) == (given, 0, 0)
    assert told.rounds <= 5


def test_some_people_some_days() -> None:
    _well(lived(5, 2, 20, 6), 20)


@pytest.mark.deep
def test_twenty_people_a_season() -> None:
    told = lived(20, 6, 800, 90)
    print(told)
    _well(told, 800)
    first, last = told.look_seconds[1], told.look_seconds[4]
    assert last < 2 * first, "a look takes longer the more has passed"
