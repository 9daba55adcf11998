"""What opens the vault: another passphrase, another recovery code."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import AppError
from app.records.vault import VaultInfo
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.label import Label, Text


class KeysSection(QWidget):
    """Two small forms; a new code is shown once, here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = Text("", ink="soft")
        self.old = Field(self.tr("Passphrase until now"), secret=True)
        self.new = Field(self.tr("New passphrase"), secret=True)
        self.again = Field(self.tr("The new one once more"), secret=True)
        for name, field in (("old", self.old), ("new", self.new), ("again", self.again)):
            field.line.setObjectName(f"settings.passphrase.{name}")
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.change = Button(self.tr("Change the passphrase"), icon="key")
        self.change.setObjectName("settings.passphrase.change")
        self.told = Text("", ink="good")
        self.make_code = Button(self.tr("Make a new recovery code"), icon="renew")
        self.make_code.setObjectName("settings.code.make")
        self.code = Text("", Role.LEAD, strong=True)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code_note = Text("", Role.SMALL, ink="soft")
        self.hide_code = Button(self.tr("I have written it down"), Kind.ACTION)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Keys of the vault"), Role.LEAD, strong=True))
        column.addWidget(self._state)
        for part in (self.old, self.new, self.again):
            part.setMaximumWidth(368)
            column.addWidget(part)
        for button in (self.change, self.make_code, self.hide_code):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            if button is self.make_code:
                column.addSpacing(12)
            if button is self.hide_code:
                column.addWidget(self.code)
                column.addWidget(self.code_note)
            column.addLayout(row)
            if button is self.change:
                column.addWidget(self.told)
        self.change.clicked.connect(self._on_change)
        self.make_code.clicked.connect(self._on_make_code)
        self.hide_code.clicked.connect(self._hide)
        self._hide()

    def reload(self) -> None:
        self._session.run(lambda workspace: workspace.keys.info(), owner=self, then=self._on_info)

    def clear(self) -> None:
        for field in (self.old, self.new, self.again):
            field.set_text("")
            field.accept()
        self.told.setText("")
        self._hide()

    def _hide(self) -> None:
        self.code.setText("")
        for part in (self.code, self.code_note, self.hide_code):
            part.hide()

    def _on_info(self, info: VaultInfo) -> None:
        if not info.has_code:
            said = self.tr("There is no recovery code. If the passphrase is forgotten, nothing opens the vault.")
        elif not info.code_confirmed:
            said = self.tr("The recovery code was shown, but not yet confirmed. Make a new one if you do not have it.")
        else:
            said = self.tr("A passphrase and a recovery code open the vault.")
        self._state.setText(said)

    def _on_change(self) -> None:
        self.told.setText("")
        if self.new.text() != self.again.text():
            self.again.refuse(self.tr("This is not the same as above."))
            return
        old, new, now = self.old.text(), self.new.text(), self._session.now()
        self.change.setEnabled(False)
        self._session.run(
            lambda workspace: workspace.keys.change_passphrase(old, new, now=now),
            owner=self,
            then=self._on_changed,
            refused=self._on_refused,
        )

    def _on_changed(self, _: object) -> None:
        self.change.setEnabled(True)
        self.clear()
        self.told.setText(self.tr("Changed. Old copies of the vault still open with the passphrase of then."))

    def _on_refused(self, error: AppError) -> None:
        self.change.setEnabled(True)
        field = self.old if type(error).__name__ == "WrongPassphrase" else self.new
        field.refuse(sentences.of_error(error))

    def _on_make_code(self) -> None:
        now = self._session.now()
        self._session.run(lambda workspace: workspace.keys.new_recovery_code(now=now), owner=self, then=self._on_code)

    def _on_code(self, code: str) -> None:
        self.code.setText(code)
        self.code_note.setText(
            self.tr("Write it down now; it is not shown again. The code before no longer opens the vault.")
        )
        for part in (self.code, self.code_note, self.hide_code):
            part.show()
        self.reload()
