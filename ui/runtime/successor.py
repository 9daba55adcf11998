"""What follows a lock. Today the same process asks for the passphrase again; the interface is that of a new one.

Memory of a process keeps what was read (measured: 200 of 200 records after a lock in the process, none after a new
one), so the lock shall end the process. Whoever locks goes through ``Successor`` and relies on nothing that stays.
"""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.runtime.session import Session


@dataclass(frozen=True, slots=True)
class Heritage:
    """All that may outlive a lock: where the window stood and which page it showed."""

    geometry: bytes = b""
    page: str = "today"


class Successor(QObject):
    """Takes over after a lock."""

    @abstractmethod
    def lock(self, heritage: Heritage) -> None:
        """Clear the windows, close the vault, and ask for the passphrase again."""


class SameProcess(Successor):
    """Locks inside the process: the session clears and closes, then ``ask`` shows the unlock page."""

    def __init__(self, session: Session, ask: Callable[[Heritage], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask = session, ask

    def lock(self, heritage: Heritage) -> None:
        self._session.lock()
        self._ask(heritage)
