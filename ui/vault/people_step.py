"""Third step: who comes along, from files, a mail folder, or typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.records.contact import Channel, ChannelKind, ContactDraft
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.vault.step import Step
from ui.widgets.button import Kind
from ui.widgets.drop_area import DropArea
from ui.widgets.field import Line
from ui.widgets.file_choice import choose_files, choose_folder
from ui.widgets.option_card import OptionCard
from ui.widgets.secret import Below


class PeopleStep(Step):
    """``done(paths)`` with what is taken in, perhaps nothing; ``three`` to type three; ``toured``: look first."""

    done = Signal(object)
    three = Signal()
    toured = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Whom do you bring along?"))
        self.line.setText(
            self.tr(
                "Kreis only reads; nothing changes in your mailbox. Whoever comes in is known at first; "
                "into the circle you take the few for whom you vouch."
            )
        )
        self.drop = DropArea(
            self.tr("Drop an address book or export here"),
            self.tr(".vcf, .csv, .mbox, .eml, .msg, or the .zip of LinkedIn or WhatsApp"),
        )
        self.drop.setObjectName("first_run.drop")
        self.drop.dropped.connect(self.done)
        self.drop.clicked.connect(
            lambda: choose_files(self, self.tr("Choose an address book or mailbox"), self.done.emit)
        )
        folder = OptionCard(
            "mails", self.tr("A folder with mail"), self.tr("Maildir or exported mailboxes; Kreis finds what is in it")
        )
        folder.clicked.connect(lambda: choose_folder(self, self.tr("Choose a folder with mail"), self.done.emit))
        three = OptionCard("note", self.tr("Type three people"), self.tr("The three whom you want to answer next"))
        three.setObjectName("first_run.three")
        three.clicked.connect(self.three)
        look = OptionCard(
            "people",
            self.tr("Look around with invented people"),
            self.tr("In a window of its own; nothing of it comes into your vault"),
        )
        look.setObjectName("first_run.look")
        look.clicked.connect(self.toured)
        self.column.setSpacing(8)
        self.column.addWidget(self.drop)
        self.column.addSpacing(4)
        self.column.addWidget(folder)
        self.column.addWidget(three)
        self.column.addWidget(look)
        self.back_button.hide()
        self.next_button.set_kind(Kind.SECONDARY)
        self.next_button.setText(self.tr("Later"))
        self.next_button.setObjectName("first_run.people_later")
        self.next_button.clicked.connect(lambda: self.done.emit([]))
        self.enter_at(self.drop)


class ThreeStep(Step):
    """Three names with their addresses."""

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Three people"))
        self.line.setText(self.tr("A name is enough; with the mail address Kreis recognises their messages."))
        self._session = session
        self.rows: list[tuple[Line, Line]] = []
        for number in "123":
            name = Line(self.tr("Name %1").replace("%1", number), self.tr("Name"))
            address = Line(self.tr("Mail %1").replace("%1", number), self.tr("Mail"))
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(name)
            row.addWidget(address)
            self.column.addLayout(row)
            self.rows.append((name, address))
        self._kept: dict[int, tuple[str, str]] = {}
        self.below = Below()
        self.column.addWidget(self.below)
        self.next_button.setObjectName("first_run.three_done")
        self.next_button.clicked.connect(self._add)
        self.enter_at(self.rows[0][0])

    def _add(self) -> None:
        """One after the other; who is in stays in, and pressing again goes on with the rest."""
        self.below.tell("")
        for place, (name, address) in enumerate(self.rows):
            typed = (name.text().strip(), address.text().strip())
            if any(typed) and self._kept.get(place) != typed:
                self._take(place, typed)
                return
        self.done.emit()

    def _take(self, place: int, typed: tuple[str, str]) -> None:
        draft, now = _draft(*typed), self._session.now()

        def kept(_: object) -> None:
            self._kept[place] = typed
            self._add()

        self._session.run(
            lambda workspace: workspace.contacts.add(draft, now=now),
            owner=self,
            then=kept,
            refused=lambda error: self.below.tell(sentences.of_error(error)),
        )


def _draft(name: str, address: str) -> ContactDraft:
    channels = (Channel(kind=ChannelKind.MAIL, value=address, key=address.lower()),) if address else ()
    return ContactDraft(name=name or address, channels=channels)
