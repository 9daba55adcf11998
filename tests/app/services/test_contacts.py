"""People, as a person handles them."""

from dataclasses import replace

import pytest

from app.changes import ChangeSet, Kind
from app.errors import Invalid, NotFound
from app.formats.channels import key as channel_key
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.services.circle import RingFull
from app.store.addresses import ChannelTaken
from app.workspace import Workspace
from tests.support.people import NOW, add, letter, mails

FULL = ContactDraft(
    name=" Dr. Änne Müller ",
    organisation="Nord",
    role="Leitung",
    channels=(*mails("a@x.de"), Channel(kind=ChannelKind.PHONE, value="030 1234567", key="")),
    labels=("alt", "alt", " "),
    notes="n",
    how_we_met="h",
    birthday="1980-02-03",
)


def test_all_fields_come_back(space: Workspace) -> None:
    made = space.contacts.add(FULL, now=NOW)
    assert (made.name, made.family, made.organisation, made.labels) == ("Dr. Änne Müller", "Müller", "Nord", ("alt",))
    assert [channel.kind for channel in made.channels] == [ChannelKind.MAIL, ChannelKind.PHONE]
    assert made.channels[1].key
    changed = replace(
        made, name="Änne Maier", family="Maier", organisation="Süd", role="R", labels=("neu",), notes="N",
        how_we_met="H", birthday="--02-03", patience_days=5, channels=mails("b@x.de"), standing=Standing.OUT,
    )  # fmt: skip
    stored = space.contacts.change(changed, now=NOW)
    assert stored == replace(changed, standing=Standing.KNOWN, organisation_id=stored.organisation_id)
    assert space.contacts.get(made.id) == stored
    assert space.contacts.labels() == ("neu",)


def test_nothing_private_is_printed(space: Workspace) -> None:
    made = space.contacts.add(FULL, now=NOW)
    assert "Müller" not in repr(made)
    assert "Müller" not in repr(FULL)


def test_a_person_needs_a_name(space: Workspace) -> None:
    with pytest.raises(Invalid):
        space.contacts.add(ContactDraft(name="  "), now=NOW)
    anna = add(space, "Anna")
    with pytest.raises(Invalid):
        space.contacts.change(replace(anna, name=""), now=NOW)


def test_somebody_elses_address_changes_nothing(space: Workspace) -> None:
    add(space, "Anna", "a@x.de")
    with pytest.raises(ChannelTaken):
        add(space, "Ben", "a@x.de")
    assert [contact.name for contact in space.contacts.list()] == ["Anna"]


def test_removing_and_taking_back(space: Workspace) -> None:
    anna = space.contacts.add(FULL, now=NOW)
    space.contacts.remove(anna.id, now=NOW)
    with pytest.raises(NotFound):
        space.contacts.get(anna.id)
    with pytest.raises(NotFound):
        space.contacts.remove(anna.id, now=NOW)
    space.history.undo(now=NOW)
    assert space.contacts.get(anna.id) == anna
    assert space.contacts.find("anne") == (anna,)


def test_a_new_member_needs_room(space: Workspace) -> None:
    for number in range(5):
        space.contacts.add(ContactDraft(name=f"P{number}", standing=Standing.CIRCLE, ring=Ring.INNER), now=NOW)
    with pytest.raises(RingFull):
        space.contacts.add(ContactDraft(name="P6", standing=Standing.CIRCLE, ring=Ring.INNER), now=NOW)
    assert space.contacts.counts() == {
        Standing.CIRCLE: 5,
        Standing.KNOWN: 0,
        Standing.SCREENED: 0,
        Standing.OUT: 0,
    }


def test_lists_find_and_timeline(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de")
    letter(space, "a@x.de")
    anna = space.contacts.get(anna.id)
    assert space.contacts.list() == space.contacts.find("an") == (anna,)
    assert [exchange.contact_id for exchange in space.contacts.timeline(anna.id)] == [anna.id]


def test_pages_hear_of_it(space: Workspace) -> None:
    heard: list[ChangeSet] = []
    space.on_commit(heard.append)
    anna: Contact = add(space, "Anna")
    space.contacts.remove(anna.id, now=NOW)
    assert [change.touches({Kind.CONTACT}) for change in heard] == [True, True]


@pytest.mark.parametrize(
    ("kind", "spellings"),
    [
        (ChannelKind.MAIL, (" Anna@X.de", "anna@x.de")),
        (ChannelKind.PROFILE, ("https://www.linkedin.com/in/Anna/", "linkedin.com/in/anna")),
        (ChannelKind.PHONE, ("030 / 123 45 67", "030-1234567")),
        (ChannelKind.CHAT, ("@Anna", "@anna ")),
    ],
)
def test_spellings_of_a_channel_are_one(kind: ChannelKind, spellings: tuple[str, str]) -> None:
    assert channel_key(kind, spellings[0]) == channel_key(kind, spellings[1])
