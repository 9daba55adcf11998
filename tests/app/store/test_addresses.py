"""An address belongs to one person and outlives being theirs."""

import pytest

from app.records.contact import ChannelKind
from app.store import addresses
from app.store.addresses import ChannelTaken
from app.workspace import Workspace
from tests.support.people import NOW, add, mails


def test_an_address_of_somebody_else_is_refused(space: Workspace) -> None:
    anna, ben = add(space, "Anna", "a@x.de"), add(space, "Ben")
    with pytest.raises(ChannelTaken) as caught, space._database.transaction("test", NOW):
        addresses.give(space._database, ben.id, mails("a@x.de"))
    assert caught.value.data["contact_id"] == anna.id
    assert addresses.owner(space._database, ChannelKind.MAIL, "a@x.de") == anna.id


def test_replacing_lets_go_and_takes_up(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", "b@x.de")
    with space._database.transaction("test", NOW):
        addresses.replace(space._database, anna.id, mails("b@x.de", "c@x.de"))
    assert {channel.key for channel in space.contacts.get(anna.id).channels} == {"b@x.de", "c@x.de"}
    assert addresses.owner(space._database, ChannelKind.MAIL, "a@x.de") is None
    assert space._database.value("SELECT count(*) FROM address") == 3


def test_an_address_of_nobody_is_taken_over(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de")
    space.contacts.remove(anna.id, now=NOW)
    ben = add(space, "Ben", "a@x.de")
    assert addresses.owner(space._database, ChannelKind.MAIL, "a@x.de") == ben.id
    assert space._database.value("SELECT count(*) FROM address") == 1


def test_many_are_given_at_once_and_the_same_rules_hold(space: Workspace) -> None:
    anna, ben = add(space, "Anna", "a@x.de"), add(space, "Ben")
    space.contacts.remove(anna.id, now=NOW)
    with space._database.transaction("test", NOW):
        addresses.give_all(space._database, [(ben.id, (*mails("a@x.de", "b@x.de"), *mails("b@x.de")))])
    keys = ("a@x.de", "b@x.de", "c@x.de")
    ways = [(ChannelKind.MAIL, key) for key in keys] + [(ChannelKind.CHAT, "a@x.de")]
    assert addresses.owners(space._database, ways) == {ways[0]: ben.id, ways[1]: ben.id}
    eva = add(space, "Eva")
    for people in ([(eva.id, mails("b@x.de"))], [(eva.id, mails("d@x.de")), (ben.id, mails("d@x.de"))]):
        with pytest.raises(ChannelTaken), space._database.transaction("test", NOW):
            addresses.give_all(space._database, people)
