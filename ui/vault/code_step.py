"""The recovery code in the first run; confirming it may be put off, and Today asks again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.runtime.session import Session
from ui.vault.step import Step
from ui.widgets.button import Button, Kind
from ui.widgets.recovery_code import RecoveryCode


class CodeStep(Step):
    """``done`` when the code was confirmed or put off."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Write this code down"))
        self.line.setText(
            self.tr("It opens the vault if you forget the passphrase. Keep it on paper, away from this computer.")
        )
        self.recovery = RecoveryCode(session, "first_run.code")
        self.column.addWidget(self.recovery)
        self.back_button.hide()
        self.later = Button(self.tr("Later; Today asks again"), Kind.SECONDARY)
        self.later.setObjectName("first_run.code_later")
        self.later.clicked.connect(self._on_done)
        self.foot.insertWidget(self.foot.count() - 1, self.later)
        self.next_button.setText(self.tr("I have it on paper"))
        self.next_button.setObjectName("first_run.code_done")
        self.next_button.clicked.connect(self.recovery.confirm)
        self.recovery.confirmed.connect(self._on_done)
        self.enter_at(self.recovery)

    def show_code(self, code: str) -> None:
        """Show the code and ask for two of its groups."""
        self.recovery.show_code(code)

    def _on_done(self) -> None:
        self.recovery.clear()
        self.done.emit()
