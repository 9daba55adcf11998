"""The guard of session and sleep against a logind that speaks over a real bus."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.buses import LOGIN_PATH, MANAGER, SAVER, SESSION, SESSION_PATH, Login, Service
from ui.runtime.guards.login import LoginGuard

PROPERTIES = "org.freedesktop.DBus.Properties"


class _Watched:
    def __init__(self) -> None:
        self.guard = LoginGuard()
        self.heard: list[str] = []
        self.passed: list[bool] = []
        self.guard.due.connect(self.heard.append)
        self.guard.passed.connect(lambda: self.passed.append(True))
        self.guard.start()

    def has_heard(self, reasons: list[str]) -> bool:
        return self.heard == reasons


@pytest.fixture
def watched(login: Login, qtbot: QtBot) -> Iterator[_Watched]:
    made = _Watched()
    yield made
    made.guard.stop()


def _changed(login: Login, **properties: bool) -> None:
    login.properties.update(properties)
    changed = {name: ("b", value) for name, value in properties.items()}
    login.says(SESSION_PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, changed, [])


def test_the_systems_lock_in_each_of_its_ways(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: watched.heard == ["session"])
    _changed(login, LockedHint=True)
    qtbot.waitUntil(lambda: watched.heard == ["session"] * 2)
    for number, saver in enumerate((SAVER, "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"), 3):
        login.says("/any", saver, "ActiveChanged", "b", False)
        login.says("/any", saver, "ActiveChanged", "b", True)
        qtbot.waitUntil(partial(watched.has_heard, ["session"] * number))


def test_another_user_takes_over(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    _changed(login, IdleHint=True)  # of no concern
    _changed(login, Active=False)
    qtbot.waitUntil(lambda: bool(watched.heard))
    assert set(watched.heard) == {"switch"}


def test_another_session_is_not_ours(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    login.says("/org/freedesktop/login1/session/_39", SESSION, "Lock")
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: bool(watched.heard))
    assert watched.heard == ["session"]


def test_sleep_waits_until_the_guard_lets_go(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    (asked,) = [body for member, body in login.asked if member == "Inhibit"]
    assert (asked[0], asked[1], asked[3]) == ("sleep", "Kreis", "delay")
    assert login.held() == 1
    login.says(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", True)
    qtbot.waitUntil(lambda: watched.heard == ["sleep"])
    assert login.held() == 1  # the lock is not done yet
    watched.guard.stop()
    qtbot.waitUntil(lambda: login.held() == 0)


def test_awake_with_the_vault_still_open_the_next_sleep_waits_too(
    watched: _Watched, login: Login, qtbot: QtBot
) -> None:
    login.says(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: len([member for member, _ in login.asked if member == "Inhibit"]) == 2)
    qtbot.waitUntil(lambda: login.held() == 1)
    assert watched.heard == []


def test_after_stopping_nothing_is_heard_and_starting_begins_anew(
    watched: _Watched, login: Login, qtbot: QtBot
) -> None:
    watched.guard.stop()
    login.says(SESSION_PATH, SESSION, "Lock")
    watched.guard.start()
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: bool(watched.heard))
    assert watched.heard == ["session"]


def test_without_logind_the_desktops_word_is_heard(bus: str, qtbot: QtBot) -> None:
    watched = _Watched()
    saver = Service(bus, SAVER, lambda *_: None)
    saver.says("/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", "b", True)
    qtbot.waitUntil(lambda: watched.heard == ["session"])
    watched.guard.stop()
    saver.close()


def test_without_any_bus_nothing_is_heard(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={home}/nothing")
    watched = _Watched()
    watched.guard.stop()
    assert watched.heard == []


def test_whoever_passes_the_lock_screen_is_told_of(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    login.says("/any", SAVER, "ActiveChanged", "b", True)
    login.says("/any", SAVER, "ActiveChanged", "b", False)
    qtbot.waitUntil(lambda: len(watched.passed) == 1)
    _changed(login, LockedHint=True)
    qtbot.waitUntil(lambda: watched.heard == ["session"] * 2)
    _changed(login, LockedHint=False)
    qtbot.waitUntil(lambda: len(watched.passed) == 2)
    login.says(SESSION_PATH, SESSION, "Unlock")
    qtbot.waitUntil(lambda: len(watched.passed) == 3)
    _changed(login, IdleHint=True)  # nothing was locked, so nothing was passed
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: watched.heard == ["session"] * 3)
    assert len(watched.passed) == 3


def test_over_a_locked_vault_sleep_does_not_wait(watched: _Watched, login: Login, qtbot: QtBot) -> None:
    watched.guard.start(opened=False)
    qtbot.waitUntil(lambda: login.held() == 0)
    login.says(LOGIN_PATH, MANAGER, "PrepareForSleep", "b", False)
    login.says(SESSION_PATH, SESSION, "Unlock")
    qtbot.waitUntil(lambda: bool(watched.passed))
    assert login.held() == 0
