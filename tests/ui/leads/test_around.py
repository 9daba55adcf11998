"""What stands around a lead, as labels and values."""

from pathlib import Path

from app.records.contact import ContactDraft, Ring, Standing
from app.records.lead import LeadDraft, Vacancy
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING
from ui.leads.around import Around, advert_facts, fit_facts, interest_facts, look_around


def test_who_fits_and_who_is_interested(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    anna.contacts.add(
        ContactDraft(name="Eva Lind", role="Sekretärin", standing=Standing.CIRCLE, ring=Ring.CLOSE), now=NOW
    )
    lead = anna.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz"), posting='{"workHours": "30"}'), NOW)
    given = anna.referrals.vet(lead.id, VETTING, NOW)
    (file,) = anna.referrals.seal(given.id, [peer.id], NOW)
    received = ben.referrals.open(file.data, NOW).referral
    assert received is not None
    anna.referrals.open(ben.statements.interest(received.id, NOW, words="Gern.").data, NOW)
    around = look_around(anna, lead.id, NOW)
    assert fit_facts(around.fits) == [("Eva Lind", "role: Sekretärin")]
    assert interest_facts(around)[0][:2] == ("Ben", "Gern.")
    assert advert_facts(around) == [("work hours", "30")]
    assert fit_facts(Around().fits) == []
    anna.close()
    ben.close()
