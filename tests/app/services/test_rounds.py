"""Rounds: founded, joined, left, and who is admitted by whose count."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import AppError, Invalid, NotFound
from app.records.contact import ContactDraft
from app.records.ids import RoundId
from app.records.peer import PeerState
from app.records.round import MOST_TEXT, Belonging, CharterDraft
from app.services.rounds import NotFounder, StillIn
from app.services.saying import AlreadySaid
from app.services.sealing import NotVerified
from app.services.sharing import NobodyAdmitted, NotInRound
from app.sync.claims import TooLong
from tests.support.pairs import NOW
from tests.support.rounds import DRAFT, Circle


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = Circle(tmp_path)
    yield made
    made.close()


def test_before_joining_charter_and_names_are_seen(circle: Circle) -> None:
    circle.invite("ben")
    (seen,) = circle.ben.peers.rounds.list()
    assert (seen.charter.draft, seen.belonging, seen.invited_by) == (DRAFT, Belonging.INVITED, circle.of_ben["anna"])
    assert [(one.name, one.belonging, one.founder, one.me) for one in seen.members] == [
        ("Anna", Belonging.JOINED, True, False),
        ("Ben", Belonging.INVITED, False, True),
    ]
    founder = seen.founder
    assert founder is not None
    assert (founder.state, founder.admitted) == (PeerState.VERIFIED, True)
    assert circle.anna.peers.rounds.list()[0].members[1].belonging is Belonging.INVITED


def test_a_third_is_admitted_by_two_vouchers(circle: Circle) -> None:
    circle.invite("ben", "carla")
    circle.join(circle.ben)
    circle.join(circle.carla)
    assert circle.admitted(circle.anna) == ["Anna"]
    assert [(one.name, one.mine, one.counts) for one in circle.member(circle.anna, "Carla").vouchers] == [
        ("Anna", True, True)
    ]
    circle.vouch(circle.ben, "carla")
    assert circle.member(circle.anna, "Carla").vouched == 2
    assert circle.admitted(circle.anna) == ["Anna", "Carla"]
    assert circle.admitted(circle.ben) == ["Anna", "Carla"]
    circle.vouch(circle.carla, "ben")
    for space in (circle.anna, circle.ben, circle.carla):
        assert circle.admitted(space) == ["Anna", "Ben", "Carla"]
    assert [one.name for one in circle.ben.peers.rounds.get(circle.rounds[circle.ben]).recipients] == ["Anna", "Carla"]


def test_only_vouchers_whom_i_verified_count_and_each_person_once(circle: Circle) -> None:
    circle.full()
    anna, id = circle.anna, circle.rounds[circle.anna]
    anna.peers.doubt(circle.of_anna["ben"], NOW)
    assert circle.member(anna, "Carla").vouched == 1
    assert circle.admitted(anna) == ["Anna", "Ben"]
    assert [one.name for one in anna.peers.rounds.get(id).recipients] == []  # Ben is to be compared again first


def test_two_cards_of_one_person_are_one_voucher(circle: Circle) -> None:
    circle.full()
    anna = circle.anna
    same = anna.contacts.add(ContactDraft(name="Ben"), now=NOW)
    anna.peers.link(circle.of_anna["ben"], same.id, NOW)
    anna.peers.link(circle.of_anna["carla"], same.id, NOW)
    assert [one.counts for one in circle.member(anna, "Carla").vouchers] == [True, False]


def test_whoever_leaves_gets_nothing_more_and_takes_nobody_along(circle: Circle) -> None:
    circle.full()
    circle.carry(circle.carla.peers.rounds.leave(circle.rounds[circle.carla], NOW))
    assert circle.admitted(circle.anna) == ["Anna", "Ben"]
    assert [file.peer_name for file in circle.share(circle.anna)] == ["Ben"]
    assert circle.carla.peers.rounds.get(circle.rounds[circle.carla]).belonging is Belonging.LEFT
    with pytest.raises(NotInRound):
        circle.share(circle.carla)
    circle.join(circle.carla)
    assert circle.admitted(circle.anna) == ["Anna", "Ben", "Carla"]


def test_stopped_silently_and_taken_back(circle: Circle) -> None:
    circle.full()
    anna, id, carla = circle.anna, circle.rounds[circle.anna], circle.of_anna["carla"]
    assert anna.peers.rounds.stop(id, carla, NOW) == ()
    assert circle.member(anna, "Carla").stopped
    anna.history.undo(now=NOW)
    assert not circle.member(anna, "Carla").stopped
    anna.peers.rounds.stop(id, carla, NOW)
    assert [file.peer_name for file in circle.share(anna)] == ["Ben"]
    anna.peers.rounds.resume(id, carla, NOW)
    assert len(circle.share(anna)) == 2
    assert circle.member(circle.ben, "Carla").vouched == 2  # nobody heard of it


def test_stopped_and_said(circle: Circle) -> None:
    circle.full()
    anna, id, carla = circle.anna, circle.rounds[circle.anna], circle.of_anna["carla"]
    circle.carry(anna.peers.rounds.stop(id, carla, NOW, say=True))
    assert circle.member(circle.ben, "Carla").against == ("Anna",)
    assert circle.admitted(circle.ben) == ["Anna", "Ben"]
    assert [one.name for one in circle.member(anna, "Carla").vouchers] == ["Ben"]
    circle.vouch(anna, "carla")
    assert not circle.member(anna, "Carla").stopped
    assert circle.member(circle.ben, "Carla").against == ()


def test_a_new_charter_is_the_founders_and_asks_again(circle: Circle) -> None:
    circle.full()
    anna, ben = circle.anna, circle.ben
    circle.carry(anna.peers.rounds.change(circle.rounds[anna], replace(DRAFT, needed=3), NOW))
    changed = ben.peers.rounds.get(circle.rounds[ben])
    assert (changed.charter.needed, changed.charter.number, changed.changed) == (3, 2, True)
    assert circle.admitted(ben) == ["Anna"]
    circle.join(ben)
    assert not ben.peers.rounds.get(circle.rounds[ben]).changed
    with pytest.raises(NotFounder):
        ben.peers.rounds.change(circle.rounds[ben], DRAFT, NOW)


def test_who_does_not_know_the_newest_is_told(circle: Circle) -> None:
    circle.invite("ben")
    circle.join(circle.ben)
    circle.invite("carla")
    assert circle.member(circle.anna, "Ben").uninformed
    circle.join(circle.carla)
    circle.carry(circle.anna.peers.rounds.tell(circle.rounds[circle.anna], NOW))
    assert not any(one.uninformed for one in circle.anna.peers.rounds.list()[0].members)
    assert circle.anna.peers.rounds.tell(circle.rounds[circle.anna], NOW) == ()
    assert circle.member(circle.ben, "Carla").belonging is Belonging.JOINED


def test_a_referral_goes_to_those_admitted_once(circle: Circle) -> None:
    with pytest.raises(NobodyAdmitted):
        circle.share(circle.anna)
    circle.full()
    sealed = circle.share(circle.anna)
    assert [file.peer_name for file in sealed] == ["Ben", "Carla"]
    (given,) = [one for one in circle.anna.referrals.list() if one.deliveries]
    with pytest.raises(AlreadySaid):
        circle.anna.referrals.seal(given.id, [], NOW, round_id=circle.rounds[circle.anna])
    circle.carry(sealed)
    assert [one.round_id for one in circle.ben.referrals.list()] == [circle.rounds[circle.ben]]


def test_removed_and_taken_back(circle: Circle) -> None:
    circle.full()
    ben, id = circle.ben, circle.rounds[circle.ben]
    with pytest.raises(StillIn):
        ben.peers.rounds.remove(id, NOW)
    before = ben.peers.rounds.get(id)
    circle.carry(ben.peers.rounds.leave(id, NOW))
    ben.peers.rounds.remove(id, NOW)
    assert ben.peers.rounds.list() == ()
    ben.history.undo(now=NOW)
    assert [one.name for one in ben.peers.rounds.get(id).members] == [one.name for one in before.members]


def test_after_keys_changed_one_is_the_same_member(circle: Circle) -> None:
    circle.full()
    circle.carry(circle.ben.peers.renewal.rotate(NOW))
    assert circle.member(circle.anna, "Ben").vouched == 2
    assert circle.member(circle.anna, "Ben").state is PeerState.UNCONFIRMED
    assert circle.member(circle.ben, "Ben").me
    circle.carry(circle.ben.peers.rounds.leave(circle.rounds[circle.ben], NOW))
    assert circle.member(circle.anna, "Ben").belonging is Belonging.LEFT


def test_what_cannot_be_is_refused_and_nothing_leaves(circle: Circle) -> None:
    anna, id = circle.anna, circle.rounds[circle.anna]
    refusals: list[tuple[type[AppError], Callable[[], object]]] = [
        (Invalid, lambda: anna.peers.rounds.create(CharterDraft(name=" "), NOW)),
        (Invalid, lambda: anna.peers.rounds.create(replace(DRAFT, needed=0), NOW)),
        (Invalid, lambda: anna.peers.rounds.create(replace(DRAFT, needed=10), NOW)),
        (TooLong, lambda: anna.peers.rounds.create(replace(DRAFT, kept="x" * (MOST_TEXT + 1)), NOW)),
        (Invalid, lambda: anna.peers.rounds.invite(id, [], NOW)),
        (AlreadySaid, lambda: anna.peers.rounds.join(id, NOW)),
        (NotFound, lambda: anna.peers.rounds.get(RoundId(9))),
        (Invalid, lambda: anna.peers.rounds.rule(id, 0, NOW)),
    ]
    anna.peers.doubt(circle.of_anna["ben"], NOW)
    refusals.append((NotVerified, lambda: anna.peers.rounds.invite(id, [circle.of_anna["ben"]], NOW)))
    for kind, act in refusals:
        with pytest.raises(kind):
            act()
    assert [one.name for one in anna.peers.rounds.list()[0].members] == ["Anna"]
    circle.invite("carla")
    with pytest.raises(NotInRound):
        circle.carla.peers.rounds.vouch(circle.rounds[circle.carla], [circle.of_carla["ben"]], NOW)
