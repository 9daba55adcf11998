"""A peer whose number was compared, or with whom nothing is exchanged any more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.peer import HeardBy, Peer, PeerState, Why
from ui.peers import rows
from ui.runtime import i18n, sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import grown
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, stack
from ui.widgets.peer_profile import PeerProfile
from ui.widgets.pill import Pill, Tone

_WIDTH = 680


class PeerDetail(QWidget):
    """``revoked()`` after the question; ``lost()``: their vault is; ``doubted()``: the number is to be compared again;
    ``joined()``: they are the earlier one that was proposed; ``offered()``: what still holds is to be sealed again;
    ``sought(id)`` to see them among the contacts.
    """

    revoked = Signal()
    lost = Signal()
    doubted = Signal()
    joined = Signal()
    offered = Signal()
    sought = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.peer: Peer | None = None
        self._head = Head(detail=True)
        self._pills = {
            PeerState.VERIFIED: Pill(self.tr("verified"), Tone.GOOD, icon="verified"),
            PeerState.REVOKED: Pill(self.tr("revoked"), Tone.DANGER, icon="keep-out"),
            PeerState.LOST: Pill(self.tr("lost"), Tone.DANGER, icon="warning"),
        }
        for pill in self._pills.values():
            self._head.add(pill)
        self._facts, self.profile = Facts(), PeerProfile(session)
        self._person = Button(self.tr("Open contact"), icon="person")
        self._revoke = Button(self.tr("Revoke …"), Kind.DANGER)
        self._doubt = Button(self.tr("Compare again"), icon="renew")
        self._lost = Button(self.tr("Their vault is lost"), icon="warning")
        self._sure = Notice("", Mood.DANGER, title=" ")
        self._yes = self._sure.add(self.tr("Revoke for good"), Kind.DANGER)
        self._no = self._sure.add(self.tr("Keep"), Kind.SECONDARY)
        self._same = Notice("", Mood.PLAIN, title=" ")
        self._join = self._same.add(self.tr("The same person"), Kind.SECONDARY)
        self._again = Notice("", Mood.PLAIN)
        self._seal = self._again.add(self.tr("Seal again …"), Kind.SECONDARY)
        self._lay_out()
        self._join.clicked.connect(self.joined)
        self._seal.clicked.connect(self.offered)
        self._revoke.clicked.connect(self.ask)
        self._no.clicked.connect(self.calm)
        self._yes.clicked.connect(self.revoked)
        self._lost.clicked.connect(self.lost)
        self._doubt.clicked.connect(self.doubted)
        self._person.clicked.connect(self._on_person)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._same)
        column.addWidget(self._again)
        column.addWidget(self._facts)
        column.addLayout(in_line(self._person, self._doubt, self._lost, self._revoke))
        column.addWidget(self._sure)
        column.addWidget(self.profile)
        body = Scrolled(top=24)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def show_peer(self, peer: Peer) -> None:
        self.peer = peer
        part = sentences.of_code("part", peer.card.part)
        self._head.set_texts(peer.name, part[:1].upper() + part[1:], look(peer.id, peer.name))
        for state, pill in self._pills.items():
            pill.setVisible(state is peer.state)
        issued = self.tr("issued on %1, number %2").replace("%2", str(peer.card.number))
        taken = self.tr("taken in on %1").replace("%1", i18n.long_day(peer.added_at))
        identity = " ".join(peer.card.identity[at : at + 8] for at in range(0, 32, 8)) + " …"
        facts: list[tuple[str, str] | tuple[str, str, str]] = [
            (self.tr("State"), rows.state(peer), self._way(peer)),
            (self.tr("Card"), taken, issued.replace("%1", i18n.long_day(peer.card.issued_at))),
            (self.tr("Identity"), identity),
        ]
        if peer.renewed_at is not None:
            since = self.tr("new since %1").replace("%1", i18n.long_day(peer.renewed_at))
            facts.append((self.tr("Keys"), since, self._renewed(peer)))
        self._facts.show_facts(facts)
        self._person.setVisible(peer.contact_id is not None)
        self._revoke.setVisible(peer.state is not PeerState.REVOKED)
        self._doubt.setVisible(peer.state is PeerState.VERIFIED)
        self._lost.setVisible(peer.state not in (PeerState.REVOKED, PeerState.LOST))
        self._sure.hide()
        self.profile.show_of(peer.id)
        self.propose(None)
        self.offer(0)

    def propose(self, earlier: Peer | None) -> None:
        """Ask whether this is the same person as an earlier entry; None asks nothing."""
        self._same.setVisible(earlier is not None)
        if earlier is not None and self.peer is not None:
            asked = self.tr("Is this the %1 you knew before?").replace("%1", earlier.name)
            self._same.tell(self.tr("Then all that passed becomes one again. This cannot be undone."), asked)

    def offer(self, count: int) -> None:
        """So many of my referrals still hold and were lost with their vault."""
        self._again.setVisible(count > 0)
        self._again.tell(self.tr("%n referral(s) of yours still hold and went with the lost vault.", "", count))

    def clear(self) -> None:
        self.peer = None
        self.profile.clear()
        self._head.set_texts("")
        self._facts.show_facts(())

    def ask(self) -> None:
        """What revoking means, before it is done."""
        if self.peer is None:
            return
        self._sure.tell(
            self.tr("Nothing more is sealed for them or opened from them. What they already have stays with them."),
            self.tr("Stop exchanging with %1?").replace("%1", self.peer.name),
        )
        self._sure.show()
        self._no.setFocus()

    def calm(self) -> None:
        self._sure.hide()
        self._revoke.setFocus()

    def _renewed(self, peer: Peer) -> str:
        if peer.renewed is Why.LOST:
            return self.tr("Their vault was lost; you joined the new card")
        return self.tr("Signed with the old ones")

    def _way(self, peer: Peer) -> str:
        """How the number came."""
        ways = {
            HeardBy.IN_PERSON: self.tr("The number was compared in person"),
            HeardBy.VOICE: self.tr("The number was compared by voice"),
            HeardBy.OTHER_CHANNEL: self.tr("The number was compared over another channel"),
        }
        return ways.get(peer.heard_by, "") if peer.heard_by is not None else ""

    def _on_person(self) -> None:
        if self.peer is not None and self.peer.contact_id is not None:
            self.sought.emit(self.peer.contact_id)
