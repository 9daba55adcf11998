"""A second place for backups in the first run; it may be put off, and Today asks again after a week."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AppError
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.vault.step import Step
from ui.widgets.button import Button, Kind
from ui.widgets.file_choice import choose_folder
from ui.widgets.notice import Mood, Notice


class PlaceStep(Step):
    """``done`` when a place was chosen or put off."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._session = session
        self.title.setText(self.tr("A second place for backups"))
        self.line.setText(
            self.tr("Kreis backs up your vault each day on this computer. Where should a copy go if the computer "
                    "breaks or is lost? A stick, another disk or a network drive; the copy is encrypted.")
        )  # fmt: skip
        self.choose = Button(self.tr("Choose a folder …"), icon="folder")
        self.choose.setObjectName("first_run.place")
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        self.column.addLayout(row)
        self.told = Notice("")
        self.told.hide()
        self.column.addWidget(self.told)
        self.back_button.hide()
        self.later = Button(self.tr("Later; Today asks in a week"), Kind.SECONDARY)
        self.later.setObjectName("first_run.place_later")
        self.later.clicked.connect(self._on_later)
        self.foot.insertWidget(self.foot.count() - 1, self.later)
        self.next_button.setObjectName("first_run.place_done")
        self.next_button.setEnabled(False)
        self.next_button.clicked.connect(self.done)
        self.enter_at(self.choose)

    def take(self, folder: Path) -> None:
        """Make a folder the second place."""
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.backups.choose_place(folder, now=now),
            owner=self,
            then=lambda second: self._on_chosen(str(second.folder), second.same_disk),
            refused=self._on_refused,
        )

    def _on_choose(self) -> None:
        choose_folder(self, self.tr("A folder outside this computer"), lambda folders: self.take(folders[0]))

    def _on_chosen(self, folder: str, same_disk: bool) -> None:
        said = self.tr("Backups are copied to %1.").replace("%1", folder)
        if same_disk:
            said += " " + self.tr("It lies on the same disk as the vault: if the disk breaks, both are gone.")
        self._tell(said, Mood.CAUTION if same_disk else Mood.GOOD)
        self.next_button.setEnabled(True)
        self.later.hide()

    def _on_later(self) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.backups.put_off(now=now), owner=self, then=lambda _: self.done.emit()
        )

    def _on_refused(self, error: AppError) -> None:
        self._tell(sentences.of_error(error), Mood.DANGER)

    def _tell(self, said: str, mood: Mood) -> None:
        self.told.set_mood(mood)
        self.told.tell(said)
        self.told.show()
