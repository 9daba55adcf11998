"""What is stored about a person stands on one page, on paper and in a text file."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.records.contact import Channel, ChannelKind, ContactDraft, Ring, Standing
from app.records.favour import Way
from app.records.ids import ContactId
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.letters import letter
from tests.support.windows import NOW, opened
from ui.people.stored import StoredView, paper_of
from ui.widgets import paper

CARD = """BEGIN:VCARD
VERSION:3.0
FN:Eva Berger
EMAIL:eva@x.example
ADR:;;Hauptstraße 1;Dresden;;01067;
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
END:VCARD
"""


def _eva(space: Workspace, folder: Path) -> ContactId:
    book = folder / "buch.vcf"
    book.write_text(CARD, encoding="utf-8")
    finish(space.imports.run([book], now=NOW))
    (eva,) = space.contacts.find("eva")
    letter(space, eva, NOW - timedelta(days=3), "Guten Tag")
    space.contacts.favours.add(eva.id, Way.GIVEN, "Zeugnis gelesen", on=date(2026, 1, 5), now=NOW)
    return eva.id


def test_all_of_it_stands_on_the_paper(qtbot: QtBot, tmp_path: Path) -> None:
    _, space = opened(tmp_path / "vault")
    stored = space.contacts.stored(_eva(space, tmp_path))
    said = paper.text(paper_of(stored, NOW.date()))
    for line in (
        "Mail: eva@x.example",
        "Standing: Known",
        "Messages and calls: 1",
        "From: buch.vcf",
        "Address: Hauptstraße 1, Dresden, 01067",
        "Photo: there is one",
        "given: Zeugnis gelesen",
    ):
        assert line in said
    assert "Documents" not in said  # there are none


def test_what_was_set_for_somebody_is_said_too(qtbot: QtBot, tmp_path: Path) -> None:
    _, space = opened(tmp_path / "vault")
    draft = ContactDraft(
        name="Otto Kern",
        standing=Standing.CIRCLE,
        ring=Ring.INNER,
        patience_days=2,
        touch_days=30,
        channels=(Channel(kind=ChannelKind.PHONE, value="0351 5550", key="", label="cell"),),
    )
    number = space.contacts.add(draft, now=NOW).id
    said = paper.text(paper_of(space.contacts.stored(number), NOW.date()))
    for line in ("Ring: Inner circle", "Telephone: 0351 5550 (mobile)", "Limit for replies: 2", "In touch every: 30"):
        assert line in said
    assert "Messages" not in said


def test_it_is_shown_saved_and_printed(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    view = StoredView(session)
    qtbot.addWidget(view)
    view.show_stored(space.contacts.stored(_eva(space, tmp_path)))
    assert view._head.title() == "What is stored about Eva Berger"
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    view.write(tmp_path / "nowhere" / "eva.txt")
    view.write(tmp_path / "eva.txt")
    assert "eva@x.example" in (tmp_path / "eva.txt").read_text(encoding="utf-8")
    assert said[-1] == "Saved. The file is not encrypted."
    assert len(said) == 2
    view.print.click()
    dialogs = view.findChildren(QDialog)
    assert len(dialogs) == 1
    dialogs[0].reject()
    with qtbot.waitSignal(view.left):
        view.back.click()


def test_a_lock_forgets_it(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    view = StoredView(session)
    qtbot.addWidget(view)
    view.show_stored(space.contacts.stored(_eva(space, tmp_path)))
    view.clear()
    assert view._head.title() == ""
    view.write(tmp_path / "eva.txt")
    assert not (tmp_path / "eva.txt").exists()
