"""This computer's keyring: off until it is wished; taking it away encrypts the vault anew, since it has had the key."""

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.vault import SlotKind, VaultInfo
from ui.preferences.rotating import Rotating
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.label import Label, Text
from ui.widgets.notice import Mood


class KeyringCard(Rotating):
    """One button that turns it on or off, after the passphrase."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.begin = Button("", icon="screen")
        super().__init__(session, self.begin, parent=parent)
        self.title.setText(self.tr("This computer's keyring"))
        self.begin.setObjectName("keys.keyring.begin")
        self.passphrase.line.setObjectName("keys.keyring.passphrase")
        self.on = False
        self.note = Text("", Role.SMALL, ink="soft")
        self.go = Button("", Kind.PRIMARY)
        self.go.setObjectName("keys.keyring.go")
        self.leave = Button(self.tr("Leave it"), Kind.GHOST)
        label = Label(self.tr("Passphrase"), Role.SMALL, ink="soft")
        label.setBuddy(self.passphrase)
        for part in (self.note, label, self.passphrase, self.progress):
            self.form.addWidget(part)
        self.form.addLayout(in_line(self.go, self.leave, self.stop))
        self.begin.clicked.connect(lambda: self.open_form(self.passphrase))
        self.go.clicked.connect(self._on_go)
        self.passphrase.entered.connect(self._on_go)
        self.leave.clicked.connect(self.clear)
        self._show(False)

    def show_info(self, info: VaultInfo) -> None:
        self._show(info.has_keyring)

    def busy(self, busy: bool) -> None:
        super().busy(busy)
        for button in (self.go, self.leave):
            button.setVisible(not busy)

    def _show(self, on: bool) -> None:
        self.on = on
        if on:
            self.state.setText(
                self.tr(
                    "On: it opens the vault once after you sign in and once after the system's lock screen; after "
                    "Kreis itself was locked, only passphrase or recovery code open it."
                )
            )
            self.begin.setText(self.tr("Turn off …"))
            self.go.setText(self.tr("Turn off and encrypt anew"))
            self.note.setText(
                self.tr("The keyring has had the key, so the vault gets another one, and you another recovery code.")
            )
        else:
            self.state.setText(self.tr("Off: the vault opens only by what you know or have on paper."))
            self.begin.setText(self.tr("Turn on …"))
            self.go.setText(self.tr("Turn on"))
            self.note.setText(
                self.tr(
                    "Then whoever can sign in as you on this computer can open the vault. Do not do this on an "
                    "employer's computer."
                )
            )

    def _on_go(self) -> None:
        from app import workers

        passphrase, now, session = self.passphrase.text(), self.session.now(), self.session
        if self.on:
            self.start(
                lambda workspace: workspace.keys.revoke(
                    SlotKind.KEYRING, passphrase, now=now, away=workers.once, alone=session.alone
                )
            )
            return
        self.go.setEnabled(False)
        session.run(
            lambda workspace: workspace.keys.keyring_on(passphrase, now=now, away=workers.once),
            owner=self,
            then=self._on_turned_on,
            refused=self._on_not_turned_on,
        )

    def _on_turned_on(self, _: object) -> None:
        self.go.setEnabled(True)
        self.clear()
        self.tell(self.tr("On. If the keyring is wiped or changed, the passphrase opens the vault as ever."), Mood.GOOD)

    def _on_not_turned_on(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.refuse(error)
