"""Employers: one for each name as it sounds."""

from dataclasses import replace

import pytest

from app.errors import Invalid, NotFound
from app.records.ids import OrganisationId
from app.store import organisations
from app.workspace import Workspace
from tests.support.people import NOW


def test_spellings_are_one(space: Workspace) -> None:
    with space._database.transaction("test", NOW):
        first = organisations.ensure(space._database, "Müller & Söhne")
        assert organisations.ensure(space._database, "  mueller &  soehne ") == first
        assert organisations.ensure(space._database, " ") is None
        assert organisations.ensure(space._database, "???") != first
    assert first is not None
    assert organisations.get(space._database, first).name == "Müller & Söhne"


def test_another_ones_name_is_refused(space: Workspace) -> None:
    with space._database.transaction("test", NOW):
        first, second = (organisations.ensure(space._database, name) for name in ("Nord", "Süd"))
        assert first is not None
        assert second is not None
        one = organisations.get(space._database, first)
        for wrong in (replace(one, name="sued"), replace(one, name=" ")):
            with pytest.raises(Invalid):
                organisations.put(space._database, wrong)
        with pytest.raises(NotFound):
            organisations.put(space._database, replace(one, id=OrganisationId(99), name="West"))
        organisations.put(space._database, replace(one, name="Nord AG"))
    assert [one.name for one in organisations.all_of(space._database)] == ["Nord AG", "Süd"]
    assert [one.name for one in organisations.all_of(space._database, "ag no")] == ["Nord AG"]


def test_many_names_at_once_are_the_same_ones(space: Workspace) -> None:
    with space._database.transaction("test", NOW):
        nord = organisations.ensure(space._database, "Nord")
        found = organisations.ensure_all(space._database, ["NORD ", "Süd", "sued", "", " ", "???"])
    assert found["NORD "] == nord
    assert found["Süd"] == found["sued"]
    assert len(set(found.values())) == 3
    assert found.keys() == {"NORD ", "Süd", "sued", "???"}
