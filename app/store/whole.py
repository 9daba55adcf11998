"""Files of the vault's folder written whole or not at all, readable by the user alone, and on the disk when done."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import CannotWrite, DiskFull

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


@contextmanager
def expected() -> Iterator[None]:
    """What the disk refuses inside is raised as ``DiskFull`` or ``CannotWrite``: there are as many numbers for the
    latter as there are kinds of sticks and network drives.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        raise CannotWrite from error


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file by its new content or not at all. Raises ``DiskFull``, ``CannotWrite``."""
    fresh = path.with_name(path.name + ".new")
    with expected():
        try:
            fresh.unlink(missing_ok=True)
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            replace(fresh, path)
        except OSError:
            discard(fresh)
            raise


def replace(fresh: Path, path: Path) -> None:
    """Give ``fresh`` the name ``path``, durably; whatever had it is gone."""
    os.replace(fresh, path)
    sync_folder(path.parent)


def discard(*paths: Path) -> None:
    """Remove files that nobody needs; one that cannot be removed now is removed another time."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue


def sync_file(path: Path) -> None:
    """Bring a file's content to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make names of files durable; Windows opens no folders, and renames durably. Some network drives have no call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
