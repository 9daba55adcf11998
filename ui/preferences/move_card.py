"""Moving to another computer: a copy on a stick, and the vault here retires."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.backup import Backup
from ui.preferences.card import Card
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.file_choice import choose_folder
from ui.widgets.label import Text
from ui.widgets.notice import Mood


class MoveCard(Card):
    """``moved(folder)`` with the copy's folder, when the vault here is to be closed."""

    moved = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.begin = Button("", icon="move")
        super().__init__(self.begin, parent=parent)
        self._session = session
        self.title.setText(self.tr("Move to another computer"))
        self.state.setText(
            self.tr("The vault goes on there with all it holds. Here it retires, so that nobody writes in two places.")
        )
        self.begin.setText(self.tr("Move …"))
        self.begin.setObjectName("backups.move")
        self.steps = Text(
            self.tr("1. Plug in a stick, or choose a folder that both computers reach.\n"
                    "2. Kreis writes an encrypted copy there and reads it back.\n"
                    "3. The vault here is marked as moved and closed.\n"
                    "4. On the other computer start Kreis and choose “I have a backup”.")
        )  # fmt: skip
        self.choose = Button(self.tr("Choose a folder …"), Kind.PRIMARY, icon="folder")
        self.choose.setObjectName("backups.move.choose")
        self.later = Button(self.tr("Not now"), Kind.GHOST)
        self.later.setObjectName("backups.move.later")
        self.form.addWidget(self.steps)
        self.form.addLayout(in_line(self.choose, self.later))
        self.begin.clicked.connect(lambda: self.open_form(self.choose))
        self.later.clicked.connect(self.close_form)
        self.choose.clicked.connect(self._on_choose)

    def clear(self) -> None:
        self.choose.setEnabled(True)
        self.close_form()
        self.tell("")

    def take(self, folder: Path) -> None:
        """Write the copy there."""
        now = self._session.now()
        self.choose.setEnabled(False)
        self._session.work(
            lambda workspace: workspace.backups.move(folder, now=now),
            owner=self,
            progress=lambda progress: self.tell(f"{sentences.of_code('progress', progress.step)} …"),
            then=self._on_moved,
            refused=self._on_refused,
        )

    def _on_choose(self) -> None:
        choose_folder(self, self.tr("A folder that both computers reach"), lambda folders: self.take(folders[0]))

    def _on_moved(self, copy: Backup) -> None:
        self.clear()
        self.moved.emit(copy.folder)

    def _on_refused(self, error: AppError) -> None:
        self.choose.setEnabled(True)
        self.tell(sentences.of_error(error), Mood.DANGER)
