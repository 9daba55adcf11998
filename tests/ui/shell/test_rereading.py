"""Sources read again: after unlocking, every five minutes, by hand, and never twice at once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.mailboxes import ME, exchange_of_letters, maildir, message
from tests.support.windows import NOW
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker
from ui.runtime.work import InlineWorkers
from ui.shell.rereading import EVERY, Rereading

MINUTE = timedelta(minutes=1)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> object:
        return self.now


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Session, Workspace, Path, Clock]]:
    clock = Clock()
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=clock)  # type: ignore[arg-type]
    opened = doorway.create(tmp_path / "vault", "sieben Zwerge tanzen leise", now=NOW, cost=doorway.Cost.CHEAP)
    session.unlock(lambda: opened, owner=session)
    yield session, opened.workspace, maildir(tmp_path / "m", exchange_of_letters()), clock
    session.close()


def test_new_mail_appears_without_asking(made: tuple[Session, Workspace, Path, Clock]) -> None:
    session, workspace, folder, clock = made
    finish(workspace.imports.run([folder], now=NOW, me=(ME,)))
    ticker = Ticker(clock)  # type: ignore[arg-type]
    rereading = Rereading(session, ticker)
    (folder / "new" / "1800000000.x.host").write_bytes(message(7, answers=2))
    rereading.start()
    assert len(workspace.imports.batches()) == 2
    (folder / "new" / "1800000001.x.host").write_bytes(message(8, answers=2))
    for _ in range(EVERY // MINUTE - 1):
        clock.now += MINUTE
        ticker.tick()
    assert len(workspace.imports.batches()) == 2
    clock.now += MINUTE
    ticker.tick()
    assert len(workspace.imports.batches()) == 3
    assert workspace.imports.sources()[0].read_at == clock.now


def test_by_hand_it_says_how_much_was_new(made: tuple[Session, Workspace, Path, Clock]) -> None:
    session, workspace, folder, _ = made
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    rereading = Rereading(session, None)
    rereading.now()
    assert len(said) == 1
    finish(workspace.imports.run([folder], now=NOW, me=(ME,)))
    (folder / "new" / "1800000000.x.host").write_bytes(message(7, answers=2))
    rereading.now()
    rereading.start()
    assert len(said) == 2
    assert "1" in said[1]


def test_a_locked_vault_is_left_alone(made: tuple[Session, Workspace, Path, Clock]) -> None:
    session, _, _, _ = made
    rereading = Rereading(session, None)
    session.lock()
    rereading.start()
    assert not rereading._running


def test_what_came_while_reading_is_read_after_it(made: tuple[Session, Workspace, Path, Clock]) -> None:
    session, workspace, folder, _ = made
    finish(workspace.imports.run([folder], now=NOW, me=(ME,)))
    rereading = Rereading(session, None)
    rereading._running = True  # as while a reading is under way
    (folder / "new" / "1800000000.x.host").write_bytes(message(7, answers=2))
    rereading.once_more()
    assert len(workspace.imports.batches()) == 1
    rereading._on_read(())
    assert len(workspace.imports.batches()) == 2
    assert not rereading._running
