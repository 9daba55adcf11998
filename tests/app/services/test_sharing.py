"""Whom a referral of a round is sealed for."""

import pytest

from app.records.referral import Referral
from app.services import sharing
from app.services.saying import AlreadySaid
from app.services.sharing import NobodyAdmitted, NotInRound
from tests.support.pairs import NOW
from tests.support.rounds import Circle


def given(founded: Circle) -> Referral:
    return founded.give()


def test_those_admitted_who_lack_it(founded: Circle) -> None:
    anna, id, referral = founded.anna, founded.rounds[founded.anna], given(founded)
    with pytest.raises(NobodyAdmitted):
        sharing.lacking(anna._database, id, referral)
    founded.full()
    ben, carla = founded.of_anna["ben"], founded.of_anna["carla"]
    assert sharing.lacking(anna._database, id, referral) == (ben, carla)
    anna.referrals.seal(referral.id, [ben], NOW)
    assert sharing.lacking(anna._database, id, anna.referrals.get(referral.id)) == (carla,)
    anna.referrals.seal(referral.id, [], NOW, round_id=id)
    with pytest.raises(AlreadySaid):
        sharing.lacking(anna._database, id, anna.referrals.get(referral.id))


def test_nothing_is_shared_from_outside(founded: Circle) -> None:
    founded.invite("ben")
    with pytest.raises(NotInRound):
        sharing.lacking(founded.ben._database, founded.rounds[founded.ben], given(founded))
    charter = founded.ben.peers.rounds.list()[0].charter
    assert sharing.named(founded.ben._database, founded.rounds[founded.ben]) == {
        "founder": charter.founder,
        "uid": charter.uid,
    }
