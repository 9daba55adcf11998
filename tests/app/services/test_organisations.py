"""Employers."""

from dataclasses import replace

import pytest

from app.errors import Invalid, NotFound
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
