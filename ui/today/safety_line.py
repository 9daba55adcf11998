"""One line of Today, each week until it is done: there is no copy of the vault outside this computer."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.backup import SecondPlace
from ui.runtime import i18n, sentences
from ui.runtime.session import Session
from ui.widgets.button import Kind
from ui.widgets.file_choice import choose_folder
from ui.widgets.notice import Mood, Notice

if TYPE_CHECKING:
    from app.workspace import Workspace


class SafetyLine(Notice):
    """``asked(shown)`` when it appears or goes."""

    asked = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", Mood.CAUTION, icon="drive", parent=parent)
        self._session = session
        self.choose = self.add(self.tr("Choose a place"))
        self.choose.setObjectName("today.place")
        self.later = self.add(self.tr("Later"), Kind.GHOST)
        self.later.setObjectName("today.place_later")
        self.choose.clicked.connect(self._on_choose)
        self.later.clicked.connect(self._on_later)
        self.hide()

    def reload(self) -> None:
        self._session.read(_look, owner=self, then=self._on_read, slot="second")

    def take(self, folder: Path) -> None:
        """Make a folder the second place, and copy there at once."""
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.backups.choose_place(folder, now=now),
            owner=self,
            then=lambda _: self._on_copy(folder),
            refused=self._on_refused,
        )

    def _on_read(self, found: tuple[SecondPlace, int]) -> None:
        second, people = found
        now = self._session.now()
        shown = bool(people) and second.asks(now)
        if second.copied_at is None:
            said = self.tr("Last copy outside this computer: never")
        else:
            day = i18n.day(second.copied_at, today=now.astimezone().date())
            said = self.tr("Last copy outside this computer: %1").replace("%1", day)
        self.tell(said)
        self.choose.setText(self.tr("Copy now") if second.there else self.tr("Choose a place"))
        self._second = second
        self.setVisible(shown)
        self.asked.emit(shown)

    def _on_choose(self) -> None:
        if self._second.there and self._second.folder is not None:
            self._on_copy(self._second.folder)
            return
        choose_folder(self, self.tr("A folder outside this computer"), lambda folders: self.take(folders[0]))

    def _on_copy(self, folder: Path) -> None:
        now = self._session.now()
        self._session.work(
            lambda workspace: workspace.backups.copy_to(folder, now=now),
            owner=self,
            then=lambda _: self._session.say(self.tr("A copy of your vault lies in %1.").replace("%1", folder.name)),
            refused=self._on_refused,
        )

    def _on_later(self) -> None:
        now = self._session.now()
        self._session.run(lambda workspace: workspace.backups.put_off(now=now), owner=self)

    def _on_refused(self, error: AppError) -> None:
        self.tell(sentences.of_error(error))


def _look(workspace: "Workspace") -> tuple[SecondPlace, int]:
    return workspace.backups.second(), sum(workspace.contacts.counts().values())
