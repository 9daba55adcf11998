"""A contact as a card again: nothing lost, changes written, removals kept."""

from dataclasses import replace

from app.formats.vcard import Card, Property, read
from app.formats.vcard.composing import compose
from app.formats.vcard.person import person
from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId
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


def test_no_real_card_loses_anything_on_its_way_through_a_contact() -> None:
    for file in sorted(shared("vcard").rglob("*.vcf")):
        for card in read(file.read_bytes()):
            if isinstance(card, Card) and person(card).name:
                composed = compose(_contact(card), [card])
                lost = set(card.properties) - set(composed.properties)
                assert {one for one in lost if one.value} == set(), (file.name, card.line)
