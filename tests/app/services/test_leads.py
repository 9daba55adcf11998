"""Leads by hand: note down, move, change, remove, take back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.errors import Invalid, NotFound
from app.reading.adverts import NoAdvert
from app.records.ids import LeadId
from app.records.lead import LeadDraft, Stage, Vacancy
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault
from tests.support.sharing import VACANCY


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Workspace]:
    opened = new_vault(tmp_path / "vault")
    yield opened
    opened.close()


def test_a_lead_is_kept_as_written(vault: Workspace) -> None:
    draft = LeadDraft(
        vacancy=VACANCY, notes="Frau Berger anrufen", next_step="Lebenslauf", next_step_on=VACANCY.apply_by
    )
    lead = vault.leads.add(draft, NOW)
    assert lead == vault.leads.get(lead.id)
    assert lead.next_step == "Lebenslauf"
    assert (lead.vacancy, lead.stage, lead.notes, lead.next_step_on) == (
        VACANCY,
        Stage.HEARD,
        draft.notes,
        VACANCY.apply_by,
    )
    assert vault.organisations.list("weber")[0].id == lead.organisation_id


def test_it_moves_and_the_list_follows_the_stages(vault: Workspace) -> None:
    first = vault.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW)
    second = vault.leads.add(LeadDraft(vacancy=Vacancy(title="B")), NOW)
    moved = vault.leads.move(first.id, Stage.APPLIED, NOW + timedelta(minutes=1))
    assert moved.stage is Stage.APPLIED
    assert [lead.id for lead in vault.leads.list()] == [second.id, first.id]
    assert [lead.id for lead in vault.leads.list([Stage.APPLIED])] == [first.id]


def test_change_and_remove_can_be_taken_back(vault: Workspace) -> None:
    lead = vault.leads.add(LeadDraft(vacancy=VACANCY), NOW)
    changed = vault.leads.change(replace(lead, vacancy=replace(VACANCY, title="Neu"), notes="x"), NOW)
    assert (changed.title, changed.notes) == ("Neu", "x")
    vault.leads.remove(lead.id, NOW)
    assert vault.leads.list() == ()
    vault.history.undo(now=NOW)
    assert vault.leads.get(lead.id) == changed
    vault.history.undo(now=NOW)
    assert vault.leads.get(lead.id).title == VACANCY.title


def test_what_cannot_be_is_refused(vault: Workspace) -> None:
    with pytest.raises(Invalid):
        vault.leads.add(LeadDraft(vacancy=Vacancy(title=" ")), NOW)
    with pytest.raises(Invalid):
        vault.leads.add(LeadDraft(vacancy=Vacancy(title="x", link="file:///etc/passwd")), NOW)
    for act in (
        lambda: vault.leads.get(LeadId(9)),
        lambda: vault.leads.move(LeadId(9), Stage.TAKEN, NOW),
        lambda: vault.leads.remove(LeadId(9), NOW),
    ):
        with pytest.raises(NotFound):
            act()


def test_what_needs_a_step_the_earliest_first(vault: Workspace) -> None:
    today = NOW.date()
    later, sooner, quiet = (
        vault.leads.add(LeadDraft(vacancy=Vacancy(title=title), next_step="anrufen", next_step_on=day), NOW)
        for title, day in (("A", today), ("B", today - timedelta(days=2)), ("C", today + timedelta(days=2)))
    )
    assert [lead.id for lead in vault.leads.needing(NOW)] == [sooner.id, later.id]
    done = vault.leads.step_done(sooner.id, NOW)
    assert (done.next_step, done.next_step_on) == ("", None)
    assert [lead.id for lead in vault.leads.needing(NOW)] == [later.id]
    put_off = vault.leads.put_off(later.id, date(2026, 12, 1), NOW)
    assert (put_off.next_step, put_off.next_step_on) == ("anrufen", date(2026, 12, 1))
    assert vault.leads.needing(NOW) == ()
    assert vault.leads.needing(NOW + timedelta(days=2))[0].id == quiet.id
    vault.history.undo(now=NOW)
    assert [lead.id for lead in vault.leads.needing(NOW)] == [later.id]
    with pytest.raises(Invalid):
        vault.leads.put_off(later.id, today, NOW)


def test_an_advert_is_kept_beside_the_lead_and_written_with_its_changes(vault: Workspace) -> None:
    advert = vault.leads.read_advert(
        b'{"@context": "https://schema.org", "@type": "JobPosting", "title": "Assistenz", "industry": "Museen"}', NOW
    )
    assert vault.leads.list() == ()
    draft = LeadDraft(vacancy=advert.vacancy, posting=advert.posting, source="Aushang", confidential=True)
    lead = vault.leads.add(draft, NOW)
    assert (lead.source, lead.confidential) == ("Aushang", True)
    assert vault.leads.from_advert(lead.id) == (("industry", "Museen"),)
    vault.leads.change(replace(lead, vacancy=replace(lead.vacancy, title="Leitung"), contact="Frau Vogt"), NOW)
    assert vault.leads.posting(lead.id) == {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Leitung",
        "industry": "Museen",
        "applicationContact": {"@type": "ContactPoint", "name": "Frau Vogt"},
    }
    with pytest.raises(NoAdvert):
        vault.leads.read_advert(b"{}", NOW)
