"""What the page reads: numbers beside those to be compared, what holds beside those whose vault was lost."""

from pathlib import Path

from app.records.lead import LeadDraft, Vacancy
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING
from ui.peers.look_up import look_up


def test_numbers_and_what_still_holds(tmp_path: Path) -> None:
    mine, other = new_vault(tmp_path / "mine", "Eva"), new_vault(tmp_path / "other", "Anna")
    peer, _ = pair(mine, other)
    found = look_up(mine, NOW)
    assert (found.numbers, found.again) == ({}, {})
    mine.peers.doubt(peer.id, NOW)
    assert look_up(mine, NOW).numbers == {peer.id: mine.peers.number(peer.id)}
    pair(mine, other)
    lead = mine.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    number = mine.referrals.vet(lead.id, VETTING, NOW).id
    mine.referrals.seal(number, [peer.id], NOW)
    mine.peers.lost(peer.id, NOW)
    new = new_vault(tmp_path / "new", "Anna")
    fresh, _ = pair(mine, new)
    later = NOW.replace(hour=20)
    mine.peers.renewal.join(fresh.id, peer.id, later)
    assert look_up(mine, later).again == {peer.id: (number,)}
    for one in (mine, other, new):
        one.close()
