"""Making sure whose card it is: both compare one number, and the program asks how it came."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.peer import HeardBy, Peer, PeerState
from ui.runtime import i18n
from ui.runtime.type_roles import Role, grown
from ui.widgets.avatar import look
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.choice import Choice
from ui.widgets.copy_button import CopyButton
from ui.widgets.field import Line
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Label, Text, rule
from ui.widgets.marked_text import Prose
from ui.widgets.notice import Mood, Notice
from ui.widgets.number_panel import NumberPanel
from ui.widgets.pane import Scrolled, stack
from ui.widgets.pill import Pill, Tone

_WIDTH = 600


class Pairing(QWidget):
    """``agreed(heard_by)``: all twelve agree; ``differed()``; ``typed(text, heard_by)``: their number as text."""

    agreed = Signal(object)
    differed = Signal()
    typed = Signal(str, object)
    more = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.peer: Peer | None = None
        self._head = Head(detail=True)
        self._pill = Pill(self.tr("not verified"), Tone.DUE, icon="unverified")
        self._more = IconButton("more", self.tr("More about this peer"))
        self._head.add(self._pill)
        self._head.add(self._more)
        self._double = Notice("", Mood.CAUTION)
        self._title = Text("", Role.LEAD, strong=True)
        self._how = Prose("", "soft")
        ways = (
            (HeardBy.IN_PERSON, self.tr("In person")),
            (HeardBy.VOICE, self.tr("By voice: telephone or video")),
            (HeardBy.OTHER_CHANNEL, self.tr("Over another channel than the card")),
            (HeardBy.SAME_CHANNEL, self.tr("The same way as the card")),
        )
        self._heard = Choice(self.tr("How does the number come to you?"), ways, placeholder=self.tr("Please choose"))
        self._heard.setMaximumWidth(grown(320))
        self._nothing = Notice(
            self.tr("By the way the card came, the number proves nothing: whoever changed the one has changed both."),
            Mood.CAUTION,
        )
        self._panel = NumberPanel()
        self._copy = CopyButton(self.tr("Copy the number"), lambda: " ".join(self._panel.groups()), Kind.GHOST)
        self._agree = Button(self.tr("All twelve agree"), Kind.PRIMARY, icon="done", large=True)
        self._differ = Button(self.tr("One differs"), icon="close", large=True)
        self._paste_title = Label(self.tr("Or paste their number"), strong=True)
        self._line = Line(self.tr("Their number"), self.tr("60 digits"))
        self._compare = Button(self.tr("Compare"))
        self._error = Notice("", Mood.DANGER)
        self._waits = Notice("")
        self._lay_out()
        self._heard.changed.connect(self._on_heard)
        self._agree.clicked.connect(self._on_agree)
        self._differ.clicked.connect(self.differed)
        self._compare.clicked.connect(self._on_compare)
        self._line.returnPressed.connect(self._on_compare)
        self._line.textEdited.connect(lambda: self._line.set_wrong(False))
        self._more.clicked.connect(lambda: self.more.emit(self._more.mapToGlobal(self._more.rect().bottomLeft())))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)  # Qt leaves it out beside what is hidden
        across, pasted = Flow(), QHBoxLayout()
        for one in (self._agree, self._differ, self._copy):
            across.add(one)
        pasted.setSpacing(8)
        pasted.addWidget(self._line)
        pasted.addWidget(self._compare)
        pasted.setContentsMargins(0, 8, 0, 4)
        asked, paste = QVBoxLayout(), QVBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self._title)
        asked.addWidget(self._how)
        paste.setSpacing(4)
        paste.addWidget(self._paste_title)
        paste.addWidget(Text(self.tr("Kreis compares digit by digit; blanks do not matter."), ink="soft"))
        paste.addLayout(pasted)
        parts = (self._double, asked, self._heard, self._nothing, self._panel, across, self._error, rule(), paste)
        for part in (*parts, self._waits):
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        body = Scrolled(top=22)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def show_peer(self, peer: Peer, number: str) -> None:
        """Whose card it is, and the number made of both identities."""
        again = self.peer is not None and self.peer.id == peer.id
        self.peer = peer
        title = self.tr("Verify %1").replace("%1", peer.name)
        if peer.state is PeerState.UNCONFIRMED and peer.renewed_at is not None:
            renewed = self.tr("New keys since %1: nothing is sealed until you compare again")
            second = renewed.replace("%1", i18n.day(peer.renewed_at))
        elif peer.state is PeerState.UNCONFIRMED:
            second = self.tr("In doubt: nothing is sealed until you compare again")
        else:
            second = self.tr("Card taken in on %1, nothing is exchanged yet").replace("%1", i18n.day(peer.added_at))
        self._head.set_texts(title, second, look(peer.id, peer.name))
        self._title.setText(self.tr("Compare this number with %1").replace("%1", peer.name))
        self._how.setText(
            self.tr("Call or meet, and take turns reading a line. Not by mail: who forges a card forges a mail too.")
        )
        known = ", ".join(peer.same_name_as)
        self._double.setVisible(bool(known))
        self._double.tell(
            self.tr("You already know this name: %1. Make sure that it is the same person.").replace("%1", known)
        )
        self._panel.show_number(self.tr("Number"), number)
        waits = self.tr("Until you have compared it, nothing is sealed for %1, and what they send waits unread.")
        self._waits.tell(waits.replace("%1", peer.name))
        if not again:
            self._heard.choose(None)
            self._line.clear()
            self._line.set_wrong(False)
            self._error.hide()
        self._on_heard()

    def clear(self) -> None:
        self.peer = None
        self._head.set_texts("")
        self._panel.show_number("", "")
        self._line.clear()

    def refuse(self, sentence: str) -> None:
        self._line.set_wrong(bool(self._line.text()))
        self._error.tell(sentence)
        self._error.show()

    def _on_heard(self) -> None:
        same = self._heard.value() is HeardBy.SAME_CHANNEL
        self._nothing.setVisible(same)
        for part in (self._agree, self._compare, self._line):
            part.setEnabled(not same)

    def _ask(self) -> HeardBy | None:
        """How the number came; asks for it where the user has not said so."""
        heard_by = self._heard.value()
        if heard_by is None:
            self._heard.refuse(self.tr("Please say first how the number came to you."))
            self._heard.setFocus()
        return heard_by

    def _on_agree(self) -> None:
        if (heard_by := self._ask()) is not None:
            self.agreed.emit(heard_by)

    def _on_compare(self) -> None:
        if self._line.text().strip() and (heard_by := self._ask()) is not None:
            self.typed.emit(self._line.text(), heard_by)
