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
    import ctypes

    def _ask(window: int, out: bool) -> bool:
        """``[[view window] setSharingType:]``; the number of a window of Qt's is the address of its view."""
        objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = (ctypes.c_char_p,)
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", objc))
        owner = send(window, objc.sel_registerName(b"window"))
        if not owner:
            return False
        tell(owner, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE if out else _SHARING_READ_ONLY)
        return True

else:

    def _ask(window: int, out: bool) -> bool:
        return False
