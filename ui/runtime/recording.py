"""Asks the system to leave a window out of recordings and shared screens, where it can.

Windows (from version 2004 on) and macOS have a word for it; X11 and Wayland have none. It is a wish: a camera, another
program with enough rights, and older ways of recording see the window all the same.
"""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

# From winuser.h and NSWindow.h.
_NONE, _EXCLUDE_FROM_CAPTURE = 0x00, 0x11
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1


def leave_out(window: QWidget, out: bool) -> bool:
    """Ask for it or take it back; gives whether the window is left out now."""
    asked = _ask(int(window.winId()), out) if _is_on_screen() else False
    return asked and out


def _is_on_screen() -> bool:
    return QGuiApplication.platformName() in ("windows", "cocoa")


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _ask(window: int, out: bool) -> bool:
        affinity = wintypes.DWORD(_EXCLUDE_FROM_CAPTURE if out else _NONE)
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(wintypes.HWND(window), affinity))

elif sys.platform == "darwin":
    from ui.runtime import objc

    def _ask(window: int, out: bool) -> bool:
        """The number of a window of Qt's is the address of its view."""
        owner = objc.send(window, "window")
        if owner:
            objc.send(owner, "setSharingType:", _SHARING_NONE if out else _SHARING_READ_ONLY)
        return bool(owner)

else:

    def _ask(window: int, out: bool) -> bool:
        return False
