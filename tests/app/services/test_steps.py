"""Steps of a lead: noted, done, opened again, removed, and the next one found."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import Invalid, NotFound
from app.records.ids import LeadId, StepId
from app.records.lead import Lead, LeadDraft, Vacancy
from app.workspace import Workspace
from tests.support.people import NOW

LATER = NOW + timedelta(days=1)


@pytest.fixture
def lead(space: Workspace) -> Lead:
    return space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)


def test_the_next_is_the_nearest_that_is_open(space: Workspace, lead: Lead) -> None:
    steps = space.leads.steps
    letter = steps.add(lead.id, " Brief \n schicken ", due_on=date(2026, 11, 27), now=LATER)
    call = steps.add(lead.id, "anrufen", due_on=date(2026, 11, 25), now=LATER)
    found = space.leads.get(lead.id)
    assert (letter.words, found.steps, found.coming, found.changed_at) == (
        "Brief schicken",
        (call, letter),
        call,
        LATER,
    )
    assert steps.done(call.id, now=LATER).done_on == LATER.date()
    assert space.leads.get(lead.id).coming == letter
    space.leads.step_done(lead.id, LATER)
    assert space.leads.get(lead.id).coming is None
    assert space.leads.step_done(lead.id, LATER).coming is None
    space.history.undo(now=LATER)
    assert space.leads.get(lead.id).coming == letter
    assert steps.open(call.id, now=LATER) == call
    assert space.leads.get(lead.id).coming == call


def test_changed_and_removed_and_taken_back(space: Workspace, lead: Lead) -> None:
    step = space.leads.steps.add(lead.id, "anrufen", now=NOW)
    changed = space.leads.steps.change(replace(step, words="schreiben", due_on=NOW.date()), now=NOW)
    assert space.leads.get(lead.id).steps == (changed,)
    space.leads.steps.remove(step.id, now=NOW)
    assert space.leads.get(lead.id).steps == ()
    space.history.undo(now=NOW)
    assert space.leads.get(lead.id).steps == (changed,)
    space.leads.remove(lead.id, NOW)
    space.history.undo(now=NOW)
    assert space.leads.get(lead.id).steps == (changed,)


def test_what_cannot_be_is_refused(space: Workspace, lead: Lead) -> None:
    steps = space.leads.steps
    made = steps.add(lead.id, "x", now=NOW)
    with pytest.raises(Invalid):
        steps.add(lead.id, " ", now=NOW)
    with pytest.raises(Invalid):
        steps.change(replace(made, words=""), now=NOW)
    other = space.leads.add(LeadDraft(vacancy=Vacancy(title="B")), NOW)
    for act in (
        lambda: steps.add(LeadId(99), "x", now=NOW),
        lambda: steps.done(StepId(99), now=NOW),
        lambda: steps.open(StepId(99), now=NOW),
        lambda: steps.remove(StepId(99), now=NOW),
        lambda: steps.check(other.id, made.id),
    ):
        with pytest.raises(NotFound):
            act()


def test_a_lead_that_is_put_off_without_any_step_gets_one(space: Workspace, lead: Lead) -> None:
    until = NOW.date() + timedelta(days=3)
    assert space.leads.put_off(lead.id, until, NOW).next_step_on == until
