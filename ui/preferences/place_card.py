"""The second place: where backups are copied to outside this computer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.backup import Backup, SecondPlace
from ui.preferences import backup_words
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.file_choice import choose_folder
from ui.widgets.label import Text
from ui.widgets.notice import Mood


class PlaceCard(Card):
    """A stick that is not there is no error here, but a date. ``changed`` when something was copied."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.choose = Button("", icon="folder")
        self.copy = Button("", icon="copy")
        self.drop = Button("", Kind.GHOST)
        super().__init__(self.choose, self.copy, self.drop, parent=parent)
        self._session = session
        self._second = SecondPlace()
        self.title.setText(self.tr("Outside this computer"))
        self.choose.setText(self.tr("Choose a folder …"))
        self.choose.setObjectName("backups.place.choose")
        self.copy.setText(self.tr("Copy now"))
        self.copy.setObjectName("backups.place.copy")
        self.drop.setText(self.tr("No second place"))
        self.drop.setObjectName("backups.place.drop")
        self.note = Text(
            self.tr("A stick, another disk or a network drive. The copies are encrypted like the vault itself."),
            Role.SMALL,
            ink="soft",
        )
        self.below.addWidget(self.note)
        self.choose.clicked.connect(self._on_choose)
        self.copy.clicked.connect(self._on_copy)
        self.drop.clicked.connect(self._on_drop)

    def show_place(self, second: SecondPlace) -> None:
        self._second = second
        said = backup_words.last_copy(second, self._session.now())
        if second.folder is not None:
            said += "\n" + self.tr("Second place: %1").replace("%1", str(second.folder))
        self.state.setText(said)
        meaning = backup_words.meaning(second)
        self.tell(meaning, Mood.CAUTION)
        self.copy.setVisible(second.there)
        self.drop.setVisible(second.folder is not None)

    def clear(self) -> None:
        self._second = SecondPlace()
        self.state.setText("")
        self.tell("")

    def take(self, folder: Path) -> None:
        """Make a folder the second place, and copy there at once."""
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.backups.choose_place(folder, now=now),
            owner=self,
            then=self._on_chosen,
            refused=self._on_refused,
        )

    def _on_choose(self) -> None:
        choose_folder(self, self.tr("A folder outside this computer"), lambda folders: self.take(folders[0]))

    def _on_chosen(self, second: SecondPlace) -> None:
        self.show_place(second)
        self._on_copy()

    def _on_copy(self) -> None:
        folder, now = self._second.folder, self._session.now()
        if folder is None:
            return
        self.copy.setEnabled(False)
        self._session.work(
            lambda workspace: workspace.backups.copy_to(folder, now=now),
            owner=self,
            progress=lambda progress: self.tell(f"{sentences.of_code('progress', progress.step)} …"),
            then=self._on_copied,
            refused=self._on_refused,
        )

    def _on_copied(self, _: Backup) -> None:
        self.copy.setEnabled(True)
        self.changed.emit()

    def _on_drop(self) -> None:
        now = self._session.now()
        self._session.run(lambda workspace: workspace.backups.drop_place(now=now), owner=self)

    def _on_refused(self, error: AppError) -> None:
        self.copy.setEnabled(True)
        self.tell(sentences.of_error(error), Mood.DANGER)
