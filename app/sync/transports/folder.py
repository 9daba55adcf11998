"""A shared folder on this computer, kept in step by another program, or a network drive, or a stick.

Where the system can (not Windows), everything is done relative to an open folder and no link is followed, so whatever
a sync program puts there meanwhile, nothing is read or written outside. A file gets its name by a hard link, which
never overwrites; FAT and some network drives know none, and there the name is looked at before the file is renamed:
only its author writes in an outbox. Nothing is decided by times.
"""

import errno
import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

from app.errors import AppError
from app.sync.transports.base import (
    MOST_ENTRIES,
    ROOT,
    Crowded,
    FileGone,
    FileTooLarge,
    FolderGone,
    FolderLocked,
    NoRoom,
    NotAllowed,
    NotAsWritten,
    Taken,
    is_file,
    is_outbox,
    require,
)

_WINDOWS = os.name == "nt"
_FOLDER = getattr(os, "O_DIRECTORY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_READ = os.O_RDONLY | _NO_LINK | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | getattr(os, "O_BINARY", 0)
_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_HELD = frozenset({errno.EBUSY, errno.EAGAIN, errno.EDEADLK, getattr(errno, "ETXTBSY", errno.EBUSY)})
_WINDOWS_HELD = frozenset({32, 33})  # sharing and lock violation
#: What file systems without hard links answer to one.
_LINKLESS = frozenset({errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL})
_NO_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS})


class Folder:
    """The way to a folder that the user chose; see ``Transport``."""

    def __init__(self, chosen: str) -> None:
        self._chosen = chosen

    def prepare(self) -> None:
        with _expected():
            if not os.path.isdir(self._chosen):
                raise FolderGone
            root = os.path.join(self._chosen, ROOT)
            try:
                os.mkdir(root)
            except FileExistsError:
                pass
            with self._root() as held:
                probe = f"~up-{secrets.token_hex(8)}.tmp"
                os.close(held.open(probe, _WRITE))
                held.unlink(probe)

    def outboxes(self) -> tuple[str, ...]:
        with _expected(), self._root() as root:
            return tuple(
                sorted(one.name for one in root.entries() if is_outbox(one.name) and one.is_dir(follow_symlinks=False))
            )

    def listing(self, outbox: str) -> Mapping[str, int]:
        require(outbox)
        found = {}
        with _expected(), self._root() as root:
            try:
                with root.inner(outbox) as held:
                    for one in held.entries():
                        if is_file(one.name) and one.is_file(follow_symlinks=False):
                            try:
                                found[one.name] = one.stat(follow_symlinks=False).st_size
                            except FileNotFoundError:
                                continue
            except _NotThere:
                pass
        return found

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        require(outbox, name)
        with _expected(), self._root() as root:
            try:
                with root.inner(outbox) as held:
                    return held.read(name, limit)
            except _NotThere as error:
                raise FileGone from error

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        require(outbox, name)
        draft = f"~up-{name}.tmp"  # always the same, so that a crash leaves one at most, for the next try to remove
        with _expected(), self._root() as root:
            root.make(outbox)
            try:
                with root.inner(outbox) as held:
                    try:
                        if not held.holds(name, data):
                            held.unlink(draft)
                            held.write(draft, data)
                            held.give_name(draft, name, data)
                    finally:
                        held.discard(draft)
                    held.sync()
            except _NotThere as error:  # a link or a file has the outbox's name
                raise Taken from error

    def remove(self, outbox: str, name: str) -> None:
        require(outbox, name)
        with _expected(), self._root() as root:
            try:
                with root.inner(outbox) as held:
                    held.unlink(name)
                    held.sync()
            except _NotThere:
                pass

    @contextmanager
    def _root(self) -> Iterator["_Held"]:
        try:
            held = _Held(os.path.join(self._chosen, ROOT))
        except _NotThere as error:
            raise FolderGone from error
        try:
            yield held
        finally:
            held.close()


class _NotThere(Exception):
    """No folder of this name, or what has it is none."""


