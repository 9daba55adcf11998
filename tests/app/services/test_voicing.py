"""What is signed in a round keeps its meaning when keys change."""

from pathlib import Path

from app.records.ids import PeerId
from app.records.peer import HeardBy
from app.records.round import Belonging
from app.services import voicing
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.rounds import Circle


def verified(space: Workspace, peer: PeerId) -> None:
    space.peers.verify(peer, space.peers.number(peer), HeardBy.VOICE, NOW)


def test_numbers_grow_and_my_name_is_said(circle: Circle) -> None:
    circle.carry(circle.ben.peers.rounds.leave(circle.rounds[circle.ben], NOW))
    circle.join(circle.ben)
    ben = circle.member(circle.anna, "Ben")
    assert (ben.belonging, ben.vouched) == (Belonging.JOINED, 2)
    assert voicing.own(circle.ben._database).name == "Ben"


def test_a_newcomer_understands_whoever_changed_keys_before(circle: Circle, tmp_path: Path) -> None:
    """Ben changes keys; what he had said he says again with the new ones when he tells somebody of the round."""
    circle.carry(circle.ben.peers.renewal.rotate(NOW))
    verified(circle.anna, circle.of_anna["ben"])
    dora = new_vault(tmp_path / "dora", "Dora")
    in_ben, in_dora = pair(circle.ben, dora)
    (file,) = circle.ben.peers.rounds.invite(circle.rounds[circle.ben], [in_ben.id], NOW)
    opened = dora.referrals.open(file.data, NOW)
    assert opened.round_id is not None
    found = {one.name: one for one in dora.peers.rounds.get(opened.round_id).members}
    assert len(found) == len(dora.peers.rounds.get(opened.round_id).members)  # Ben is not there twice
    assert found["Ben"].peer_id == in_dora.id
    assert found["Ben"].belonging is Belonging.JOINED
    assert [one.name for one in found["Carla"].vouchers if one.counts] == ["Ben"]
    circle.carry(circle.ben.peers.rounds.tell(circle.rounds[circle.ben], NOW))
    assert len(circle.anna.peers.rounds.list()[0].members) == 4
    dora.close()
