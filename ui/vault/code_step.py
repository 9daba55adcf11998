"""The recovery code, shown once; two of its groups are typed back, or that is put off."""

import secrets

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.vault.step import Step
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.label import Text


class CodeStep(Step):
    """``done`` when the code was confirmed or put off."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Write this code down"))
        self.line.setText(
            self.tr("It opens the vault if you forget the passphrase. Keep it on paper, away from this computer.")
        )
        self._session = session
        self._groups: list[str] = []
        self._asked = (1, 4)
        self.code = Text("", Role.NUMBER, strong=True)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.column.addWidget(self.code)
        row = QHBoxLayout()
        self.fields = (Field(" "), Field(" "))
        for number, field in enumerate(self.fields):
            field.line.setObjectName(f"first_run.group{number}")
            row.addWidget(field)
        row.addStretch(1)
        self.column.addLayout(row)
        self.back_button.hide()
        self.later = Button(self.tr("Confirm later"), Kind.SECONDARY)
        self.later.setObjectName("first_run.code_later")
        self.later.clicked.connect(self._on_later)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.later)
        self.column.addLayout(foot)
        self.next_button.setText(self.tr("I have it on paper"))
        self.next_button.setObjectName("first_run.code_done")
        self.next_button.clicked.connect(self._confirm)
        self.setFocusProxy(self.fields[0])

    def show_code(self, code: str) -> None:
        """Show the code and ask for two of its groups, others each time."""
        self._groups = code.split("-") if "-" in code else code.split()
        first, second = sorted(secrets.SystemRandom().sample(range(len(self._groups)), 2))
        self._asked = (first, second)
        self.code.setText("  ".join(self._groups))
        for field, place in zip(self.fields, self._asked, strict=True):
            name = self.tr("Group %1").replace("%1", str(place + 1))
            field.label.setText(name)
            field.line.setAccessibleName(name)
            field.set_text("")

    def _confirm(self) -> None:
        for field, place in zip(self.fields, self._asked, strict=True):
            if _read(field.text()) != _read(self._groups[place]):
                field.refuse(self.tr("The code has something else here."))
                field.setFocus()
                return
        code, now = "-".join(self._groups), self._session.now()
        self._session.run(
            lambda workspace: workspace.keys.confirm_recovery_code(code, now=now),
            owner=self,
            then=lambda _: self._on_later(),
            refused=self._on_refused,
        )

    def _on_refused(self, error: AppError) -> None:
        self.fields[0].refuse(sentences.of_error(error))

    def _on_later(self) -> None:
        self._groups = []
        self.code.setText("")
        self.done.emit()


def _read(group: str) -> str:
    """As the code is read when it opens the vault: O is 0, I and L are 1, and cases and spaces do not matter."""
    return "".join(group.upper().split()).translate(str.maketrans("OIL", "011"))
