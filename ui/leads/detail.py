"""One lead: what is next, what is known of the job, who told of it, and passing it on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.records.lead import Lead, Stage
from ui.leads import around as around_lead
from ui.leads import words
from ui.leads.around import Around
from ui.leads.stage_menu import stage_menu
from ui.runtime import i18n, icons
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Elided
from ui.widgets.marked_text import Prose
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, SectionTitle

_WIDTH, _LABEL_WIDTH = 680, 96


class LeadDetail(QWidget):
    """What the user wants of the lead that is shown goes out as signals."""

    moved = Signal(object)  # a Stage
    passed = Signal()
    edited = Signal()
    removed = Signal()
    sought = Signal(int)  # a contact
    done = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self._head = Head(detail=True)
        self._stage = Button("", opens=True)
        self._pass = Button(self.tr("Vet and pass on"), Kind.PRIMARY, icon="referrals")
        self._edit = Button(self.tr("Edit"), icon="note")
        self._more = IconButton("more", self.tr("More"))
        self._due = Notice("", Mood.CAUTION, icon="deadline")
        self.done_button = self._due.add(self.tr("Done"))
        self._confidence = Notice(self.tr("Told in confidence: it is not passed on."), icon="lock")
        self._facts = Facts(label_width=_LABEL_WIDTH)
        self._told_title = SectionTitle(self.tr("Who told you"))
        self._told = QWidget()
        self._avatar, self._name = Avatar(size=INLINE), Elided("", strong=True)
        self._when = Elided("", Role.SMALL, ink="soft")
        self._person = IconButton("right", self.tr("Open contact"))
        self._advert_title, self._advert = SectionTitle(""), Facts(label_width=_LABEL_WIDTH)
        self._fits_title, self._fits = SectionTitle(""), Facts(label_width=_LABEL_WIDTH)
        self._interests_title, self._interests = SectionTitle(""), Facts(label_width=_LABEL_WIDTH)
        self._about_title, self._about = SectionTitle(self.tr("About the job")), Prose()
        self._notes_title, self._notes = SectionTitle(self.tr("Your notes")), Prose()
        self._lay_out()
        self._stage.clicked.connect(self._on_stage)
        self._pass.clicked.connect(self.passed)
        self._edit.clicked.connect(self.edited)
        self._more.clicked.connect(self._on_more)
        self.done_button.clicked.connect(self.done)
        self._person.clicked.connect(self._on_person)

    def _lay_out(self) -> None:
        actions = Flow()
        self._head.add(self._more)
        for button in (self._pass, self._stage, self._edit):
            actions.add(button)
        told, names = QHBoxLayout(self._told), QVBoxLayout()
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(10)
        names.setSpacing(1)
        names.addWidget(self._name)
        names.addWidget(self._when)
        told.addWidget(self._avatar)
        told.addLayout(names, 1)
        told.addWidget(self._person)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)  # Qt leaves it out beside what is hidden
        for above in (actions, self._due, self._confidence, self._facts):
            column.addWidget(above)
        pairs = (
            (self._told_title, self._told),
            (self._notes_title, self._notes),
            (self._interests_title, self._interests),
            (self._fits_title, self._fits),
            (self._about_title, self._about),
            (self._advert_title, self._advert),
        )
        for title, part in pairs:
            block = QVBoxLayout()
            block.setContentsMargins(0, 4, 0, 0)
            block.setSpacing(8)
            block.addWidget(title)
            block.addWidget(part)
            column.addLayout(block)
        body = Scrolled(top=16)
        body.column.addWidget(inner)
        body.column.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._head)
        down.addWidget(body, 1)

    def show_lead(self, lead: Lead, today: date) -> None:
        if self.lead is None or self.lead.id != lead.id:
            self.show_around(Around())
        self.lead = lead
        vacancy = lead.vacancy
        self._head.set_texts(lead.title, words.second_line(vacancy))
        name = words.stage_name(lead.stage)
        self._stage.setText(name)
        self._stage.setAccessibleName(self.tr("Stage: %1").replace("%1", name))
        due = words.due_line(lead, today) if lead.stage.open else ""
        self._due.tell(due)
        self._due.setVisible(bool(due))
        self._due.set_mood(Mood.CAUTION if lead.needs_step(today) else Mood.PLAIN, "calendar")
        self.done_button.setVisible(lead.next_step_on is not None and lead.next_day == lead.next_step_on)
        self._confidence.setVisible(lead.confidential)
        self._pass.setEnabled(not lead.confidential)
        step = lead.next_step
        if step and lead.next_step_on is not None:
            step = f"{step}, {i18n.long_day(lead.next_step_on)}"
        found = (
            (self.tr("Next step"), step),
            (self.tr("Apply by"), i18n.long_day(vacancy.apply_by) if vacancy.apply_by else ""),
            (self.tr("Terms"), words.terms(vacancy)),
            (self.tr("Application goes to"), lead.contact),
            (self.tr("Heard from"), lead.source),
            (self.tr("Link"), vacancy.link),
        )
        facts = [(label, value) for label, value in found if value]
        self._facts.show_facts(facts)
        self._facts.setVisible(bool(facts))
        self._show_told(lead)
        for title, part, text in (
            (self._about_title, self._about, vacancy.description),
            (self._notes_title, self._notes, lead.notes),
        ):
            part.setText(text)
            part.setVisible(bool(text))
            title.setVisible(bool(text))

    def show_around(self, around: Around) -> None:
        """The rest of the advert, who fits, who is interested."""
        fits = around_lead.fit_facts(around)
        for title, name, part, facts in (
            (self._fits_title, self.tr("Who in your circle fits?"), self._fits, fits),
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
        for part in (self._about, self._notes, self._name):
            part.setText("")
        self._due.tell("")
        self.show_around(Around())

    def open_stages(self) -> None:
        """The menu of stages, by button or key."""
        self._on_stage()

    def _show_told(self, lead: Lead) -> None:
        known = lead.told_by is not None and bool(lead.told_by_name)
        self._told.setVisible(known)
        self._told_title.setVisible(known)
        if known and lead.told_by is not None:
            self._avatar.show_look(look(lead.told_by, lead.told_by_name))
            self._name.setText(lead.told_by_name)
            self._when.setText(self.tr("noted on %1").replace("%1", i18n.long_day(lead.added_at)))

    def _on_stage(self) -> None:
        if self.lead is not None:
            stage: Stage = self.lead.stage
            menu = stage_menu(self, stage, self.moved.emit)
            menu.popup(self._stage.mapToGlobal(self._stage.rect().bottomLeft()))

    def _on_more(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_person(self) -> None:
        if self.lead is not None and self.lead.told_by is not None:
            self.sought.emit(self.lead.told_by)
