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
    login.says(SESSION_PATH, SESSION, "Lock")
    for _ in range(2):
        heard.clear()
        made.start()
        qtbot.waitUntil(lambda: login.held() == 1)
        login.says(SESSION_PATH, SESSION, "Lock")
        login.says(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", True)
        qtbot.waitUntil(lambda: len(heard) == 2)
        assert heard == ["session", "sleep"]
        made.stop()
        qtbot.waitUntil(lambda: login.held() == 0)


def test_the_minutes_reach_the_guard_before_and_after_it_is_made(
    login: Login, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LATER", 0)
    made = Watch(15, lambda: False)
    made.set_minutes(7)
    made.start()
    qtbot.waitUntil(lambda: made._idle is not None)
    assert made._idle is not None
    assert made._idle._limit == 7 * 60
    made.set_minutes(20)
    assert made._idle._limit == 20 * 60
    made.stop()
