"""Everything in one file that other programs can read."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.errors import AppError
from ui.preferences.card import Card
from ui.runtime import i18n, sentences
from ui.runtime.session import Session
from ui.widgets.button import Button
from ui.widgets.file_choice import choose_new_file
from ui.widgets.notice import Mood


class AlongCard(Card):
    """The file is not encrypted, which stands there before one writes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.write = Button("", icon="upload")
        super().__init__(self.write, parent=parent)
        self._session = session
        self.title.setText(self.tr("Take everything along"))
        self.state.setText(
            self.tr(
                "All that the vault holds, as documented JSON: for another program, or for an empty vault of Kreis. "
                "It is not encrypted and holds your secret keys and mailbox passwords."
            )
        )
        self.write.setText(self.tr("Write to a file …"))
        self.write.setObjectName("backups.along")
        self.write.clicked.connect(self._on_write)

    def clear(self) -> None:
        self.write.setEnabled(True)
        self.tell("")

    def take(self, path: Path) -> None:
        """Write everything there."""
        now = self._session.now()
        self.write.setEnabled(False)
        self._session.work(
            lambda workspace: workspace.transfers.everything(path, now=now),
            owner=self,
            progress=lambda progress: self.tell(f"{sentences.of_code('progress', progress.step)} …"),
            then=lambda rows: self._on_written(path, rows),
            refused=self._on_refused,
        )

    def _on_write(self) -> None:
        choose_new_file(self, self.tr("Where to write everything"), "kreis.json", self.take)

    def _on_written(self, path: Path, rows: Mapping[str, int]) -> None:
        self.clear()
        people, messages = (i18n.number(rows.get(table, 0)) for table in ("contact", "exchange"))
        said = self.tr("%1 holds all of it: %2 people, %3 messages. Keep it safe.").replace("%1", path.name)
        self.tell(said.replace("%2", people).replace("%3", messages), Mood.GOOD)

    def _on_refused(self, error: AppError) -> None:
        self.write.setEnabled(True)
        self.tell(sentences.of_error(error), Mood.DANGER)
