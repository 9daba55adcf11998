"""Cards as text: whatever was read is written, and read back the same."""

from typing import Literal

import pytest

from app.formats.vcard import Card, Property, read, write
from tests.support.data import shared

VERSIONS: tuple[Literal["3.0"], Literal["4.0"]] = ("3.0", "4.0")


def _card(*properties: Property) -> Card:
    return Card(version="2.1", properties=properties)


def test_lines_are_folded_at_75_bytes_and_never_inside_a_sign() -> None:
    text = write(_card(Property(name="FN", value="ü" * 200)))
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert text.replace("\r\n ", "") == "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + "ü" * 200 + "\r\nEND:VCARD\r\n"


def test_names_that_a_version_requires_are_added() -> None:
    assert "FN:Eva Heide\r\n" in write(_card(Property(name="N", value="Heide;Eva;;;")))
    assert "N:;;;;\r\n" in write(_card(Property(name="FN", value="Eva")), "3.0")


def test_each_version_writes_binary_values_and_preference_in_its_way() -> None:
    card = _card(
        Property(name="PHOTO", value="/9j/4AA=", binary=True, parameters=(("TYPE", ("jpeg",)),)),
        Property(name="TEL", value="+1", parameters=(("PREF", ("1",)), ("TYPE", ("work",)))),
    )
    assert "PHOTO:data:image/jpeg;base64,/9j/4AA=" in write(card, "4.0")
    assert "TEL;PREF=1;TYPE=work:+1" in write(card, "4.0")
    assert "PHOTO;TYPE=jpeg;ENCODING=b:/9j/4AA=" in write(card, "3.0")
    assert "TEL;TYPE=work,pref:+1" in write(card, "3.0")


@pytest.mark.parametrize("version", VERSIONS)
def test_no_property_of_the_real_files_is_lost(version: Literal["3.0", "4.0"]) -> None:
    for file in sorted(shared("vcard").rglob("*.vcf")):
        for card in read(file.read_bytes()):
            if not isinstance(card, Card):
                continue
            (back,) = read(write(card, version).encode())
            assert isinstance(back, Card)
            assert set(card.properties) <= set(back.properties), (file.name, card.line)


@pytest.mark.parametrize("said", ["BEGIN:VCARD", "END:VCARD", "  end : vcard"])
def test_a_value_that_says_begin_or_end_stays_one_card_wherever_it_is_folded(said: str) -> None:
    for before in range(40, 90):
        card = Card(version="4.0", properties=(Property(name="NOTE", value=f"{'x' * before}{said}"),))
        again = [one for one in read(write(card).encode()) if isinstance(one, Card)]
        assert [one.first("NOTE") for one in again] == [card.first("NOTE")]
