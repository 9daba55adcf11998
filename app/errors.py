"""Every expected failure of the core, as data; and what is written down of one that nobody expected.

An ``AppError`` is something a user may meet and can act upon. It carries values and no prose: the sentence for
each class stands in ``resources/sentences/{de,en}.toml`` and is filled with ``data``. Its text is only its name, so
that no log or crash report can print what it carries.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar


class AppError(Exception):
    """An expected failure; ``data`` fills the placeholders of its sentence and may be private."""

    #: Exit code of the command line: 1 refused, 2 wrong usage.
    exit_code: ClassVar[int] = 1

    def __init__(self, **data: object) -> None:
        super().__init__()
        self.data = data

    def __str__(self) -> str:
        return type(self).__name__

    __repr__ = __str__


class NotFound(AppError):
    """No record has this id. Data: ``kind``, ``id``."""


class Invalid(AppError):
    """A value cannot be taken. Data: ``field``, ``value``."""


class Unreadable(AppError):
    """A file cannot be read or is not what it should be. Data: ``file``, ``reason`` (a code)."""


class Cancelled(AppError):
    """The user stopped a job; what it had begun was taken back."""


class WrongPassphrase(AppError):
    """The passphrase or recovery code opens no slot of this vault."""


class WeakPassphrase(AppError):
    """The passphrase would be guessed in fewer than about ten thousand million tries."""


class DamagedVault(AppError):
    """The vault's file or its key file is not what Kreis wrote; another slot or a backup may help."""


class KeysDoNotFit(DamagedVault):
    """The key file is sound and was opened, but its key does not open the vault: one of the two is an old copy."""


class DiskFull(AppError):
    """There is no room left on the disk; nothing was changed."""


class CannotWrite(AppError):
    """The folder, the vault's or another, cannot be written to or is gone; nothing was changed."""


class NewerVault(AppError):
    """A newer Kreis wrote this vault. Data: ``version``."""


class VaultInUse(AppError):
    """Another running Kreis has this vault open."""


class NotEnoughMemory(AppError):
    """Deriving the key needs more memory than this computer gives. Data: ``mebibytes``."""


class FileRefused(AppError):
    """A file that came from somebody is not taken in, and nothing of it is shown. Data: ``reason`` (``Refusal``)."""


class OlderVault(AppError):
    """The vault is in an older state than this computer saw last. Data: ``missing``, how many changes it lacks."""


class UncertainVault(OlderVault):
    """What this computer saw last of the vault cannot be read, so nobody can say whether this state is the newest."""


class ChangedMeanwhile(AppError):
    """Something was written to the vault while it was being copied for another computer; nothing was done."""


class MovedVault(AppError):
    """The vault was moved to another computer. Data: ``moved_on``, the day."""


def report(error: BaseException) -> str:
    """What a bug leaves behind, fit to be shown, copied and sent by hand: types and places, what caused it last.

    A traceback as Python prints it can hold a name or an address in the error's text; this one cannot.
    """
    import traceback  # only where there is a bug

    lines = [f"Kreis, Python {sys.version.split()[0]}, {sys.platform}"]
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {_inside(frame.filename)}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
    return "\n".join(lines) + "\n"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _inside(filename: str) -> str:
    """The path from the program's or library's own folder on: the part before may name the user."""
    parts = Path(filename).parts
    for anchor in ("tests", "app", "ui", "resources", "site-packages", "python3"):
        if anchor in parts:
            return "/".join(parts[parts.index(anchor) :])
    return parts[-1] if parts else filename
