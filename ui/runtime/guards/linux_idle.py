"""How long nobody touched this computer, as X11, GNOME and other desktops say it. Each does in its own way."""

import ctypes
import time
from collections.abc import Callable

from ui.runtime.guards.bus import Bus, NoReply, call

_SAVER = "org.freedesktop.ScreenSaver"
#: More seconds than a service may say beyond the time since somebody typed the passphrase: then they are milliseconds.
_BEYOND = 60.0


class Mutter:
    """GNOME's, under X11 and Wayland: milliseconds."""

    def seconds(self) -> float | None:
        path, interface = "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
        try:
            (milliseconds,) = call(Bus.SESSION, interface, path, interface, "GetIdletime")
        except NoReply:
            return None
        return float(milliseconds) / 1000


class ScreenSaver:
    """That of other desktops. Some say seconds, as their draft of a standard has it, some milliseconds."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady, self._begun = steady, steady()
        self._unit = 1.0

    def seconds(self) -> float | None:
        for path in ("/org/freedesktop/ScreenSaver", "/ScreenSaver"):
            try:
                (said,) = call(Bus.SESSION, _SAVER, path, _SAVER, "GetSessionIdleTime")
            except NoReply:
                continue
            if said > self._steady() - self._begun + _BEYOND:
                self._unit = 1000.0
            return float(said) / self._unit
        return None


class _Info(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class X11:
    """The screen saver extension of the X server, over a connection of its own: milliseconds."""

    def __init__(self) -> None:
        self._display: ctypes.c_void_p | None = None
        try:
            self._x, self._saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError:
            return
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        display = self._x.XOpenDisplay(None)
        if not display:
            return
        first, other = ctypes.c_int(), ctypes.c_int()
        self._display = ctypes.c_void_p(display)
        if not self._saver.XScreenSaverQueryExtension(self._display, ctypes.byref(first), ctypes.byref(other)):
            self.close()

    def seconds(self) -> float | None:
        if self._display is None:
            return None
        info = _Info()
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        if not self._saver.XScreenSaverQueryInfo(self._display, root, ctypes.byref(info)):
            return None
        return float(info.idle) / 1000

    def close(self) -> None:
        if self._display is not None:
            self._x.XCloseDisplay(self._display)
            self._display = None
