"""Whether this computer's keyring may open the vault now: once after signing in and once after each passing of the
system's lock screen, and not after Kreis itself was locked until a passphrase or a code was given.

A mark in the folder that the system empties at signing out says so. Where there is none (Windows, macOS) each start of
the program counts as the first, but a lock of Kreis itself still holds: that mark lies in the state folder.
"""

import sys
from pathlib import Path

from app import paths
from app.store.whole import discard

_SERVED, _BARRED = "served", "barred"


def may_serve(uid: str) -> bool:
    """Whether the next opening may be by keyring."""
    return _read(uid) == ""


def barred(uid: str) -> bool:
    """Whether Kreis itself was locked and nobody has opened it by passphrase or code since."""
    return _read(uid) == _BARRED


def served(uid: str) -> None:
    """The vault was opened: the first opening is over, and whoever opened it after a lock had a passphrase or code."""
    if _ends_with_the_session():
        _write(uid, _SERVED)
    else:
        discard(_file(uid))


def bar(uid: str) -> None:
    """Kreis itself was locked."""
    _write(uid, _BARRED)


def allow(uid: str) -> None:
    """The system's own lock screen was passed; a lock of Kreis itself holds all the same."""
    if _read(uid) == _SERVED:
        discard(_file(uid))


def forget(uid: str) -> None:
    """The vault is gone, and with it whatever was remembered of it."""
    discard(_file(uid))


def _ends_with_the_session() -> bool:
    return paths.session_folder() is not None


def _file(uid: str) -> Path:
    return (paths.session_folder() or paths.state_folder()) / f"{uid}.keyring"


def _read(uid: str) -> str:
    if sys.platform.startswith("linux") and not _ends_with_the_session():
        return _BARRED  # nobody can tell whether this is the first opening
    try:
        return _file(uid).read_text(encoding="ascii")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        return _BARRED


def _write(uid: str, word: str) -> None:
    try:
        paths.write_private(_file(uid), word.encode("ascii"))
    except OSError:
        return  # the mark that cannot be read will bar
