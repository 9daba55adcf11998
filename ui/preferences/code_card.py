"""The recovery code: whether there is one on paper, and a new one."""

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.vault import VaultInfo
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.field import Field
from ui.widgets.label import Text
from ui.widgets.notice import Mood
from ui.widgets.recovery_code import RecoveryCode


class CodeCard(Card):
    """What the vault says of it, a field to confirm it whole, and a new one with its sheet."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.have = Button("")
        self.make = Button("", icon="renew")
        super().__init__(self.have, self.make, parent=parent)
        self._session = session
        self.title.setText(self.tr("Recovery code"))
        self.have.setText(self.tr("I have it on paper …"))
        self.have.setObjectName("keys.code.have")
        self.make.setText(self.tr("Make a new one"))
        self.make.setObjectName("keys.code.make")
        self.whole = Field(self.tr("The code, all seven groups"))
        self.whole.line.setObjectName("keys.code.whole")
        self.recovery = RecoveryCode(session, "keys.code")
        self.note = Text(
            self.tr("It is not shown again. The code before no longer opens the vault, but still opens older copies."),
            Role.SMALL,
            ink="soft",
        )
        self.done = Button(self.tr("I have it on paper"), Kind.PRIMARY)
        self.done.setObjectName("keys.code.done")
        self.later = Button(self.tr("Later"), Kind.GHOST)
        self.later.setObjectName("keys.code.later")
        for part in (self.whole, self.note, self.recovery):
            self.form.addWidget(part)
        self.form.addLayout(in_line(self.done, self.later))
        self.have.clicked.connect(self._on_have)
        self.make.clicked.connect(self._on_make)
        self.done.clicked.connect(self._on_done)
        self.whole.line.returnPressed.connect(self._on_done)
        self.later.clicked.connect(self.clear)
        self.recovery.confirmed.connect(self._on_confirmed)

    def show_info(self, info: VaultInfo) -> None:
        if not info.has_code:
            said = self.tr("There is no recovery code. If the passphrase is forgotten, nothing opens the vault.")
        elif not info.code_confirmed:
            said = self.tr("It was made, but you have not yet said that you have it on paper.")
        else:
            said = self.tr("It is on paper and opens the vault if the passphrase is forgotten.")
        self.state.setText(said)
        self.have.setVisible(info.has_code and not info.code_confirmed)

    def show_code(self, code: str) -> None:
        """Show a code that was just made."""
        self._mode(fresh=True)
        self.recovery.show_code(code)
        self.open_form(self.recovery)

    def clear(self) -> None:
        """Forget the code and what was typed."""
        self.recovery.clear()
        self.whole.set_text("")
        self.whole.accept()
        self.close_form()

    def _mode(self, *, fresh: bool) -> None:
        self.whole.setVisible(not fresh)
        self.note.setVisible(fresh)
        self.recovery.setVisible(fresh)

    def _on_have(self) -> None:
        self._mode(fresh=False)
        self.open_form(self.whole)

    def _on_make(self) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.keys.new_recovery_code(now=now),
            owner=self,
            then=self.show_code,
            refused=lambda error: self.tell(sentences.of_error(error), Mood.DANGER),
        )

    def _on_done(self) -> None:
        if self.recovery.isVisibleTo(self):
            self.recovery.confirm()
            return
        code, now = self.whole.text(), self._session.now()
        self._session.run(
            lambda workspace: workspace.keys.confirm_recovery_code(code, now=now),
            owner=self,
            then=lambda _: self._on_confirmed(),
            refused=self._on_refused,
        )

    def _on_refused(self, error: AppError) -> None:
        self.whole.refuse(sentences.of_error(error))

    def _on_confirmed(self) -> None:
        self.clear()
        self.tell(self.tr("Good. Keep the sheet away from this computer."), Mood.GOOD)
