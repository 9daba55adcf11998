"""What is offered again after a lost vault: only what holds; the changes themselves stand beside ``succession``."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.records.lead import LeadDraft, Vacancy
from app.records.profile import ProfileText
from app.records.referral import Terms
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING

TEXT = ProfileText(about="Assistentin", does="Gremien", seeks="", vouches="Frau Nord")


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


def test_a_profile_goes_on_with_the_new_card(tmp_path: Path) -> None:
    """Told before the loss and again after it, once before the two are joined and once afterwards."""
    for told_before_joining in (True, False):
        folder = tmp_path / str(told_before_joining)
        folder.mkdir()
        anna, bernd, new = (new_vault(folder / name, name) for name in ("Anna", "Bernd", "new"))
        peer, mine = pair(anna, bernd)
        for number in range(3):
            made = bernd.peers.profiles.add("für alle", replace(TEXT, seeks=f"Suche {number}"), NOW)
            anna.referrals.open(bernd.peers.profiles.seal(made.id, [mine.id], NOW)[0].data, NOW)
        anna.peers.lost(peer.id, NOW)
        again, theirs = pair(anna, new)
        fresh = new.peers.profiles.add("für alle", replace(TEXT, seeks="Neu"), NOW)
        (file,) = new.peers.profiles.seal(fresh.id, [theirs.id], NOW)
        if told_before_joining:
            anna.referrals.open(file.data, NOW)
        anna.peers.renewal.join(again.id, peer.id, NOW)
        if not told_before_joining:
            anna.referrals.open(file.data, NOW)
        read = anna.peers.profiles.of(peer.id)
        assert read is not None
        assert read.text.seeks == "Neu"
        for one in (anna, bernd, new):
            one.close()
