"""New mail at once: off at first, on by choice, gone with the mailbox, the choice and the lock."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.workspace import Workspace
from tests.support import imap_server
from tests.support.imap_server import Server
from tests.support.jobs import finish
from tests.support.windows import NOW
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.work import InlineWorkers
from ui.shell.watching import Watching


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with imap_server.running(tmp_path / "server") as one:
        yield one


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Session, Workspace]]:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=lambda: NOW)
    opened = doorway.create(tmp_path / "vault", "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    session.unlock(lambda: opened, owner=session)
    yield session, opened.workspace
    session.close()


def _choose(workspace: Workspace, on: bool) -> None:
    workspace.choices.change(replace(workspace.choices.get(), mail_at_once=on), now=NOW)


def test_it_follows_the_choice_and_the_mailboxes(made: tuple[Session, Workspace], server: Server, qtbot: QtBot) -> None:
    session, workspace = made
    box = finish(workspace.imports.mailboxes.add(server.account(), now=NOW))
    watching = Watching(session)
    assert watching.listener.count == 0
    with qtbot.waitSignal(watching.heard, timeout=30_000):
        _choose(workspace, True)
        server.until("IDLE")
        server.brings()
    finish(workspace.imports.mailboxes.run(box.id, now=NOW))  # each reading writes when it was
    assert server.heard.count("IDLE") == 1
    _choose(workspace, False)
    assert watching.listener.count in (0, 1)  # it says good-bye on its own thread
    server.until("DONE")
    _choose(workspace, True)
    server.until("IDLE", times=2)
    workspace.imports.mailboxes.remove(box.id, now=NOW)
    server.until("DONE", times=2)


def test_it_ends_with_the_lock(made: tuple[Session, Workspace], server: Server) -> None:
    session, workspace = made
    finish(workspace.imports.mailboxes.add(server.account(), now=NOW))
    _choose(workspace, True)
    watching = Watching(session)
    server.until("IDLE")
    session.lock()
    server.until("DONE")
    assert not watching.listener._listening
