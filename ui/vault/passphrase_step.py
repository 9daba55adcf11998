"""Second step: the passphrase, typed twice, and the vault is made."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.vault.secret import SecretField
from ui.vault.step import Step
from ui.vault.strength import Strength
from ui.widgets.label import Label


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
        self.first = SecretField(self.tr("Passphrase"))
        self.first.line.setObjectName("first_run.passphrase")
        self.second = SecretField(self.tr("The same once more"))
        self.second.line.setObjectName("first_run.again")
        self.strength = Strength(session)
        for name, part in (
            (self.tr("Passphrase"), self.first),
            ("", self.strength),
            (self.tr("The same once more"), self.second),
        ):
            if name:
                label = Label(name, Role.SMALL, ink="soft")
                label.setBuddy(part)
                self.column.addWidget(label)
            self.column.addWidget(part)
        self.next_button.setText(self.tr("Make the vault"))
        self.next_button.setObjectName("first_run.create")
        self.first.line.textChanged.connect(self.strength.tell)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._create)
        self.next_button.clicked.connect(self._create)
        self.setFocusProxy(self.first)

    def _create(self) -> None:
        passphrase = self.first.text()
        if not self.next_button.isEnabled():
            return
        if passphrase != self.second.text():
            self.second.refuse(self.tr("This is not the same as above."))
            return
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
        self.first.clear()
        self.second.clear()
        self.created.emit(getattr(made, "recovery_code", ""))

    def _on_refused(self, error: AppError) -> None:
        self._rest()
        self.first.refuse(sentences.of_error(error))
