"""How a second start reaches the window that is there: one JSON document over a local socket, answered by one word.

Nothing is sent before the other side proved to be the same user's, and nothing is taken from anybody else. A call that
was not answered was not taken: the process may have been locking, and the caller tries again.
"""

import ctypes
import json
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: A call with a hundred long paths.
MOST_BYTES = 256 * 1024
_MOST_FILES = 1000
_MOST_TOKEN = 512
_TAKEN = b"taken\n"
#: Milliseconds for a connection, for the whole call, and for its answer.
_CONNECT, _SPEAK, _ANSWER = 500, 2000, 3000
# From sys/socket.h of Linux.
_SOL_SOCKET, _SO_PEERCRED = 1, 17


class Spoiled(ValueError):
    """What arrived is no call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a second start wants: files taken in, somebody written down, the window in front.

    ``token`` is the desktop's permission to come to the front, as the second start got it.
    """

    files: tuple[Path, ...] = field(default=(), repr=False)
    capture: bool = False
    quiet: bool = False
    token: str = field(default="", repr=False)


def dump(call: Call) -> bytes:
    values = {
        "files": [str(path) for path in call.files],
        "capture": call.capture,
        "quiet": call.quiet,
        "token": call.token,
    }
    return json.dumps(values).encode("ascii") + b"\n"


def parse(document: bytes) -> Call:
    """Raises ``Spoiled`` for anything but what ``dump`` writes."""
    try:
        values = json.loads(document.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise Spoiled from error
    if not isinstance(values, dict) or values.keys() != {"files", "capture", "quiet", "token"}:
        raise Spoiled
    return Call(
        files=_files(values["files"]),
        capture=_flag(values, "capture"),
        quiet=_flag(values, "quiet"),
        token=_token(values["token"]),
    )


def _files(value: object) -> tuple[Path, ...]:
    if not isinstance(value, list) or len(value) > _MOST_FILES:
        raise Spoiled
    if not all(isinstance(name, str) and "\0" not in name and Path(name).is_absolute() for name in value):
        raise Spoiled
    return tuple(Path(name) for name in value)


def _flag(values: Mapping[str, object], name: str) -> bool:
    value = values[name]
    if not isinstance(value, bool):
        raise Spoiled
    return value


def _token(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MOST_TOKEN or not value.isprintable():
        raise Spoiled
    return value


class Doorbell(QObject):
    """Listens at ``path`` until ``close``; ``rung(call)`` for each call, before it is answered."""

    rung = Signal(object)

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self.listens = _is_free(path) and self._server.listen(path)

    def close(self) -> None:
        """Take no more calls; who is connected and not answered tries again elsewhere."""
        self.listens = False
        self._server.close()
        for caller in self._server.findChildren(QLocalSocket):
            caller.abort()

    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            if not _is_mine(caller):
                caller.abort()
                caller.deleteLater()
                continue
            caller.readyRead.connect(lambda caller=caller: self._on_heard(caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(_SPEAK, caller, caller.abort)
            self._on_heard(caller)

    def _on_heard(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > MOST_BYTES:
            caller.abort()
        elif caller.canReadLine():
            try:
                call = parse(bytes(caller.readLine().data()))
            except Spoiled:
                caller.abort()
                return
            self.rung.emit(call)
            if self.listens:  # the call may have been answered by locking
                caller.write(_TAKEN)
                caller.flush()
            caller.disconnectFromServer()


def ring(path: str, call: Call) -> bool:
    """Hand a call to the window that listens at ``path``; whether it was taken."""
    if not path or not _belongs_to_me(path):
        return False
    caller = QLocalSocket()
    caller.connectToServer(path)
    if not caller.waitForConnected(_CONNECT) or not _is_mine(caller):
        caller.abort()
        return False
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    caller.write(dump(call))
    caller.waitForBytesWritten(_SPEAK)
    while not caller.canReadLine() and caller.waitForReadyRead(_ANSWER):
        pass  # the answer may come in pieces, or have come while we were writing
    answer = bytes(caller.readAll().data())
    caller.abort()
    return answer == _TAKEN


def _belongs_to_me(path: str) -> bool:
    """Whether a socket lies there and is this user's; Windows asks the pipe itself."""
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid()


def _is_mine(socket: QLocalSocket) -> bool:
    """Whether the process at the other end runs as this user; Windows lets nobody else open the pipe."""
    descriptor = int(socket.socketDescriptor())
    if sys.platform == "win32":
        return True
    elif sys.platform == "linux":
        found, size = (ctypes.c_uint32 * 3)(), ctypes.c_uint32(12)  # pid, uid, gid
        failed = ctypes.CDLL(None).getsockopt(
            descriptor, _SOL_SOCKET, _SO_PEERCRED, ctypes.byref(found), ctypes.byref(size)
        )
        return not failed and found[1] == os.geteuid()
    else:
        user, group = ctypes.c_uint32(), ctypes.c_uint32()
        failed = ctypes.CDLL(None).getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group))
        return not failed and user.value == os.geteuid()


def _is_free(path: str) -> bool:
    """Whether one can listen here, once what a killed process left is removed; anything else in its place stays.

    Only whoever holds the vault's lock asks, so a socket that lies here is nobody's any more.
    """
    if path and sys.platform != "win32":
        if _belongs_to_me(path):
            os.unlink(path)
        return not os.path.lexists(path)
    return bool(path)
