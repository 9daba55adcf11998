"""Employers."""

from dataclasses import replace

import pytest

from app.errors import Invalid, NotFound
from app.records.contact import ContactDraft, Ring, Standing
from app.records.ids import OrganisationId
from app.records.lead import LeadDraft, Vacancy
from app.records.organisation import OrganisationDraft, Ties
from app.services.organisations import EmployerInUse, EmployerKnown
from app.workspace import Workspace
from tests.support.people import NOW


def test_adding_twice_is_once(space: Workspace) -> None:
    made = space.organisations.add("Nordlicht", now=NOW)
    assert space.organisations.add("nordlicht ", now=NOW) == made
    assert space.organisations.list("nord") == (made,)
    with pytest.raises(Invalid):
        space.organisations.add(" ", now=NOW)
    with pytest.raises(NotFound):
        space.organisations.get(OrganisationId(9))


def test_changing_keeps_every_field(space: Workspace) -> None:
    made = space.organisations.add("Nord", now=NOW)
    changed = replace(made, name="Süd", place="Kiel", website="s.example", notes="n")
    assert space.organisations.change(changed, now=NOW) == changed
    space.history.undo(now=NOW)
    assert space.organisations.get(made.id) == made


def test_recommending_first_hand_or_as_told(space: Workspace) -> None:
    made = space.organisations.add("Nord", now=NOW)
    assert space.organisations.recommend(made.id, now=NOW, told_by="Anna").told_by == "Anna"
    assert len(space.organisations.list(recommended=True)) == 1
    assert space.organisations.counts() == (1, 1, 0)
    taken = space.organisations.recommend(made.id, now=NOW, recommended=False, told_by="Anna")
    assert (taken.recommended, taken.told_by) == (False, "")
    assert space.organisations.list(recommended=True) == ()


def test_a_warning_takes_the_place_of_a_recommendation_and_says_why(space: Workspace) -> None:
    made = space.organisations.add("Nord", now=NOW)
    space.organisations.recommend(made.id, now=NOW)
    warned = space.organisations.warn(made.id, now=NOW, told_by="Eva", experience="Zahlt spät")
    assert (warned.recommended, warned.warned, warned.told_by, warned.experience) == (False, True, "Eva", "Zahlt spät")
    again = space.organisations.recommend(made.id, now=NOW)
    assert (again.recommended, again.warned, again.told_by) == (True, False, "")


def test_people_there_the_closest_first(space: Workspace) -> None:
    known = space.contacts.add(ContactDraft(name="Abel", organisation="Nord"), now=NOW)
    close = space.contacts.add(
        ContactDraft(name="Berg", organisation="Nord", standing=Standing.CIRCLE, ring=Ring.CLOSE), now=NOW
    )
    assert known.organisation_id is not None
    assert [one.id for one in space.organisations.people(known.organisation_id)] == [close.id, known.id]


def test_one_is_noted_with_all_that_is_known_and_taken_back_at_once(space: Workspace) -> None:
    draft = OrganisationDraft(name=" Nord ", place="Kiel", experience="Ruhig", recommended=True, told_by="Eva")
    made = space.organisations.note(draft, now=NOW)
    assert (made.name, made.place, made.recommended, made.told_by) == ("Nord", "Kiel", True, "Eva")
    with pytest.raises(EmployerKnown):
        space.organisations.note(OrganisationDraft(name="nord"), now=NOW)
    with pytest.raises(Invalid):
        space.organisations.note(OrganisationDraft(name=" "), now=NOW)
    other = space.organisations.add("Süd", now=NOW)
    with pytest.raises(EmployerKnown):
        space.organisations.change(replace(other, name="NORD"), now=NOW)
    space.history.take_back(space.history.list()[-1].id, now=NOW)
    assert [one.name for one in space.organisations.list()] == ["Süd"]


def test_one_that_somebody_names_stays(space: Workspace) -> None:
    person = space.contacts.add(ContactDraft(name="Abel", organisation="Nord", standing=Standing.OUT), now=NOW)
    space.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang", organisation="Süd")), NOW)
    empty = space.organisations.add("West", now=NOW)
    nord, sued, west = space.organisations.list()
    for used in (nord, sued):
        with pytest.raises(EmployerInUse):
            space.organisations.remove(used.id, now=NOW)
    space.organisations.remove(empty.id, now=NOW)
    assert space.organisations.list() == (nord, sued)
    space.history.undo(now=NOW)
    assert space.organisations.get(west.id) == west
    assert space.organisations.ties() == {sued.id: Ties(leads=1)}  # whoever is kept out is not counted
    space.circle.leave(person.id, now=NOW)
    assert space.organisations.ties()[nord.id] == Ties(people=1)
    assert [one.title for one in space.organisations.leads(sued.id)] == ["Empfang"]
    assert space.organisations.leads(nord.id) == ()
