"""All that a peer has is taken back at once."""

from pathlib import Path

from app.records.lead import LeadDraft
from app.records.profile import ProfileText
from app.records.referral import Sealed
from app.services.withdrawing import take_all_back
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING


def test_referrals_and_profile_are_taken_back_and_nothing_where_there_is_nothing(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    database = anna._database
    with database.transaction("test", NOW, noted=False):
        assert take_all_back(database, peer, NOW) == ()
    files: list[Sealed] = []
    for _ in range(2):
        lead = anna.leads.add(LeadDraft(vacancy=VACANCY), NOW)
        files += anna.referrals.seal(anna.referrals.vet(lead.id, VETTING, NOW).id, [peer.id], NOW)
    profile = anna.peers.profiles.add("Kurz", ProfileText(about="Assistentin"), NOW)
    files += anna.peers.profiles.seal(profile.id, [peer.id], NOW)
    for file in files:
        ben.referrals.open(file.data, NOW)
    with database.transaction("test", NOW, noted=False):
        last = take_all_back(database, peer, NOW)
    for file in last:
        ben.referrals.open(file.data, NOW)
    assert all(one.withdrawn_at for one in ben.referrals.list())
    (anna_there,) = ben.peers.list()
    assert ben.peers.profiles.of(anna_there.id) is None
    anna.close()
    ben.close()
