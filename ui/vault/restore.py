"""A backup in the vault's place, in four steps: which one, its keys, what it holds, and done.

The vault is closed meanwhile. Until the third step is confirmed nothing is changed, and even then nothing is deleted.
"""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import AppError
from app.records.job import Halt
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.vault.ground import Ground
from ui.vault.restore_steps import ChooseStep, DoneStep, HoldingStep, KeyStep

if TYPE_CHECKING:
    from app.records.backup import Backup, Candidate, Restored


class RestorePage(Ground):
    """``opened`` and ``opened_by_code(code)`` once a restored vault is open, ``left`` if all stays as it was."""

    opened = Signal()
    opened_by_code = Signal(str)
    left = Signal()

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._source: Path | None = None
        self._candidate: Candidate | None = None
        self._halt = Halt()
        self.choose, self.key, self.holding, self.done = ChooseStep(), KeyStep(), HoldingStep(), DoneStep()
        self._pages = QStackedWidget()
        for step in (self.choose, self.key, self.holding, self.done):
            self._pages.addWidget(step)
        self.lay(self._pages)
        self.choose.back.connect(self.left)
        self.choose.pointed.connect(self.look_in)
        self.choose.chosen.connect(self._on_chosen)
        self.key.back.connect(self._on_back)
        self.key.given.connect(self._on_given)
        self.holding.back.connect(self._on_dropped)
        self.holding.next_button.clicked.connect(self._on_agreed)
        self.done.next_button.clicked.connect(self._on_open)
        self.look_in(folder)

    def look_in(self, folder: Path) -> None:
        """Show the backups of a folder: the vault's own at first, a stick's when the user points to it."""

        def look() -> "tuple[Backup, ...]":
            from app import workspace

            return workspace.backups(folder)

        own = folder == self._folder
        self._session.run_closed(look, owner=self, then=lambda found: self.choose.show_backups(found, own=own))

    def give_up(self) -> None:
        """Forget what was begun: the window closes."""
        self._halt.asked = True
        if self._candidate is not None:
            self._candidate.drop()
            self._candidate = None

    def _go(self, step: QWidget) -> None:
        self._pages.setCurrentWidget(step)
        step.setFocus()

    def _on_chosen(self, backup: "Backup") -> None:
        self._source = backup.folder
        self.key.show_backup(backup)
        self._go(self.key)

    def _on_back(self) -> None:
        self._halt.asked = True
        self._go(self.choose)

    def _on_given(self, secret: str, by_code: bool) -> None:
        if self._source is None:
            return
        self.key.busy(True)
        self._halt = Halt()
        self._session.run_closed(
            partial(_prepare, self._source, self._folder, secret, by_code, self._session.now(), self._halt),
            owner=self,
            then=self._on_prepared,
            refused=self._on_key_refused,
        )

    def _on_key_refused(self, error: AppError) -> None:
        self.key.busy(False)
        self.key.refuse(sentences.of_error(error))

    def _on_prepared(self, candidate: "Candidate") -> None:
        self.key.busy(False)
        self._candidate = candidate
        self.holding.show_holding(candidate.holding)
        self._go(self.holding)

    def _on_dropped(self) -> None:
        candidate, self._candidate = self._candidate, None
        if candidate is not None:
            self._session.run_closed(candidate.drop, owner=self, then=lambda _: None)
        self._go(self.key)

    def _on_agreed(self) -> None:
        candidate = self._candidate
        if candidate is None:
            return
        self._candidate = None
        self.holding.next_button.setEnabled(False)
        day = self._session.now().astimezone().date()
        self._session.run_closed(
            lambda: candidate.finish(day), owner=self, then=self._on_restored, refused=self._on_not_restored
        )

    def _on_restored(self, restored: "Restored") -> None:
        self.holding.next_button.setEnabled(True)
        self.done.show_restored(restored)
        self._go(self.done)

    def _on_not_restored(self, error: AppError) -> None:
        self.holding.next_button.setEnabled(True)
        self._on_key_refused(error)
        self._go(self.key)

    def _on_open(self) -> None:
        secret, by_code = self.key.secret()
        opening = partial(_open, self._folder, secret, by_code, self._session.now())
        self.done.next_button.setEnabled(False)
        self._session.unlock(opening, owner=self, then=lambda _: self._on_opened(), refused=lambda _: self.left.emit())

    def _on_opened(self) -> None:
        secret, by_code = self.key.secret()
        self.key.clear()
        if by_code:
            self.opened_by_code.emit(secret)
        else:
            self.opened.emit()


def _open(folder: Path, secret: str, by_code: bool, now: datetime) -> object:
    """On the core thread; the core is imported there."""
    from app import workspace
    from app.records.vault import Presence

    opened = workspace.open(
        folder, passphrase=None if by_code else secret, recovery_code=secret if by_code else None, now=now
    )
    workspace.note_presence(folder, Presence.OPENED)
    return opened


def _prepare(source: Path, folder: Path, secret: str, by_code: bool, now: datetime, halt: Halt) -> "Candidate":
    from app import workspace

    return workspace.restore(
        source,
        folder,
        passphrase=None if by_code else secret,
        recovery_code=secret if by_code else None,
        now=now,
        halt=halt,
    )
