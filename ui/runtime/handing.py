"""Files that pass between people by hand: reading what came, writing what is sealed."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app import paths
from app.errors import Unreadable
from app.records.referral import Sealed

#: No file of ours is larger; one byte more tells that a file is.
MOST = 64 * 1024


def read(path: Path, most: int = MOST) -> bytes:
    """A file's bytes, never more than are needed to refuse it. Raises ``Unreadable``."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise Unreadable(file=path.name, reason=error.strerror or "") from None


def write(path: Path, content: bytes) -> None:
    """Write a file whole, readable by the user alone. Raises ``Unreadable``."""
    try:
        paths.write_private(path, content)
    except OSError as error:
        raise Unreadable(file=path.name, reason=error.strerror or "") from None


def probe(folder: Path | None) -> None:
    """Make sure that files can be written here, before anything is sealed. Raises ``Unreadable``.

    None where nothing is to be written, because the shared folder takes it.
    """
    if folder is None:
        return
    trial = folder / ".kreis-trial"
    write(trial, b"")
    trial.unlink(missing_ok=True)


def sealed_into(folder: Path | None, make: Callable[[], Iterable[Sealed]]) -> tuple[Sealed, ...]:
    """Seal files and write them. Raises ``Unreadable`` before anything is sealed where the folder takes no file."""
    probe(folder)
    sealed = tuple(make())
    write_all(folder, sealed)
    return sealed


def write_all(folder: Path | None, sealed: Iterable[Sealed]) -> None:
    """Write the files of one referral, but those that the shared folder takes by itself. Raises ``Unreadable``."""
    for one in sealed:
        if folder is not None and not one.in_folder:
            write(folder / one.name, one.data)
