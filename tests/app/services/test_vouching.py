"""Whose word counts for a referral, and a round's rule to show it only with so many."""

from dataclasses import replace

from app.records.ids import ReferralId
from app.records.peer import HeardBy
from app.records.query import ReferralQuery
from app.records.referral import Basis, Direction
from app.workspace import Workspace
from tests.support.pairs import NOW
from tests.support.rounds import Circle
from tests.support.sharing import VETTING


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


def test_who_is_no_longer_verified_vouches_for_nothing_that_came_since(circle: Circle) -> None:
    carla, ben = circle.carla, circle.of_carla["ben"]
    carla.peers.doubt(ben, NOW)
    carla.peers.verify(ben, carla.peers.number(ben), HeardBy.VOICE, NOW)
    (verified,) = [one for one in carla.history.list() if one.name == "peer.verify"][:1]
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    free = circle.give()
    circle.carry(circle.anna.referrals.seal(free.id, [], NOW, round_id=circle.rounds[circle.anna]))
    circle.carry(circle.ben.statements.endorse(_only(circle.ben), Basis.KNOW_PEOPLE, [circle.of_ben["carla"]], NOW))
    assert held(circle) == [False]
    carla.history.take_back(verified.id, now=NOW)
    assert held(circle) == [True]


def test_what_became_a_lead_is_shown(circle: Circle) -> None:
    circle.carry(circle.share(circle.anna))
    (known,) = circle.carla.referrals.list()
    circle.carla.referrals.take(known.id, NOW)
    circle.carla.peers.rounds.rule(circle.rounds[circle.carla], 3, NOW)
    assert held(circle) == [False]


def test_what_waits_is_in_no_list_and_not_found(circle: Circle) -> None:
    carla, query = circle.carla, ReferralQuery(direction=Direction.RECEIVED)
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    free = circle.give()
    circle.carry(circle.anna.referrals.seal(free.id, [], NOW, round_id=circle.rounds[circle.anna]))
    found = carla.referrals
    assert (found.lines(query), found.count(Direction.RECEIVED), found.unseen()) == ((), 0, 0)
    assert found.count(Direction.RECEIVED, "Weber") == 0
    assert found.lines(replace(query, words="Weber")) == ()
    circle.carry(circle.ben.statements.endorse(_only(circle.ben), Basis.KNOW_PEOPLE, [circle.of_ben["carla"]], NOW))
    assert (len(found.lines(query)), found.count(Direction.RECEIVED), found.unseen()) == (1, 1, 1)
    assert found.count(Direction.RECEIVED, "Weber") == 1


def test_whoever_passed_it_on_stands_behind_it_too(circle: Circle) -> None:
    """Ben passes on what Anna shared, with a claim of his own: both are shown, each with two vouchers."""
    ben, carla, free = circle.ben, circle.carla, circle.give()
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    circle.carry(circle.anna.referrals.seal(free.id, [], NOW, round_id=circle.rounds[circle.anna]))
    assert held(circle) == [True]
    passed = ben.referrals.pass_on(_only(ben), VETTING, NOW)
    circle.carry(ben.referrals.seal(passed.id, [circle.of_ben["carla"]], NOW))
    assert held(circle) == [False, False]
    counted = [[one.name for one in carla.statements.vouchers(referral.id)] for referral in carla.referrals.list()]
    assert sorted(map(sorted, counted)) == [["Anna", "Ben"], ["Anna", "Ben"]]


def test_withdrawn_while_it_waited_it_never_shows(circle: Circle) -> None:
    carla = circle.carla
    carla.peers.rounds.rule(circle.rounds[carla], 2, NOW)
    circle.carry(circle.share(circle.anna))
    (given,) = [one for one in circle.anna.referrals.list() if one.deliveries]
    circle.carry(circle.anna.referrals.withdraw(given.id, NOW))
    assert held(circle) == [True]
    assert carla.peers.rounds.get(circle.rounds[carla]).held == 0


def test_another_rounds_rule_does_not_matter(circle: Circle) -> None:
    """A rule holds for what was shared in its round, not for what a member seals for me alone."""
    carla, given = circle.carla, circle.give()
    carla.peers.rounds.rule(circle.rounds[carla], 3, NOW)
    circle.carry(circle.anna.referrals.seal(given.id, [circle.of_anna["carla"]], NOW))
    assert held(circle) == [False]


def _only(space: Workspace) -> ReferralId:
    (referral,) = [one for one in space.referrals.list() if one.direction is Direction.RECEIVED]
    return referral.id
