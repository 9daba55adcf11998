"""Members of a round as one vault reckons them: who is named how, who counts, who is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.records.round import Belonging, Deed
from app.services import members
from app.store import rounds
from tests.support.pairs import NOW
from tests.support.rounds import Circle, body, forged, keys_of, voice


@pytest.fixture
def circle(tmp_path: Path) -> Iterator[Circle]:
    made = Circle(tmp_path)
    yield made
    made.close()


def test_whom_i_do_not_know_is_named_and_gets_nothing(circle: Circle) -> None:
    circle.full()
    ben, id, dora = circle.ben, circle.rounds[circle.ben], SecretKeys.new()
    voices = [voice(ben, id, Deed.JOIN, dora, dora.identity)]
    voices += [voice(ben, id, Deed.VOUCH, keys_of(one), dora.identity) for one in (circle.anna, circle.carla)]
    honest = body(circle.anna, circle.rounds[circle.anna])
    ben.referrals.open(forged(circle.anna, circle.of_anna["ben"], honest | {"voices": voices}).data, NOW)
    found = circle.member(ben, "Dora")
    assert (found.peer_id, found.state, found.admitted, found.receives) == (None, None, True, False)
    assert not found.uninformed


def test_a_vouch_of_somebody_never_in_the_round_does_not_count(circle: Circle) -> None:
    """Carla is invited and not in; that she vouches for Ben is known and does not count."""
    circle.invite("ben", "carla")
    circle.join(circle.ben)
    anna, id = circle.anna, circle.rounds[circle.anna]
    spoken = voice(anna, id, Deed.VOUCH, keys_of(circle.carla), keys_of(circle.ben).identity)
    honest = body(circle.ben, circle.rounds[circle.ben])
    anna.referrals.open(forged(circle.ben, circle.of_ben["anna"], honest | {"voices": [spoken]}).data, NOW)
    assert [(one.name, one.counts) for one in circle.member(anna, "Ben").vouchers] == [("Anna", True), ("Carla", False)]
    assert circle.member(anna, "Carla").belonging is Belonging.INVITED


def test_whoever_told_me_all_needs_not_be_told(circle: Circle) -> None:
    circle.invite("ben")
    circle.join(circle.ben)
    kept = rounds.get(circle.ben._database, circle.rounds[circle.ben])
    found = members.whole(circle.ben._database, kept)
    assert [(one.name, one.uninformed) for one in found.members] == [("Anna", False), ("Ben", False)]
    assert (found.agreed, found.show_with, found.held) == (1, 1, 0)
