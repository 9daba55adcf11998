"""One window for each vault: who holds the lock has the window, and everybody else rings.

Lock and socket lie in the runtime folder of the user's session, which the system clears and nobody else may enter;
where there is none, in a folder of ours that is as private. The lock is the system's, so a process that was killed
holds nothing; a socket it left behind is swept away by the next holder of the lock.
"""

import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self
from zlib import crc32

from app import paths
from app.paths import Held

#: Seconds that a successor waits for the process before it.
SUCCESSION = 5.0
#: Seconds that a second start tries to reach the first, which may just be locking or starting.
ARRIVAL = 10.0
_PAUSE = 0.02
#: Bytes of a socket's path, with the zero at its end (unix(7); macOS has the least).
_LONGEST = 103


class NoAnswer(Exception):
    """Another process has this vault, but takes no call."""


def home() -> Path:
    """Where locks and sockets lie; private to this user."""
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    if Path(named).is_absolute() and _is_private(Path(named)):
        return Path(named)
    folder = paths.make_private(paths.state_folder() / "run")
    if sys.platform != "win32":
        folder.chmod(0o700)
    return folder


def _is_private(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = sys.platform == "win32" or found.st_uid == os.geteuid()
    return stat.S_ISDIR(found.st_mode) and mine and not found.st_mode & 0o077


def _name(folder: Path) -> str:
    """One vault has one name whichever way its folder is written; a sum tells two apart and loads no cryptography."""
    return f"kreis-{crc32(os.fsencode(folder.resolve())):08x}"


def socket(folder: Path) -> str:
    """The full path of the vault's local socket, on Windows of its pipe; "" where that would be too long."""
    if sys.platform == "win32":
        return rf"\\.\pipe\{_name(folder)}-{os.environ.get('USERNAME', '')}"
    path = str(home() / f"{_name(folder)}.socket")
    return path if len(os.fsencode(path)) < _LONGEST else ""


class Instance:
    """The right to be this vault's window, until it is released or the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Raises ``Held``, also where the lock cannot be opened at all: nobody may go on without it."""
        try:
            return cls(paths.hold(home() / f"{_name(folder)}.lock"))
        except OSError as error:
            raise Held from error

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def arrive(folder: Path, ring: Callable[[], bool], *, succeeding: bool = False) -> Instance | None:
    """The right to be the window, or None where ``ring`` reached the one that is. Raises ``NoAnswer``.

    A successor waits for the process before it to end, and rings only if somebody else was quicker.
    """
    begun = time.monotonic()
    while True:
        try:
            return Instance.take(folder)
        except Held:
            waited = time.monotonic() - begun
        if (not succeeding or waited > SUCCESSION) and ring():
            return None
        if waited > ARRIVAL:
            raise NoAnswer
        time.sleep(_PAUSE)
