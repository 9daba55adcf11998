"""From nothing to people in the list, over the lock and back: the whole program, a real vault, real threads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import settings, workspace
from app.settings import Settings
from tests.e2e.driver.person import SLOW, Person
from tests.support.windows import speaking
from ui.runtime.processes import Processes
from ui.runtime.runner import ThreadRunner
from ui.runtime.session import Session
from ui.runtime.theme import Theme
from ui.shell.main_window import MainWindow

PASSPHRASE = "sieben Zwerge tanzen leise"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sabine Berger\r\nEMAIL:sabine@example.org\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Henning Brandt\r\nN:Brandt;Henning;;;\r\nEND:VCARD\r\n"
)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Person]:
    with speaking(qapp) as translations:
        session = Session(ThreadRunner("core"), ThreadRunner("reading"), Processes)
        window = MainWindow(
            session,
            home / "vault",
            exists=workspace.exists,
            theme=Theme(qapp),
            translations=translations,
            kept=Settings(language="en"),
        )
        qtbot.addWidget(window)
        window.show()
        yield Person(qtbot, window)
        window.close()
    assert settings.load().geometry


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
