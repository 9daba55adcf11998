"""Linux: the session is locked, another user takes over, or the machine goes to sleep, as logind and the desktop say.

Sleep is held up until the vault is locked: the system waits for whoever has an inhibitor, five seconds unless set
otherwise (logind.conf, InhibitDelayMaxSec). It is given back when the lock ends the process.
"""

import os
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.runtime.guards.bus import Bus, Ear, NoReply, call, property_of
from ui.runtime.guards.reasons import Reason

_LOGIN, _LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_MANAGER, _SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
#: Desktops that tell of their own lock: the standard's name and those that came before it.
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class LoginGuard(QObject):
    """``due(reason)`` for the system's lock, a switch of users and sleep; ``passed`` after its lock screen."""

    due = Signal(str)
    passed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ears: list[Ear] = []
        self._inhibitor: Any = None  # jeepney's owner of a file descriptor
        self._session = ""
        self._locked = False

    def start(self, *, opened: bool = True) -> None:
        """Hear all of it, and hold up sleep while a vault is ``opened``."""
        self.stop()
        system, desktop = Ear(Bus.SYSTEM, self), Ear(Bus.SESSION, self)
        self._ears = [system, desktop]
        self._session = _own_session()
        if self._session:
            system.listen(self._session, _SESSION, "Lock", lambda _: self._tell(locked=True))
            system.listen(self._session, _SESSION, "Unlock", lambda _: self._tell(locked=False))
            system.listen(self._session, _PROPERTIES, "PropertiesChanged", self._on_changed)
        system.listen(_LOGIN_PATH, _MANAGER, "PrepareForSleep", self._on_sleep)
        for saver in _SAVERS:
            desktop.listen("", saver, "ActiveChanged", self._on_saver)
        if opened:
            self._hold_up_sleep()

    def stop(self) -> None:
        """Hear nothing more, and let the machine sleep."""
        for ear in self._ears:
            ear.close()
            ear.deleteLater()
        self._ears = []
        self._let_sleep()

    def _on_changed(self, _arguments: list[Any]) -> None:
        """Some property of the session changed; what it is now is asked for."""
        try:
            locked = property_of(Bus.SYSTEM, _LOGIN, self._session, _SESSION, "LockedHint")
            active = property_of(Bus.SYSTEM, _LOGIN, self._session, _SESSION, "Active")
        except NoReply:
            return  # an older logind has no such property; its signals stay
        if not active:
            self.due.emit(Reason.SWITCH)
        if locked or self._locked:
            self._tell(locked=bool(locked))

    def _on_saver(self, arguments: list[Any]) -> None:
        if arguments:
            self._tell(locked=arguments[0] is True)

    def _tell(self, *, locked: bool) -> None:
        self._locked = locked
        if locked:
            self.due.emit(Reason.SESSION)
        else:
            self.passed.emit()

    def _on_sleep(self, arguments: list[Any]) -> None:
        if arguments and arguments[0] is True:
            self.due.emit(Reason.SLEEP)
        elif self._inhibitor is not None:
            self._hold_up_sleep()  # awake again with the vault open: it could not be locked before

    def _hold_up_sleep(self) -> None:
        self._let_sleep()
        why = self.tr("Locks the vault first")
        try:
            (self._inhibitor,) = call(
                Bus.SYSTEM, _LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit", "ssss", ("sleep", "Kreis", why, "delay")
            )
        except NoReply:
            self._inhibitor = None

    def _let_sleep(self) -> None:
        if self._inhibitor is not None:
            self._inhibitor.close()
            self._inhibitor = None


def _own_session() -> str:
    """The path of the session that this process belongs to, or the user's on this screen; "" where nobody knows."""
    for name in filter(None, ("auto", os.environ.get("XDG_SESSION_ID"))):
        try:
            (path,) = call(Bus.SYSTEM, _LOGIN, _LOGIN_PATH, _MANAGER, "GetSession", "s", (name,))
        except NoReply:
            continue
        return str(path)
    return ""
