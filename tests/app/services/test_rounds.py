"""Rounds: founded, joined, left, and who is admitted by whose count."""

from collections.abc import Callable
from dataclasses import replace

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


def test_before_joining_charter_and_names_are_seen(founded: Circle) -> None:
    founded.invite("ben")
    (seen,) = founded.ben.peers.rounds.list()
    assert (seen.charter.draft, seen.belonging, seen.invited_by) == (DRAFT, Belonging.INVITED, founded.of_ben["anna"])
    assert [(one.name, one.belonging, one.founder, one.me) for one in seen.members] == [
        ("Anna", Belonging.JOINED, True, False),
        ("Ben", Belonging.INVITED, False, True),
    ]
    founder = seen.founder
    assert founder is not None
    assert (founder.state, founder.admitted) == (PeerState.VERIFIED, True)
    assert founded.anna.peers.rounds.list()[0].members[1].belonging is Belonging.INVITED


def test_a_third_is_admitted_by_two_vouchers(founded: Circle) -> None:
    founded.invite("ben", "carla")
    founded.join(founded.ben)
    founded.join(founded.carla)
    assert founded.admitted(founded.anna) == ["Anna"]
    assert [(one.name, one.mine, one.counts) for one in founded.member(founded.anna, "Carla").vouchers] == [
        ("Anna", True, True)
    ]
    founded.vouch(founded.ben, "carla")
    assert founded.member(founded.anna, "Carla").vouched == 2
    assert founded.admitted(founded.anna) == ["Anna", "Carla"]
    assert founded.admitted(founded.ben) == ["Anna", "Carla"]
    founded.vouch(founded.carla, "ben")
    for space in (founded.anna, founded.ben, founded.carla):
        assert founded.admitted(space) == ["Anna", "Ben", "Carla"]
    assert [one.name for one in founded.ben.peers.rounds.get(founded.rounds[founded.ben]).recipients] == [
        "Anna",
        "Carla",
    ]


def test_only_vouchers_whom_i_verified_count_and_each_person_once(founded: Circle) -> None:
    founded.full()
    anna, id = founded.anna, founded.rounds[founded.anna]
    anna.peers.doubt(founded.of_anna["ben"], NOW)
    assert founded.member(anna, "Carla").vouched == 1
    assert founded.admitted(anna) == ["Anna", "Ben"]
    assert [one.name for one in anna.peers.rounds.get(id).recipients] == []  # Ben is to be compared again first


def test_two_cards_of_one_person_are_one_voucher(founded: Circle) -> None:
    founded.full()
    anna = founded.anna
    same = anna.contacts.add(ContactDraft(name="Ben"), now=NOW)
    anna.peers.link(founded.of_anna["ben"], same.id, NOW)
    anna.peers.link(founded.of_anna["carla"], same.id, NOW)
    assert [one.counts for one in founded.member(anna, "Carla").vouchers] == [True, False]


def test_whoever_leaves_gets_nothing_more_and_takes_nobody_along(founded: Circle) -> None:
    founded.full()
    founded.carry(founded.carla.peers.rounds.leave(founded.rounds[founded.carla], NOW))
    assert founded.admitted(founded.anna) == ["Anna", "Ben"]
    assert [file.peer_name for file in founded.share(founded.anna)] == ["Ben"]
    assert founded.carla.peers.rounds.get(founded.rounds[founded.carla]).belonging is Belonging.LEFT
    with pytest.raises(NotInRound):
        founded.share(founded.carla)
    founded.join(founded.carla)
    assert founded.admitted(founded.anna) == ["Anna", "Ben", "Carla"]


def test_stopped_silently_and_taken_back(founded: Circle) -> None:
    founded.full()
    anna, id, carla = founded.anna, founded.rounds[founded.anna], founded.of_anna["carla"]
    assert anna.peers.rounds.stop(id, carla, NOW) == ()
    assert founded.member(anna, "Carla").stopped
    anna.history.undo(now=NOW)
    assert not founded.member(anna, "Carla").stopped
    anna.peers.rounds.stop(id, carla, NOW)
    assert [file.peer_name for file in founded.share(anna)] == ["Ben"]
    anna.peers.rounds.resume(id, carla, NOW)
    assert len(founded.share(anna)) == 2
    assert founded.member(founded.ben, "Carla").vouched == 2  # nobody heard of it


