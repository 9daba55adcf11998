"""From nothing to people in the list, over the lock and back: the whole program, a real vault, real threads."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import settings
from tests.e2e.driver.person import SLOW, Person

PASSPHRASE = "sieben Zwerge tanzen leise"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sabine Berger\r\nEMAIL:sabine@example.org\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Henning Brandt\r\nN:Brandt;Henning;;;\r\nEND:VCARD\r\n"
)


def test_the_first_day(person: Person, tmp_path: Path, qtbot: QtBot) -> None:
    book = tmp_path / "book.vcf"
    book.write_text(CARDS, encoding="utf-8")
    person.makes_a_vault(PASSPHRASE)
    person.drops(book)
    person.clicks("imports.take")
    person.sees_people("book.vcf")
    person.goes_to("people")
    person.sees_people("Sabine Berger", "Henning Brandt")
    person.locks()
    assert not any("Berger" in label.text() for label in person.window.findChildren(QLabel))
    person.unlocks("not the passphrase at all")
    qtbot.waitUntil(lambda: bool(person.below_the_passphrase()), timeout=SLOW)
    person.unlocks(PASSPHRASE)
    person.sees_people("Sabine Berger", "Henning Brandt")
    person.window.close()
    assert settings.load().geometry
