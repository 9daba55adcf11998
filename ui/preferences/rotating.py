"""What both cards share that encrypt the vault anew: the passphrase asked for, progress, an end, and what follows."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.backup import Earlier, Renewed
from app.records.batch import Progress
from app.records.vault import Rotated
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session, Work
from ui.widgets import renewal
from ui.widgets.button import Button, Kind
from ui.widgets.notice import Mood
from ui.widgets.progress import ProgressPanel
from ui.widgets.secret import SecretField

if TYPE_CHECKING:
    from app.records.job import Job
    from app.workspace import Workspace

    type Start = Callable[[Workspace], Job[Rotated]]


class Rotating(Card):
    """``rotated(code)`` with the new recovery code, which somebody must show."""

    rotated = Signal(str)

    def __init__(self, session: Session, *buttons: Button, parent: QWidget | None = None) -> None:
        super().__init__(*buttons, parent=parent)
        self.session = session
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.progress = ProgressPanel()
        self.stop = Button(self.tr("Stop"), Kind.SECONDARY)
        self.renew = self.told.add(self.tr("Back up anew, remove the old"))
        self.renew.setObjectName("keys.renew_backups")
        self.renew.clicked.connect(self._on_renew)
        self.renew.hide()
        self._running = False
        self._work: Work | None = None
        self.progress.hide()
        self.stop.hide()
        self.stop.clicked.connect(self._on_stop)

    def start(self, start: "Start") -> None:
        """Drive the job that ``start`` gives, unless one is under way."""
        if self._running:
            return
        self._running = True
        self.tell("")
        self.busy(True)
        self._work = self.session.work(
            start, owner=self, progress=self._on_progress, then=self._on_rotated, refused=self._on_refused
        )

    def busy(self, busy: bool) -> None:
        """Show progress and the way to stop."""
        for part in (self.progress, self.stop):
            part.setVisible(busy)
        self.passphrase.line.setReadOnly(busy)

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()
        self._running = False
        self.busy(False)
        self.close_form()

    def refuse(self, error: AppError) -> None:
        """Say what is wrong, at the passphrase if it is that."""
        if type(error).__name__ == "WrongPassphrase":
            self.passphrase.refuse(sentences.of_error(error))
        else:
            self.tell(sentences.of_error(error), Mood.DANGER)

    def _on_stop(self) -> None:
        if self._running and self._work is not None:
            self._work.cancel()

    def _on_progress(self, progress: Progress) -> None:
        share = progress.done / progress.total if progress.total else 0.0
        self.progress.tell(sentences.of_code("progress", progress.step), share)

    def _on_rotated(self, done: Rotated) -> None:
        self.clear()
        said = self.tr(
            "The vault is encrypted anew. Backups made until now still open with the old keys, as do copies elsewhere, "
            "which are beyond Kreis's reach."
        )
        if done.keyring_lost:
            said += " " + self.tr("This computer's keyring did not answer and no longer opens it.")
        self.tell(said, Mood.GOOD)
        self.renew.show()
        self.rotated.emit(done.recovery_code)
        self.session.read(
            lambda workspace: workspace.backups.earlier(old_keys=True),
            owner=self,
            then=lambda earlier: self._name(said, earlier),
        )

    def _name(self, said: str, earlier: Earlier) -> None:
        """Add how many of those backups there are, and where, unless something else was said meanwhile."""
        if self.told.sentence() == said and (places := renewal.where(earlier)):
            self.told.tell(f"{said}\n{places}")

    def tell(self, text: str, mood: Mood = Mood.PLAIN) -> None:
        self.renew.hide()
        super().tell(text, mood)

    def _on_renew(self) -> None:
        now = self.session.now()
        self.renew.setEnabled(False)
        self.session.work(
            lambda workspace: workspace.backups.renew(now=now),
            owner=self,
            then=self._on_renewed,
            refused=self._on_not_renewed,
        )

    def _on_renewed(self, done: Renewed) -> None:
        self.renew.setEnabled(True)
        self.tell(renewal.told(done), Mood.GOOD if done.made.refused is None else Mood.CAUTION)

    def _on_not_renewed(self, error: AppError) -> None:
        self.renew.setEnabled(True)
        self.tell(sentences.of_error(error), Mood.DANGER)
        self.renew.show()

    def _on_refused(self, error: AppError) -> None:
        self._running = False
        self.busy(False)
        self.refuse(error)
