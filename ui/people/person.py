"""A person's page: how close, the year between us, who owes whom, how we met, how to reach them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.records.contact import ChannelKind, Contact, Standing
from app.records.document import ContactOwner
from app.records.exchange import Exchange
from app.records.obligation import Obligation
from ui.people import around as around_person
from ui.people import words, year
from ui.people.around import Around
from ui.people.claims import Claims
from ui.people.employer_line import EmployerLine
from ui.people.erasure import Erasure
from ui.people.favours import Favours
from ui.people.person_menu import PersonMenu
from ui.people.person_parts import OpenReplies, Reach, describe_birthday
from ui.people.told_leads import ToldLeads
from ui.runtime.session import Session
from ui.runtime.type_roles import Role, grown
from ui.widgets.avatar import look
from ui.widgets.button import SMALL, Button, IconButton, Kind
from ui.widgets.documents import Documents
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Label
from ui.widgets.marked_text import Prose
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.peer_profile import PeerProfile
from ui.widgets.pill import Pill, Tone
from ui.widgets.timeline_lane import Legend, TimelineLane

_PILLS = 4
_RIGHT_WIDTH, _GAP, _BETWEEN = 320, 24, 32
#: Below this width there is one column.
_NARROW = 520
_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it


class Person(QWidget):
    """Shows one contact; what the user wants of it goes out as signals with the contact."""

    edited = Signal(object)
    written = Signal(object)
    answered = Signal(object)  # an Obligation
    moved = Signal(object, object)  # Contact, Ring
    placed = Signal(object, object)  # Contact, Standing
    removed = Signal(object)
    erased = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.contact: Contact | None = None
        self._head = Head(detail=True)
        self._edit = Button(self.tr("Edit"), icon="note")
        self._write = Button(self.tr("Write"), Kind.PRIMARY, icon="mail")
        self._more = IconButton("more", self.tr("More about this person"))
        self.menu = PersonMenu(self)
        for part in (self._edit, self._write, self._more):
            self._head.add(part)
        self.erasure = Erasure()
        self._pills = Flow()
        self._year = QWidget()  # takes no room where nobody wrote
        self._year_title = SectionTitle(self.tr("One year"))
        self._legend = Legend(self.tr("Mail"), self.tr("Call"), self.tr("Chat"))
        self._lane = TimelineLane(self.tr("From them"), self.tr("From you"))
        self._open_title = SectionTitle(self.tr("Open replies"))
        self._open = OpenReplies()
        self._leads_title, self._leads = SectionTitle(""), ToldLeads()
        self._met_title, self._met = SectionTitle(self.tr("How we met")), Prose()
        self._notes_title, self._notes = SectionTitle(self.tr("Notes")), Prose()
        self.favours = Favours(session)
        self.claims = Claims(session)
        self._reach_title, self._reach = SectionTitle(self.tr("Reachable")), Reach()
        self._employer_title, self._employer = SectionTitle(self.tr("Employer")), EmployerLine()
        self._mind_title, self._mind = SectionTitle(self.tr("To remember")), Reach()
        self.documents, self.profile = Documents(session), PeerProfile(session)
        self._lay_out()
        self._edit.clicked.connect(lambda: self.edited.emit(self.contact))
        self._write.clicked.connect(lambda: self.written.emit(self.contact))
        self._more.clicked.connect(self._on_more)
        self._open.answered.connect(self.answered)
        self.menu.moved.connect(self.moved)
        self.menu.placed.connect(self.placed)
        self.menu.removed.connect(self.removed)
        self.menu.erasing.connect(self.erasure.ask)
        self.erasure.agreed.connect(self.erased)
        self._leads.sought.connect(lambda id: session.seek("leads", id))
        self._employer.sought.connect(lambda id: session.seek("employers", id))

    def _lay_out(self) -> None:
        body = Scrolled(top=16)
        column = body.column
        column.addWidget(self.erasure)
        column.addWidget(self._pills)
        column.addSpacing(24)
        above = QHBoxLayout()
        above.addWidget(self._year_title, 1)
        above.addWidget(self._legend)
        year_of = QVBoxLayout(self._year)
        year_of.setContentsMargins(0, 0, 0, 32)
        year_of.setSpacing(12)
        year_of.addLayout(above)
        year_of.addWidget(self._lane)
        column.addWidget(self._year)
        self._across = self._columns()
        column.addLayout(self._across)
        column.addStretch(1)
        stack(self, self._head, body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both columns stand below one another where each would be too narrow for large text."""
        super().resizeEvent(event)
        narrow = event.size().width() < grown(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)
        self._right.setMaximumWidth(_ANY_WIDTH if narrow else grown(_RIGHT_WIDTH))

    def _columns(self) -> QBoxLayout:
        """What lies between us at the left, and beside it how to reach them and what is kept of them."""
        left = self._column(
            (self._open_title, self._open),
            (self._leads_title, self._leads),
            (self._met_title, self._met),
            (self._notes_title, self._notes),
            (self.profile,),
        )
        right = self._column(
            (self.favours,),
            (self._reach_title, self._reach),
            (self.claims,),
            (self._employer_title, self._employer),
            (self._mind_title, self._mind),
            (self.documents,),
        )
        self._right = QWidget()
        self._right.setMaximumWidth(grown(_RIGHT_WIDTH))
        self._right.setLayout(right)
        across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        across.setSpacing(_BETWEEN)
        across.addLayout(left, 4)
        across.addWidget(self._right, 3)
        return across

    def _column(self, *blocks: tuple[QWidget, ...]) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(_GAP)  # Qt leaves it out beside what is hidden
        for parts in blocks:
            block = QVBoxLayout()
            block.setSpacing(6)
            block.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                if isinstance(part, SectionTitle):
                    part.setMinimumHeight(SMALL)  # as one with a button beside it
                block.addWidget(part)
            side.addLayout(block)
        side.addStretch(1)
        return side

    def clear(self) -> None:
        self.contact = None
        self.erasure.forget()
        self.favours.clear()
        self.claims.clear()
        self.documents.clear()
        self.profile.clear()
        self._leads.show_leads((), date.min)
        self._employer.show_employer(None)
        self._head.set_texts("")
        for part in (self._met, self._notes):
            part.setText("")
        self._reach.show_lines(())
        self._mind.show_lines(())
        self._open.show_open((), "")

    def name(self) -> str:
        return self._head.title()

    def show_contact(
        self, contact: Contact, exchanges: Sequence[Exchange], now: datetime, open_now: Sequence[Obligation] = ()
    ) -> None:
        """Everything about a person but the list of what is open, which ``show_open`` adds."""
        if self.contact is None or self.contact.id != contact.id:
            self.erasure.forget()
        self.contact = contact
        self.favours.show_of(contact.id)
        self.claims.show_of(contact.id)
        self.documents.show_of(ContactOwner(id=contact.id))
        self._head.set_texts(contact.name, words.second_line(contact), look(contact.id, contact.name))
        self._write.setEnabled(any(channel.kind is ChannelKind.MAIL for channel in contact.channels))
        beats = year.beats(exchanges, open_now)
        self._year.setVisible(bool(beats))
        today = now.astimezone().date()
        spoken = year.spoken(exchanges, now)
        self._lane.show_year(beats, today, year.months(today), self.tr("silent, %1 days"), spoken)
        for title, paragraph, text in (
            (self._met_title, self._met, contact.how_we_met),
            (self._notes_title, self._notes, contact.notes),
        ):
            paragraph.setText(text)
            title.setVisible(bool(text))
            paragraph.setVisible(bool(text))
        self._reach.show_channels(contact.channels)
        for part in (self._reach_title, self._reach):
            part.setVisible(bool(contact.channels))
        lines = describe_birthday(contact.birthday)
        if contact.patience_days is not None:
            patience = self.tr("Your limit for this person: %n working day(s)", "", contact.patience_days)
            lines = (*lines, ("snooze", patience, ""))
        self._mind.show_lines(lines)
        for part in (self._mind_title, self._mind):
            part.setVisible(bool(lines))
        self.show_open(())
        self.show_around(Around(), now)

    def show_open(self, obligations: Sequence[Obligation], waited: Mapping[int, int] | None = None) -> None:
        """Open replies, mine and theirs; ``waited`` holds their working days."""
        self._open_title.tell(self.tr("Open replies"), str(len(obligations)) if obligations else "")
        self._open.show_open(obligations, self.tr("Nothing is open between you."), waited)

    def show_around(self, around: Around, now: datetime) -> None:
        """The peer they are, their employer, the leads they told of; after ``show_contact``."""
        if self.contact is not None:
            self._show_pills(self.contact, now, around)
        self.profile.show_of(around.peer.id if around.peer is not None else None)
        self._employer.show_employer(around.employer)
        self._employer_title.setVisible(around.employer is not None)
        self._leads_title.tell(self.tr("Leads from this person"), str(len(around.leads)) if around.leads else "")
        self._leads_title.setVisible(bool(around.leads))
        self._leads.show_leads(around.leads, now.astimezone().date())

    def _show_pills(self, contact: Contact, now: datetime, around: Around) -> None:
        self._pills.clear()
        shown = []
        if contact.ring is not None:
            shown.append(Pill(words.ring_name(contact.ring), Tone.ACCENT))
        else:
            tone = Tone.DANGER if contact.standing is Standing.OUT else Tone.OUTLINE
            shown.append(Pill(words.standing_name(contact.standing), tone))
        step = words.warmth(contact.last_exchange_at, now)
        if step is not None:
            shown.append(Pill(words.warmth_name(step), warmth=step))
        shown += around_person.pills(around)
        shown += [Pill(label, Tone.OUTLINE) for label in contact.labels]
        for pill in shown[:_PILLS]:
            self._pills.add(pill)
        if len(shown) > _PILLS:
            self._pills.add(Label(f"+{len(shown) - _PILLS}", Role.CAPTION, ink="faint"))

    def _on_more(self) -> None:
        if self.contact is not None:
            self.menu.open_for(self.contact, self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def focus(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
