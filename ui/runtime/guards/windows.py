"""Windows: the last input to the session, and the system's messages of its lock, a switch of users and sleep."""

import sys
from typing import Final

from ui.runtime.guards.reasons import Reason

# From winuser.h and wtsapi32.h.
_POWER, _SESSION = 0x0218, 0x02B1
_SUSPEND: Final = 4
_CONSOLE_LEFT, _REMOTE_LEFT, _LOGGED_OFF, _LOCKED, _UNLOCKED = 2, 4, 6, 7, 8
_REASONS = {
    (_POWER, _SUSPEND): Reason.SLEEP,
    (_SESSION, _LOCKED): Reason.SESSION,
    (_SESSION, _CONSOLE_LEFT): Reason.SWITCH,
    (_SESSION, _REMOTE_LEFT): Reason.SWITCH,
    (_SESSION, _LOGGED_OFF): Reason.SWITCH,
}
#: The system counts milliseconds in 32 bits: every 50 days it begins anew.
_ROUND = 2**32


def reason_of(message: int, word: int) -> Reason | None:
    """Why a window's message asks for the lock, if it does."""
    return _REASONS.get((message, word))


def is_passed(message: int, word: int) -> bool:
    """Whether the system's lock screen was passed."""
    return (message, word) == (_SESSION, _UNLOCKED)


def since(now: int, last: int) -> float:
    """Seconds between two readings of the system's counter."""
    return ((now - last) % _ROUND) / 1000


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from typing import cast

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
    from PySide6.QtGui import QGuiApplication

    class _LastInputInfo(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("time", wintypes.DWORD))

    class LastInput:
        """The time since the last input of this session."""

        def seconds(self) -> float | None:
            info = _LastInputInfo(ctypes.sizeof(_LastInputInfo), 0)
            if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(info)):
                return None
            return since(ctypes.windll.kernel32.GetTickCount() % _ROUND, info.time)

    class _Filter(QAbstractNativeEventFilter):
        """Looks at what the system sends to our windows, and changes nothing."""

        def __init__(self, guard: "WindowsGuard") -> None:
            super().__init__()
            self._guard = guard

        def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
            found = wintypes.MSG.from_address(int(message))
            reason = reason_of(found.message, found.wParam)
            if reason is not None:
                self._guard.due.emit(reason)
            elif is_passed(found.message, found.wParam):
                self._guard.passed.emit()
            return False, 0

    class WindowsGuard(QObject):
        """``due(reason)`` for the system's lock, a switch of users and sleep; ``passed`` once its screen was passed."""

        due = Signal(str)
        passed = Signal()

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._filter: _Filter | None = None
            self._window = 0

        def start(self, *, opened: bool = True) -> None:
            self.stop()
            windows = QGuiApplication.topLevelWindows()
            if windows:
                self._window = int(windows[0].winId())
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(self._window), 0)
            self._filter = _Filter(self)
            cast(QCoreApplication, QCoreApplication.instance()).installNativeEventFilter(self._filter)

        def stop(self) -> None:
            if self._filter is not None:
                cast(QCoreApplication, QCoreApplication.instance()).removeNativeEventFilter(self._filter)
                self._filter = None
            if self._window:
                ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(self._window))
                self._window = 0
