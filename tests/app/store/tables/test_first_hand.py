"""What is known first-hand: kept, taken back, gone with whom it is about."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.workspace import Workspace
from tests.support.people import NOW, add


def test_an_interval_and_an_experience_are_kept_and_can_be_taken_back(space: Workspace) -> None:
    eva = add(space, "Eva")
    space.contacts.change(replace(eva, touch_days=60), now=NOW)
    assert space.contacts.get(eva.id).touch_days == 60
    space.history.undo(now=NOW)
    assert space.contacts.get(eva.id).touch_days is None
    firm = space.organisations.add("Nordlicht", now=NOW)
    changed = space.organisations.change(replace(firm, warned=True, experience="Zahlt spät"), now=NOW)
    assert (changed.warned, changed.experience) == (True, "Zahlt spät")


def test_two_who_are_kept_apart_stand_in_one_order_and_go_with_either(space: Workspace) -> None:
    one, other = add(space, "Eva"), add(space, "Eva B.")
    database = space._database
    with (
        pytest.raises(sqlcipher.IntegrityError),
        database.transaction("test", NOW),
    ):
        database.insert("apart", one_id=other.id, other_id=one.id, at=1)
    with database.transaction("test", NOW):
        database.insert("apart", one_id=one.id, other_id=other.id, at=1)
    space.contacts.remove(other.id, now=NOW)
    assert database.value("SELECT count(*) FROM apart") == 0
    space.history.undo(now=NOW)
    assert database.value("SELECT count(*) FROM apart") == 1
