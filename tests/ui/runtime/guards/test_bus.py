"""Calls and signals over a real bus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.buses import LOGIN, LOGIN_PATH, MANAGER, SESSION, SESSION_PATH, Login, Service
from ui.runtime.guards import bus as module
from ui.runtime.guards.bus import Bus, Ear, NoReply, call, property_of


@pytest.fixture
def ear(login: Login, qtbot: QtBot) -> Iterator[Ear]:
    made = Ear(Bus.SYSTEM)
    yield made
    made.close()


def test_a_call_is_answered_or_not(login: Login) -> None:
    assert call(Bus.SYSTEM, LOGIN, LOGIN_PATH, MANAGER, "GetSession", "s", ("auto",)) == (SESSION_PATH,)
    assert login.asked == [("GetSession", ("auto",))]
    assert property_of(Bus.SYSTEM, LOGIN, SESSION_PATH, SESSION, "Active") is True
    with pytest.raises(NoReply):
        call(Bus.SYSTEM, LOGIN, LOGIN_PATH, MANAGER, "Reboot")
    with pytest.raises(NoReply):
        call(Bus.SYSTEM, "org.example.nobody", "/", "org.example", "Ask")


@pytest.mark.parametrize("address", [None, "", "nonsense", "tcp:host=localhost,port=1", "unix:path=/nothing/there"])
def test_a_bus_that_is_not_there_gives_no_reply(
    address: str | None, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(NoReply):
        call(Bus.SESSION, LOGIN, LOGIN_PATH, MANAGER, "GetSession", "s", ("auto",))


def test_who_does_not_answer_in_time_gives_no_reply(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.05)
    silent = Service(bus, "org.example.silent", lambda *_: ...)
    with pytest.raises(NoReply):
        call(Bus.SYSTEM, "org.example.silent", "/", "org.example", "Ask")
    assert silent.asked == [("Ask", ())]
    silent.close()


def test_signals_are_heard_by_path_or_from_anywhere(ear: Ear, login: Login, qtbot: QtBot) -> None:
    heard: list[object] = []
    ear.listen(SESSION_PATH, SESSION, "Lock", lambda arguments: heard.append(("lock", arguments)))
    ear.listen("", "org.example.Saver", "ActiveChanged", lambda arguments: heard.append(("saver", arguments)))
    login.says("/elsewhere", SESSION, "Lock")
    login.says("/any/where", "org.example.Saver", "ActiveChanged", "b", True)
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("saver", [True]), ("lock", [])]
    ear.close()
    login.says(SESSION_PATH, SESSION, "Lock")
    other = Ear(Bus.SYSTEM)
    other.listen(SESSION_PATH, SESSION, "Lock", heard.append)
    login.says(SESSION_PATH, SESSION, "Lock")
    qtbot.waitUntil(lambda: len(heard) >= 3)
    assert heard[2:] in ([[]], [[], []])  # whoever is closed hears nothing more
    other.close()


def test_an_ear_without_a_bus_hears_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/nothing")
    ear = Ear(Bus.SESSION)
    ear.listen("", "org.example.Saver", "ActiveChanged", lambda _: pytest.fail("heard"))
    ear.close()
