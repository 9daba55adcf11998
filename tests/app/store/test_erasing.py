"""Erasing in the tables: whose rows go, and what is counted instead."""

import pytest

from app.errors import NotFound
from app.records.ids import ContactId
from app.store import erasing
from app.workspace import Workspace
from tests.support.people import NOW, add, letter


def test_letters_to_nobody_else_go_and_the_conversation_with_them(space: Workspace) -> None:
    eva, ole = add(space, "Eva Berger", "eva@x.de"), add(space, "Ole Nord", "ole@x.de")
    letter(space, "eva@x.de")
    letter(space, "eva@x.de", sent=True)
    letter(space, "ole@x.de")
    database = space._database
    with database.transaction("test.erase", NOW, noted=False):
        taken = erasing.erase(database, eva.id)
    assert taken == erasing.Taken(exchanges=2, conversations=())
    assert database.value("SELECT count(*) FROM conversation") == 1
    assert space.contacts.list() == (space.contacts.get(ole.id),)


def test_my_own_address_is_never_erased(space: Workspace) -> None:
    letter(space, "eva@x.de")
    me = add(space, "Ich Selbst", "me@example.org")
    database = space._database
    with database.transaction("test.erase", NOW, noted=False):
        erasing.erase(database, me.id)
    assert space.imports.own_addresses() == ("me@example.org",)


def test_short_names_are_not_looked_for(space: Workspace) -> None:
    add(space, "Otto mit Notiz an Max")
    assert erasing.mentions(space._database, "Max") == 0


def test_nobody_is_not_erased(space: Workspace) -> None:
    database = space._database
    with pytest.raises(NotFound), database.transaction("test.erase", NOW, noted=False):
        erasing.erase(database, ContactId(7))