def test_stopped_and_said(founded: Circle) -> None:
    founded.full()
    anna, id, carla = founded.anna, founded.rounds[founded.anna], founded.of_anna["carla"]
    founded.carry(anna.peers.rounds.stop(id, carla, NOW, say=True))
    assert founded.member(founded.ben, "Carla").against == ("Anna",)
    assert founded.admitted(founded.ben) == ["Anna", "Ben"]
    assert [one.name for one in founded.member(anna, "Carla").vouchers] == ["Ben"]
    founded.vouch(anna, "carla")
    assert not founded.member(anna, "Carla").stopped
    assert founded.member(founded.ben, "Carla").against == ()


def test_a_new_charter_is_the_founders_and_asks_again(founded: Circle) -> None:
    founded.full()
    anna, ben = founded.anna, founded.ben
    founded.carry(anna.peers.rounds.change(founded.rounds[anna], replace(DRAFT, needed=3), NOW))
    changed = ben.peers.rounds.get(founded.rounds[ben])
    assert (changed.charter.needed, changed.charter.number, changed.changed) == (3, 2, True)
    assert founded.admitted(ben) == ["Anna"]
    founded.join(ben)
    assert not ben.peers.rounds.get(founded.rounds[ben]).changed
    with pytest.raises(NotFounder):
        ben.peers.rounds.change(founded.rounds[ben], DRAFT, NOW)


def test_who_does_not_know_the_newest_is_told(founded: Circle) -> None:
    founded.invite("ben")
    founded.join(founded.ben)
    founded.invite("carla")
    assert founded.member(founded.anna, "Ben").uninformed
    founded.join(founded.carla)
    founded.carry(founded.anna.peers.rounds.tell(founded.rounds[founded.anna], NOW))
    assert not any(one.uninformed for one in founded.anna.peers.rounds.list()[0].members)
    assert founded.anna.peers.rounds.tell(founded.rounds[founded.anna], NOW) == ()
    assert founded.member(founded.ben, "Carla").belonging is Belonging.JOINED


def test_a_referral_goes_to_those_admitted_once(founded: Circle) -> None:
    with pytest.raises(NobodyAdmitted):
        founded.share(founded.anna)
    founded.full()
    sealed = founded.share(founded.anna)
    assert [file.peer_name for file in sealed] == ["Ben", "Carla"]
    (given,) = [one for one in founded.anna.referrals.list() if one.deliveries]
    with pytest.raises(AlreadySaid):
        founded.anna.referrals.seal(given.id, [], NOW, round_id=founded.rounds[founded.anna])
    founded.carry(sealed)
    assert [one.round_id for one in founded.ben.referrals.list()] == [founded.rounds[founded.ben]]


def test_removed_and_taken_back(founded: Circle) -> None:
    founded.full()
    ben, id = founded.ben, founded.rounds[founded.ben]
    with pytest.raises(StillIn):
        ben.peers.rounds.remove(id, NOW)
    before = ben.peers.rounds.get(id)
    founded.carry(ben.peers.rounds.leave(id, NOW))
    ben.peers.rounds.remove(id, NOW)
    assert ben.peers.rounds.list() == ()
    ben.history.undo(now=NOW)
    assert [one.name for one in ben.peers.rounds.get(id).members] == [one.name for one in before.members]


def test_after_keys_changed_one_is_the_same_member(founded: Circle) -> None:
    founded.full()
    founded.carry(founded.ben.peers.renewal.rotate(NOW))
    assert founded.member(founded.anna, "Ben").vouched == 2
    assert founded.member(founded.anna, "Ben").state is PeerState.UNCONFIRMED
    assert founded.member(founded.ben, "Ben").me
    founded.carry(founded.ben.peers.rounds.leave(founded.rounds[founded.ben], NOW))
    assert founded.member(founded.anna, "Ben").belonging is Belonging.LEFT


def test_what_cannot_be_is_refused_and_nothing_leaves(founded: Circle) -> None:
    anna, id = founded.anna, founded.rounds[founded.anna]
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
    anna.peers.doubt(founded.of_anna["ben"], NOW)
    refusals.append((NotVerified, lambda: anna.peers.rounds.invite(id, [founded.of_anna["ben"]], NOW)))
    for kind, act in refusals:
        with pytest.raises(kind):
            act()
    assert [one.name for one in anna.peers.rounds.list()[0].members] == ["Anna"]
    founded.invite("carla")
    with pytest.raises(NotInRound):
        founded.carla.peers.rounds.vouch(founded.rounds[founded.carla], [founded.of_carla["ben"]], NOW)
