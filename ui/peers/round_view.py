"""One round: its charter and who signed it, the members, the rule; and joining, with what that means said first."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.peer import Peer
from app.records.referral import Sealed
from app.records.round import MOST_VOUCHERS, Belonging, Member, Round
from ui.peers import round_words
from ui.peers.round_inviting import RoundInviting
from ui.peers.round_members import RoundMembers
from ui.runtime import i18n
from ui.widgets.button import Button, Kind
from ui.widgets.choice import Choice
from ui.widgets.facts import Fact, Facts
from ui.widgets.flow import Flow
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import SectionTitle
from ui.widgets.sealed_files import SealedFiles, of_sealed


class RoundView(QWidget):
    """What the user wants of the round that is shown goes out as signals."""

    joined = Signal()
    removed = Signal()
    told = Signal()
    quitted = Signal()
    stopped = Signal(int, bool)  # a peer, and whether it is said
    ruled = Signal(int)
    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round: Round | None = None
        self._asked: Member | None = None
        self.invitation = Notice("", title=" ", icon="peers")
        self.join_button = Button(self.tr("Join …"), Kind.PRIMARY)
        self.decline_button = Button(self.tr("Not for me"))
        self._invited = Flow()
        self.newer = Notice(self.tr("The charter was changed since you joined."), Mood.CAUTION)
        self.agree_button = self.newer.add(self.tr("Agree …"))
        self.news = Notice("")
        self.tell_button = self.news.add(self.tr("Tell them …"))
        self.error = Notice("", Mood.DANGER)
        self.sure = Notice("", Mood.DANGER, title=" ")
        self.yes_button = Button(self.tr("Leave …"), Kind.DANGER)
        self.quiet_button = Button(self.tr("Stop quietly"), Kind.DANGER)
        self.say_button = Button(self.tr("Stop and tell the members …"))
        self.no_button = Button(self.tr("Keep"))
        self._answers = Flow()
        self.files = SealedFiles()
        self._facts = Facts()
        self._members_title, self.members = SectionTitle(self.tr("Members")), RoundMembers()
        self.inviting = RoundInviting()
        all_, least = self.tr("Show all referrals of this round"), self.tr("Show them only with %1 vouchers")
        options = [(1, all_), *((n, least.replace("%1", i18n.number(n))) for n in range(2, MOST_VOUCHERS + 1))]
        self.rule = Choice(self.tr("What you see of this round"), options)
        self._held = Text("", ink="soft")
        self.invite_button = Button(self.tr("Invite a peer …"), Kind.PRIMARY, icon="person-add")
        self.change_button = Button(self.tr("Change the charter …"))
        self.quit_button = Button(self.tr("Leave the round …"))
        self.remove_button = Button(self.tr("Remove"))
        self.back_button = Button(self.tr("All rounds"), icon="back")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch(1)
        column.addLayout(top)
        buttons = Flow()
        for flow, parts in (
            (self._invited, (self.join_button, self.decline_button)),
            (self._answers, (self.yes_button, self.quiet_button, self.say_button, self.no_button)),
            (buttons, (self.invite_button, self.change_button, self.quit_button, self.remove_button)),
        ):
            for button in parts:
                flow.add(button)
        charter = SectionTitle(self.tr("Charter"))
        said = (
            self.invitation,
            self._invited,
            self.newer,
            self.news,
            charter,
            self._facts,
            self._members_title,
            self.members,
        )
        # What is asked, written or refused stands where one has just pressed something.
        done = (self.error, self.sure, self._answers, self.files, self.inviting, self.rule, self._held)
        for part in (*said, *done):
            if isinstance(part, SectionTitle):
                column.addSpacing(8)
            column.addWidget(part)
        column.addWidget(buttons)

    def _connect(self) -> None:
        for button in (self.join_button, self.agree_button):
            button.clicked.connect(self.joined)
        for button in (self.decline_button, self.remove_button):
            button.clicked.connect(self.removed)
        self.tell_button.clicked.connect(self.told)
        self.change_button.clicked.connect(self.changed)
        self.back_button.clicked.connect(self.left)
        self.quit_button.clicked.connect(self.ask_to_leave)
        self.no_button.clicked.connect(self._on_kept)
        self.yes_button.clicked.connect(self.quitted)
        self.quiet_button.clicked.connect(lambda: self._on_stop(say=False))
        self.say_button.clicked.connect(lambda: self._on_stop(say=True))
        self.members.stopping.connect(self.ask_to_stop)
        self.invite_button.clicked.connect(self._on_invite)
        self.rule.changed.connect(self._on_rule)

    def show_round(self, found: Round, peers: Sequence[Peer]) -> None:
        """``peers`` are the verified ones, who can be invited."""
        again = self.round is not None and self.round.id == found.id
        self.round = found
        if not again:
            for part in (self.error, self.sure, self._answers, self.files, self.inviting):
                part.hide()
        joined = found.belonging is Belonging.JOINED
        self._show_notices(found)
        self._facts.show_facts(self._charter(found))
        self._members_title.tell(self.tr("Members"), i18n.number(len(found.members)))
        self.members.show_members(found.members, found.charter.needed, joined=joined)
        inside = {one.peer_id for one in found.members if one.belonging is not Belonging.LEFT}
        self.inviting.offer([one for one in peers if one.id not in inside])
        self.rule.blockSignals(True)
        self.rule.choose(found.show_with)
        self.rule.blockSignals(False)
        self.rule.setVisible(joined)
        self._held.setText(self.tr("%n referral(s) wait for more vouchers.", "", found.held))
        self._held.setVisible(joined and found.held > 0)
        mine = found.founder is not None and found.founder.me
        told = any(not one.me for one in found.members)
        for button, wanted in (
            (self.invite_button, joined),
            (self.change_button, joined and mine),
            (self.quit_button, joined and told),
            (self.remove_button, found.belonging is Belonging.LEFT or (joined and not told)),
        ):
            button.setVisible(wanted)

    def ask_to_leave(self) -> None:
        """Make sure of leaving."""
        self._asked = None
        self.sure.tell(
            self.tr("Each member whom you verified gets a file that says so. What they have of you stays with them."),
            self.tr("Leave this round?"),
        )
        self._ask()

    def ask_to_stop(self, member: Member) -> None:
        """Ask how to stop sealing for a member."""
        self._asked = member
        said = self.tr(
            "What you share with this round is no longer sealed for %1. Nobody hears of it, unless you say so; then "
            "you no longer vouch for them either. Others go on as they like."
        )
        title = self.tr("No longer seal for %1?").replace("%1", member.name)
        self.sure.tell(said.replace("%1", member.name), title)
        self._ask()

    def show_sealed(self, sealed: Sequence[Sealed], at: datetime) -> None:
        """The files that were written, each with whom it is for."""
        for part in (self.error, self.sure, self._answers, self.inviting):
            part.hide()
        self.files.show_files([of_sealed(one, at) for one in sealed])
        self.files.setVisible(bool(sealed))

    def refuse(self, sentence: str) -> None:
        self.error.tell(sentence)
        self.error.show()

    def clear(self) -> None:
        self.round = self._asked = None
        self._facts.show_facts([])
        self.members.show_members((), 1, joined=False)
        self.files.show_files([])
        self.inviting.offer(())
        for notice in (self.invitation, self.news, self.sure, self.error):
            notice.tell("")

    def _show_notices(self, found: Round) -> None:
        invited = found.belonging is Belonging.INVITED
        by = next((one.name for one in found.members if one.peer_id == found.invited_by and one.peer_id), "")
        title = self.tr("%1 invites you to this round") if by else self.tr("You are invited to this round")
        seen = self.tr(
            "Every member sees the names in this round. If you join, each member whom you verified gets a file that "
            "says so; before that nobody hears of it."
        )
        self.invitation.tell(seen, title.replace("%1", by))
        self.invitation.setVisible(invited)
        self._invited.setVisible(invited)
        self.newer.setVisible(found.changed)
        uninformed = [one.name for one in found.members if one.uninformed and one.heard]
        self.news.tell(self.tr("The newest is not known yet to %1.").replace("%1", ", ".join(uninformed)))
        self.news.setVisible(found.belonging is Belonging.JOINED and bool(uninformed))

    def _charter(self, found: Round) -> list[Fact]:
        charter, founder = found.charter, found.founder
        signed = i18n.long_day(charter.issued_at)
        facts: list[Fact] = []
        if founder is not None:
            sure = founder.me or founder.state is not None
            who = founder.name if sure else self.tr("%1, whom you do not know").replace("%1", founder.name)
            facts.append((self.tr("Signed by"), who, signed))
        else:
            facts.append((self.tr("Signed on"), signed))
        nothing = self.tr("nothing is said about that")
        facts.append((self.tr("Passed on"), charter.passed_on or nothing))
        facts.append((self.tr("Not passed on"), charter.kept or nothing))
        facts.append((self.tr("Vouching"), round_words.needed(charter.needed)))
        return facts

    def _ask(self) -> None:
        for part in (self.error, self.files, self.inviting):
            part.hide()
        self.yes_button.setVisible(self._asked is None)
        for button in (self.quiet_button, self.say_button):
            button.setVisible(self._asked is not None)
        for asked in (self.sure, self._answers):
            asked.show()
        self.no_button.setFocus()

    def _on_kept(self) -> None:
        for part in (self.sure, self._answers):
            part.hide()

    def _on_stop(self, *, say: bool) -> None:
        if self._asked is not None and self._asked.peer_id is not None:
            self.stopped.emit(self._asked.peer_id, say)

    def _on_invite(self) -> None:
        self.files.hide()
        self.inviting.begin()

    def _on_rule(self) -> None:
        if self.rule.value() is not None:
            self.ruled.emit(self.rule.value())
