"""Sealing gives each file its place in the sequence and a code of its own."""

from pathlib import Path

import pytest

from app import workspace
from app.records.lead import LeadDraft
from app.records.peer import PeerState
from app.services.sealing import PeerRevoked, check_verified, seal
from tests.support.jobs import finish
from tests.support.pairs import NOW, PASSPHRASE, new_vault, pair
from tests.support.sharing import VACANCY, VETTING


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
    anna.peers.revoke(peer.id, NOW)
    revoked = anna.peers.get(peer.id)
    assert revoked.state is PeerState.REVOKED
    with pytest.raises(PeerRevoked):
        check_verified(revoked)
    anna.close()
    ben.close()


def test_a_restored_vault_that_forgot_a_file_makes_no_fork(tmp_path: Path) -> None:
    """The file that was given after the backup has the place that the restored vault would give again."""
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)

    def given() -> bytes:
        lead = anna.leads.add(LeadDraft(vacancy=VACANCY), NOW)
        referral = anna.referrals.vet(lead.id, VETTING, NOW)
        return anna.referrals.seal(referral.id, [peer.id], NOW)[0].data

    first = given()
    finish(anna.backups.make(now=NOW))
    forgotten = given()
    anna.close()
    folder = tmp_path / "anna"
    workspace.restore(folder / "backups" / "2026-11-24", folder, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
    anna = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    after = given()
    epochs = [row[0] for row in anna._database.read("SELECT epoch FROM envelope WHERE mine ORDER BY id")]
    assert [epoch.partition("-")[0] for epoch in epochs] == ["1", "2"]
    for data in (first, forgotten, after):
        assert ben.referrals.open(data, NOW).referral is not None
    assert len(ben.referrals.list()) == 3
    anna.close()
    ben.close()
