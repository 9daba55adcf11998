"""Notices, wherever this computer shows them: the Linux desktop's own, else from the icon beside the clock."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from ui.runtime.desktop_notices import DesktopNotices

#: Milliseconds that a notice of the icon stays, where the system asks.
_STAYS = 10_000


class Notices(QObject):
    """One notice at a time. ``clicked(token)`` with the desktop's permission to come to the front, or ""."""

    clicked = Signal(str)

    def __init__(self, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._icon.messageClicked.connect(lambda: self.clicked.emit(""))
        self._came_for_it = False
        self._desktop: DesktopNotices | None = None

    def show(self, title: str, body: str, action: str, *, passing: bool = False) -> None:
        """``action`` names what a click does; ``passing``: no list of past notices is to keep it."""
        if sys.platform == "linux" and self._show_on_desktop(title, body, action, passing=passing):
            return
        if not self._icon.isVisible():
            self._came_for_it = True
            self._icon.show()
        self._icon.showMessage(title, body, self._icon.icon(), _STAYS)

    def withdraw(self) -> None:
        """Take the notice away, as far as the system lets us."""
        if self._desktop is not None:
            self._desktop.withdraw()
        if self._came_for_it:
            self._came_for_it = False
            self._icon.hide()

    def close(self) -> None:
        """Show nothing more."""
        self.withdraw()
        if self._desktop is not None:
            self._desktop.close()

    def _show_on_desktop(self, title: str, body: str, action: str, *, passing: bool) -> bool:
        from ui.runtime.guards.bus import NoReply

        if self._desktop is None:
            from ui.runtime.desktop_notices import DesktopNotices

            self._desktop = DesktopNotices(self)
            self._desktop.clicked.connect(self.clicked)
        try:
            self._desktop.show(title, body, action, passing=passing)
        except NoReply:
            return False
        return True
