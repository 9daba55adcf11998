"""Whose word counts for a referral, and a round's rule to show it only with so many."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.referral import Basis
from tests.support.pairs import NOW
from tests.support.rounds import Circle


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = Circle(tmp_path)
    made.full()
    yield made
    made.close()


def held(circle: Circle) -> list[bool]:
    return [one.held for one in circle.carla.referrals.list()]


def test_with_one_voucher_too_few_it_waits(circle: Circle) -> None:
    carla = circle.carla
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    circle.carry(circle.share(circle.anna))
    assert held(circle) == [True]
    assert carla.peers.rounds.get(circle.rounds[carla]).held == 1
    assert [one.name for one in carla.statements.vouchers(carla.referrals.list()[0].id)] == ["Anna"]


def test_the_rule_is_taken_back(circle: Circle) -> None:
    carla = circle.carla
    circle.carry(circle.share(circle.anna))
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    assert held(circle) == [True]
    carla.history.undo(now=NOW)
    assert held(circle) == [False]
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    carla.peers.rounds.rule(circle.rounds[carla], 1, NOW)
    assert held(circle) == [False]


def test_an_endorsement_or_a_compared_number_shows_it(circle: Circle) -> None:
    carla, free = circle.carla, circle.give()
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    circle.carry(circle.anna.referrals.seal(free.id, [], NOW, round_id=circle.rounds[circle.anna]))
    assert held(circle) == [True]
    (known,) = circle.ben.referrals.list()
    circle.carry(circle.ben.statements.endorse(known.id, Basis.KNOW_PEOPLE, [circle.of_ben["carla"]], NOW))
    assert held(circle) == [False]
    carla.peers.doubt(circle.of_carla["ben"], NOW)
    assert held(circle) == [True]


def test_what_became_a_lead_is_shown(circle: Circle) -> None:
    circle.carry(circle.share(circle.anna))
    (known,) = circle.carla.referrals.list()
    circle.carla.referrals.take(known.id, NOW)
    circle.carla.peers.rounds.rule(circle.rounds[circle.carla], 3, NOW)
    assert held(circle) == [False]
