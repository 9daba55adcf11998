"""What follows a lock: in this process, and by a new one."""

import json
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from app import workspace as doorway
from app.paths import Held
from app.records.draft import Draft
from app.records.notice import Plan
from app.workspace import Workspace
from tests.support import windows
from tests.support.week import fill
from ui.runtime import children, successor
from ui.runtime.heritage import Heritage
from ui.runtime.instance import Instance
from ui.runtime.runner import InlineRunner, ThreadRunner
from ui.runtime.session import Session
from ui.runtime.successor import NewProcess, SameProcess, Shown, last_words
from ui.runtime.work import InlineWorkers

DRAFT = Draft(place="people", content="{}")
LEFT = Heritage(page="people", geometry=b"g")


def test_in_the_same_process_the_vault_is_closed_before_the_passphrase_is_asked_for(qtbot: QtBot, home: Path) -> None:
    session, _ = windows.opened(home / "vault")
    asked: list[tuple[Heritage, bool]] = []
    made = SameProcess(session)
    made.asked.connect(lambda left: asked.append((left, session.is_open)))
    made.lock(LEFT, [DRAFT])
    assert asked == [(LEFT, False)]


class _Leaving:
    """A session over a vault, and a successor that notes the end of the process instead of ending it."""

    def __init__(self, folder: Path) -> None:
        self.session = Session(ThreadRunner("core"), ThreadRunner("reading"), InlineWorkers, clock=lambda: windows.NOW)
        self.instance = Instance.take(folder)
        self.ends: list[int] = []
        self.successor = NewProcess(self.session, folder, self.instance, leave=self.ends.append)

    def unlock(self, qtbot: QtBot, opening: Any) -> None:
        with qtbot.waitSignal(self.session.unlocked):
            self.session.unlock(opening, owner=self.session)

    def close(self) -> None:
        self.session.close()
        self.instance.release()
        if self.successor.started is not None:
            self.successor.started.wait(60)


@pytest.fixture
def leaving(qtbot: QtBot, home: Path) -> Iterator[_Leaving]:
    made = _Leaving(home / "vault")
    made.unlock(qtbot, partial(windows.vault, home / "vault"))
    yield made
    made.close()


def remind(workspace: Workspace) -> None:
    workspace.choices.change(replace(workspace.choices.get(), notices=True), now=windows.NOW)


def _program(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(children, "program", lambda: [sys.executable, "-c", code])


def test_the_new_process_gets_times_geometry_and_page_and_nothing_else(
    leaving: _Leaving, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = home / "received"
    code = f"import json, sys; open({str(target)!r}, 'w').write(json.dumps([sys.argv[1:], sys.stdin.read()]) + '.')"
    _program(monkeypatch, code)
    leaving.session.run(lambda workspace: fill(workspace, windows.NOW) and None, owner=leaving.session)
    leaving.session.run(remind, owner=leaving.session)
    window = QWindow()
    window.show()
    begun: list[bool] = []
    leaving.successor.leaving.connect(lambda: begun.append(window.isVisible()))
    leaving.successor.lock(LEFT, [DRAFT])
    leaving.successor.lock(LEFT, [])  # once is enough
    qtbot.waitUntil(lambda: bool(leaving.ends), timeout=20_000)
    assert (leaving.ends, begun) == ([0], [False])
    Instance.take(home / "vault").release()
    qtbot.waitUntil(lambda: target.exists() and target.read_text().endswith("."), timeout=20_000)
    arguments, document = json.loads(target.read_text()[:-1])
    assert arguments == ["--locked", "--vault", str(home / "vault")]
    left = json.loads(document)
    assert left.keys() == {"version", "due", "hours", "geometry", "page", "presenting"}
    assert (len(left["due"]) > 3, len(left["hours"]) > 3, left["page"]) == (True, True, "people")
    opened = doorway.open(home / "vault", passphrase="sieben Zwerge tanzen leise", now=windows.NOW)
    assert opened.history.drafts.held() == (DRAFT,)
    opened.close()


def test_without_a_successor_the_process_ends_all_the_same(
    leaving: _Leaving, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(children, "program", lambda: [str(home / "nothing")])
    leaving.successor.lock(LEFT, [])
    qtbot.waitUntil(lambda: bool(leaving.ends), timeout=20_000)
    Instance.take(home / "vault").release()


def test_a_vault_that_will_not_close_does_not_keep_the_process(
    leaving: _Leaving, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(children, "program", lambda: [str(home / "nothing")])
    monkeypatch.setattr(successor, "PATIENCE", 0.05)
    stuck = threading.Event()
    leaving.session.run(lambda _: stuck.wait(20), owner=leaving.session)
    leaving.successor.lock(LEFT, [])
    qtbot.waitUntil(lambda: bool(leaving.ends), timeout=20_000)
    stuck.set()


def _is_held(folder: Path) -> bool:
    try:
        Instance.take(folder).release()
    except Held:
        return True
    return False


def test_the_real_program_takes_over_and_lets_go_when_the_session_ends(
    leaving: _Leaving, qtbot: QtBot, home: Path
) -> None:
    leaving.successor.lock(LEFT, [], shown=Shown.MINIMISED)
    qtbot.waitUntil(lambda: bool(leaving.ends), timeout=20_000)
    new = leaving.successor.started
    assert new is not None
    assert isinstance(new.args, list)
    assert new.args[-4:] == ["--locked", "--minimised", "--vault", str(home / "vault")]
    try:
        qtbot.waitUntil(
            lambda: _is_held(home / "vault") and bool(list((home / "run").glob("*.socket"))), timeout=60_000
        )
    finally:
        new.terminate()
    assert new.wait(60) == 0
    assert not _is_held(home / "vault")
    assert not list((home / "run").glob("*.socket"))


def test_what_is_left_of_replies_is_when_notices_come(qtbot: QtBot, home: Path) -> None:
    session, workspace = windows.opened(home / "vault")
    fill(workspace, windows.NOW)
    assert last_words([DRAFT], windows.NOW, workspace) == Plan()
    remind(workspace)
    plan = last_words([DRAFT], windows.NOW, workspace)
    assert len(plan.due) >= len(workspace.replies.due(now=windows.NOW))
    assert plan == workspace.replies.notices.plan(now=windows.NOW)
    assert workspace.history.drafts.held() == (DRAFT,)
    session.close()


@pytest.mark.parametrize(("shown", "words"), [(Shown.NORMAL, []), (Shown.HIDDEN, ["--hidden"])])
def test_a_new_process_shows_its_window_as_the_old_one_did(
    home: Path, monkeypatch: pytest.MonkeyPatch, shown: Shown, words: list[str]
) -> None:
    _program(monkeypatch, "import sys; sys.stdin.read()")
    new = successor.start(home / "vault", LEFT, shown=shown)
    assert isinstance(new.args, list)
    assert new.args[3:] == ["--locked", *words, "--vault", str(home / "vault")]
    assert new.wait(60) == 0


def test_an_owner_of_nothing_is_no_successor(qtbot: QtBot) -> None:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers)
    asked: list[Heritage] = []
    made = SameProcess(session)
    made.asked.connect(asked.append)
    made.lock(LEFT, [])
    assert asked == []  # nothing was open
