"""Wayland's own notification that nobody is there (ext-idle-notify-v1), spoken over a connection of our own.

Qt does not pass it on. The protocol is small: messages of 32-bit words over the compositor's local socket; of all that
it offers, one notification for the first seat is asked for.
"""

import os
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket

#: Seconds without input after which the compositor tells; what is shorter counts as somebody being there.
TELLS = 30
_CONNECT = 500
_NOTIFIER, _SEAT = "ext_idle_notifier_v1", "wl_seat"
_DISPLAY_ID, _REGISTRY_ID, _SEAT_ID, _NOTIFIER_ID, _NOTIFICATION_ID, _SYNC_ID = 1, 2, 3, 4, 5, 6
# Requests and events by their number in the protocol.
_SYNC, _GET_REGISTRY, _BIND, _ANY_INPUT, _UNINHIBITED = 0, 1, 0, 2, 1
_ERROR, _GLOBAL, _IDLED, _RESUMED = 0, 0, 0, 1
#: More than the compositor has to say; else something is wrong.
_MOST = 1024 * 1024


class IdleNotification(QObject):
    """A source of idle time; it tells nothing where the compositor offers no notification."""

    def __init__(
        self, path: str = "", *, steady: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steady = steady
        self._left_at: float | None = None  # the last input, while nobody is there
        self._globals: dict[str, tuple[int, int]] = {}
        self._asked, self._told_all = False, False
        self._heard = bytearray()
        self._socket = QLocalSocket(self)
        self._socket.readyRead.connect(self._on_ready)
        path = path or _place()
        if path and sys.platform != "win32":
            self._socket.connectToServer(path)
            if self._socket.waitForConnected(_CONNECT):
                self._send(_DISPLAY_ID, _GET_REGISTRY, struct.pack("=I", _REGISTRY_ID))
                self._send(_DISPLAY_ID, _SYNC, struct.pack("=I", _SYNC_ID))
                while not self._told_all and self._socket.waitForReadyRead(_CONNECT):
                    pass  # what it offers comes at once

    def seconds(self) -> float | None:
        if not self._asked or self._socket.state() is not QLocalSocket.LocalSocketState.ConnectedState:
            return None
        return 1.0 if self._left_at is None else self._steady() - self._left_at

    def _send(self, target: int, request: int, body: bytes) -> None:
        self._socket.write(struct.pack("=II", target, (8 + len(body)) << 16 | request) + body)
        self._socket.flush()

    def _on_ready(self) -> None:
        self._heard += self._socket.readAll().data()
        for sender, event, body in self._messages():
            if sender == _DISPLAY_ID and event == _ERROR:
                self._socket.abort()
                return
            if sender == _REGISTRY_ID and event == _GLOBAL:
                self._on_global(body)
            elif sender == _SYNC_ID:
                self._told_all = True
            elif sender == _NOTIFICATION_ID:
                self._left_at = self._steady() - TELLS if event == _IDLED else None
        if len(self._heard) > _MOST:
            self._socket.abort()

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        while len(self._heard) >= 8:
            sender, word = struct.unpack_from("=II", self._heard)
            size = word >> 16
            if size < 8:
                self._socket.abort()
                return
            if len(self._heard) < size:
                return
            body = bytes(self._heard[8:size])
            del self._heard[:size]
            yield sender, word & 0xFFFF, body

    def _on_global(self, body: bytes) -> None:
        name, length = struct.unpack_from("=II", body)
        interface = body[8 : 8 + max(0, length - 1)].decode("ascii", "replace")
        (version,) = struct.unpack_from("=I", body, 8 + _padded(length))
        self._globals.setdefault(interface, (name, version))
        if not self._asked and _NOTIFIER in self._globals and _SEAT in self._globals:
            self._ask()

    def _ask(self) -> None:
        """One notification; version 2 of the protocol has one that a film does not hold up."""
        self._asked = True
        _, version = self._globals[_NOTIFIER]
        for interface, number, highest in ((_SEAT, _SEAT_ID, 1), (_NOTIFIER, _NOTIFIER_ID, 2)):
            name, offered = self._globals[interface]
            text = interface.encode() + b"\0"
            body = struct.pack("=II", name, len(text)) + text.ljust(_padded(len(text)), b"\0")
            self._send(_REGISTRY_ID, _BIND, body + struct.pack("=II", min(offered, highest), number))
        request = _ANY_INPUT if version >= 2 else _UNINHIBITED
        self._send(_NOTIFIER_ID, request, struct.pack("=III", _NOTIFICATION_ID, TELLS * 1000, _SEAT_ID))


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4


def _place() -> str:
    """The compositor's socket, as every Wayland client finds it."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return ""
    return name if Path(name).is_absolute() else str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name)
