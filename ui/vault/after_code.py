"""After the recovery code opened the vault: another passphrase, since the old one is forgotten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from ui.runtime.session import Session
from ui.runtime.type_roles import Role, grown
from ui.vault.backdrop import Backdrop
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label, Text
from ui.widgets.new_passphrase import NewPassphrase

_WIDTH = 440


class AfterCode(Backdrop):
    """``done`` when there is a new passphrase, or that is put off."""

    done = Signal()

    def __init__(self, session: Session, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._code = session, code
        self.chosen = NewPassphrase(session, "after_code")
        self.button = Button(self.tr("Set this passphrase"), Kind.PRIMARY)
        self.button.setObjectName("after_code.set")
        self.later = Button(self.tr("Later"), Kind.GHOST)
        self.later.setObjectName("after_code.later")
        middle = QWidget()
        middle.setFixedWidth(grown(_WIDTH))
        inner = QVBoxLayout(middle)
        inner.setSpacing(16)
        inner.addWidget(Label(self.tr("The vault is open"), Role.PAGE, strong=True))
        inner.addWidget(
            Text(self.tr("Choose another passphrase, so that you need the recovery code only in need."), ink="soft")
        )
        inner.addWidget(self.chosen)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addWidget(self.later)
        foot.addStretch(1)
        inner.addLayout(foot)
        across = QHBoxLayout()  # it asks the middle for its height at the width that it really gets
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(across)
        column.addStretch(1)
        self.button.clicked.connect(self._set)
        self.chosen.entered.connect(self._set)
        self.later.clicked.connect(self._on_done)
        self.enter_at(self.chosen)

    def _set(self) -> None:
        if not self.button.isEnabled() or (self.chosen.text() and not self.chosen.agreed()):
            return
        code, new, now = self._code, self.chosen.text(), self._session.now()
        self.button.setEnabled(False)
        self._session.run(
            lambda workspace: workspace.keys.reset_passphrase(code, new, now=now),
            owner=self,
            then=lambda _: self._on_done(),
            refused=self._on_refused,
        )

    def _on_refused(self, error: AppError) -> None:
        self.button.setEnabled(True)
        self.chosen.refuse(error)

    def _on_done(self) -> None:
        self._code = ""
        self.chosen.clear()
        self.done.emit()
