"""A slice of cards: who is known is found, who is new is written once, and each card finds whom one before it made."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.formats.vcard.person import Person
from app.records.contact import Channel, ChannelKind, ContactDraft
from app.records.ids import BatchId, ContactId
from app.services.importing.card_files import Found
from app.services.importing.newcomers import Newcomers, like
from app.workspace import Workspace
from tests.support.people import NOW, make

BATCH = BatchId(7)


@pytest.fixture
def space(tmp_path: Path) -> Iterator[Workspace]:
    opened = make(tmp_path / "vault").workspace
    yield opened
    opened.close()


def _found(name: str, *mails: str, uid: str = "", phone: str = "") -> Found:
    ways = [Channel(kind=ChannelKind.MAIL, value=one, key=one) for one in mails]
    ways += [Channel(kind=ChannelKind.PHONE, value=phone, key=phone)] if phone else []
    person = Person(name=name, channels=tuple(ways), uid=uid, organisation="Nordlicht")
    return Found(line=1, person=person, digest=f"{name}{mails}", text="{}")


def _add(people: Newcomers, found: Found) -> ContactId:
    number = people.add(found.person, None)
    people.keep(number, found)
    return number


def test_everybody_new_is_written_at_once_under_the_ids_that_were_told(space: Workspace) -> None:
    space.contacts.add(ContactDraft(name="Jo"), now=NOW)
    some = [_found(f"Eva {number}", f"e{number}@x.example") for number in range(3)]
    with space._database.transaction("import", NOW, batch=BATCH):
        people = Newcomers(space._database, some)
        numbers = [_add(people, found) for found in some]
        assert len(space.contacts.list()) == 1
        people.write(NOW, BATCH)
    assert [space.contacts.get(number).name for number in numbers] == ["Eva 0", "Eva 1", "Eva 2"]
    assert [space.contacts.get(number).organisation for number in numbers] == ["Nordlicht"] * 3
    assert space.contacts.find("eva 2")[0].channels[0].key == "e2@x.example"


def test_a_card_finds_whom_an_earlier_one_of_its_slice_made(space: Workspace) -> None:
    some = [_found("Eva Heide", "e@x.example", uid="1"), _found("Heide, Eva", "e@x.example"), _found("Eva", uid="1")]
    with space._database.transaction("import", NOW, batch=BATCH):
        people = Newcomers(space._database, some)
        number = _add(people, some[0])
        for found in some[1:]:
            contact = people.whose(found.person, NOW, BATCH)
            assert contact is not None
            assert contact.id == number
        assert people.kept(some[0]) == number
        assert people.kept(some[1]) is None


def test_a_way_stays_with_whom_it_was_given_to_first(space: Workspace) -> None:
    eva = space.contacts.add(
        ContactDraft(name="Eva", channels=(Channel(kind=ChannelKind.PHONE, value="1", key="11"),)), now=NOW
    )
    some = [_found("Jo", "j@x.example", phone="11"), _found("Ida", "j@x.example", "i@x.example")]
    with space._database.transaction("import", NOW, batch=BATCH):
        people = Newcomers(space._database, some)
        assert people.whose(some[0].person, NOW, BATCH) is None
        numbers = [_add(people, found) for found in some]
        people.write(NOW, BATCH)
        owners = [people.owner(channel) for found in some for channel in found.person.channels]
    assert owners == [numbers[0], eva.id, numbers[0], numbers[1]]
    assert [[way.key for way in space.contacts.get(number).channels] for number in numbers] == [
        ["j@x.example"],
        ["i@x.example"],
    ]


def test_names_are_alike_in_any_order_and_when_one_holds_the_other() -> None:
    assert like("Eva Heide", "Heide, Eva")
    assert like("Dr. Eva Heide", "Eva Heide")
    assert not like("Eva Heide", "Eva Berg")
    assert not like("", "Eva")
