"""Whom a referral of a round is sealed for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.referral import Referral
from app.services import sharing
from app.services.saying import AlreadySaid
from app.services.sharing import NobodyAdmitted, NotInRound
from tests.support.pairs import NOW
from tests.support.rounds import Circle


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = Circle(tmp_path)
    yield made
    made.close()


def given(circle: Circle) -> Referral:
    return circle.give()


def test_those_admitted_who_lack_it(circle: Circle) -> None:
    anna, id, referral = circle.anna, circle.rounds[circle.anna], given(circle)
    with pytest.raises(NobodyAdmitted):
        sharing.lacking(anna._database, id, referral)
    circle.full()
    ben, carla = circle.of_anna["ben"], circle.of_anna["carla"]
    assert sharing.lacking(anna._database, id, referral) == (ben, carla)
    anna.referrals.seal(referral.id, [ben], NOW)
    assert sharing.lacking(anna._database, id, anna.referrals.get(referral.id)) == (carla,)
    anna.referrals.seal(referral.id, [], NOW, round_id=id)
    with pytest.raises(AlreadySaid):
        sharing.lacking(anna._database, id, anna.referrals.get(referral.id))


def test_nothing_is_shared_from_outside(circle: Circle) -> None:
    circle.invite("ben")
    with pytest.raises(NotInRound):
        sharing.lacking(circle.ben._database, circle.rounds[circle.ben], given(circle))
    charter = circle.ben.peers.rounds.list()[0].charter
    assert sharing.named(circle.ben._database, circle.rounds[circle.ben]) == {
        "founder": charter.founder,
        "uid": charter.uid,
    }
