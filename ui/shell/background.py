"""Kreis without a window: the icon beside the clock, the notices, and what a closed window means."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.runtime.heritage import Heritage
from ui.runtime.notices import Notices
from ui.runtime.successor import Successor
from ui.runtime.ticker import Ticker
from ui.shell.main_window import MainWindow
from ui.shell.reminders import Reminders
from ui.shell.tray import Tray


class Background(QObject):
    """The program ends when its window is closed, unless the user chose that it stays beside the clock and there is
    such a place. ``hidden``: it was started without a window, so the icon is there at once.
    """

    def __init__(
        self,
        application: QApplication,
        window: MainWindow,
        successor: Successor,
        *,
        left: Heritage | None = None,
        hidden: bool = False,
    ) -> None:
        super().__init__(window)
        self._window, self._hidden = window, hidden
        self.tray = Tray(self)
        self.notices = Notices(self.tray.icon, self)
        ticker = window.ticker or Ticker(parent=self)
        self.reminders = Reminders(window.session, ticker, self.notices, window.isActiveWindow, self)
        self._counted = (0, not window.session.is_open)
        application.setQuitOnLastWindowClosed(False)
        application.commitDataRequest.connect(lambda _: self.let_session_end())
        window.closed.connect(application.quit)
        window.kept.connect(self._on_kept)
        window.presenting.connect(self._on_presenting)
        self.tray.opened.connect(window.come_up)
        self.tray.locking.connect(window.lock)
        self.tray.quitting.connect(window.leave)
        self.reminders.counted.connect(self._on_counted)
        self.reminders.opening.connect(window.show_reply)
        successor.leaving.connect(self.close)
        successor.asked.connect(self.reminders.inherit)
        application.aboutToQuit.connect(self.close)
        self._on_kept()
        if left is not None:
            self.reminders.inherit(left)

    def let_session_end(self) -> None:
        """The computer's session ends: a window that only hid would hold it up."""
        self._window.stays = False

    def close(self) -> None:
        """The process ends: nothing of it stays on the desktop."""
        self.notices.close()
        self.tray.show(False)

    def _on_kept(self, *_: object) -> None:
        """The icon is there where it was chosen; what it says follows the language."""
        stays = self._window.settings.in_tray and Tray.exists()
        self._window.stays = stays
        self.tray.show(stays or (self._hidden and Tray.exists()))
        self._on_counted(*self._counted)

    def _on_counted(self, due: int, locked: bool) -> None:
        self._counted = (due, locked)
        self.tray.tell(due, locked=locked)

    def _on_presenting(self, on: bool) -> None:
        if on:
            self.reminders.hide_names()
