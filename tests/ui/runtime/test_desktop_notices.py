"""Notices over a real message bus: what is sent, what a click says, and what happens where nobody answers."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import buses
from ui.runtime.desktop_notices import NAME, PATH, DesktopNotices
from ui.runtime.guards.bus import NoReply

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only a Linux desktop has this bus")


class Server(buses.Service):
    """A desktop that shows notices; ``able`` is what it can do."""

    def __init__(self, address: str, *able: str) -> None:
        self._able, self._number = list(able), 0
        super().__init__(address, NAME, self._answer)

    def _answer(self, interface: str, member: str, body: tuple[Any, ...]) -> buses.Answer:
        match member:
            case "GetCapabilities":
                return ("as", (self._able,))
            case "Notify":
                self._number = body[1] or self._number + 1
                return ("u", (self._number,))
            case "CloseNotification":
                return ("", ())
        return None

    def sent(self, member: str) -> list[tuple[Any, ...]]:
        return [body for asked, body in self.asked if asked == member]

    def tells(self, member: str, signature: str, *body: Any) -> None:
        self.says(PATH, NAME, member, signature, *body)


@pytest.fixture
def address(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with buses.bus(home) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made)
        yield made


@pytest.fixture
def server(address: str) -> Iterator[Server]:
    made = Server(address, "actions", "body", "body-markup")
    yield made
    made.close()


@pytest.fixture
def notices(qtbot: QtBot) -> Iterator[DesktopNotices]:
    made = DesktopNotices()
    yield made
    made.close()


def test_a_notice_is_shown_replaced_and_taken_away(server: Server, notices: DesktopNotices) -> None:
    notices.show("3 replies are due", "Anna <b> & Ben", "Open Kreis")
    notices.show("4 replies are due", "", "Open Kreis", passing=True)
    first, second = server.sent("Notify")
    assert (first[0], first[1], first[3], first[4]) == ("Kreis", 0, "3 replies are due", "Anna &lt;b&gt; &amp; Ben")
    assert first[5] == ["default", "Open Kreis"]
    assert "transient" not in first[6]
    assert (second[1], second[6]["transient"]) == (1, ("b", True))
    notices.withdraw()
    notices.withdraw()
    assert server.sent("CloseNotification") == [(1,)]


def test_a_click_brings_the_desktops_permission(server: Server, notices: DesktopNotices, qtbot: QtBot) -> None:
    notices.show("1 reply is due", "", "Open Kreis")
    with qtbot.waitSignal(notices.clicked) as clicked:
        server.tells("ActionInvoked", "us", 77, "default")  # another program's
        server.tells("ActivationToken", "us", 1, "permitted")
        server.tells("ActionInvoked", "us", 1, "default")
    assert clicked.args == ["permitted"]
    server.tells("NotificationClosed", "uu", 1, 2)
    qtbot.waitUntil(lambda: notices._shown == 0)
    notices.withdraw()
    assert server.sent("CloseNotification") == []


def test_a_desktop_without_markup_gets_the_plain_text(address: str, notices: DesktopNotices) -> None:
    plain = Server(address, "body")
    notices.show("1 reply is due", "Anna & Ben", "Open Kreis")
    assert plain.sent("Notify")[0][4] == "Anna & Ben"
    plain.close()


def test_where_nobody_answers_that_is_said_and_a_later_desktop_is_found(address: str, notices: DesktopNotices) -> None:
    with pytest.raises(NoReply):
        notices.show("1 reply is due", "", "Open Kreis")
    notices.withdraw()
    server = Server(address)
    notices.show("1 reply is due", "", "Open Kreis")
    assert len(server.sent("Notify")) == 1
    server.close()
    notices.withdraw()


def test_without_a_bus_nobody_answers(notices: DesktopNotices, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'none'}")
    with pytest.raises(NoReply):
        notices.show("1 reply is due", "", "Open Kreis")