class _Held:
    """An open folder, so that nobody can put another in its place; on Windows only its path, which no folder there
    can be opened by.
    """

    def __init__(self, path: str, within: int | None = None, label: str | None = None) -> None:
        self._path = path
        self._number: int | None = None
        try:
            if _WINDOWS:
                if not stat.S_ISDIR(os.lstat(path).st_mode) or os.path.isjunction(path):
                    raise _NotThere
            else:
                flags = os.O_RDONLY | _FOLDER | _NO_LINK
                self._number = os.open(path if within is None else label or path, flags, dir_fd=within)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
                raise _NotThere from error
            raise

    def close(self) -> None:
        if self._number is not None:
            os.close(self._number)

    @contextmanager
    def inner(self, name: str) -> Iterator["_Held"]:
        """A folder in this one. Raises ``_NotThere``."""
        held = _Held(os.path.join(self._path, name), self._number, name)
        try:
            yield held
        finally:
            held.close()

    def make(self, name: str) -> None:
        """Make a folder in this one, if it is not there."""
        try:
            os.mkdir(self._at(name), dir_fd=self._number)
        except FileExistsError:
            return
        self.sync()

    def entries(self) -> Iterator["os.DirEntry[str]"]:
        """Everything in it, in the order of the disk. Raises ``Crowded`` where that is too much."""
        with os.scandir(self._path if self._number is None else self._number) as found:
            yield from islice(found, MOST_ENTRIES)
            if next(found, None) is not None:
                raise Crowded

    def open(self, name: str, flags: int) -> int:
        return os.open(self._at(name), flags, 0o666, dir_fd=self._number)

    def read(self, name: str, limit: int) -> bytes:
        """Raises ``FileGone``, ``FileTooLarge``."""
        try:
            if _WINDOWS and not stat.S_ISREG(os.lstat(self._at(name)).st_mode):
                raise FileGone
            number = self.open(name, _READ)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ELOOP, errno.EISDIR, errno.ENXIO):
                raise FileGone from error
            raise
        if not stat.S_ISREG(os.fstat(number).st_mode):
            os.close(number)
            raise FileGone
        with open(number, "rb", buffering=0) as file:
            pieces, left = [], limit + 1
            while left and (piece := file.read(left)):
                pieces.append(piece)
                left -= len(piece)
        if not left:
            raise FileTooLarge
        return b"".join(pieces)

    def write(self, name: str, data: bytes) -> None:
        """Write a new file to the disk and read it again. Raises ``NotAsWritten``."""
        with open(self.open(name, _WRITE), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        try:
            same = self.read(name, len(data)) == data
        except (FileGone, FileTooLarge) as error:
            raise NotAsWritten from error
        if not same:
            raise NotAsWritten

    def holds(self, name: str, data: bytes) -> bool:
        """Whether this file is there. Raises ``Taken`` if another has its name."""
        if not self._has(name):
            return False
        try:
            if self.read(name, len(data)) == data:
                return True
        except (FileGone, FileTooLarge):
            pass
        raise Taken

    def give_name(self, draft: str, name: str, data: bytes) -> None:
        """Let a file be called ``name``. Raises ``Taken`` if another is."""
        try:
            if _WINDOWS:
                os.rename(self._at(draft), self._at(name))  # overwrites nothing there
            else:
                self._link(draft, name)
        except FileExistsError:
            self.holds(name, data)

    def _link(self, draft: str, name: str) -> None:
        try:
            os.link(draft, name, src_dir_fd=self._number, dst_dir_fd=self._number, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _LINKLESS:
                raise
            if self._has(name):
                raise FileExistsError from error
            os.rename(draft, name, src_dir_fd=self._number, dst_dir_fd=self._number)

    def unlink(self, name: str) -> None:
        """Remove a file, if it is there."""
        try:
            os.unlink(self._at(name), dir_fd=self._number)
        except FileNotFoundError:
            pass

    def discard(self, name: str) -> None:
        """Remove a file that nobody needs; one that cannot be removed now is removed another time."""
        try:
            self.unlink(name)
        except OSError:
            pass

    def sync(self) -> None:
        """Make names durable; Windows renames durably, some network drives have no call."""
        if self._number is not None:
            try:
                os.fsync(self._number)
            except OSError as error:
                if error.errno not in _NO_SYNC:
                    raise

    def _has(self, name: str) -> bool:
        try:
            os.stat(self._at(name), dir_fd=self._number, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return True

    def _at(self, name: str) -> str:
        return name if self._number is not None else os.path.join(self._path, name)


@contextmanager
def _expected() -> Iterator[None]:
    """What the disk refuses, as failures that a user can act upon; a stick that was pulled out answers in many ways."""
    try:
        yield
    except _NotThere as error:
        raise FolderGone from error
    except OSError as error:
        raise _of(error) from error


def _of(error: OSError) -> AppError:
    if error.errno in _FULL:
        return NoRoom()
    if error.errno in _HELD or getattr(error, "winerror", None) in _WINDOWS_HELD:
        return FolderLocked()
    return NotAllowed() if error.errno in _REFUSED else FolderGone()
