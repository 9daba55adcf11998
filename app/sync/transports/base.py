"""What every way to a shared folder can do, and how it fails.

    v1/<outbox>/<epoch>-<number, 9 digits>-<first 16 hex of the file's sha256>.dat

Only names of this form are looked at, whatever else lies there: copies that a sync program made of a conflict, what
another program left, what somebody put there to annoy. A transport carries bytes and judges none of them.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Protocol

from app.errors import AppError, Invalid

#: The part of the chosen folder that is ours; another layout would get another number.
ROOT = "v1"
#: Entries of one folder that are looked at; names alone cost half a second then.
MOST_ENTRIES = 300_000
#: What an outbox and a file are called.
_OUTBOX = re.compile("[0-9a-f]{32}")
_FILE = re.compile(r"[1-9][0-9]{0,8}-[0-9a-f]{16}-[0-9]{9}-[0-9a-f]{16}\.dat")


class FolderGone(AppError):
    """The shared folder is not there now: a stick that was taken out, a drive that is not connected, a folder that
    was moved. It is never made anew but by setting it up.
    """


class FolderLocked(AppError):
    """Another program holds the file or folder just now."""


class NotAllowed(AppError):
    """This computer's user, or the server's account, may not read or write there."""


class NoRoom(AppError):
    """No room is left in the shared folder; nothing was changed."""


class Crowded(AppError):
    """More lies in a folder than Kreis looks through."""


class Taken(AppError):
    """Other bytes lie under this name already; they were left alone."""


class FileGone(AppError):
    """The file is not there, or what has its name is no file."""


class FileTooLarge(AppError):
    """The file is larger than the most that was asked for."""


class NotAsWritten(AppError):
    """What was written and read again was not the same, so it did not get its name."""


class Transport(Protocol):
    """A way to a shared folder. Every call may raise ``FolderGone``, ``FolderLocked``, ``NotAllowed``, ``NoRoom``,
    ``Crowded``, and what a server adds; none of them leaves anything half done.
    """

    def prepare(self) -> None:
        """Make the place ready when the user sets it up, and try that it can be written to.

        Only here our part of the folder is made: where it is missing later, ``FolderGone`` is raised, because an
        empty folder may be the place at which a stick appears.
        """

    def outboxes(self) -> tuple[str, ...]:
        """The outboxes that are there, sorted."""

    def listing(self, outbox: str) -> Mapping[str, int]:
        """Names of files and their sizes; none where there is no such outbox."""

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        """A whole file of at most ``limit`` bytes. Raises ``FileGone``, ``FileTooLarge``."""

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        """Write a file that is whole as soon as it has its name. The same bytes again change nothing.

        Raises ``Taken``, ``NotAsWritten``.
        """

    def remove(self, outbox: str, name: str) -> None:
        """Remove a file; one that is gone already is fine."""


def file_name(epoch: str, number: int, data: bytes) -> str:
    """What a file is called. Two files with one name hold the same bytes, or somebody put one there."""
    return f"{epoch}-{number:09}-{sha256(data).hexdigest()[:16]}.dat"


def is_outbox(name: str) -> bool:
    return _OUTBOX.fullmatch(name) is not None


def is_file(name: str) -> bool:
    return _FILE.fullmatch(name) is not None


def require(outbox: str, name: str | None = None) -> None:
    """Raise ``Invalid`` for what is no name of ours: such a name could lead out of the outbox."""
    if not is_outbox(outbox):
        raise Invalid(field="outbox", value="")
    if name is not None and not is_file(name):
        raise Invalid(field="name", value="")
