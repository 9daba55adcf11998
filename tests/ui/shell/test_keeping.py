"""The day's backup comes by itself, and the mark of the newest state follows each commit within a second."""

import shutil
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app import paths
from tests.support import windows
from tests.support.people import add
from tests.support.windows import NOW
from ui.runtime.ticker import Ticker
from ui.shell.keeping import Keeping


def test_one_at_unlocking_and_one_past_midnight(qtbot: QtBot, tmp_path: Path) -> None:
    clock = [NOW]
    session, space = windows.opened(tmp_path / "vault", clock=lambda: clock[0])
    ticker = Ticker(lambda: clock[0])
    keeping = Keeping(session, ticker)
    add(space, "Anna")
    for _ in range(2):
        keeping.back_up()
    assert len(space.backups.list()) == 1
    add(space, "Ben")
    clock[0] += timedelta(days=1)
    ticker.tick()
    assert len(space.backups.list()) == 2
    session.close()


def test_what_goes_wrong_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = windows.opened(tmp_path / "vault")
    keeping = Keeping(session)
    add(space, "Anna")
    space.backups.choose_place(tmp_path / "stick", now=NOW)
    shutil.rmtree(tmp_path / "stick")
    with qtbot.assertNotEmitted(session.said):
        keeping.back_up()  # a stick that is not there is no error
    shutil.rmtree(tmp_path / "vault" / "backups")
    (tmp_path / "vault" / "backups").write_bytes(b"")
    with qtbot.waitSignal(session.said) as said:
        keeping.back_up()
    assert said.args is not None
    assert said.args[0].startswith("Today's backup is not complete: ")
    session.close()


def test_the_mark_follows_the_last_of_many_commits(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = windows.opened(tmp_path / "vault")
    keeping = Keeping(session)
    (mark,) = (paths.state_folder() / "heads").iterdir()
    add(space, "Anna")
    behind = mark.read_bytes()
    with qtbot.waitSignal(keeping._mark.timeout):
        add(space, "Ben")
    assert mark.read_bytes() != behind
    session.close()
