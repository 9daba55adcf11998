"""Out and in again: nothing of an address book is lost on its way through the vault."""

from pathlib import Path

from app.formats.vcard import Card, read
from app.formats.vcard.person import person
from app.records.contact import ContactDraft
from app.workspace import ContactFormat, Workspace
from tests.support.data import shared
from tests.support.jobs import finish
from tests.support.people import NOW


def _said(cards: list[Card]) -> set[tuple[str, str]]:
    return {(one.name, one.value) for card in cards for one in card.properties}


def _cards(data: bytes) -> list[Card]:
    return [one for one in read(data) if isinstance(one, Card)]


def test_each_form(space: Workspace) -> None:
    space.contacts.add(ContactDraft(name="Müller"), now=NOW)
    assert b"VERSION:4.0" in space.transfers.contacts(ContactFormat.VCARD_4)
    assert b"VERSION:3.0" in space.transfers.contacts(ContactFormat.VCARD_3)
    assert "Müller".encode() in space.transfers.contacts(ContactFormat.CSV)
    assert space.transfers.contacts(ContactFormat.EXCEL).startswith(b"\xef\xbb\xbf")


def test_real_address_books_lose_nothing_and_come_back_as_the_same_people(space: Workspace, tmp_path: Path) -> None:
    files = [one for one in sorted(shared("vcard").rglob("*.vcf")) if one.name not in {"LargeFile.vcf", "se-3.vcf"}]
    finish(space.imports.run(files, now=NOW))
    people = len(space.contacts.list())
    out = tmp_path / "out.vcf"
    out.write_bytes(space.transfers.contacts(ContactFormat.VCARD_4))
    single = {"FN", "N", "UID", "ORG", "TITLE", "ROLE", "NOTE", "BDAY", "CATEGORIES", "PHOTO", "REV", "PRODID"}
    single |= {"NICKNAME", "TZ", "GEO", "LOGO", "MAILER", "CLASS", "ANNIVERSARY", "GENDER", "SORT-STRING"}
    originals = [card for file in files for card in _cards(file.read_bytes()) if person(card).name]
    lost = {(name, value) for name, value in _said(originals) - _said(_cards(out.read_bytes())) if name not in single}
    assert lost == set()
    (again,) = finish(space.imports.run([out], now=NOW))
    assert again.people == 0
    assert len(space.contacts.list()) == people
