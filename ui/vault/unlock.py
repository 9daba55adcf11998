"""One field, Enter, and the vault opens."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.vault.backdrop import Backdrop
from ui.vault.language import LanguageButton
from ui.widgets.button import Button, Kind
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.mark import Mark
from ui.widgets.secret import SecretField

_WIDTH = 368


class UnlockPage(Backdrop):
    """``opened`` once the vault is open, ``opened_by_code(code)`` instead if the recovery code opened it;
    ``spoken(code)`` when another language is chosen.
    """

    opened = Signal()
    opened_by_code = Signal(str)
    spoken = Signal(str)

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self._folder = session, folder
        self._by_code = False
        self.field = SecretField(self.tr("Passphrase"))
        self.field.line.setObjectName("unlock.passphrase")
        self.button = Button(self.tr("Unlock"), Kind.PRIMARY, key=self.tr("Enter"), large=True)
        self.button.setObjectName("unlock.open")
        self.button.setFixedWidth(_WIDTH)
        self._title = Label(self.tr("Kreis is locked"), Role.PAGE, strong=True)
        self._second = Label("", ink="soft")
        self._other = Button("", Kind.GHOST, icon="key")
        self._other.setObjectName("unlock.other")
        language = LanguageButton()
        language.spoken.connect(self.spoken)
        self.field.entered.connect(self._unlock)
        self.button.clicked.connect(self._unlock)
        self._other.clicked.connect(lambda: self._ask(by_code=not self._by_code))
        self._arrange(language)
        self._ask(by_code=False)
        self.setFocusProxy(self.field)

    def _arrange(self, language: LanguageButton) -> None:
        above = QHBoxLayout()
        above.addStretch(1)
        above.addWidget(language)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(IconLabel("drive", "soft"))
        foot.addWidget(Label(self.tr("The vault lies on this computer only."), Role.SMALL, ink="soft"))
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 20)
        column.setSpacing(0)
        column.addLayout(above)
        column.addStretch(1)
        form = QWidget()
        form.setFixedWidth(_WIDTH)
        parts = QVBoxLayout(form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(Mark(56), 0, Qt.AlignmentFlag.AlignHCenter)
        for part, gap in ((self._title, 20), (self._second, 6), (self.field, 28), (self.button, 16), (self._other, 16)):
            parts.addSpacing(gap)
            wide = part in (self.field, self.button)  # nothing else: an alignment would ask for one line alone
            parts.addWidget(part, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()
        middle.addWidget(form)
        column.addLayout(middle)
        column.addStretch(1)
        column.addLayout(foot)

    def _ask(self, *, by_code: bool) -> None:
        self._by_code = by_code
        self.field.clear()
        self.field.below.tell("")
        self.field.line.set_wrong(False)
        if by_code:
            self._second.setText(self.tr("Your recovery code opens it too: seven groups of four."))
            self.field.line.setAccessibleName(self.tr("Recovery code"))
            self._other.setText(self.tr("Use the passphrase"))
        else:
            self._second.setText(self.tr("Your passphrase opens the vault."))
            self.field.line.setAccessibleName(self.tr("Passphrase"))
            self._other.setText(self.tr("Recovery code"))
        self.field.setFocus()

    def _unlock(self) -> None:
        text = self.field.text()
        if not text or not self.button.isEnabled():
            return
        self._busy(True)
        opening = open_by_code(self._folder, text, self.session) if self._by_code else None
        self.session.unlock(
            opening or open_by_passphrase(self._folder, text, self.session),
            owner=self,
            then=lambda _: self._on_opened(),
            refused=self._on_refused,
        )

    def _busy(self, busy: bool) -> None:
        self.field.line.setReadOnly(busy)
        self.button.setEnabled(not busy)
        self.button.setText(self.tr("Opening …") if busy else self.tr("Unlock"))

    def _on_opened(self) -> None:
        code = self.field.text() if self._by_code else ""
        self._busy(False)
        self._ask(by_code=False)
        if code:
            self.opened_by_code.emit(code)
        else:
            self.opened.emit()

    def _on_refused(self, error: AppError) -> None:
        self._busy(False)
        self.field.refuse(sentences.of_error(error))


def open_by_passphrase(folder: Path, passphrase: str, session: Session) -> Callable[[], object]:
    """What opens the vault on the core thread; the core is imported there, after the window stands."""
    now = session.now()

    def opening() -> object:
        from app import workspace

        return workspace.open(folder, passphrase=passphrase, now=now)

    return opening


def open_by_code(folder: Path, code: str, session: Session) -> Callable[[], object]:
    """The same with the recovery code."""
    now = session.now()

    def opening() -> object:
        from app import workspace

        return workspace.open(folder, recovery_code=code, now=now)

    return opening
