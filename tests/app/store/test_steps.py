"""Steps in their table, and the one step that a lead had before there were any."""

import json
from datetime import date

import pytest

from app.errors import NotFound
from app.records.ids import LeadId, StepId
from app.records.lead import LeadDraft, Vacancy
from app.records.step import Step
from app.store import steps
from app.workspace import Workspace
from tests.support.people import NOW


def test_in_order_and_by_their_lead(space: Workspace) -> None:
    first, second = (space.leads.add(LeadDraft(vacancy=Vacancy(title=title)), NOW).id for title in "AB")
    with space._database.transaction("test", NOW):
        later = steps.add(space._database, first, "später", date(2026, 12, 4))
        sooner = steps.add(space._database, first, "eher", date(2026, 11, 4))
        other = steps.add(space._database, second, "anderswo", None)
    assert [one.id for one in steps.of(space._database, first)] == [sooner, later]
    assert {number: len(found) for number, found in steps.every(space._database).items()} == {first: 2, second: 1}
    assert steps.lead_of(space._database, other) == second


def test_what_is_not_there_is_not_found(space: Workspace) -> None:
    gone = StepId(9)
    for act in (
        lambda: steps.get(space._database, gone),
        lambda: steps.lead_of(space._database, gone),
        lambda: steps.put(space._database, Step(id=gone, words="x")),
        lambda: steps.remove(space._database, gone),
    ):
        with pytest.raises(NotFound), space._database.transaction("test", NOW):
            act()


def test_a_step_in_the_leads_own_row_becomes_one(space: Workspace) -> None:
    """As vaults and exports before the twelfth version have it, in history too."""
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW)
    database = space._database
    with database.transaction("test", NOW):
        database.update("lead", lead.id, next_step="anrufen", next_step_on="2026-11-27")
    with database.transaction("test", NOW):
        database.update("lead", lead.id, title="B")
    with database.transaction("test", NOW, noted=False):
        steps.adopt(database)
        steps.adopt(database)
    (only,) = space.leads.get(LeadId(lead.id)).steps
    assert (only.words, only.due_on, only.done_on) == ("anrufen", date(2026, 11, 27), None)
    images = [json.loads(row[0]) for row in database.read("SELECT image FROM before_image WHERE image IS NOT NULL")]
    assert {image["next_step"] for image in images} == {""}
    space.history.undo(now=NOW)
    found = space.leads.get(lead.id)
    assert (found.title, found.steps) == ("A", (only,))
