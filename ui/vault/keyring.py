"""Asks this computer's keyring on a lane of its own, so that a passphrase can be typed while it does not answer."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from ui.runtime.runner import Outcome, Runner


class KeyringAsk(QObject):
    """``begun`` when there is something to ask, then ``answered(secret)`` or ``refused(error)``; none of them where the
    vault has no such slot or the keyring may not serve now. ``lane`` outlives this: it ends by itself with the answer.
    """

    begun = Signal()
    answered = Signal(bytes)
    refused = Signal(object)

    def __init__(self, folder: Path, lane: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._lane = folder, lane
        lane.told.connect(self._on_told)

    def begin(self) -> None:
        self._lane.submit(_OFFERED, partial(_offered, self._folder))

    def _on_told(self, ticket: int, thing: object) -> None:
        assert isinstance(thing, Outcome)
        if thing.error is not None and not isinstance(thing.error, AppError):
            raise thing.error
        if ticket == _OFFERED and thing.value:
            self.begun.emit()
            self._lane.submit(_SECRET, partial(_secret, self._folder))
            return
        self._lane.stop()
        if thing.error is not None:
            self.refused.emit(thing.error)
        elif ticket == _SECRET:
            self.answered.emit(thing.value)


_OFFERED, _SECRET = 1, 2


def _offered(folder: Path) -> bool:
    from app import workspace

    return workspace.offers_keyring(folder)


def _secret(folder: Path) -> bytes:
    from app import workers, workspace

    return workspace.keyring_secret(folder, away=workers.once)
