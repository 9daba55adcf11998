"""One referral: who vouches, how they know, until when, and what may be passed on."""

from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.records.calendar import working_days_between
from app.records.ids import StatementId
from app.records.referral import Direction, Interest, Referral, Reshare
from app.records.statement import Statement, StatementKind
from ui.referrals import rows, trust
from ui.referrals.composer import Composer
from ui.referrals.said import SaidList
from ui.referrals.trust import Behind
from ui.runtime import i18n, icons, sentences
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, grown
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.facts import Fact, Facts
from ui.widgets.foot_bar import FootBar
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.marked_text import Prose
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.pill import Pill, Tone
from ui.widgets.sealed_files import Handed, SealedFiles

_WIDTH = 760


def _begun(text: str) -> str:
    """With a capital letter, since it stands alone."""
    return text[:1].upper() + text[1:]


class ReferralDetail(QWidget):
    """What the user wants of the referral that is shown goes out as signals."""

    taken = Signal()
    removed = Signal()
    withdrawn = Signal()
    passed = Signal()
    written = Signal(object)  # a Letter
    settled = Signal(object)  # a Statement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.referral: Referral | None = None
        self.behind = Behind()
        self._head = Head(detail=True)
        self._checked = Pill(self.tr("Signature checked"), Tone.GOOD, icon="verified")
        self._head.add(self._checked)
        self._title, self._line = Text("", Role.PAGE, strong=True), Text("", ink="soft")
        self._about = Prose()
        self._gap = Notice(self.tr("An earlier file from this peer is missing. Ask for it."), Mood.CAUTION)
        self._facts_title, self._facts = SectionTitle(self.tr("First-hand")), Facts()
        self._trust = Facts()
        self._files_title, self._files = SectionTitle(self.tr("Handed over")), SealedFiles()
        self._said_title, self.said = SectionTitle(self.tr("Said about it")), SaidList()
        self.composer = Composer()
        self.interest_button = Button(self.tr("Interested …"), Kind.PRIMARY, icon="done")
        self.decline_button = Button(self.tr("Not for me …"))
        self.pass_button = Button(self.tr("Pass on …"), icon="referrals")
        self.more_button = IconButton("more", self.tr("More"))
        self.remove_button = Button(self.tr("Remove"))
        self.withdraw_button = Button(self.tr("Withdraw …"), Kind.DANGER)
        self._sure = Notice("", Mood.DANGER, title=" ")
        self.yes_button = self._sure.add(self.tr("Withdraw for good"), Kind.DANGER)
        self._no = self._sure.add(self.tr("Keep"), Kind.SECONDARY)
        self._bar = FootBar(
            self.interest_button,
            self.decline_button,
            self.pass_button,
            self.more_button,
            self.remove_button,
            self.withdraw_button,
        )
        self._lay_out()
        self.interest_button.clicked.connect(lambda: self.compose(StatementKind.INTEREST))
        self.decline_button.clicked.connect(lambda: self.compose(StatementKind.DECLINE))
        self.pass_button.clicked.connect(self._on_pass)
        self.more_button.clicked.connect(self._on_more)
        self.composer.left.connect(self.composer.hide)
        self.composer.sealing.connect(self.written)
        self.said.answering.connect(self._on_answering)
        self.said.granting.connect(lambda one: self.compose(StatementKind.GRANT, one.id, one.peer_name))
        self.said.relaying.connect(self._on_relaying)
        self.said.settled.connect(self.settled)
        self.remove_button.clicked.connect(self.removed)
        self.withdraw_button.clicked.connect(self._ask)
        self.yes_button.clicked.connect(self.withdrawn)
        self._no.clicked.connect(self._sure.hide)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QVBoxLayout()  # only its margin stays when both are hidden
        notices.setContentsMargins(0, 0, 0, 12)
        notices.setSpacing(16)
        notices.addWidget(self._sure)
        notices.addWidget(self._gap)
        column.addLayout(notices)
        column.addWidget(self.composer)
        self.composer.hide()
        for part, gap in (
            (self._title, 4),
            (self._line, 16),
            (self._about, 24),
            (self._facts_title, 12),
            (self._facts, 10),
            (self._trust, 24),
            (self._said_title, 8),
            (self.said, 24),
            (self._files_title, 8),
            (self._files, 0),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        body = Scrolled(top=8)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body, self._bar)

    def show_referral(self, referral: Referral, today: date, since: datetime | None = None, region: str = "DE") -> None:
        """``since`` is when the number of the one who vouches was compared; None where nobody is known to vouch.

        ``region`` is whose holidays are left out where working days are counted.
        """
        if self.referral is None or self.referral.id != referral.id:
            self.composer.hide()
            self.show_behind(Behind())
        self.referral = referral
        received = referral.direction is Direction.RECEIVED
        ended = referral.withdrawn_at is not None
        vacancy = referral.vacancy
        self._tell_head(referral, today, since)
        self._checked.setVisible(received)
        self._sure.hide()
        self._gap.setVisible(referral.gap)
        self._title.setText(rows.title(referral))
        place = ", ".join(part for part in (vacancy.organisation, vacancy.place) if part)
        self._line.setText(
            " · ".join(part for part in (place, vacancy.employment, vacancy.starts, vacancy.pay) if part)
        )
        self._about.setText(vacancy.description)
        self._about.setVisible(bool(vacancy.description))
        self._facts.show_facts([] if ended else self._said(referral, today, region))
        self._facts_title.setVisible(not ended)
        self._show_files(referral)
        living = received and not ended
        for button in (self.interest_button, self.decline_button, self.pass_button, self.more_button):
            button.setVisible(living)
        asking = referral.claim.terms.reshare is Reshare.ASK
        self.pass_button.setText(self.tr("Ask to pass on …") if asking else self.tr("Pass on …"))
        self.pass_button.setEnabled(referral.claim.terms.reshare is not Reshare.NONE)
        self.remove_button.setVisible(not living and not referral.deliveries)
        self.withdraw_button.setVisible(not received and not ended and bool(referral.deliveries))
        self._bar.tell(self._honest(referral))

    def show_behind(self, behind: Behind) -> None:
        """What was said, who else stands behind it, and how earlier referrals of this peer turned out."""
        self.behind = behind
        self.said.show_statements(behind.statements, passed_on=bool(behind.links))
        for part in (self.said, self._said_title):
            part.setVisible(bool(behind.statements))
        self._trust.show_facts(trust.facts(behind))
        self._trust.setVisible(bool(trust.facts(behind)))

    def compose(self, kind: StatementKind, answers: StatementId | None = None, peer: str = "") -> None:
        """Write to whoever sealed this, or to a peer who waits for an answer."""
        if self.referral is not None:
            self.composer.begin(kind, peer or self.referral.peer_name, answers=answers)
            self.composer.show()

    def menu(self) -> QMenu:
        """What else one can do with a referral that was received."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        taken = self.referral is not None and self.referral.lead_id is not None
        for icon, text, act, possible in (
            ("question", self.tr("Ask back …"), lambda: self.compose(StatementKind.QUESTION), True),
            ("verified", self.tr("Stand behind it too …"), lambda: self.compose(StatementKind.ENDORSE), True),
            ("person", self.tr("Introduce somebody …"), lambda: self.compose(StatementKind.INTRODUCE), True),
            ("leads", self.tr("Take as lead"), self.taken.emit, not taken),
            ("erase", self.tr("Remove"), self.removed.emit, True),
        ):
            action = QAction(icons.icon(icon, tokens().soft), text, menu)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        return menu

    def _on_more(self) -> None:
        self.menu().popup(self.more_button.mapToGlobal(self.more_button.rect().topLeft()))

    def _on_pass(self) -> None:
        """By its author's leave, which may have to be asked for first."""
        if self.referral is not None and self.referral.claim.terms.reshare is Reshare.ASK:
            self.compose(StatementKind.ASK)
        else:
            self.passed.emit()

    def _on_relaying(self, statement: Statement) -> None:
        """To whom the referral came from, the last claim behind it."""
        self.compose(StatementKind.INTEREST, statement.id, self.behind.links[-1].claim.name)

    def _on_answering(self, statement: Statement) -> None:
        self.compose(StatementKind.ANSWER, statement.id, statement.peer_name)

    def _tell_head(self, referral: Referral, today: date, since: datetime | None) -> None:
        day = i18n.day(referral.claim.issued_at, today=today)
        if referral.direction is Direction.GIVEN:
            self._head.set_texts(_begun(rows.second(referral)), self.tr("Written on %1").replace("%1", day))
            return
        second = self.tr("Sealed for you on %1")
        if since is not None:
            second = self.tr("Peer since %2, sealed for you on %1").replace("%2", i18n.day(since, today=today))
        name = referral.peer_name or referral.claim.name
        avatar = look(referral.peer_id or 0, name) if name else None
        self._head.set_texts(rows.second(referral), second.replace("%1", day), avatar)

    def clear(self) -> None:
        self.referral = None
        self._head.set_texts("")
        for text in (self._title, self._line, self._about):
            text.setText("")
        self._facts.show_facts([])
        self._files.show_files([])
        self.composer.hide()
        self.show_behind(Behind())

    def _said(self, referral: Referral, today: date, region: str) -> list[Fact]:
        vetting, terms = referral.vetting, referral.claim.terms
        basis = _begun(sentences.of_code("basis", vetting.basis.value))
        if vetting.since is not None:
            basis += self.tr(", since %1").replace("%1", str(vetting.since))
        found: list[Fact] = [
            (self.tr("Who vouches"), self._who(referral)),
            (self.tr("How they know"), basis, vetting.relation),
            (self.tr("Own interest"), _begun(sentences.of_code("interest", vetting.interest.value))),
        ]
        if vetting.interest is Interest.NONE:
            found[-1] = (self.tr("Own interest"), self.tr("None: neither a bonus nor an own vacancy"))
        if vetting.words:
            found.append((self.tr("Their words"), self.tr("“%1”").replace("%1", vetting.words)))
        until = terms.expires_on
        if until is not None:
            days = working_days_between(today, until, region)
            left = self.tr("no longer valid") if until < today else self.tr("%n working day(s) left", "", days)
            found.append((self.tr("Valid until"), i18n.long_day(until), left))
        found.append((self.tr("Passing on"), _begun(sentences.of_code("reshare", terms.reshare.value))))
        return found

    def _who(self, referral: Referral) -> QWidget:
        """Whoever vouches, as somebody one knows."""
        name = referral.claim.name or referral.peer_name or self.tr("You")
        who = QWidget()
        who.setAccessibleName(name)
        across = QHBoxLayout(who)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(Avatar(look(referral.peer_id or 0, name), INLINE))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(Text(name, strong=True))
        lines.addWidget(Text(self.tr("first-hand"), Role.SMALL, ink="soft"))
        across.addLayout(lines, 1)
        return who

    def _show_files(self, referral: Referral) -> None:
        files = [
            Handed(
                peer_id=one.peer_id or 0,
                peer_name=one.peer_name,
                file=f"{one.code}.referral",
                at=one.handed_at,
                in_folder=one.in_folder,
                acked_at=one.acked_at,
            )
            for one in referral.deliveries
        ]
        self._files.show_files(files)
        for part in (self._files, self._files_title):
            part.setVisible(bool(files))

    def _honest(self, referral: Referral) -> str:
        if referral.direction is Direction.GIVEN:
            return self.tr("Copies outside the program cannot be called back.")
        if referral.withdrawn_at is not None:
            return self.tr("Its author took it back; its contents are erased here.")
        if referral.lead_id is not None:
            return self.tr("It stands among your leads.")
        return self.tr("Only %1 learns of your answer, and only when you hand it over.").replace(
            "%1", referral.peer_name
        )

    def _ask(self) -> None:
        self._sure.tell(self.tr("Those who have it get a file each that takes it back. This cannot be undone."))
        self._sure.show()
