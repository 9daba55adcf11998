"""Each kind of letter is sealed as what it is."""

from pathlib import Path

import pytest

from app.records.lead import LeadDraft
from app.records.referral import Basis
from app.records.statement import StatementKind
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING
from ui.referrals.composer import Letter
from ui.referrals.sending import seal


@pytest.mark.parametrize("kind", [kind for kind in StatementKind if kind is not StatementKind.ANSWER])
def test_what_arrives_is_what_was_written(tmp_path: Path, kind: StatementKind) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    given = anna.referrals.vet(anna.leads.add(LeadDraft(vacancy=VACANCY), NOW).id, VETTING, NOW)
    (file,) = anna.referrals.seal(given.id, [peer.id], NOW)
    received = ben.referrals.open(file.data, NOW).referral
    assert received is not None
    letter = Letter(kind=kind, words="Gern.", name="Eva", consent=True, basis=Basis.WORKS_THERE)
    (sealed,) = seal(ben, received.id, letter, NOW)
    assert anna.referrals.open(sealed.data, NOW).kind == kind.value
    (said,) = anna.statements.of(given.id)
    if kind.owed:
        (reply,) = seal(anna, given.id, Letter(kind=StatementKind.ANSWER, words="Bald.", answers=said.id), NOW)
        assert ben.referrals.open(reply.data, NOW).kind == "answer"
    anna.close()
    ben.close()
