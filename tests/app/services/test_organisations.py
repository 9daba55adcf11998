"""Employers."""

from dataclasses import replace

import pytest

from app.errors import Invalid, NotFound
from app.records.contact import ContactDraft, Ring, Standing
from app.records.ids import OrganisationId
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
