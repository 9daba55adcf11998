"""A notice goes to the desktop where there is one, and to the icon beside the clock otherwise."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.support import buses
from tests.ui.runtime.test_desktop_notices import Server
from ui.runtime.notices import Notices
from ui.widgets.mark import mark_icon


def test_without_a_desktop_of_its_own_the_icon_tells(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home / 'none'}")
    icon = QSystemTrayIcon(mark_icon())
    notices = Notices(icon)
    notices.withdraw()
    notices.show("3 replies are due", "", "Open Kreis")
    assert icon.isVisible()
    with qtbot.waitSignal(notices.clicked) as clicked:
        icon.messageClicked.emit()
    assert clicked.args == [""]
    notices.withdraw()
    assert not icon.isVisible()  # it came for the notice alone
    notices.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only a Linux desktop has this bus")
def test_a_desktop_is_asked_first(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with buses.bus(home) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = Server(address, "actions")
        icon = QSystemTrayIcon(mark_icon())
        notices = Notices(icon)
        notices.show("3 replies are due", "", "Open Kreis")
        assert not icon.isVisible()
        with qtbot.waitSignal(notices.clicked):
            server.tells("ActionInvoked", "us", 1, "default")
        notices.close()
        assert server.sent("CloseNotification") == [(1,)]
        server.close()
