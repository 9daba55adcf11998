"""One file a recipient, or nothing at all."""

from pathlib import Path

import pytest

from app.errors import AppError, Unreadable
from app.records.lead import LeadDraft, Vacancy
from app.records.referral import Basis, Terms, Vetting
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW
from ui.leads.sealing import Whom, seal_into

VETTING = Vetting(basis=Basis.WORKED_THERE)


def test_what_is_sealed_is_written_and_what_is_not_leaves_nothing(tmp_path: Path) -> None:
    mine, other = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(mine, other)
    lead = mine.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    (tmp_path / "file").touch()
    with pytest.raises(Unreadable):
        seal_into(mine, tmp_path / "file", lead.id, VETTING, Terms(), Whom(peers=(peer.id,)), NOW)
    with pytest.raises(AppError):
        seal_into(mine, tmp_path, lead.id, VETTING, Terms(), Whom(), NOW)
    assert mine.referrals.list() == ()
    (sealed,) = seal_into(mine, tmp_path, lead.id, VETTING, Terms(), Whom(peers=(peer.id,)), NOW)
    assert other.referrals.open((tmp_path / sealed.name).read_bytes(), NOW).referral is not None
    for space in (mine, other):
        space.close()
