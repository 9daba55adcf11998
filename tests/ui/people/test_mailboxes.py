"""Mailboxes on servers in the window: presets, what is missing, what a server says, removing."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.records.mailbox import Account, Security
from app.store import mailboxes
from app.workspace import Workspace
from tests.support.windows import NOW
from ui.people.mailboxes import MailboxesPage
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.work import InlineWorkers


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[MailboxesPage, Workspace]]:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=lambda: NOW)
    made = doorway.create(tmp_path / "vault", "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    session.unlock(lambda: made, owner=session)
    page = MailboxesPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    yield page, made.workspace
    session.close()


def test_a_known_provider_fills_the_server_in(shown: tuple[MailboxesPage, Workspace], qtbot: QtBot) -> None:
    page, _ = shown
    qtbot.keyClicks(page.user.line, "eva@gmail.com")
    assert (page.host.text(), page.port.text()) == ("imap.gmail.com", "993")
    assert page.hint.text()
    page.security.choose(Security.STARTTLS)
    assert page.port.text() == "143"
    page.grab()


def test_what_is_missing_and_what_the_server_says(shown: tuple[MailboxesPage, Workspace]) -> None:
    page, workspace = shown
    page.add.click()
    assert page.user.line.property("error") == "true"
    page.user.set_text("ich@firma.example")
    page.password.set_text("geheim")
    page.host.set_text("127.0.0.1")
    page.port.set_text("x")
    page.add.click()
    assert page.port.line.property("error") == "true"
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        page.port.set_text(str(closed.getsockname()[1]))
        page.add.click()
    assert page.problem.isVisible()
    assert page.add.isEnabled()
    assert workspace.imports.mailboxes.list() == ()


def test_a_mailbox_shows_how_it_went_and_is_removed(shown: tuple[MailboxesPage, Workspace]) -> None:
    page, workspace = shown
    account = Account(host="imap.x.example", port=993, security=Security.TLS, user="ich@x.example", password="geheim")
    with workspace._database.transaction("test", NOW, noted=False):
        mailboxes.note(workspace._database, mailboxes.put(workspace._database, account), "WrongLogin")
    row = page._list.current_row()
    assert row is not None
    assert (row.title, "imap.x.example" in row.sentence) == ("ich@x.example", True)
    page.remove.click()
    assert workspace.imports.mailboxes.list() == ()
    assert not page.remove.isVisible()


def test_new_mail_at_once_is_a_choice_of_who_has_a_mailbox(shown: tuple[MailboxesPage, Workspace]) -> None:
    page, workspace = shown
    assert not page.at_once.isVisible()
    account = Account(host="127.0.0.1", port=993, security=Security.TLS, user="ich@x.example", password="geheim")
    with workspace._database.transaction("test", NOW, noted=False):
        mailboxes.put(workspace._database, account)
    assert page.at_once.isVisible()
    assert not page.at_once.isChecked()
    page.at_once.click()
    assert workspace.choices.get().mail_at_once
    assert page.at_once.isChecked()
    page.grab()
