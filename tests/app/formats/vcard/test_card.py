"""Cards as values: what they hold, their digest, and the form in which the vault keeps them."""

from hypothesis import given
from hypothesis import strategies as st

from app.formats.vcard import Card, Property
from app.formats.vcard.card import dumped_values

MAIL = Property(name="EMAIL", value="eva@example.org", parameters=(("PREF", ("1",)), ("TYPE", ("work",))))
NAME = Property(name="FN", value="Eva Heide")
PHOTO = Property(name="PHOTO", value="/9j/4AA=", binary=True, group="item1")


def _card(*properties: Property) -> Card:
    return Card(version="3.0", properties=properties)


def test_what_the_vault_keeps_is_read_back_the_same() -> None:
    card = _card(NAME, MAIL, PHOTO)
    assert Card.restore(card.dump()) == card


def test_the_digest_knows_the_same_person_again() -> None:
    revised = Property(name="REV", value="20260101T000000Z")
    assert _card(NAME, MAIL).digest == _card(MAIL, revised, NAME).digest
    assert _card(NAME, MAIL).digest != _card(NAME).digest


def test_the_preferred_property_comes_before_the_first() -> None:
    other = Property(name="EMAIL", value="old@example.org")
    assert _card(other, MAIL).first("EMAIL") == MAIL
    assert _card(Property(name="ORG", value=" ;")).first("ORG") is None
    assert MAIL.types == {"work"}
    assert MAIL.preferred


def test_nothing_private_stands_in_a_repr() -> None:
    assert "eva" not in repr(_card(NAME, MAIL)).lower()


def test_a_name_put_together_from_parts_with_blanks_at_their_ends_does_not_count() -> None:
    parts = Property(name="N", value="Berger ;Eva;;;")
    whole = Property(name="FN", value="Eva Berger")
    assert Card(version="2.1", properties=(parts,)).digest == Card(version="4.0", properties=(whole, parts)).digest


def test_the_digest_is_the_one_that_vaults_hold() -> None:
    """A card that was taken in by any earlier version is known again."""
    note = Property(name="NOTE", value='ä\\n"b"\t\\\\')
    both = Property(name="TEL", value="1", parameters=(("TYPE", ("work", "cell")),))
    told = "6a4d1d9c20a4e43ef238f63921b64011ba2ebfb232f6cc80edffd23c604b8959"
    assert _card(NAME, MAIL, PHOTO, note, both).digest == told


_TEXTS = st.sampled_from(("", "ADR", '", "ADR", [', '"ADR"', "a\\", '[["ADR", ["ADR"]]]', ";;Weg 1;Ulm", "ä\u2028"))
_PROPERTIES = st.builds(
    Property,
    name=st.sampled_from(("ADR", "FN", "X-ADR")),
    value=_TEXTS | st.text(),
    group=_TEXTS,
    parameters=st.lists(st.tuples(_TEXTS, st.lists(_TEXTS).map(tuple))).map(tuple),
    binary=st.booleans(),
)


@given(st.lists(_PROPERTIES).map(lambda some: _card(*some)))
def test_values_of_one_name_are_found_in_a_dump_as_in_the_card(card: Card) -> None:
    assert Card.restore(card.dump()) == card
    assert list(dumped_values(card.dump(), "ADR")) == [one.value for one in card.all("ADR")]


def test_labels_are_the_types_that_say_something() -> None:
    types = ("WORK", "x-Boat", "internet", "pref")
    said = Property(name="TEL", value="1", parameters=(("TYPE", types[:2]), ("TYPE", types[2:])))
    assert said.label == "boat work"
    assert said.preferred
    assert Property(name="TEL", value="1").label == ""
