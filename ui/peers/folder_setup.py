"""Setting up the shared folder in three steps: where it lies, what is visible there, who is sent to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.ids import PeerId
from app.records.peer import Peer
from app.records.place import Place, PlaceKind
from ui.runtime import sentences
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.check_box import CheckBox
from ui.widgets.field import Field
from ui.widgets.file_choice import choose_folder
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.option_card import OptionCard
from ui.widgets.secret import SecretField
from ui.widgets.taking_away import empty


class FolderSetup(QWidget):
    """``wanted(place, password, peer ids)`` at the end; nothing was tried until then."""

    wanted = Signal(object, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = 0
        self._place = Place(kind=PlaceKind.FOLDER, address="")
        self._count = Text("", Role.SMALL, ink="soft")
        self._error = Notice("", Mood.DANGER)
        self._where, self._visible, self._whom = QWidget(), QWidget(), QWidget()
        self._steps = (self._where, self._visible, self._whom)
        self.boxes: dict[PeerId, CheckBox] = {}
        self.back = Button(self.tr("Back"))
        self.on = Button("", Kind.PRIMARY)
        self._lay_out_where()
        self._lay_out_visible()
        self._lay_out_whom()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._count)
        for part in self._steps:
            column.addWidget(part)
        column.addWidget(self._error)
        column.addLayout(in_line(self.on, self.back))
        self.on.clicked.connect(self._on_on)
        self.back.clicked.connect(lambda: self._show(self.step - 1))
        self.begin(())

    def _lay_out_where(self) -> None:
        column = QVBoxLayout(self._where)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.folder_card = OptionCard(
            "folder",
            self.tr("A folder on this computer"),
            self.tr("One that Nextcloud, Syncthing or another program keeps in step, a network drive, or a stick."),
        )
        self.server_card = OptionCard(
            "web", self.tr("A folder on a server"), self.tr("Over WebDAV, as Nextcloud and many others offer it.")
        )
        self.address = Field(self.tr("Address"), placeholder="https://…")
        self.user = Field(self.tr("Name of the account"))
        self.password = SecretField(self.tr("App password"))
        self._note = Text(
            self.tr("Make an app password in the server's settings: it can be taken back without changing your own."),
            Role.SMALL,
            ink="soft",
        )
        named = Text(self.tr("App password"), Role.SMALL, ink="soft")
        self._server = (self.address, self.user, named, self.password, self._note)
        for part in (self.folder_card, self.server_card, *self._server):
            column.addWidget(part)
        self.folder_card.clicked.connect(
            lambda: choose_folder(self, self.tr("The folder you share"), lambda found: self.take_folder(found[0]))
        )
        self.server_card.clicked.connect(self._on_server)

    def _lay_out_visible(self) -> None:
        column = QVBoxLayout(self._visible)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("What can be seen in this folder"), Role.LEAD, strong=True))
        column.addWidget(
            Text(
                self.tr(
                    "Whoever can look into it sees that files come and go, when, how big within six sizes, which "
                    "account of the server wrote them, and by timing who probably answers whom."
                )
            )
        )
        column.addWidget(
            Text(
                self.tr(
                    "The names of files and folders also tell to how many people each account sends, how many files "
                    "were written, and whether somebody went on from a backup."
                )
            )
        )
        self._logged = Text(
            self.tr(
                "Whoever runs the server also sees in its log which account reads which files: so whom a file is "
                "for, and who exchanges with whom."
            )
        )
        self._unseen = Text("")
        column.addWidget(self._logged)
        column.addWidget(self._unseen)
        column.addWidget(
            Notice(
                self.tr("So use it among people who may know of each other; otherwise hand your files over by hand."),
                icon="info",
            )
        )

    def _lay_out_whom(self) -> None:
        column = QVBoxLayout(self._whom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(self.tr("Who is sent to through it?"), Role.LEAD, strong=True))
        self._whom_note = Text("", ink="soft")
        column.addWidget(self._whom_note)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(4)
        column.addLayout(self._boxes)

    def begin(self, peers: Sequence[Peer]) -> None:
        """Ask anew; ``peers`` are those whose number was compared."""
        self._place = Place(kind=PlaceKind.FOLDER, address="")
        self.address.set_text("")
        self.user.set_text("")
        self.password.clear()
        empty(self._boxes)
        self.boxes = {}
        for one in peers:
            box = self.boxes[one.id] = CheckBox(one.name)
            box.setChecked(True)
            self._boxes.addWidget(box)
        some = self.tr("What you seal for them goes into the folder by itself. You can change this at any time.")
        none = self.tr("There is no peer yet whose number you compared. You can add them later.")
        self._whom_note.setText(some if peers else none)
        for part in self._server:
            part.hide()
        self._show(0)

    def take_folder(self, path: Path) -> None:
        """The folder was chosen."""
        self._place = Place(kind=PlaceKind.FOLDER, address=str(path))
        self._show(1)

    def refuse(self, sentence: str) -> None:
        self._error.tell(sentence)
        self._error.show()
        self.on.setEnabled(True)

    def _on_server(self) -> None:
        for part in self._server:
            part.show()
        self.on.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_on(self) -> None:
        if self.step == 0:
            self._take_server()
        elif self.step == 1:
            self._show(2)
        else:
            self.on.setEnabled(False)
            self._error.hide()
            chosen = tuple(id for id, box in self.boxes.items() if box.isChecked())
            password = self.password.text() if self._place.kind is PlaceKind.WEBDAV else ""
            self.wanted.emit(self._place, password, chosen)

    def _take_server(self) -> None:
        if not self.address.text().startswith("https://"):
            self.address.refuse(sentences.of_code("errors", "NotEncrypted"))
            return
        self._place = Place(kind=PlaceKind.WEBDAV, address=self.address.text(), user=self.user.text())
        self._show(1)

    def _show(self, step: int) -> None:
        self.step = step
        said = self.tr("Step %1 of %2").replace("%1", str(step + 1)).replace("%2", str(len(self._steps)))
        self._count.setText(said)
        logged = self._place.kind is PlaceKind.WEBDAV
        self._logged.setVisible(logged)
        unlogged = self.tr("Nobody sees there: names in files, what is in them, and whom a file is for.")
        self._unseen.setText(self.tr("Nobody sees there: names in files and what is in them.") if logged else unlogged)
        for number, part in enumerate(self._steps):
            part.setVisible(number == step)
        self._error.hide()
        self.on.setEnabled(True)
        self.on.setText(self.tr("Set up") if step == 2 else self.tr("Go on"))
        self.on.setVisible(step > 0 or self.address.isVisibleTo(self._where))
        self.back.setVisible(step > 0)
