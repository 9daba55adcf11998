"""Files that a command is given or writes; what the user writes out is the user's copy, readable by the user alone."""

import sys
from pathlib import Path

from app import paths
from app.errors import Unreadable


def read(name: str, most: int) -> bytes:
    """A file's bytes, or standard input's for ``-``; at most ``most`` and one more, which tells that it is too large.

    Raises ``Unreadable``.
    """
    try:
        if name == "-":
            return sys.stdin.buffer.read(most + 1)
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Unreadable(file=name, reason=error.strerror or "") from None


def folder(name: str) -> Path:
    """A folder to write into, made where there is none. Raises ``Unreadable``."""
    try:
        return paths.make_private(Path(name))
    except OSError as error:
        raise Unreadable(file=name, reason=error.strerror or "") from None


def write(path: Path, content: bytes) -> str:
    """Write a file whole and give its name. Raises ``Unreadable``."""
    try:
        paths.write_private(path, content)
    except OSError as error:
        raise Unreadable(file=str(path), reason=error.strerror or "") from None
    return str(path)
