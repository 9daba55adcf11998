"""A contact as a card again: nothing lost, changes written, removals kept."""

from dataclasses import replace

import pytest

from app.formats.vcard import Card, Property, read, write
from app.formats.vcard.composing import compose
from app.formats.vcard.person import person
from app.formats.vcard.writing import Version
from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId
from tests.support import vcard_judge
from tests.support.data import shared

TEXT = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Heide;Eva;M.;Dr.;\nFN:Dr. Eva Heide\nORG:Nordlicht;Einkauf\n"
    "item1.EMAIL:eva@x.example\nitem1.X-ABLabel:Büro\nTEL;TYPE=CELL:+49 1\nX-UNKNOWN;P=1:kept\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/\nADR:;;Weg 1;Ulm;;;\nEND:VCARD\n"
)


def _card(text: str = TEXT) -> Card:
    (card,) = read(text.encode())
    assert isinstance(card, Card)
    return card


def _contact(card: Card) -> Contact:
    said = person(card)
    return Contact(
        id=ContactId(1),
        name=said.name,
        standing=Standing.KNOWN,
        given=said.given,
        family=said.family,
        organisation=said.organisation,
        role=said.role,
        channels=said.channels,
        labels=said.labels,
        notes=said.notes,
        birthday=said.birthday,
    )


def test_what_was_not_changed_stays_exactly() -> None:
    assert compose(_contact(_card()), [_card()]).properties == _card().properties


def test_what_was_changed_is_written() -> None:
    changed = replace(_contact(_card()), family="Beck", name="Eva Beck", organisation="Süd", labels=("A", "b,c"))
    composed = compose(changed, [_card()])
    values = {one.name: one.value for one in composed.properties}
    assert (values["N"], values["FN"], values["ORG"]) == ("Beck;Eva;M.;Dr.;", "Eva Beck", "Süd")
    assert (values["CATEGORIES"], values["X-UNKNOWN"]) == (r"A,b\,c", "kept")


def test_a_way_that_was_removed_is_gone_with_its_label_and_a_new_one_added() -> None:
    before = _contact(_card())
    new = Channel(kind=ChannelKind.PHONE, value="+49 2", key="+492", label="Empfang")
    after = replace(before, channels=(new,))
    removed = {(one.kind, one.key) for one in before.channels}
    composed = compose(after, [_card()], removed)
    assert [one.value for one in composed.all("EMAIL", "TEL")] == ["+49 2"]
    assert [one.value for one in composed.all("X-ABLABEL")] == ["Empfang"]
    shared_number = compose(after, [_card()])  # not removed, but another's in the vault: it stays in the card
    assert [one.value for one in shared_number.all("TEL")] == ["+49 1", "+49 2"]


def test_older_cards_add_what_the_newest_does_not_say() -> None:
    older = _card("BEGIN:VCARD\nFN:E. H.\nX-OLD:1\nUID:7\nEND:VCARD\n")
    composed = compose(_contact(_card()), [_card(), older])
    assert [one.value for one in composed.all("FN")] == ["Dr. Eva Heide"]
    assert [one.value for one in composed.all("X-OLD", "UID")] == ["1", "7"]


def test_a_contact_without_a_card_becomes_one() -> None:
    ways = (
        Channel(kind=ChannelKind.MAIL, value="o@x", key="o@x", label="work"),
        Channel(kind=ChannelKind.WEB, value="https://x.example/a,b", key="x.example/a,b"),
    )
    otto = Contact(id=ContactId(2), name="Otto", standing=Standing.KNOWN, channels=ways, birthday="--02-01")
    assert compose(otto).properties == (
        Property(name="FN", value="Otto"),
        Property(name="BDAY", value="--02-01"),
        Property(name="EMAIL", value="o@x", parameters=(("TYPE", ("work",)),)),
        Property(name="URL", value="https://x.example/a,b"),
    )


def test_an_edit_takes_the_place_of_what_was_edited_and_nothing_else() -> None:
    card = Card(
        version="3.0",
        properties=(
            Property(name="FN", value="Otto Klein", group="a", parameters=(("LANGUAGE", ("de",)),)),
            Property(name="TITLE", value="Leiter"),
            Property(name="ROLE", value="Einkauf"),
            Property(name="X-OTHER", value="1", group="a"),
        ),
    )
    composed = compose(replace(_contact(card), name="Otto Gross", role="Chef"), [card])
    assert composed.properties[:4] == (
        Property(name="FN", value="Otto Gross", group="a", parameters=(("LANGUAGE", ("de",)),)),
        Property(name="TITLE", value="Chef"),
        Property(name="ROLE", value="Einkauf"),
        Property(name="X-OTHER", value="1", group="a"),
    )


def test_two_cards_of_one_person_keep_the_notes_and_photos_of_both_and_their_groups_apart() -> None:
    newer = Card(version="3.0", properties=(Property(name="FN", value="A"), Property(name="NOTE", value="two")))
    label = Property(name="X-ABLABEL", value="x", group="item1")
    newer = replace(newer, properties=(*newer.properties, Property(name="TEL", value="22", group="item1"), label))
    older = Card(
        version="3.0",
        properties=(
            Property(name="FN", value="A"),
            Property(name="NOTE", value="one"),
            Property(name="PHOTO", value="AAAA", binary=True),
            Property(name="TEL", value="33", group="item1"),
            replace(label, value="y"),
        ),
    )
    contact = replace(_contact(older), notes="one\ntwo")
    said = {(one.name, one.value, one.group) for one in compose(contact, [newer, older]).properties}
    assert {("NOTE", "one", ""), ("NOTE", "two", ""), ("PHOTO", "AAAA", "")} <= said
    assert {("TEL", "22", "item1"), ("X-ABLABEL", "x", "item1")} <= said
    assert {("TEL", "33", "group1"), ("X-ABLABEL", "y", "group1")} <= said


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_no_real_card_loses_a_property_a_parameter_or_a_group_through_a_contact_and_an_edit(version: Version) -> None:
    counted = vcard_judge.Counted()
    for file in sorted(shared("vcard").rglob("*.vcf")):
        data = file.read_bytes()
        ours = {card.line: card for card in read(data) if isinstance(card, Card)}
        for line, told in vcard_judge.cards(data):
            contact = _contact(ours[line])
            edited = replace(contact, labels=(*contact.labels, "Neu"), birthday="1970-01-01")
            ((_, written),) = vcard_judge.cards(write(compose(edited, [ours[line]]), version).encode())
            counted += vcard_judge.missing([one for one in told if one.name not in {"CATEGORIES", "BDAY"}], written)
    assert counted.lost == []
    assert counted.properties > 9_000
    assert counted.parameters > 3_000
