"""A shared folder that some program keeps in step between several computers, late and in any order.

There is one truth about each file, the newest that anybody did to it; each computer has a folder of its own, in which
some files are not yet as the truth has them. So deliveries are late, in another order, or skip what was changed again
meanwhile; once all of them were made, all folders are the same.
"""

import re
from collections.abc import Callable, Mapping

from app.errors import AppError
from app.sync.envelopes import SIZES
from app.sync.transports.base import is_file
from app.sync.transports.memory import Memory

type Key = tuple[str, str]
"""An outbox and a file in it."""


class Killed(BaseException):
    """The program ended here, as by SIGKILL."""


class Fuse:
    """Lets something happen at one of the coming points: the program ends, or the folder refuses."""

    def __init__(self) -> None:
        self._left = 0
        self._error: BaseException | None = None

    def set(self, after: int, error: BaseException) -> None:
        self._left, self._error = after, error

    def clear(self) -> None:
        self._error = None

    def pass_by(self, *, folder: bool = True) -> None:
        """A point; at one that is not in the ``folder`` the folder cannot refuse anything."""
        error = self._error
        if error is None or (isinstance(error, AppError) and not folder):
            return
        self._left -= 1
        if self._left < 0:
            self._error = None
            raise error


class Clouds:
    """The truth, and what of it each computer has not got yet."""

    def __init__(self) -> None:
        self.truth: dict[Key, bytes] = {}
        self.folders: list[Memory] = []
        self.late: list[dict[Key, None]] = []

    def join(self) -> int:
        """One more computer, which has all there is."""
        self.folders.append(Memory())
        self.late.append(dict.fromkeys(self.truth))
        self.deliver(len(self.folders) - 1)
        return len(self.folders) - 1

    def copy(self) -> "Clouds":
        fresh = Clouds()
        fresh.truth = dict(self.truth)
        for folder, late in zip(self.folders, self.late, strict=True):
            there = Memory()
            there.files = {outbox: dict(files) for outbox, files in (folder.files or {}).items()}
            fresh.folders.append(there)
            fresh.late.append(dict(late))
        return fresh

    def put(self, key: Key, data: bytes | None, *, by: int | None = None) -> None:
        """A file was written, changed or, with None, removed: by a computer, or by somebody at the server."""
        if data is None:
            self.truth.pop(key, None)
        else:
            self.truth[key] = data
        for number, late in enumerate(self.late):
            if number == by:
                late.pop(key, None)
            else:
                late[key] = None

    def deliver(self, to: int, key: Key | None = None) -> None:
        """One file, or all that are late, to one computer."""
        folder = self.folders[to].files
        if folder is None:
            return
        for one in (key,) if key is not None else tuple(self.late[to]):
            self.late[to].pop(one, None)
            outbox, name = one
            if one in self.truth:
                folder.setdefault(outbox, {})[name] = self.truth[one]
            else:
                folder.get(outbox, {}).pop(name, None)

    def take(self, number: int) -> None:
        """A stick is pulled out, a drive is not connected."""
        self.folders[number].files = None

    def bring(self, number: int) -> None:
        """It is there again, with all there is by now."""
        if self.folders[number].files is None:
            self.folders[number].files = {}
            self.late[number] = dict.fromkeys(self.truth)
            self.deliver(number)

    def roll_back(self, before: Mapping[Key, bytes]) -> None:
        """The server goes on from an older state of the folder."""
        for key in (*self.truth, *(key for key in before if key not in self.truth)):
            if self.truth.get(key) != before.get(key):
                self.put(key, before.get(key))


class Wire:
    """One program's way to its folder; sees to it that it writes in its own outboxes only, and always the same bytes.

    ``mine`` says whether an outbox is this vault's; ``clear`` are words that must not be read there.
    """

    def __init__(self, clouds: Clouds, number: int, mine: Callable[[str], bool], clear: re.Pattern[bytes]) -> None:
        self.fuse = Fuse()
        self.number = number
        self._clouds, self._mine, self._clear = clouds, mine, clear
        self._first: dict[Key, bytes] = {}

    @property
    def _folder(self) -> Memory:
        return self._clouds.folders[self.number]

    def prepare(self) -> None:
        self._folder.prepare()

    def outboxes(self) -> tuple[str, ...]:
        self.fuse.pass_by()
        return self._folder.outboxes()

    def listing(self, outbox: str) -> Mapping[str, int]:
        self.fuse.pass_by()
        return self._folder.listing(outbox)

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        self.fuse.pass_by()
        return self._folder.read(outbox, name, limit=limit)

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        self.fuse.pass_by()
        assert self._mine(outbox), "wrote in an outbox of somebody else's"
        assert is_file(name), "a name that says something"
        assert len(data) in SIZES, "a size that says something"
        assert self._clear.search(data) is None, "plaintext in the folder"
        assert self._first.setdefault((outbox, name), data) == data, "other bytes under one name"
        self._folder.publish(outbox, name, data)
        self._clouds.put((outbox, name), data, by=self.number)
        self.fuse.pass_by()

    def remove(self, outbox: str, name: str) -> None:
        self.fuse.pass_by()
        assert self._mine(outbox), "removed something in an outbox of somebody else's"
        self._folder.remove(outbox, name)
        self._clouds.put((outbox, name), None, by=self.number)
        self.fuse.pass_by()
