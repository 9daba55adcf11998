"""The lock that keeps a second Kreis out of an open vault; the system lets go of it when the process ends."""

import os
from pathlib import Path
from typing import Self

from app import paths
from app.errors import VaultInUse
from app.store.whole import expected


class FileLock:
    """An exclusive lock on a file beside the vault."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, path: Path) -> Self:
        """Raises ``VaultInUse``, ``CannotWrite``."""
        try:
            with expected():
                return cls(paths.hold(path))
        except paths.Held as error:
            raise VaultInUse from error

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
