"""Members of a round as one vault reckons them: who is named how, who counts, who is told."""

from app.crypto.identity import SecretKeys
from app.records.round import Belonging, Deed
from app.services import members
from app.store import rounds
from tests.support.pairs import NOW
from tests.support.rounds import Circle, body, forged, keys_of, voice


def test_whom_i_do_not_know_is_named_and_gets_nothing(founded: Circle) -> None:
    founded.full()
    ben, id, dora = founded.ben, founded.rounds[founded.ben], SecretKeys.new()
    voices = [voice(ben, id, Deed.JOIN, dora, dora.identity)]
    voices += [voice(ben, id, Deed.VOUCH, keys_of(one), dora.identity) for one in (founded.anna, founded.carla)]
    honest = body(founded.anna, founded.rounds[founded.anna])
    ben.referrals.open(forged(founded.anna, founded.of_anna["ben"], honest | {"voices": voices}).data, NOW)
    found = founded.member(ben, "Dora")
    assert (found.peer_id, found.state, found.admitted, found.receives) == (None, None, True, False)
    assert not found.uninformed


def test_a_vouch_of_somebody_never_in_the_round_does_not_count(founded: Circle) -> None:
    """Carla is invited and not in; that she vouches for Ben is known and does not count."""
    founded.invite("ben", "carla")
    founded.join(founded.ben)
    anna, id = founded.anna, founded.rounds[founded.anna]
    spoken = voice(anna, id, Deed.VOUCH, keys_of(founded.carla), keys_of(founded.ben).identity)
    honest = body(founded.ben, founded.rounds[founded.ben])
    anna.referrals.open(forged(founded.ben, founded.of_ben["anna"], honest | {"voices": [spoken]}).data, NOW)
    assert [(one.name, one.counts) for one in founded.member(anna, "Ben").vouchers] == [
        ("Anna", True),
        ("Carla", False),
    ]
    assert founded.member(anna, "Carla").belonging is Belonging.INVITED


def test_whoever_told_me_all_needs_not_be_told(founded: Circle) -> None:
    founded.invite("ben")
    founded.join(founded.ben)
    kept = rounds.get(founded.ben._database, founded.rounds[founded.ben])
    found = members.whole(founded.ben._database, kept)
    assert [(one.name, one.uninformed) for one in found.members] == [("Anna", False), ("Ben", False)]
    assert (found.agreed, found.show_with, found.held) == (1, 1, 0)
