"""Leads in the tables: nothing of a lead is lost on the way."""

from pathlib import Path

import pytest

from app.errors import NotFound
from app.records.ids import LeadId
from app.records.lead import LeadDraft, Stage, Vacancy
from app.store import leads
from tests.support.pairs import NOW, new_vault
from tests.support.sharing import VACANCY


def test_kept_sorted_and_removed(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database = vault._database
    with database.transaction("test", NOW):
        offer = leads.add(database, LeadDraft(vacancy=VACANCY, stage=Stage.OFFER), NOW)
        heard = leads.add(database, LeadDraft(vacancy=Vacancy(title="B")), NOW)
    assert [lead.id for lead in leads.all_of(database)] == [heard, offer]
    assert leads.get(database, offer).vacancy == VACANCY
    assert leads.all_of(database, [Stage.TAKEN]) == ()
    with database.transaction("test", NOW):
        leads.remove(database, heard)
        with pytest.raises(NotFound):
            leads.remove(database, LeadId(99))
    with pytest.raises(NotFound):
        leads.get(database, heard)
    vault.close()
