"""Folders whose vault may be deleted, because all that is in it was invented: they bear a mark from their beginning.

Nothing else of Kreis ever deletes a vault. A mark is written into an empty folder before there is a vault in it, so
that no vault of anybody's own can ever lie beside one; and only what Kreis makes there is removed.
"""

import shutil
from pathlib import Path

from app import paths
from app.errors import AppError
from app.store import backups, head, key_file, presence
from app.store.lock import FileLock
from app.store.place import LOCK
from app.store.whole import discard, expected, write_whole

MARK = "invented"
#: Holds the mailbox and the address book that the import reads.
FILES = "invented-files"


class NotEmpty(AppError):
    """There is something in this folder already, so nothing invented comes into it. Data: ``folder``."""


class NotInvented(AppError):
    """The vault in this folder may be somebody's own, so it is not deleted. Data: ``folder``."""


class Invented:
    """One such folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def begun(self) -> bool:
        """Whether all in it was invented."""
        return (self.folder / MARK).is_file()

    def begin(self) -> None:
        """Mark an empty folder, or one that is made now. Raises ``NotEmpty``, ``DiskFull``, ``CannotWrite``."""
        with expected():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if any(self.folder.iterdir()):
                raise NotEmpty(folder=str(self.folder))
        write_whole(self.folder / MARK, b"")

    def check(self) -> None:
        """Raise ``NotInvented`` for a folder that does not bear the mark."""
        if not self.begun:
            raise NotInvented(folder=str(self.folder))

    def remove(self) -> None:
        """Delete the vault, its backups, and what this computer remembers of it; the folder too, where nobody put
        anything else into it. Raises ``NotInvented``, ``VaultInUse``, ``CannotWrite``.
        """
        self.check()
        FileLock.take(self.folder / LOCK).release()
        forget(self.folder)
        with expected():
            for name in (backups.FOLDER, FILES):
                shutil.rmtree(self.folder / name, ignore_errors=True)
            for path in sorted(self.folder.glob("vault.*")):
                path.unlink()
            (self.folder / MARK).unlink()
            if not any(self.folder.iterdir()):
                self.folder.rmdir()


def forget(folder: Path) -> None:
    """What this computer remembers of a vault outside its folder: the marks of its newest state, and of the keyring."""
    try:
        uid = key_file.read(folder).uid
    except AppError:
        return
    discard(*(paths.state_folder() / head.FOLDER).glob(f"{uid}.*"))
    presence.forget(uid)
