"""Every expected failure of the core, as data.

An ``AppError`` is something a user may meet and can act upon. It carries values and no prose: the sentence for
each class stands in ``resources/sentences/{de,en}.toml`` and is filled with ``data``. Its text is only its name, so
that no log or crash report can print what it carries.
"""

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
