"""What is offered again after a lost vault: only what holds; the changes themselves stand beside ``succession``."""

from datetime import timedelta
from pathlib import Path

from app.records.lead import LeadDraft, Vacancy
from app.records.referral import Terms
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING


def test_only_what_still_holds_is_offered_again(tmp_path: Path) -> None:
    anna, bernd = new_vault(tmp_path / "anna", "Anna Berger"), new_vault(tmp_path / "bernd", "Bernd Weber")
    peer, _ = pair(anna, bernd)
    lead = anna.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    until = NOW.date() + timedelta(days=10)
    number = anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(expires_on=until)).id
    anna.referrals.seal(number, [peer.id], NOW)
    assert anna.peers.renewal.open_again(peer.id, NOW) == ()
    anna.peers.lost(peer.id, NOW)
    new = new_vault(tmp_path / "new", "Bernd Weber")
    again, _ = pair(anna, new)
    later = NOW + timedelta(days=1)
    joined = anna.peers.renewal.join(again.id, peer.id, later)
    assert [one.id for one in anna.peers.renewal.open_again(joined.id, later)] == [number]
    assert anna.peers.renewal.open_again(joined.id, later + timedelta(days=20)) == ()
    for one in (anna, bernd, new):
        one.close()
