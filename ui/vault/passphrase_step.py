"""Second step: the passphrase, typed twice, and the vault is made."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.runtime.session import Session
from ui.vault.step import Step
from ui.widgets.new_passphrase import NewPassphrase


class PassphraseStep(Step):
    """``created(code)`` once the vault lies in its folder."""

    created = Signal(str)

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Choose a passphrase"))
        self.line.setText(
            self.tr("It encrypts everything that Kreis keeps, on this computer only. Nobody can send you a new one.")
        )
        self._session, self._folder = session, folder
        self.chosen = NewPassphrase(session, "first_run")
        self.column.addWidget(self.chosen)
        self.next_button.setText(self.tr("Make the vault"))
        self.next_button.setObjectName("first_run.create")
        self.chosen.entered.connect(self._create)
        self.next_button.clicked.connect(self._create)
        self.enter_at(self.chosen)

    def _create(self) -> None:
        if not self.next_button.isEnabled() or (self.chosen.text() and not self.chosen.agreed()):
            return
        passphrase = self.chosen.text()
        self.next_button.setEnabled(False)
        self.next_button.setText(self.tr("Making the vault …"))
        folder, now = self._folder, self._session.now()

        def opening() -> object:
            from app import workspace

            return workspace.create(folder, passphrase, now=now)

        self._session.unlock(opening, owner=self, then=self._on_created, refused=self._on_refused)

    def _rest(self) -> None:
        self.next_button.setEnabled(True)
        self.next_button.setText(self.tr("Make the vault"))

    def _on_created(self, made: object) -> None:
        self._rest()
        self.chosen.clear()
        self.created.emit(getattr(made, "recovery_code", ""))

    def _on_refused(self, error: AppError) -> None:
        self._rest()
        self.chosen.refuse(error)
