"""All guards together, from unlocking to the lock."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from tests.support.buses import LOGIN_PATH, MANAGER, SESSION, SESSION_PATH, Login
from ui.runtime.guards import watch
from ui.runtime.guards.watch import Watch

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="against logind")


def test_it_watches_from_unlocking_to_the_lock(login: Login, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LATER", 0)
    made = Watch(15, lambda: False)
    heard: list[str] = []
    made.due.connect(heard.append)
    made.passed.connect(lambda: heard.append("passed"))
    login.says(SESSION_PATH, SESSION, "Lock")
    for _ in range(2):
        heard.clear()
        made.start()
        qtbot.waitUntil(lambda: login.held() == 1)
        login.says(SESSION_PATH, SESSION, "Lock")
        login.says(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", True)
        qtbot.waitUntil(lambda: heard == ["session", "sleep"])
        made.wait()
        qtbot.waitUntil(lambda: login.held() == 0)
        login.says(SESSION_PATH, SESSION, "Lock")  # it is locked already
        login.says(SESSION_PATH, SESSION, "Unlock")
        qtbot.waitUntil(lambda: heard == ["session", "sleep", "passed"])
    made.stop()


def test_nobody_there_is_one_of_the_reasons(login: Login, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LATER", 0)
    made = Watch(15, lambda: False)
    heard: list[str] = []
    made.due.connect(heard.append)
    made.set_minutes(7)
    made.start()
    qtbot.waitUntil(lambda: made._idle is not None)
    assert made._idle is not None
    assert made._idle._limit == 7 * 60
    made.set_minutes(20)
    assert made._idle._limit == 20 * 60
    made._idle._limit = 0
    made._idle.look()
    assert heard == ["idle"]
    made.wait()
    made._idle.due.emit("idle")
    assert heard == ["idle"]
    made.stop()
