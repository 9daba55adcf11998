"""One field, Enter, and the vault opens."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError, MovedVault
from ui.runtime import i18n, sentences
from ui.runtime.picture import FirstPicture
from ui.runtime.runner import Runner
from ui.runtime.session import Session
from ui.runtime.type_roles import Role, grown
from ui.vault.backdrop import Backdrop
from ui.vault.failure import Failure
from ui.vault.keyring import KeyringAsk
from ui.vault.language import LanguageButton
from ui.vault.waiting import Waiting
from ui.widgets.button import Button, Kind
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label, Text
from ui.widgets.mark import Mark
from ui.widgets.secret import SecretField

_WIDTH = 368

type Opening = Callable[[ModuleType, datetime, object], object]
"""Opens the vault with the core's doorway, at a moment, taking on what is accepted."""


class UnlockPage(Backdrop):
    """``opened`` once the vault is open, ``opened_by_code(code)`` instead if the recovery code opened it;
    ``spoken(code)`` when another language is chosen, ``restoring`` when a backup shall take the vault's place.
    """

    opened = Signal()
    opened_by_code = Signal(str)
    spoken = Signal(str)
    restoring = Signal()

    def __init__(
        self,
        session: Session,
        folder: Path,
        *,
        asking: Callable[[], Runner] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``asking`` makes the lane on which this computer's keyring is asked; without one it is not."""
        super().__init__(parent)
        self.session, self._folder = session, folder
        self._by_code = False
        self._accepted: frozenset[str] = frozenset()
        self._tried: Opening | None = None
        self._moved = False
        self.keyring = KeyringAsk(folder, asking(), self) if asking is not None else None
        self.field = SecretField(self.tr("Passphrase"))
        self.field.line.setObjectName("unlock.passphrase")
        self.button = Button(self.tr("Unlock"), Kind.PRIMARY, key=self.tr("Enter"), large=True)
        self.button.setObjectName("unlock.open")
        self.button.setFixedWidth(grown(_WIDTH))
        self.failure = Failure()
        self.failure.go_on.connect(self._on_go_on)
        self.failure.again.connect(self._unlock)
        self._title = Label(self.tr("Kreis is locked"), Role.PAGE, strong=True)
        self._where = Label(self.tr("The vault lies on this computer only."), Role.SMALL, ink="soft")
        self._second = Text("", ink="soft")
        self._second.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waits = Waiting()
        self._other = Button("", Kind.GHOST, icon="key")
        self._other.setObjectName("unlock.other")
        self.restore_button = Button(self.tr("Restore a backup"), Kind.GHOST, icon="archive")
        self.restore_button.setObjectName("unlock.restore")
        self.restore_button.clicked.connect(self.restoring)
        language = LanguageButton()
        language.spoken.connect(self.spoken)
        self.field.entered.connect(self._unlock)
        self.button.clicked.connect(self._unlock)
        self._other.clicked.connect(lambda: self._ask(by_code=not self._by_code))
        self._arrange(language)
        self._ask(by_code=False)
        self.enter_at(self.field)
        FirstPicture(self, self._prepare)
        if self.keyring is not None:
            self.keyring.begun.connect(self._on_keyring_asked)
            self.keyring.answered.connect(self._on_keyring_answered)
            self.keyring.refused.connect(self._on_keyring_refused)
            FirstPicture(self, self.keyring.begin)

    def _arrange(self, language: LanguageButton) -> None:
        above = QHBoxLayout()
        above.addStretch(1)
        above.addWidget(language)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(IconLabel("drive", "soft"))
        foot.addWidget(self._where)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 20)
        column.setSpacing(0)
        column.addLayout(above)
        column.addStretch(1)
        form = QWidget()
        form.setFixedWidth(grown(_WIDTH))
        parts = QVBoxLayout(form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(Mark(56), 0, Qt.AlignmentFlag.AlignHCenter)
        for part, gap in (
            *((self._title, 20), (self._second, 6), (self.waits, 10), (self.field, 18)),
            *((self.button, 16), (self.failure, 4)),
        ):
            parts.addSpacing(gap)
            narrow = part is self._title  # the others wrap, and aligned would be asked for one line
            parts.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0))
        middle, others = QHBoxLayout(), QHBoxLayout()
        middle.addWidget(form)
        others.addStretch(1)
        others.addWidget(self._other)
        others.addWidget(self.restore_button)
        others.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(12)
        column.addLayout(others)
        column.addStretch(1)
        column.addLayout(foot)

    def _prepare(self) -> None:
        """Load what opening needs while somebody types, and say when the vault was last backed up."""
        folder = self._folder

        def load() -> datetime | None:
            from app import workspace

            workspace.prepare()
            made = (one.made_at for one in workspace.backups(folder) if one.folder != folder)
            return next(made, None)

        self.session.run_closed(load, owner=self, then=self._tell_backup)

    def _tell_backup(self, made_at: object) -> None:
        """Every backup was read back when it was made."""
        if isinstance(made_at, datetime):
            today = self.session.now().astimezone().date()
            if made_at.astimezone().date() == today:
                last = self.tr("Last checked backup: today, %1").replace("%1", i18n.time(made_at))
            else:
                last = self.tr("Last checked backup: %1").replace("%1", i18n.full_day(made_at, today=today))
            here = self.tr("The vault lies on this computer only.")
            self._where.setText(f"{here} {last}")

    def _ask(self, *, by_code: bool) -> None:
        self._by_code = by_code
        self.field.clear()
        self.field.below.tell("")
        self.field.line.set_wrong(False)
        self.failure.hide()
        self._accepted = frozenset()
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
        by_code = self._by_code
        self._open(
            lambda workspace, now, accepted: workspace.open(
                self._folder,
                passphrase=None if by_code else text,
                recovery_code=text if by_code else None,
                now=now,
                accepted=accepted,
            )
        )

    def _open(self, by: Opening) -> None:
        """Open the vault on the core thread; the core is imported there, after the window stands."""
        folder, now, accepted = self._folder, self.session.now(), self._accepted
        self._tried = by
        self._busy(True)

        def opening() -> object:
            from app import workspace
            from app.records.vault import Presence

            opened = by(workspace, now, workspace.Accept.of(accepted))
            workspace.note_presence(folder, Presence.OPENED)
            return opened

        self.session.unlock(opening, owner=self, then=lambda _: self._on_opened(), refused=self._on_refused)

    def _busy(self, busy: bool) -> None:
        self.failure.hide()
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

    # This computer's keyring: asked once, and whoever types meanwhile need not wait for it.

    def _on_keyring_asked(self) -> None:
        self.field.below.tell(self.tr("This computer's keyring is being asked …"), "key", "soft")

    def _on_keyring_answered(self, secret: bytes) -> None:
        if self.session.is_open or not self.button.isEnabled():
            return
        self.field.below.tell("")
        self._by_code = False
        self._open(
            lambda workspace, now, accepted: workspace.open(self._folder, keyring=secret, now=now, accepted=accepted)
        )

    def _on_keyring_refused(self, error: AppError) -> None:
        if not self.session.is_open and self.button.isEnabled():
            self.field.below.tell(sentences.of_error(error), "info", "soft")

    def _on_refused(self, error: AppError) -> None:
        """Say what is wrong under the field, and offer ways out beside the other key."""
        self._busy(False)
        self.field.refuse(sentences.of_error(error))
        self._moved = isinstance(error, MovedVault)
        self.failure.show_for(error)

    def _on_go_on(self) -> None:
        """Open it all the same, by the same key: what was refused is accepted knowingly."""
        if self._tried is not None:
            self._accepted |= {"moved" if self._moved else "older"}
            self._open(self._tried)
