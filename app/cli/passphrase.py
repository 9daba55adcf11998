"""Where a passphrase comes from: a file that only its owner can read, or a prompt; never an argument or a variable."""

import getpass
import stat
import sys
from pathlib import Path

from app.errors import AppError, Unreadable

#: Longer than any passphrase; a wrong file is refused before it is read.
LONGEST = 4096


class OpenToOthers(AppError):
    """A file with a secret can be read by others than its owner. Data: ``file``."""


class NoPassphrase(AppError):
    """No file was given and there is no terminal to ask on."""


class WeakWithWords(AppError):
    """The passphrase would be guessed too soon; here is one that would not. Data: ``words``."""


class NotTheSame(AppError):
    """The passphrase typed twice was not the same."""


def from_file(path: Path) -> str:
    """The first line of a file of mode 0600 or stricter, without its line end."""
    try:
        with path.open("rb") as file:
            if sys.platform != "win32" and stat.S_IMODE(path.stat().st_mode) & 0o077:
                raise OpenToOthers(file=str(path))
            line = file.read(LONGEST).split(b"\n", 1)[0].removesuffix(b"\r")
        return line.decode("utf-8")
    except OSError as error:
        raise Unreadable(file=str(path), reason="missing") from error
    except UnicodeDecodeError as error:
        raise Unreadable(file=str(path), reason="not_text") from error


def ask(prompt: str, *, again: str = "") -> str:
    """Ask on the terminal without echo; with ``again``, ask twice and compare."""
    if not sys.stdin.isatty():
        raise NoPassphrase
    first = getpass.getpass(prompt)
    if again and getpass.getpass(again) != first:
        raise NotTheSame
    return first
