"""Favours are noted, taken back, and go with the person."""

import pytest

from app.errors import Invalid, NotFound
from app.records.favour import Way
from app.records.ids import ContactId
from app.workspace import Workspace
from tests.support.people import NOW, add

DAY = NOW.date()


def test_noted_removed_and_taken_back(space: Workspace) -> None:
    eva = add(space, "Eva Berger")
    favours = space.contacts.favours
    made = favours.add(eva.id, Way.RECEIVED, "  Hinweis  auf\nStelle ", on=DAY, now=NOW)
    assert (made.words, made.way, made.on) == ("Hinweis auf Stelle", Way.RECEIVED, DAY)
    favours.remove(made.id, now=NOW)
    assert favours.of(eva.id) == ()
    space.history.undo(now=NOW)
    assert favours.of(eva.id) == (made,)
    space.history.undo(now=NOW)
    assert favours.of(eva.id) == ()


def test_nothing_and_nobody_are_refused(space: Workspace) -> None:
    eva = add(space, "Eva Berger")
    with pytest.raises(Invalid):
        space.contacts.favours.add(eva.id, Way.GIVEN, "  ", on=DAY, now=NOW)
    with pytest.raises(NotFound):
        space.contacts.favours.add(ContactId(99), Way.GIVEN, "Rat", on=DAY, now=NOW)


def test_they_go_with_the_person_and_come_back_with_them(space: Workspace) -> None:
    eva = add(space, "Eva Berger")
    made = space.contacts.favours.add(eva.id, Way.GIVEN, "Rat", on=DAY, now=NOW)
    space.contacts.remove(eva.id, now=NOW)
    assert space.contacts.favours.of(eva.id) == ()
    space.history.undo(now=NOW)
    assert space.contacts.favours.of(eva.id) == (made,)
    space.contacts.erase(eva.id, now=NOW)
    left = space._database.read("SELECT image FROM before_image WHERE place = 'favour'")
    assert [row for row in left if row[0] and "Rat" in row[0]] == []
    assert space._database.value("SELECT count(*) FROM favour") == 0
