"""One lead: what is next, who has to do with it, its steps, notes and documents, and passing it on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.records.document import LeadOwner
from app.records.lead import Lead, Stage
from ui.leads import around as around_lead
from ui.leads import words
from ui.leads.around import Around
from ui.leads.people import Fits, LeadPeople
from ui.leads.stage_menu import stage_menu
from ui.leads.steps import Steps
from ui.runtime import i18n, icons
from ui.runtime.session import Session
from ui.runtime.stages import stage_name
from ui.runtime.theme import tokens
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.documents import Documents
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.marked_text import Prose
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, SectionTitle, stack

_WIDTH, _LABEL_WIDTH = 680, 96


class LeadDetail(QWidget):
    """What the user wants of the lead that is shown goes out as signals."""

    moved = Signal(object)  # a Stage
    passed = Signal()
    edited = Signal()
    removed = Signal()
    sought = Signal(int)  # a contact
    saved = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self._head = Head(detail=True)
        self._stage = Button("", opens=True)
        self._pass = Button(self.tr("Vet and pass on"), Kind.PRIMARY, icon="referrals")
        self._edit = IconButton("note", self.tr("Edit"))
        self._more = IconButton("more", self.tr("More"))
        self._due = Notice("", Mood.CAUTION, icon="deadline")
        self._confidence = Notice(self.tr("Told in confidence: it is not passed on."), icon="lock")
        self._facts_title, self._facts = SectionTitle(self.tr("The job")), Facts(label_width=_LABEL_WIDTH)
        self._people_title, self._people = SectionTitle(self.tr("People")), LeadPeople()
        self.steps, self.documents = Steps(session), Documents(session)
        self._advert_title, self._advert = SectionTitle(""), Facts(label_width=_LABEL_WIDTH)
        self._fits_title, self._fits = SectionTitle(""), Fits(_LABEL_WIDTH)
        self._interests_title, self._interests = SectionTitle(""), Facts(label_width=_LABEL_WIDTH)
        self._about_title, self._about = SectionTitle(self.tr("About the job")), Prose()
        self._notes_title, self._notes = SectionTitle(self.tr("Your notes")), Prose()
        self._lay_out()
        self._stage.clicked.connect(self._on_stage)
        self._pass.clicked.connect(self.passed)
        self._edit.clicked.connect(self.edited)
        self._more.clicked.connect(self._on_more)
        self._people.sought.connect(self.sought)

    def _lay_out(self) -> None:
        actions = Flow()
        for button in (self._stage, self._edit, self._more, self._pass):
            actions.add(button)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)  # Qt leaves it out beside what is hidden
        for above in (actions, self._due, self._confidence):
            column.addWidget(above)
        parts = (
            (self._people_title, self._people),
            (self.steps,),
            (self._notes_title, self._notes),
            (self.documents,),
            (self._fits_title, self._fits),
            (self._interests_title, self._interests),
            (self._facts_title, self._facts),
            (self._about_title, self._about),
            (self._advert_title, self._advert),
        )
        for block_of in parts:
            block = QVBoxLayout()
            block.setContentsMargins(0, 4, 0, 0)
            block.setSpacing(8)
            for part in block_of:
                block.addWidget(part)
            column.addLayout(block)
        body = Scrolled(top=16)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def show_lead(self, lead: Lead, today: date) -> None:
        if self.lead is None or self.lead.id != lead.id:
            self.show_around(Around())
        self.lead = lead
        vacancy = lead.vacancy
        self._head.set_texts(lead.title, words.second_line(vacancy))
        name = stage_name(lead.stage)
        self._stage.setText(name)
        self._stage.setAccessibleName(self.tr("Stage: %1").replace("%1", name))
        due = words.due_line(lead, today) if lead.stage.open else ""
        self._due.tell(due)
        self._due.setVisible(bool(due))
        self._due.set_mood(Mood.CAUTION if lead.needs_step(today) else Mood.PLAIN, "calendar")
        self._confidence.setVisible(lead.confidential)
        self._pass.setEnabled(not lead.confidential)
        found = (
            (self.tr("Apply by"), i18n.long_day(vacancy.apply_by) if vacancy.apply_by else ""),
            (self.tr("Terms"), words.terms(vacancy)),
            (self.tr("Heard from"), lead.source),
            (self.tr("Link"), vacancy.link),
        )
        facts = [(label, value) for label, value in found if value]
        self._facts.show_facts(facts)
        for part in (self._facts_title, self._facts):
            part.setVisible(bool(facts))
        self._people.show_of(lead, today)
        self._people_title.setVisible(bool(self._people.rows))
        self.steps.show_of(lead, today)
        self.documents.show_of(LeadOwner(id=lead.id))
        for title, prose, text in (
            (self._about_title, self._about, vacancy.description),
            (self._notes_title, self._notes, lead.notes),
        ):
            prose.setText(text)
            prose.setVisible(bool(text))
            title.setVisible(bool(text))

    def show_around(self, around: Around) -> None:
        """The rest of the advert, who fits, who is interested."""
        self._fits.show_fits(around.fits)
        self._fits_title.tell(self.tr("Who in your circle fits?"), i18n.number(len(around.fits)))
        for shown in (self._fits, self._fits_title):
            shown.setVisible(bool(around.fits))
        for title, name, part, facts in (
            (self._interests_title, self.tr("Interested peers"), self._interests, around_lead.interest_facts(around)),
            (self._advert_title, self.tr("In the advert"), self._advert, around_lead.advert_facts(around)),
        ):
            part.show_facts(list(facts))
            title.tell(name, i18n.number(len(facts)) if part is not self._advert else "")
            for one in (part, title):
                one.setVisible(bool(facts))

    def menu(self) -> QMenu:
        """What else one can do with a lead."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, text, act in (
            ("upload", self.tr("Save as JobPosting …"), self.saved),
            ("erase", self.tr("Remove this lead"), self.removed),
        ):
            action = QAction(icons.icon(icon, tokens().soft), text, menu)
            action.triggered.connect(lambda _=False, act=act: act.emit())
            menu.addAction(action)
        return menu

    def clear(self) -> None:
        self.lead = None
        self._head.set_texts("")
        self._facts.show_facts(())
        for part in (self._about, self._notes):
            part.setText("")
        for private in (self.steps, self.documents):
            private.clear()
        self._due.tell("")
        self.show_around(Around())

    def open_stages(self) -> None:
        """The menu of stages, by button or key."""
        self._on_stage()

    def _on_stage(self) -> None:
        if self.lead is not None:
            stage: Stage = self.lead.stage
            menu = stage_menu(self, stage, self.moved.emit)
            menu.popup(self._stage.mapToGlobal(self._stage.rect().bottomLeft()))

    def _on_more(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
