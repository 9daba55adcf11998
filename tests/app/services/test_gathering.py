"""What hostile files about a round do: each a clear reason, and nothing of it taken in."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.records.refusal import Refusal
from app.records.round import Belonging, Deed, Round
from app.services import gathering
from app.store import rounds as store
from app.sync import rounds as files
from app.sync import statements
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.rounds import DRAFT, Circle, body, forged, keys_of, voice
from tests.support.three import refused


def seen(circle: Circle, space: Workspace) -> Round:
    return space.peers.rounds.get(circle.rounds[space])


def charter_by(space: Workspace, circle: Circle, **changes: object) -> str:
    """The round's charter with changes, signed by this vault's keys."""
    charter = replace(seen(circle, space).charter, **changes)  # type: ignore[arg-type]
    return files.sign_charter(charter, keys_of(space))


def test_a_charter_changed_by_another_than_its_founder(circle: Circle) -> None:
    before = seen(circle, circle.anna)
    honest = body(circle.ben, circle.rounds[circle.ben])
    changed = charter_by(circle.ben, circle, number=2, needed=1)
    file = forged(circle.ben, circle.of_ben["anna"], honest | {"charter": changed})
    assert refused(circle.anna, file) == Refusal.CHARTER
    assert seen(circle, circle.anna) == before


def test_a_charter_whose_text_was_changed_under_its_signature(circle: Circle) -> None:
    before = seen(circle, circle.carla)
    honest = body(circle.ben, circle.rounds[circle.ben])
    changed = str(honest["charter"]).replace('"needed":2', '"needed":1')
    file = forged(circle.ben, circle.of_ben["carla"], honest | {"charter": changed})
    assert refused(circle.carla, file) == Refusal.SIGNATURE
    assert seen(circle, circle.carla) == before


def test_two_charters_with_one_number_from_its_founder(circle: Circle) -> None:
    before = seen(circle, circle.ben)
    honest = body(circle.anna, circle.rounds[circle.anna])
    other = charter_by(circle.anna, circle, needed=1)
    left = voice(circle.anna, circle.rounds[circle.anna], Deed.LEAVE, keys_of(circle.anna), before.charter.founder, 9)
    file = forged(circle.anna, circle.of_anna["ben"], honest | {"charter": other, "voices": [left]})
    assert refused(circle.ben, file) == Refusal.TWO_CHARTERS
    assert seen(circle, circle.ben) == before


def test_an_older_charter_takes_nothing_back(circle: Circle) -> None:
    first = body(circle.anna, circle.rounds[circle.anna])
    circle.carry(circle.anna.peers.rounds.change(circle.rounds[circle.anna], replace(DRAFT, needed=1), NOW))
    circle.ben.referrals.open(forged(circle.anna, circle.of_anna["ben"], first).data, NOW)
    assert seen(circle, circle.ben).charter.needed == 1


def test_nobody_vouches_for_themselves_or_in_anothers_name(circle: Circle) -> None:
    anna, id = circle.anna, circle.rounds[circle.anna]
    before = seen(circle, anna)
    honest = body(circle.ben, circle.rounds[circle.ben])
    ben, carla, dora = keys_of(circle.ben), keys_of(circle.carla), SecretKeys.new()
    mine = voice(anna, id, Deed.VOUCH, ben, carla.identity, 9)
    lines = json.loads(files.line(mine))
    for said in (lines | {"member": ben.identity}, lines | {"author": carla.identity, "member": dora.identity}):
        signed = statements.sign(statements.spell(said), ben.signing, files.NAMESPACE).decode()
        file = forged(circle.ben, circle.of_ben["anna"], honest | {"voices": [signed]})
        assert refused(anna, file) == Refusal.VOICE
    assert seen(circle, anna) == before


def test_made_up_members_do_not_count(circle: Circle) -> None:
    """Keys are free: Ben makes three, lets them join and vouch for a fourth."""
    anna, id = circle.anna, circle.rounds[circle.anna]
    made_up, fourth = [SecretKeys.new() for _ in range(3)], SecretKeys.new()
    voices = [voice(anna, id, Deed.JOIN, keys, keys.identity) for keys in (*made_up, fourth)]
    voices += [voice(anna, id, Deed.VOUCH, keys, fourth.identity) for keys in made_up]
    honest = body(circle.ben, circle.rounds[circle.ben])
    anna.referrals.open(forged(circle.ben, circle.of_ben["anna"], honest | {"voices": voices}).data, NOW)
    found = {one.identity: one for one in seen(circle, anna).members}
    assert (len(found), found[fourth.identity].vouched, found[fourth.identity].admitted) == (7, 0, False)
    assert [one.name for one in seen(circle, anna).recipients] == ["Ben", "Carla"]


def test_a_replayed_voice_changes_nothing(circle: Circle) -> None:
    """Carla's joining, sent once more after she left; and the very file, opened twice."""
    anna = circle.anna
    before = body(circle.ben, circle.rounds[circle.ben])
    left = circle.carla.peers.rounds.leave(circle.rounds[circle.carla], NOW)
    circle.carry(left)
    file = forged(circle.ben, circle.of_ben["anna"], before)
    anna.referrals.open(file.data, NOW)
    assert circle.member(anna, "Carla").belonging is Belonging.LEFT
    assert refused(anna, file) == Refusal.REPLAY


