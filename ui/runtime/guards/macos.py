"""macOS: the last input of the session, and the system's word that the screen was locked and unlocked.

Sleep and a switch of users are told through Objective-C alone, which we do not speak. Both lock the screen first where
the system asks for a password afterwards; where it does not, the idle guard locks on waking by the clock on the wall.
"""

import sys

if sys.platform == "darwin":
    import ctypes
    from typing import Any

    from PySide6.QtCore import QObject, Signal

    from ui.runtime.guards.reasons import Reason

    # From CGEventTypes.h, CGEventSource.h and CFNotificationCenter.h.
    _COMBINED_SESSION, _ANY_INPUT = 0, 0xFFFFFFFF
    _UTF8, _DELIVER_AT_ONCE = 0x08000100, 4
    _LOCKED, _UNLOCKED = b"com.apple.screenIsLocked", b"com.apple.screenIsUnlocked"
    _CALLBACK = ctypes.CFUNCTYPE(
        None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
    )

    def _framework(name: str) -> Any:
        return ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}")

    class EventSource:
        """The time since the last input of this session."""

        def __init__(self) -> None:
            self._ask = _framework("ApplicationServices").CGEventSourceSecondsSinceLastEventType
            self._ask.restype = ctypes.c_double
            self._ask.argtypes = (ctypes.c_int32, ctypes.c_uint32)

        def seconds(self) -> float | None:
            return float(self._ask(_COMBINED_SESSION, _ANY_INPUT))

    class MacGuard(QObject):
        """``due(reason)`` when the screen is locked, ``passed`` afterwards. It listens as long as the process lives."""

        due = Signal(str)
        passed = Signal()

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._listens = False
            # Kept alive as long as the system may call them.
            self._callbacks = (
                _CALLBACK(lambda *_: self.due.emit(Reason.SESSION) if self._listens else None),
                _CALLBACK(lambda *_: self.passed.emit() if self._listens else None),
            )
            core = _framework("CoreFoundation")
            core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
            core.CFStringCreateWithCString.restype = ctypes.c_void_p
            core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
            core.CFNotificationCenterAddObserver.restype = None
            core.CFNotificationCenterAddObserver.argtypes = (
                ctypes.c_void_p,
                ctypes.c_void_p,
                _CALLBACK,
                ctypes.c_void_p,
                ctypes.c_void_p,
                ctypes.c_long,
            )
            centre = core.CFNotificationCenterGetDistributedCenter()
            for word, callback in zip((_LOCKED, _UNLOCKED), self._callbacks, strict=True):
                name = core.CFStringCreateWithCString(None, word, _UTF8)
                core.CFNotificationCenterAddObserver(centre, None, callback, name, None, _DELIVER_AT_ONCE)

        def start(self, *, opened: bool = True) -> None:
            self._listens = True

        def stop(self) -> None:
            self._listens = False
