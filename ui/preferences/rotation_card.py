"""When somebody may know a key: the vault gets another one, so that no old key opens it."""

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.vault import SlotKind
from ui.preferences.rotating import Rotating
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.choice import Choice
from ui.widgets.label import Label, Text
from ui.widgets.new_passphrase import NewPassphrase


class RotationCard(Rotating):
    """Which key may be known, the passphrase, and a new one if it is that."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.begin = Button("", icon="keep-out")
        super().__init__(session, self.begin, parent=parent)
        self.title.setText(self.tr("Somebody may know a key"))
        self.state.setText(
            self.tr("Encrypt the vault anew: it gets another key, and none of the old ones opens it any more.")
        )
        self.begin.setText(self.tr("Encrypt anew …"))
        self.begin.setObjectName("keys.rotate.begin")
        self.passphrase.line.setObjectName("keys.rotate.passphrase")
        self.which: Choice[SlotKind | None] = Choice(
            self.tr("What may be known"),
            (
                (SlotKind.PASSPHRASE, self.tr("The passphrase")),
                (SlotKind.CODE, self.tr("The recovery code")),
                (None, self.tr("Neither; I just want another key")),
            ),
        )
        self.new = NewPassphrase(session, "keys.rotate.new")
        self.go = Button(self.tr("Encrypt the vault anew"), Kind.PRIMARY)
        self.go.setObjectName("keys.rotate.go")
        self.leave = Button(self.tr("Leave it"), Kind.GHOST)
        label = Label(self.tr("Passphrase until now"), Role.SMALL, ink="soft")
        label.setBuddy(self.passphrase)
        self._new_label = Label(self.tr("Another passphrase"), Role.LEAD, strong=True)
        note = Text(
            self.tr("You get another recovery code. It takes a moment, longer where there is much mail."),
            Role.SMALL,
            ink="soft",
        )
        for part in (self.which, label, self.passphrase, self._new_label, self.new, note, self.progress):
            self.form.addWidget(part)
        self.form.addLayout(in_line(self.go, self.leave, self.stop))
        self.which.changed.connect(self._on_which)
        self.begin.clicked.connect(self._on_begin)
        self.go.clicked.connect(self._on_go)
        self.new.entered.connect(self._on_go)
        self.leave.clicked.connect(self.clear)

    def busy(self, busy: bool) -> None:
        super().busy(busy)
        for button in (self.go, self.leave):
            button.setVisible(not busy)

    def clear(self) -> None:
        super().clear()
        self.new.clear()

    def refuse(self, error: AppError) -> None:
        if type(error).__name__ in ("WeakPassphrase", "Invalid"):
            self.new.refuse(error)
        else:
            super().refuse(error)

    def _on_begin(self) -> None:
        self._on_which()
        self.open_form(self.passphrase)

    def _on_which(self) -> None:
        known = self.which.value() is SlotKind.PASSPHRASE
        self._new_label.setVisible(known)
        self.new.setVisible(known)

    def _on_go(self) -> None:
        kind, old, now, session = self.which.value(), self.passphrase.text(), self.session.now(), self.session
        new: str | None = None
        if kind is SlotKind.PASSPHRASE:
            new = self.new.agreed()
            if self.new.text() and not new:
                return
        from app import workers

        if kind is None:
            self.start(lambda workspace: workspace.keys.rotate(old, now=now, away=workers.once, alone=session.alone))
        else:
            self.start(
                lambda workspace: workspace.keys.revoke(
                    kind, old, new=new, now=now, away=workers.once, alone=session.alone
                )
            )
