"""What the guards say reaches the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import Settings
from tests.support import windows
from ui.runtime.guards.reasons import Reason
from ui.runtime.session import Session
from ui.runtime.successor import SameProcess
from ui.runtime.theme import Theme
from ui.shell.locking import Locking
from ui.shell.main_window import MainWindow


class _Watched:
    """A window over a vault, and the guards' object, whose signals are given by hand; no bus is asked."""

    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path) -> None:
        windows.vault(folder).close()
        self.session: Session = windows.session()
        successor = SameProcess(self.session)
        with windows.speaking(application) as translations:
            self.window = MainWindow(
                self.session,
                folder,
                exists=lambda _: True,
                theme=Theme(application),
                translations=translations,
                kept=Settings(lock_minutes=9),
                successor=successor,
            )
        qtbot.addWidget(self.window)
        self.locking = Locking(self.window, successor)
        self._successor = successor

    def unlock(self) -> None:
        page = self.window._stack.currentWidget()
        page.field.line.setText("sieben Zwerge tanzen leise")  # type: ignore[union-attr]
        page.button.click()  # type: ignore[union-attr]
        assert self.session.is_open


@pytest.fixture
def watched(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[_Watched]:
    made = _Watched(qtbot, qapp, home / "vault")
    yield made
    made.locking.watch.stop()
    made.window.close()


@pytest.mark.parametrize("reason", [Reason.IDLE, Reason.SESSION, Reason.SLEEP, Reason.SWITCH])
def test_each_reason_locks(watched: _Watched, reason: Reason) -> None:
    watched.locking.watch.due.emit(reason)  # nothing is open
    watched.unlock()
    watched.locking.watch.due.emit(reason)
    assert not watched.session.is_open
    watched.locking.watch.due.emit(reason)
    watched.locking.watch.passed.emit()
    watched.unlock()


def test_guards_begin_with_unlocking_and_the_minutes_follow(watched: _Watched) -> None:
    watch = watched.locking.watch
    assert (watch._minutes, watch._timer.isActive()) == (9, False)
    watched.unlock()
    assert watch._timer.isActive()
    assert watch._opened
    watched.window.guard(30, True)
    assert watch._minutes == 30
    assert watched.window.settings == Settings(lock_minutes=30, lock_minimised=True)
    watched.window.lock()
    assert not watch._opened


def test_minimising_locks_where_it_is_wished(watched: _Watched) -> None:
    watched.window.show()
    watched.unlock()
    watched.window.showMinimized()
    assert watched.session.is_open
    watched.window.showNormal()
    watched.window.guard(15, True)
    watched.window.showMinimized()
    assert not watched.session.is_open
