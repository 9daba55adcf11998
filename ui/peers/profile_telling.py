"""Telling a peer: whom, and how this very peer reads it, before anything is sealed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError
from app.records.peer import Peer
from app.records.profile import Profile, SharedProfile
from ui.runtime import sentences
from ui.runtime.tokens import RADIUS_CARD
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.choice import Choice
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.profile_lines import ProfileLines
from ui.widgets.sealed_files import Handed, SealedFiles

_INSET = 2 * RADIUS_CARD


class ProfileTelling(QWidget):
    """``previewed(profile, peer)`` when somebody is chosen, ``sealing(profile, peer)`` to write it, ``left()``."""

    previewed = Signal(object, object)
    sealing = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: Profile | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.whom: Choice[Peer] | None = None
        self._none = Notice(self.tr("There is no peer yet whose number you compared."), icon="info")
        self._said = Text("", ink="soft")
        self.preview = ProfileLines()
        self._well = QWidget()
        self._well.setProperty("ground", "sunken")
        within = QVBoxLayout(self._well)
        within.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        within.addWidget(self.preview)
        self._error = Notice("", Mood.DANGER)
        self._sign = Text(self.tr("Your signature can be shown to others and proves that you wrote this."), ink="soft")
        self.files = SealedFiles()
        self.seal_button = Button("", Kind.PRIMARY, icon="lock")
        self.leave_button = Button(self.tr("Back"))
        for part in (self._none, self._said, self._well, self._error, self._sign, self.files):
            self._column.addWidget(part)
        self._column.addLayout(in_line(self.seal_button, self.leave_button))
        self.seal_button.clicked.connect(self._on_seal)
        self.leave_button.clicked.connect(self.left)

    def begin(self, profile: Profile, peers: Sequence[Peer]) -> None:
        """Ask whom of ``peers`` to tell; these were all compared."""
        self.profile = profile
        if self.whom is not None:
            self.whom.hide()
            self._column.removeWidget(self.whom)
            self.whom.deleteLater()
        whom = self.whom = Choice(
            self.tr("Whom to tell"), [(one, one.name) for one in peers], placeholder=self.tr("Please choose")
        )
        self._column.insertWidget(0, whom)
        whom.changed.connect(self._on_whom)
        whom.setVisible(bool(peers))
        self._none.setVisible(not peers)
        for part in (self._said, self._well, self._error, self._sign, self.files, self.seal_button):
            part.hide()
        whom.setFocus()

    def show_preview(self, read: SharedProfile, peer: Peer) -> None:
        """How ``peer`` reads it."""
        again = self.tr("%1 reads this in place of what you told before:")
        first = self.tr("%1 reads this; the name is that on your card:")
        self._said.setText((again if read.number > 1 else first).replace("%1", peer.name))
        self.preview.show_text(read.text)
        self.seal_button.setText(self.tr("Seal for %1 …").replace("%1", peer.name))
        for part in (self._said, self._well, self._sign, self.seal_button):
            part.show()
        self._error.hide()
        self.files.hide()

    def show_sealed(self, handed: Handed) -> None:
        """The file is written: which it is, and for whom."""
        self.files.show_files([handed])
        self.files.show()
        self.seal_button.hide()

    def refuse(self, error: AppError) -> None:
        self._error.tell(sentences.of_error(error))
        self._error.show()

    def _on_whom(self) -> None:
        if self.whom is not None and self.whom.value() is not None:
            self.previewed.emit(self.profile, self.whom.value())

    def _on_seal(self) -> None:
        if self.whom is not None and self.whom.value() is not None:
            self.sealing.emit(self.profile, self.whom.value())
