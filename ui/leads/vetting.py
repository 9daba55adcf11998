"""Vetting a lead and sealing it: four questions, until when and for whom, then one file a recipient."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.records.lead import Lead
from app.records.peer import Peer, PeerState
from app.records.referral import Basis, Interest, Reshare, Sealed, Terms, Vetting
from app.records.round import Belonging, Round
from ui.leads.sealing import Whom
from ui.runtime import sentences
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField, NoDay
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.paragraph import Paragraph
from ui.widgets.sealed_files import SealedFiles, of_sealed
from ui.widgets.taking_away import empty
from ui.widgets.typed import Chosen, Ticked, Typed

_WIDTH = 680
_YEAR = 4


class VettingForm(QWidget):
    """``sealing(vetting, terms, whom)`` with a ``Whom`` when all is answered; ``left()`` when the user gave it up or is
    done.
    """

    sealing = Signal(object, object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Head(detail=True)
        self._leave = Button(self.tr("Back"), key="Esc")
        self.seal_button = Button(self.tr("Seal …"), Kind.PRIMARY, icon="referrals")
        self._head.add(self._leave)
        self._head.add(self.seal_button)
        say = sentences.of_code
        self.basis = Choice(
            self.tr("How do you know this workplace?"),
            [(one, say("basis", one.value)) for one in Basis],
            placeholder=self.tr("Please choose"),
        )
        self.since = Field(self.tr("Since which year?"))
        self.relation = Field(self.tr("How are you related to it?"))
        self.interest = Choice(self.tr("Your own interest"), [(one, say("interest", one.value)) for one in Interest])
        self.words = Paragraph(self.tr("In your own words, if you like"))
        self.until = DateField(self.tr("Valid until"))
        self.reshare = Choice(self.tr("Passing on"), [(one, say("reshare", one.value)) for one in Reshare])
        self.consent = CheckBox(self.tr("Everybody named in it has agreed."))
        self._strangers = Notice(self.tr("People you do not know will read your name and your words."), Mood.CAUTION)
        self._honest = Text(
            self.tr("Your signature can be shown to others and proves that you wrote this."), ink="soft"
        )
        self._error = Notice("", Mood.DANGER)
        self._for_title = SectionTitle(self.tr("For whom"))
        self._for, self._boxes = QVBoxLayout(), list[tuple[Peer, CheckBox]]()
        self._round_boxes = list[tuple[Round, CheckBox]]()
        self.files = SealedFiles()
        self._for.setSpacing(8)
        self._questions = QWidget()
        self.lead: Lead | None = None
        self._typed = Typed(
            {
                "basis": Chosen(self.basis, Basis),
                "since": self.since,
                "relation": self.relation,
                "interest": Chosen(self.interest, Interest),
                "words": self.words,
                "until": self.until,
                "reshare": Chosen(self.reshare, Reshare),
                "consent": Ticked(self.consent),
            }
        )
        self._lay_out()
        self.seal_button.clicked.connect(self._on_seal)
        self._leave.clicked.connect(self.left)
        self.reshare.changed.connect(self._on_reshare)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._questions)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(16)
        pairs = ((self.basis, self.since), (self.relation, self.interest), (self.until, self.reshare))
        for line, (left, right) in enumerate(pairs):
            grid.addWidget(left, line, 0)
            grid.addWidget(right, line, 1)
        below = (self._strangers, self.words, self.consent, self._for_title)
        for line, part in enumerate(below, len(pairs)):
            grid.addWidget(part, line, 0, 1, 2)
        grid.addLayout(self._for, len(pairs) + len(below), 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(16)
        for widget in (self._error, self._questions, self.files, self._honest):
            column.addWidget(widget)
        body = Scrolled()
        across = QHBoxLayout()
        across.addWidget(inner, 1)
        body.column.addLayout(across)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def begin(self, lead: Lead, peers: Sequence[Peer], today: date, rounds: Sequence[Round] = ()) -> None:
        """Ask anew for this lead; of the peers who are not lost or revoked only verified ones can be chosen, and of the
        ``rounds`` that the user is in those where somebody is admitted.
        """
        self.lead = lead
        self._head.set_texts(lead.title, self.tr("Vouch only for what you know"))
        self._error.hide()
        self._strangers.hide()
        self.files.hide()
        self._questions.show()
        self.seal_button.show()
        self.basis.choose(None)
        self.interest.choose(Interest.NONE)
        self.reshare.choose(Reshare.NONE)
        for field in (self.since, self.relation):
            field.set_text("")
            field.accept()
        self.words.set_text("")
        self.until.show_day(None, today)
        self.consent.setChecked(False)
        self._typed.begin()
        joined = [one for one in rounds if one.belonging is Belonging.JOINED]
        self._show_peers([peer for peer in peers if peer.state not in (PeerState.REVOKED, PeerState.LOST)], joined)

    def _show_peers(self, peers: Sequence[Peer], rounds: Sequence[Round] = ()) -> None:
        empty(self._for)
        self._boxes, self._round_boxes = [], []
        for one in rounds:
            names = ", ".join(member.name for member in one.recipients) or self.tr("nobody is admitted yet")
            box = CheckBox(self.tr("Round “%1”: %2").replace("%1", one.name).replace("%2", names))
            box.setEnabled(bool(one.recipients))
            box.toggled.connect(lambda on, box=box: self._on_round(box, on=on))
            self._for.addWidget(box)
            self._round_boxes.append((one, box))
        for peer in peers:
            verified = peer.state is PeerState.VERIFIED
            box = CheckBox(peer.name if verified else self.tr("%1 (not verified yet)").replace("%1", peer.name))
            box.setEnabled(verified)
            self._for.addWidget(box)
            self._boxes.append((peer, box))
        if not peers:
            self._for.addWidget(Text(self.tr("You have no peers yet. Exchange cards on the page Peers first.")))

    def draft(self) -> dict[str, object]:
        """The answers so far and for whom; empty where nothing was answered or all is sealed."""
        if self._questions.isHidden():
            return {}
        chosen = [peer.id for peer, box in self._boxes if box.isChecked()]
        answers = self._typed.changed()
        shared = [one.id for one, box in self._round_boxes if box.isChecked()]
        if not answers and not chosen and not shared:
            return {}
        return {"answers": answers, "peers": chosen, **({"rounds": shared} if shared else {})}

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show again what ``draft`` gave; a peer who is no longer verified is not chosen again."""
        self._typed.put(draft.get("answers"))
        chosen = draft.get("peers")
        for peer, box in self._boxes:
            box.setChecked(box.isEnabled() and isinstance(chosen, list) and peer.id in chosen)
        shared = draft.get("rounds")
        for one, box in self._round_boxes:
            box.setChecked(box.isEnabled() and isinstance(shared, list) and one.id in shared)

    def clear(self) -> None:
        """Forget whose job it was and what was answered."""
        self.lead = None
        self._head.set_texts("")
        self._show_peers(())
        for field in (self.since, self.relation, self.words):
            field.set_text("")

    def boxes(self) -> list[tuple[Peer, CheckBox]]:
        """The peers with their ticks."""
        return self._boxes

    def round_boxes(self) -> list[tuple[Round, CheckBox]]:
        """The rounds with their ticks, one of them at most set."""
        return self._round_boxes

    def tell(self, sentence: str) -> None:
        """Say what cannot be done; all answers stay."""
        self._error.tell(sentence)
        self._error.show()

    def show_sealed(self, sealed: Sequence[Sealed], at: datetime) -> None:
        """Each file beside the one it is for; from now on they are in the user's hands."""
        self._error.hide()
        self._questions.hide()
        self.seal_button.hide()
        self.files.show_files([of_sealed(one, at) for one in sealed])
        self.files.show()

    def _on_reshare(self) -> None:
        self._strangers.setVisible(self.reshare.value() is Reshare.OK)

    def _on_round(self, chosen: CheckBox, *, on: bool) -> None:
        """A referral is shared in one round at a time."""
        for _, box in self._round_boxes if on else ():
            if box is not chosen:
                box.setChecked(False)

    def _whom(self) -> Whom:
        shared = next((one for one, box in self._round_boxes if box.isChecked()), None)
        members = () if shared is None else shared.recipients
        return Whom(
            peers=tuple(peer.id for peer, box in self._boxes if box.isChecked()),
            round_id=None if shared is None else shared.id,
            members=tuple(one.peer_id for one in members if one.peer_id is not None),
        )

    def _on_seal(self) -> None:
        basis, year = self.basis.value(), self.since.text()
        whom = self._whom()
        if basis is None:
            self.basis.refuse(self.tr("Please say how you know it."))
            return
        if year and not (year.isdecimal() and len(year) == _YEAR):
            self.since.refuse(self.tr("A year has four digits."))
            return
        try:
            until = self.until.day()
        except NoDay:
            self.until.refuse_day()
            return
        if not whom.everybody:
            self.tell(self.tr("Choose at least one verified peer."))
            return
        vetting = Vetting(
            basis=basis,
            since=int(year) if year else None,
            relation=self.relation.text(),
            interest=self.interest.value() or Interest.NONE,
            words=self.words.text(),
        )
        terms = Terms(expires_on=until, reshare=self.reshare.value() or Reshare.NONE, consent=self.consent.isChecked())
        self.sealing.emit(vetting, terms, whom)
