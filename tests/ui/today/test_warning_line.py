"""What endangers the vault is said in Today until it is understood."""

import shutil
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from app.workspace import Workspace
from tests.support import windows
from tests.support.jobs import finish
from tests.support.people import add
from tests.support.windows import NOW
from ui.today.warning_line import WarningLine


def _opened(folder: Path) -> Workspace:
    return workspace.open(folder, passphrase="sieben Zwerge tanzen leise", now=NOW)


def test_another_computer_is_told_once(qtbot: QtBot, tmp_path: Path, home: Path) -> None:
    windows.vault(tmp_path / "vault").close()
    shutil.rmtree(home / "state")  # as if this were another computer
    session = windows.session()
    session.unlock(lambda: _opened(tmp_path / "vault"), owner=session)
    line = WarningLine(session)
    qtbot.addWidget(line)
    line.reload()
    assert line.sentence().startswith("Another computer opened this vault on 23 Nov")
    line.understood.click()
    line.reload()
    assert line.isHidden()
    session.close()


def test_a_copy_that_lacks_changes_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    windows.vault(tmp_path / "vault").close()
    shutil.copytree(tmp_path / "vault", tmp_path / "old")
    newer = _opened(tmp_path / "vault")
    add(newer, "Anna")
    newer.close()
    session = windows.session()
    session.unlock(lambda: _opened(tmp_path / "old"), owner=session)
    line = WarningLine(session)
    qtbot.addWidget(line)
    line.reload()
    assert line.sentence().startswith("This is a copy")
    line.understood.click()
    line.reload()
    assert line.isHidden()
    session.close()


def test_a_synced_folder_and_missing_backups(qtbot: QtBot, tmp_path: Path) -> None:
    clock = [NOW]
    session, space = windows.opened(tmp_path / "vault", clock=lambda: clock[0])
    line = WarningLine(session)
    qtbot.addWidget(line)
    add(space, "Anna")
    finish(space.backups.make(now=NOW))
    line.reload()
    assert line.isHidden()
    add(space, "Ben")
    clock[0] += timedelta(days=3)
    line.reload()
    assert line.sentence().startswith("The last backup is of 23 Nov")
    with qtbot.waitSignal(session.sought) as sought:
        line.backups.click()
    assert sought.args == ["backups", None]
    (tmp_path / ".stfolder").mkdir()  # Syncthing keeps this folder from now on
    line.reload()
    assert "sync program" in line.sentence()
    session.close()
