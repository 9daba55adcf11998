"""An import from the preview to taking it back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.workspace import Workspace
from tests.support.windows import NOW
from ui.people.imports import ImportsPage
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.work import InlineWorkers

CARDS = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sabine Berger\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[ImportsPage, Workspace, Path]]:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=lambda: NOW)
    made = doorway.create(tmp_path / "vault", "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    session.unlock(lambda: made, owner=session)
    page = ImportsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    book = tmp_path / "book.vcf"
    book.write_text(CARDS, encoding="utf-8")
    yield page, made.workspace, book
    session.close()


def test_cards_are_shown_first_then_taken_then_taken_back(
    shown: tuple[ImportsPage, Workspace, Path], qtbot: QtBot
) -> None:
    page, workspace, book = shown
    page.take_in([book])
    assert page.detail.take.isVisible()
    assert workspace.contacts.find("Berger") == ()
    page.detail.take.click()
    assert len(workspace.contacts.find("Berger")) == 1
    assert page.detail.undo.isVisible()
    page.grab()
    page.detail.undo.click()
    assert workspace.contacts.find("Berger") == ()


def test_a_preview_can_be_left(shown: tuple[ImportsPage, Workspace, Path]) -> None:
    page, workspace, book = shown
    page.take_in([book])
    page.detail.cancel.click()
    assert workspace.imports.batches() == ()
    page.take_in([book])
    assert page.detail.take.isVisible()


def test_one_can_look_at_earlier_ones_and_come_back(shown: tuple[ImportsPage, Workspace, Path]) -> None:
    page, _, book = shown
    page.take_in([book])
    page.detail.take.click()
    page.take_in([book])
    assert page._model.entry(1) is not None
    page._list.choose(3)
    assert page.detail.undo.isVisible()
    page._list.choose(1)
    assert page.detail.take.isVisible()
    row = page._list.current_row()
    assert row is not None
    assert (row.number, row.sentence) == ("", "waits for you")


def test_what_cannot_be_read_is_said(shown: tuple[ImportsPage, Workspace, Path]) -> None:
    page, _, book = shown
    page.take_in([book.with_name("nothing.bin")])
    assert page.problem.isVisible()
    assert page._run is None


def test_whose_mailbox_is_asked_and_answered(shown: tuple[ImportsPage, Workspace, Path], tmp_path: Path) -> None:
    page, workspace, _ = shown
    box = tmp_path / "mail"
    for part in ("cur", "new", "tmp"):
        (box / part).mkdir(parents=True)
    for number, (sender, to) in enumerate([("a", "b"), ("b", "a")] * 3):
        text = f"From: {sender}@example.org\nTo: {to}@example.org\nSubject: Hi\nMessage-ID: <{number}@x>\n"
        (box / "cur" / f"{number}:2,S").write_text(text + "Date: Mon, 2 Nov 2026 09:00:00 +0000\n\nHello\n")
    page.take_in([box])
    assert page.detail.question.isVisible()
    page.detail.question._answer()
    page.detail.question._boxes[0].setChecked(True)
    page.detail.question._answer()
    assert len(workspace.imports.own_addresses()) == 1
    assert len(workspace.imports.batches()) == 1


def test_an_import_under_way_is_taken_up_again(
    shown: tuple[ImportsPage, Workspace, Path], qtbot: QtBot, tmp_path: Path
) -> None:
    page, workspace, book = shown
    assert page.draft() is None
    page.take_in([book])
    draft = page.draft()
    assert draft == {"paths": [str(book)], "me": [], "preview": True}
    other = ImportsPage(page.session)
    qtbot.addWidget(other)
    other.show()
    other.restore(draft)
    assert other.detail.take.isVisible()
    other.restore({"paths": [str(book)], "me": []})  # one at a time
    other.detail.take.click()
    assert len(workspace.contacts.find("Berger")) == 1
    assert other.draft() is None
    other.restore({"paths": [], "me": [], "preview": False})  # reading the known mailboxes again
    assert other.draft() is None
    for nonsense in ({}, {"paths": "x", "me": []}, {"paths": [], "me": 7}):
        other.restore(nonsense)
    assert other._run is None


def test_the_columns_of_a_table_are_shown_corrected_and_remembered(
    shown: tuple[ImportsPage, Workspace, Path], tmp_path: Path
) -> None:
    page, workspace, _ = shown
    table = tmp_path / "liste.csv"
    table.write_text("wer,wo,was\nEva Berger,eva@x.example,Chor\n", encoding="utf-8")
    page.take_in([table])
    boxes = page.detail.columns.boxes
    assert [box.currentData() for box in boxes.values()] == ["name", "mail", "other"]
    assert page._run is not None
    assert page._run.foreseen is not None
    assert page._run.foreseen.people == 1
    boxes["was"].setCurrentIndex(boxes["was"].findData("labels"))
    assert page.detail.columns.boxes["was"] is boxes["was"]  # the keyboard stays where it was
    assert page._run.said == {"was": "labels"}
    page.detail.take.click()
    (eva,) = workspace.contacts.list()
    assert (eva.name, eva.labels) == ("Eva Berger", ("Chor",))
    assert not page.detail.columns.isVisible()
    page.take_in([table])
    assert page.detail.columns.boxes["was"].currentData() == "labels"
    page.detail.cancel.click()
    assert not page.detail.columns.isVisible()


def test_a_file_that_is_no_table_is_refused_as_ever(shown: tuple[ImportsPage, Workspace, Path], tmp_path: Path) -> None:
    page, _, _ = shown
    (tmp_path / "leer.csv").write_text("nichts", encoding="utf-8")
    page.take_in([tmp_path / "leer.csv"])
    assert page.problem.isVisible()
    page.take_in([tmp_path / "fehlt.csv"])
    assert page.problem.isVisible()
