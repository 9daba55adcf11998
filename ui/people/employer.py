"""An employer's page: what is said of it and by whom, what it is like there, people there, leads there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.contact import Contact
from app.records.ids import OrganisationId
from app.records.lead import Lead
from app.records.organisation import Organisation
from ui.people import employer_words, words
from ui.people.told_leads import ToldLeads
from ui.runtime import i18n
from ui.runtime.rows import Look
from ui.runtime.type_roles import grown
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.marked_text import Prose
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.person_row import PersonRow
from ui.widgets.pill import Pill, Tone
from ui.widgets.taking_away import take_away

if TYPE_CHECKING:
    from app.workspace import Workspace

_WIDTH = 680


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerSeen:
    """An employer with whom one knows there and the jobs one heard of, read in one go."""

    employer: Organisation
    people: Sequence[Contact] = field(default=(), repr=False)
    leads: Sequence[Lead] = field(default=(), repr=False)


def look_at(workspace: "Workspace", id: OrganisationId) -> EmployerSeen:
    """Runs on the reading thread. Raises ``NotFound``."""
    found = workspace.organisations
    return EmployerSeen(employer=found.get(id), people=found.people(id), leads=found.leads(id))


class Employer(QWidget):
    """``edited(employer)``, ``removed(employer)``; ``sought(place, id)`` leads to a person or a lead."""

    edited = Signal(object)
    removed = Signal(object)
    sought = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.employer: Organisation | None = None
        self._head = Head(detail=True)
        self.remove = Button(self.tr("Remove"), Kind.GHOST, icon="close")
        self.edit = Button(self.tr("Edit"), icon="note")
        self.say = Button(self.tr("Say what you know"), Kind.PRIMARY, icon="note")
        for button in (self.remove, self.edit):
            self._head.add(button)
        self._pills = Flow()
        self._experience_title, self._experience = SectionTitle(self.tr("What it is like there")), Prose()
        self._nothing = QWidget()
        self._people_title, self._people = SectionTitle(""), QVBoxLayout()
        self._leads_title, self._leads = SectionTitle(""), ToldLeads()
        self._notes_title, self._notes = SectionTitle(self.tr("Notes")), Prose()
        self.rows: list[PersonRow] = []
        self._lay_out()
        for button in (self.edit, self.say):
            button.clicked.connect(lambda: self.edited.emit(self.employer))
        self.remove.clicked.connect(lambda: self.removed.emit(self.employer))
        self._leads.sought.connect(lambda id: self.sought.emit("leads", id))

    def _lay_out(self) -> None:
        self._people.setSpacing(8)
        empty = QVBoxLayout(self._nothing)
        empty.setContentsMargins(0, 0, 0, 0)
        empty.setSpacing(12)
        nothing = self.tr(
            "Nothing is noted yet: what it is like there, and whether you would send somebody you vouch for."
        )
        empty.addWidget(Text(nothing, ink="soft"))
        empty.addWidget(self.say)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)  # Qt leaves it out beside what is hidden
        column.addWidget(self._pills)
        column.addWidget(self._nothing)
        for title, part in (
            (self._experience_title, self._experience),
            (self._people_title, self._people),
            (self._leads_title, self._leads),
            (self._notes_title, self._notes),
        ):
            block = QVBoxLayout()
            block.setContentsMargins(0, 0, 0, 0)
            block.setSpacing(8)
            block.addWidget(title)
            if isinstance(part, QVBoxLayout):
                block.addLayout(part)
            else:
                block.addWidget(part)
            column.addLayout(block)
        body = Scrolled(top=16)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def show_seen(self, seen: EmployerSeen, now: datetime) -> None:
        one = self.employer = seen.employer
        where = ", ".join(part for part in (one.place, one.website) if part)
        self._head.set_texts(one.name, where, Look(icon="employer"))
        self._show_pills(one)
        for title, prose, text in (
            (self._experience_title, self._experience, one.experience),
            (self._notes_title, self._notes, one.notes),
        ):
            prose.setText(text)
            for part in (title, prose):
                part.setVisible(bool(text))
        self._nothing.setVisible(not (one.experience or one.recommended or one.warned))
        self._show_people(seen.people, now)
        self._leads.show_leads(seen.leads, now.astimezone().date())
        self._leads_title.tell(self.tr("Leads there"), i18n.number(len(seen.leads)))
        self._leads_title.setVisible(bool(seen.leads))
        self.remove.setVisible(not seen.people and not seen.leads)
        for before, after in pairwise((self.remove, self.edit, self.say, *self.rows, *self._leads.lines)):
            self.setTabOrder(before, after)  # rows that are made anew come after the head

    def clear(self) -> None:
        self.employer = None
        self._head.set_texts("")
        self._pills.clear()
        for prose in (self._experience, self._notes):
            prose.setText("")
        take_away(self._people, self.rows)
        self.rows = []

    def name(self) -> str:
        return self._head.title()

    def _show_pills(self, one: Organisation) -> None:
        self._pills.clear()
        if one.recommended:
            self._pills.add(Pill(self.tr("Recommended"), Tone.GOOD, icon="done"))
        elif one.warned:
            self._pills.add(Pill(self.tr("Warned of"), Tone.CAUTION, icon="warning"))
        if by := employer_words.whose(one):
            self._pills.add(Pill(by, Tone.OUTLINE))
        self._pills.setVisible(one.recommended or one.warned)

    def _show_people(self, people: Sequence[Contact], now: datetime) -> None:
        take_away(self._people, self.rows)
        self.rows = [self._row(contact, now) for contact in people]
        for row in self.rows:
            self._people.addWidget(row)
        self._people_title.tell(self.tr("People there"), i18n.number(len(people)))
        self._people_title.setVisible(bool(people))

    def _row(self, contact: Contact, now: datetime) -> PersonRow:
        where = words.ring_name(contact.ring) if contact.ring else words.standing_name(contact.standing)
        second = ", ".join(part for part in (contact.role, where) if part)
        row = PersonRow(look(contact.id, contact.name), contact.name, second)
        row.clicked.connect(lambda: self.sought.emit("people", int(contact.id)))
        return row
