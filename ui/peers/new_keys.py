"""The user's own keys changed: which of them, and the files that tell the peers so."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.referral import Sealed
from ui.runtime import i18n
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import SectionTitle
from ui.widgets.sealed_files import SealedFiles, of_sealed


class NewKeys(QWidget):
    """``wanted(signing)``: both keys are to change, or with False only the one that opens files."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text(
            self.tr(
                "For when somebody may have seen your keys. Each peer gets a file that says so; what was sealed for "
                "the old keys opens for 90 days more."
            ),
            ink="soft",
        )
        which = (
            (True, self.tr("Both keys: your peers compare a new number")),
            (False, self.tr("Only the one that opens files: the number stays")),
        )
        self._which = Choice(self.tr("Which"), which)
        self._button = Button(self.tr("Change keys …"), icon="key")
        self._until = Text("", ink="soft")
        self._error = Notice("", Mood.DANGER)
        self._files_title, self._files = SectionTitle(self.tr("Hand these over")), SealedFiles()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        across = QHBoxLayout()
        across.addWidget(self._button)
        across.addStretch(1)
        upper: tuple[QWidget, ...] = (SectionTitle(self.tr("New keys")), self._text, self._which)
        lower: tuple[QWidget, ...] = (self._error, self._until, self._files_title, self._files)
        for part in upper:
            column.addWidget(part)
        column.addLayout(across)
        for part in lower:
            column.addWidget(part)
        self._button.clicked.connect(lambda: self.wanted.emit(bool(self._which.value())))
        self.clear()

    def show_until(self, until: datetime | None) -> None:
        """Until when the old keys still open what was sealed for them."""
        self._until.setVisible(until is not None)
        if until is not None:
            said = self.tr("Files for your old keys open until %1.")
            self._until.setText(said.replace("%1", i18n.long_day(until)))

    def show_sealed(self, sealed: Sequence[Sealed], now: datetime) -> None:
        """The files that tell the peers, as they were written."""
        self._error.hide()
        self._files.show_files([of_sealed(one, now) for one in sealed])
        for part in (self._files, self._files_title):
            part.setVisible(bool(sealed))

    def refuse(self, sentence: str) -> None:
        self._error.tell(sentence)
        self._error.show()

    def clear(self) -> None:
        for part in (self._error, self._until, self._files_title, self._files):
            part.hide()
        self._files.show_files([])
