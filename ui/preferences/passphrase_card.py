"""Another passphrase, for somebody who wants one; who fears that another knows it is sent to encrypting anew."""

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.label import Label, Text
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.notice import Mood
from ui.widgets.secret import SecretField


class PassphraseCard(Card):
    """The passphrase until now, and the new one twice."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.begin = Button("", icon="key")
        super().__init__(self.begin, parent=parent)
        self._session = session
        self.title.setText(self.tr("Passphrase"))
        self.begin.setText(self.tr("Change the passphrase …"))
        self.begin.setObjectName("keys.passphrase.begin")
        self.state.setText(self.tr("It opens the vault wherever the vault lies."))
        self.old = SecretField(self.tr("Passphrase until now"))
        self.old.line.setObjectName("keys.passphrase.old")
        self.new = NewPassphrase(session, "keys.passphrase.new")
        self.change = Button(self.tr("Change the passphrase"), Kind.PRIMARY)
        self.change.setObjectName("keys.passphrase.change")
        stop = Button(self.tr("Do not change"), Kind.GHOST)
        self.form.addWidget(
            Text(
                self.tr(
                    "Copies of the vault that were made before still open with the passphrase of then. If somebody may "
                    "know it, encrypt the vault anew instead, below."
                ),
                Role.SMALL,
                ink="soft",
            )
        )
        label = Label(self.tr("Passphrase until now"), Role.SMALL, ink="soft")
        label.setBuddy(self.old)
        for part in (label, self.old, self.new):
            self.form.addWidget(part)
        self.form.addLayout(in_line(self.change, stop))
        self.begin.clicked.connect(lambda: self.open_form(self.old))
        self.change.clicked.connect(self._on_change)
        self.new.entered.connect(self._on_change)
        stop.clicked.connect(self.clear)

    def clear(self) -> None:
        """Forget what was typed."""
        self.old.clear()
        self.new.clear()
        self.close_form()

    def _on_change(self) -> None:
        if not self.change.isEnabled() or (self.new.text() and not self.new.agreed()):
            return
        old, new, now = self.old.text(), self.new.text(), self._session.now()
        self._busy(True)
        self._session.run(
            lambda workspace: workspace.keys.change_passphrase(old, new, now=now),
            owner=self,
            then=self._on_changed,
            refused=self._on_refused,
        )

    def _busy(self, busy: bool) -> None:
        self.change.setEnabled(not busy)
        self.change.setText(self.tr("Changing …") if busy else self.tr("Change the passphrase"))

    def _on_changed(self, _: object) -> None:
        self._busy(False)
        self.clear()
        self.tell(self.tr("Changed. Copies and backups made before still open with the old passphrase."), Mood.GOOD)

    def _on_refused(self, error: AppError) -> None:
        self._busy(False)
        if type(error).__name__ == "WrongPassphrase":
            self.old.refuse(sentences.of_error(error))
        else:
            self.new.refuse(error)