def test_whoever_is_not_in_the_round_says_nothing_in_it(circle: Circle, tmp_path: Path) -> None:
    dora = new_vault(tmp_path / "dora", "Dora")
    _, anna = pair(circle.anna, dora)
    before = seen(circle, circle.anna)
    vouch = voice(circle.anna, circle.rounds[circle.anna], Deed.VOUCH, keys_of(dora), keys_of(circle.ben).identity)
    honest = body(circle.ben, circle.rounds[circle.ben])
    for voices in (honest["voices"], [vouch]):
        assert refused(circle.anna, forged(dora, anna.id, honest | {"voices": voices})) == Refusal.NOT_MEMBER
    assert seen(circle, circle.anna) == before
    dora.close()


def test_more_than_a_round_can_hold(circle: Circle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST_VOICES", 20)
    anna, id = circle.anna, circle.rounds[circle.anna]
    before = seen(circle, anna)
    crowd = [SecretKeys.new() for _ in range(15)]
    voices = [voice(anna, id, Deed.JOIN, keys, keys.identity) for keys in crowd]
    honest = body(circle.ben, circle.rounds[circle.ben])
    file = forged(circle.ben, circle.of_ben["anna"], honest | {"voices": voices})
    assert refused(anna, file) == Refusal.CROWDED
    assert seen(circle, anna) == before


def test_broken_bodies(circle: Circle) -> None:
    anna = circle.anna
    before = seen(circle, anna)
    honest = body(circle.ben, circle.rounds[circle.ben])
    for wrong, reason in (
        ({"charter": 1}, Refusal.FIELDS),
        ({"voices": "x"}, Refusal.FIELDS),
        ({"voices": ["x"]}, Refusal.NOT_SIGNED),
        ({"voices": [str(honest["charter"])]}, Refusal.FIELDS),
        ({"charter": "x" * 30_000}, Refusal.TOO_LARGE),
    ):
        assert refused(anna, forged(circle.ben, circle.of_ben["anna"], {**honest, **wrong})) == reason
    assert seen(circle, anna) == before


def test_a_key_that_was_given_up_says_nothing_new(circle: Circle) -> None:
    """Whoever found Carla's old key could vouch with it; what she herself had said stays."""
    anna, id, old = circle.anna, circle.rounds[circle.anna], keys_of(circle.carla)
    (file, *_) = circle.carla.peers.renewal.rotate(NOW)
    anna.referrals.open(file.data, NOW)
    stop = voice(anna, id, Deed.STOP, old, keys_of(circle.ben).identity, 9)
    honest = body(circle.ben, circle.rounds[circle.ben])
    anna.referrals.open(forged(circle.ben, circle.of_ben["anna"], honest | {"voices": [stop]}).data, NOW)
    assert circle.member(anna, "Ben").against == ()
    assert len(circle.member(anna, "Ben").vouchers) == 2


def test_a_referral_names_a_round_that_both_are_in(circle: Circle, tmp_path: Path) -> None:
    (file, _) = circle.share(circle.anna)
    dora = new_vault(tmp_path / "dora", "Dora")
    in_dora, of_dora = pair(circle.anna, dora)
    charter = seen(circle, circle.anna).charter
    named = {"round": {"founder": charter.founder, "uid": charter.uid}}
    peer = circle.ben.peers.get(circle.of_ben["anna"])
    assert gathering.shared_in(circle.ben._database, named, peer) == circle.rounds[circle.ben]
    assert gathering.shared_in(circle.ben._database, {}, peer) is None
    assert gathering.shared_in(dora._database, named, dora.peers.get(of_dora.id)) is None
    stranger = circle.anna.peers.get(in_dora.id)
    assert gathering.shared_in(circle.anna._database, named, stranger) is None
    assert file.peer_name == "Ben"
    dora.close()


def test_what_holds_is_the_same_in_any_order(circle: Circle) -> None:
    """The voices of one round, each alone and the last first, end as they would together."""
    spoken = store.voices(circle.anna._database, circle.rounds[circle.anna])
    honest = body(circle.anna, circle.rounds[circle.anna])
    founder = next(one.signed for one in spoken if one.voice.deed is Deed.JOIN and one.peer_id is None)
    circle.carry(circle.ben.peers.rounds.leave(circle.rounds[circle.ben], NOW))
    circle.ben.peers.rounds.remove(circle.rounds[circle.ben], NOW)
    for one in reversed(spoken):
        said = honest | {"voices": [founder, one.signed]}
        opened = circle.ben.referrals.open(forged(circle.anna, circle.of_anna["ben"], said).data, NOW)
        assert opened.round_id is not None
        circle.rounds[circle.ben] = opened.round_id
    assert circle.admitted(circle.ben) == ["Anna", "Ben", "Carla"]
