"""People in the tables: windows, filters, what exchanges tell."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.errors import NotFound
from app.records.contact import Contact, ContactDraft, Ring, Standing
from app.records.ids import BatchId, ContactId
from app.records.query import ContactQuery
from app.store import contacts
from app.workspace import Workspace
from tests.support.people import NOW, add, letter


def names(found: tuple[Contact, ...]) -> list[str]:
    return [contact.name for contact in found]


def test_windows_of_a_list_follow_one_another(space: Workspace) -> None:
    for number in range(25):
        add(space, f"Person {number:02}")
    windows = [contacts.some(space._database, ContactQuery(limit=10, offset=offset)) for offset in (0, 10, 20)]
    assert names(windows[0] + windows[1] + windows[2]) == [f"Person {number:02}" for number in range(25)]


def test_names_sort_by_family_as_they_sound(space: Workspace) -> None:
    for name in ("Ute Zander", "Anna Öztürk", "Ben Otto", "Cem Paul"):
        add(space, name)
    assert names(contacts.some(space._database, ContactQuery())) == [
        "Ben Otto",
        "Anna Öztürk",
        "Cem Paul",
        "Ute Zander",
    ]


def test_filters_join(space: Workspace) -> None:
    with space._database.transaction("test", NOW):
        for name, standing, ring, labels in (
            ("Anna", Standing.CIRCLE, Ring.INNER, ("alt", "neu")),
            ("Ben", Standing.CIRCLE, None, ("alt",)),
            ("Cem", Standing.SCREENED, None, ("alt",)),
            ("Dana", Standing.KNOWN, Ring.INNER, ()),
        ):
            draft = ContactDraft(name=name, standing=standing, ring=ring, labels=labels)
            contacts.add(space._database, draft, NOW)

    def ask(**query: Any) -> list[str]:
        return names(contacts.some(space._database, ContactQuery(**query)))

    assert ask() == ["Anna", "Ben", "Dana"]
    assert ask(standings=()) == ["Anna", "Ben", "Cem", "Dana"]
    assert ask(rings=(Ring.WIDER,)) == ["Ben"]
    assert ask(label="alt") == ["Anna", "Ben"]
    assert ask(label="neu", words="an") == ["Anna"]
    assert ask(words="b", standings=(Standing.KNOWN,)) == []
    assert ask(words="?!") == []
    assert contacts.labels(space._database) == ("alt", "neu")


def test_exchanges_tell_when_and_whether_i_wrote(space: Workspace) -> None:
    anna, ben = add(space, "Anna", "a@x.de", "a2@x.de"), add(space, "Ben", "b@x.de")
    letter(space, "a@x.de", at=NOW - timedelta(days=3))
    letter(space, "a2@x.de", at=NOW - timedelta(days=1), sent=True)
    letter(space, "b@x.de", at=NOW - timedelta(days=2))
    anna, ben = space.contacts.get(anna.id), space.contacts.get(ben.id)
    assert (anna.last_exchange_at, anna.wrote_to, anna.vetted) == (NOW - timedelta(days=1), True, True)
    assert (ben.last_exchange_at, ben.wrote_to, ben.vetted) == (NOW - timedelta(days=2), False, False)


def test_rows_of_an_import_carry_its_batch(space: Workspace) -> None:
    with space._database.transaction("import", NOW, batch=3):
        number = contacts.add(space._database, ContactDraft(name="Anna", organisation="Nord"), NOW, batch_id=BatchId(3))
    assert contacts.get(space._database, number).batch_id == 3
    assert space._database.value("SELECT batch_id FROM organisation") == 3


def test_nobody_is_not_found(space: Workspace) -> None:
    nobody = ContactId(7)
    with pytest.raises(NotFound):
        contacts.get(space._database, nobody)
    with pytest.raises(NotFound), space._database.transaction("test", NOW):
        contacts.remove(space._database, nobody)
    with pytest.raises(NotFound), space._database.transaction("test", NOW):
        contacts.place(space._database, nobody, Standing.KNOWN)
    assert contacts.by_ids(space._database, [7]) == ()


def test_many_are_added_at_once_as_one_by_one(space: Workspace) -> None:
    drafts = [
        ContactDraft(name="Eva Heide", family="Heide", organisation="Nord", labels=("A",), birthday="--02-01"),
        ContactDraft(name="Jo", standing=Standing.CIRCLE, role="Leitung"),
    ]
    with space._database.transaction("test", NOW):
        first = contacts.next_id(space._database)
        people = [(ContactId(first + place), draft) for place, draft in enumerate(drafts)]
        contacts.add_all(space._database, people, NOW, batch_id=BatchId(3))
        alone = [contacts.add(space._database, draft, NOW, batch_id=BatchId(3)) for draft in drafts]
    for (number, _), other in zip(people, alone, strict=True):
        one = contacts.get(space._database, number)
        assert one.batch_id == 3
        assert replace(one, id=other) == contacts.get(space._database, other)
    assert contacts.get(space._database, people[1][0]).ring is Ring.WIDER
