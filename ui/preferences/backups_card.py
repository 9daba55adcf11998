"""The backups on this computer: the newest, one now, and a check of all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, Cancelled
from app.records.backup import Examined, Made, Safety
from app.records.batch import Progress
from ui.preferences import backup_words
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session, Work
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.label import Text
from ui.widgets.notice import Mood
from ui.widgets.renewal import Renewal

#: Backups that are listed; there are hardly ever more.
_SHOWN = 12


class BackupsCard(Card):
    """What is told of a backup that was made or checked stays until the next one. ``changed`` when one was made."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.make = Button("", icon="archive")
        self.check = Button("", icon="verified")
        self.renew = Button("", Kind.GHOST, icon="erase")
        self.stop = Button("", Kind.GHOST, icon="close")
        super().__init__(self.make, self.check, self.renew, self.stop, parent=parent)
        self._session = session
        self._work: Work | None = None
        self.title.setText(self.tr("On this computer"))
        self.make.setText(self.tr("Back up now"))
        self.make.setObjectName("backups.make")
        self.check.setText(self.tr("Check all"))
        self.check.setObjectName("backups.check")
        self.renew.setText(self.tr("Remove the old …"))
        self.renew.setObjectName("backups.renew")
        self.renewal = Renewal(session)
        self.stop.setText(self.tr("Stop"))
        self.stop.setObjectName("backups.stop")
        self.stop.hide()
        self.place = Text("", Role.SMALL, ink="soft")
        self.entries = Text("", Role.SMALL, ink="soft")
        self.note = Text(
            self.tr("Made on each day you work, before Kreis changes anything itself, and read back. Kept are seven "
                    "days and four weeks, at most 2 GB."),
            Role.SMALL,
            ink="soft",
        )  # fmt: skip
        for part in (self.renewal, self.entries, self.place, self.note):
            self.below.addWidget(part)
        self.renew.clicked.connect(self._on_renew)
        self.renewal.renewed.connect(self.changed)
        self.make.clicked.connect(self._on_make)
        self.check.clicked.connect(self._on_check)
        self.stop.clicked.connect(self._on_stop)

    def show_safety(self, safety: Safety) -> None:
        self.state.setText(backup_words.newest(safety))
        self.entries.setText("\n".join(map(backup_words.entry, safety.backups[:_SHOWN])))
        for part in (self.entries, self.renew):
            part.setVisible(bool(safety.backups))
        self.place.setText(self.tr("Where: %1").replace("%1", str(safety.place)))

    def clear(self) -> None:
        """Forget what was told; a job under way ends with the lock."""
        self._busy(False)
        self.tell("")

    def _on_make(self) -> None:
        now = self._session.now()
        self._busy(True)
        self._work = self._session.work(
            lambda workspace: workspace.backups.make(now=now),
            owner=self,
            progress=self._on_progress,
            then=self._on_made,
            refused=self._on_refused,
        )

    def _on_renew(self) -> None:
        """Say first what goes: whoever was erased is in no backup afterwards, and nothing from before comes back."""
        self._session.read(
            lambda workspace: workspace.backups.earlier(),
            owner=self,
            then=lambda found: self.renewal.offer(self.tr("A new backup is made, then all of these go"), found),
        )

    def _on_check(self) -> None:
        self._busy(True)
        self._work = self._session.work(
            lambda workspace: workspace.backups.check(),
            owner=self,
            progress=self._on_progress,
            then=self._on_checked,
            refused=self._on_refused,
        )

    def _on_stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _on_progress(self, progress: Progress) -> None:
        said = sentences.of_code("progress", progress.step)
        self.tell(f"{said} {progress.done + 1}/{progress.total}" if progress.total else f"{said} …")

    def _on_made(self, made: Made) -> None:
        self._busy(False)
        said = self.tr("Backed up and read back: %1.").replace("%1", backup_words.size(made.backup.bytes))
        if made.copy is not None:
            said += " " + self.tr("A copy lies at the second place.")
        self.tell(said, Mood.GOOD)
        if made.refused is not None:
            self.tell(f"{said} {sentences.of_error(made.refused)}", Mood.CAUTION)
        self.changed.emit()

    def _on_checked(self, examined: tuple[Examined, ...]) -> None:
        self._busy(False)
        damaged = [one for one in examined if one.problems]
        other = sum(not one.opens for one in examined)
        if damaged:
            days = ", ".join(backup_words.entry(one.backup) for one in damaged)
            said = self.tr("Damaged: %1. The others are sound; make a new one now.").replace("%1", days)
            self.tell(said, Mood.DANGER)
            return
        said = self.tr("%n backup(s) read from end to end: all sound.", "", len(examined) - other)
        if other:
            said += " " + self.tr("Not read, since of earlier keys: %n backup(s).", "", other)
        self.tell(said, Mood.GOOD)

    def _on_refused(self, error: AppError) -> None:
        self._busy(False)
        self.tell(sentences.of_error(error), Mood.PLAIN if isinstance(error, Cancelled) else Mood.DANGER)

    def _busy(self, busy: bool) -> None:
        self.stop.setVisible(busy)
        for button in (self.make, self.check):
            button.setEnabled(not busy)
        if not busy:
            self._work = None
