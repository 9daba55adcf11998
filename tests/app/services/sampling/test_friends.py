"""Peers who exist for a moment: what they seal is real, and of their vaults nothing stays."""

from datetime import UTC, datetime
from pathlib import Path

from app import paths
from app.records.peer import Part, PeerState
from app.services.sampling.friends import Party, recommend
from app.workspace import Workspace

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TOLD = {"title": "Assistenz", "basis": "works-there", "since": 2019, "days": 2, "apply_in": 9}


def test_a_friend_recommends_and_is_gone(space: Workspace, tmp_path: Path, home: Path) -> None:
    office = Party("Maren Vogel", space._database)
    office.peers.card(NOW, name=office.name)
    friend = Party.with_vault(tmp_path / "friend", "Miriam Castell", Part.ASSISTANT, NOW)
    friend.meet(office, NOW)
    (peer,) = space.peers.list()
    assert (peer.name, peer.state, peer.card.part) == ("Miriam Castell", PeerState.VERIFIED, Part.ASSISTANT)
    number = recommend(friend, office, TOLD, NOW)
    referral = space.referrals.get(number)
    assert (referral.peer_name, referral.vacancy.title, referral.vetting.since) == ("Miriam Castell", "Assistenz", 2019)
    marks = paths.state_folder() / "heads"
    before = {path.name for path in marks.iterdir()}
    friend.end()
    office.end()  # whose vault is its own
    assert len({path.name for path in marks.iterdir()}) == len(before) - 1
    assert space.contacts.list() == ()
