"""The tables of people refuse what cannot be."""

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.store.tables import people
from app.workspace import Workspace
from tests.support.people import NOW, add


def test_what_has_history_is_declared() -> None:
    assert set(people.NOTED) <= people.KINDS.keys()


@pytest.mark.parametrize(
    ("standing", "ring"), [("circle", None), ("known", "inner"), ("friend", None), ("circle", "far")]
)
def test_a_ring_is_for_the_circle_alone(space: Workspace, standing: str, ring: str | None) -> None:
    anna = add(space, "Anna")
    with pytest.raises(sqlcipher.IntegrityError), space._database.transaction("test", NOW):
        space._database.update("contact", anna.id, standing=standing, ring=ring)


def test_an_address_is_one_row(space: Workspace) -> None:
    add(space, "Anna", "a@b.de")
    with pytest.raises(sqlcipher.IntegrityError), space._database.transaction("test", NOW):
        space._database.insert("address", kind="mail", key="a@b.de", value="a@b.de")
