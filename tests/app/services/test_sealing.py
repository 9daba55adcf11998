"""Sealing gives each file its place in the sequence and a code of its own."""

from pathlib import Path

import pytest

from app.records.peer import PeerState
from app.services.sealing import PeerRevoked, check_verified, seal
from tests.support.pairs import NOW, new_vault, pair


def test_files_follow_each_other(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    database = anna._database
    with database.transaction("test", NOW):
        first, second = (seal(database, peer, "heartbeat", {}, NOW) for _ in range(2))
    assert first.code != second.code
    places = database.read("SELECT seq, prev, digest FROM envelope WHERE mine ORDER BY seq")
    assert [row["seq"] for row in places] == [1, 2]
    assert places[1]["prev"] == places[0]["digest"]
    anna.close()
    ben.close()


def test_only_the_verified_are_sealed_for(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    check_verified(peer)
    revoked = anna.peers.revoke(peer.id, NOW)
    assert revoked.state is PeerState.REVOKED
    with pytest.raises(PeerRevoked):
        check_verified(revoked)
    anna.close()
    ben.close()
