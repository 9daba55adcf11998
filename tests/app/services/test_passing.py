"""A lead that came as a referral goes further with the claims behind it, or not at all."""

from pathlib import Path

import pytest

from app.errors import Invalid
from app.records.lead import LeadDraft
from app.records.referral import Reshare, Terms
from app.services.passing import MayNotPassOn
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING


@pytest.mark.parametrize("reshare", list(Reshare))
def test_a_lead_taken_over_carries_its_source(tmp_path: Path, reshare: Reshare) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    lead = anna.leads.add(LeadDraft(vacancy=VACANCY), NOW)
    given = anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=reshare))
    (file,) = anna.referrals.seal(given.id, [peer.id], NOW)
    received = ben.referrals.open(file.data, NOW).referral
    assert received is not None
    taken = ben.referrals.take(received.id, NOW)
    if reshare is Reshare.OK:
        further = ben.referrals.vet(taken.id, VETTING, NOW)
        assert [link.claim.name for link in ben.statements.chain(further.id)] == ["Anna"]
        with pytest.raises(Invalid):
            ben.referrals.pass_on(further.id, VETTING, NOW)
    else:
        with pytest.raises(MayNotPassOn):
            ben.referrals.vet(taken.id, VETTING, NOW)
    anna.close()
    ben.close()
