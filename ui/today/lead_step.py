"""Leads that need a step: their rows in Today, and one of them at a glance."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.records.lead import Lead
from ui.runtime import i18n
from ui.runtime.rows import Entry, Ink, Look, Row, Section, ended
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.pane import Scrolled, stack


def entries(leads: Sequence[Lead], today: date) -> list[Entry]:
    """The group of Today; its rows have negative ids, since those of open replies are positive."""
    if not leads:
        return []
    title = QCoreApplication.translate("Today", "Leads that need a step")
    return [Section(title=title, count=i18n.number(len(leads))), *(_row(lead, today) for lead in leads)]


def step(lead: Lead) -> str:
    """What is to be done."""
    translate = QCoreApplication.translate
    if lead.next_day is not None and lead.next_day != lead.next_step_on:
        return translate("Today", "Applications close on %1").replace("%1", i18n.long_day(lead.next_day))
    return lead.next_step or translate("Today", "The next step is due")


def _row(lead: Lead, today: date) -> Row:
    day = "" if lead.next_day is None else i18n.day(lead.next_day, today=today)
    said = step(lead)
    return Row(
        id=-lead.id,
        look=look(lead.told_by, lead.told_by_name) if lead.told_by and lead.told_by_name else Look(icon="leads"),
        title=lead.title,
        beside=lead.vacancy.organisation,
        sentence=said,
        number=day,
        ink=Ink.DUE,
        icon="leads",
        acts=False,
        spoken=f"{lead.title}: {ended(said)} {day}",
    )


class LeadStep(QWidget):
    """``done()``, ``put_off()`` and ``opened(lead id)``."""

    done = Signal()
    put_off = Signal()
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead: Lead | None = None
        self._head = Head(detail=True)
        self.open_button = Button(self.tr("Open this lead"), Kind.PRIMARY, icon="leads")
        self.done_button = Button(self.tr("Done"), icon="done")
        self.later_button = Button(self.tr("Snooze"), icon="snooze")
        self._facts = Facts()
        actions = Flow()
        for button in (self.open_button, self.done_button, self.later_button):
            actions.add(button)
        body = Scrolled(top=16)
        body.column.addWidget(actions)
        body.column.addSpacing(24)
        body.column.addWidget(self._facts)
        body.column.addStretch(1)
        stack(self, self._head, body)
        self.done_button.clicked.connect(self.done)
        self.later_button.clicked.connect(self.put_off)
        self.open_button.clicked.connect(self._on_open)

    def show_lead(self, lead: Lead) -> None:
        self.lead = lead
        vacancy = lead.vacancy
        self._head.set_texts(lead.title, ", ".join(part for part in (vacancy.organisation, vacancy.place) if part))
        own = lead.next_step_on is not None and lead.next_day == lead.next_step_on
        self.done_button.setVisible(own)
        self.later_button.setVisible(own)
        facts = (
            (self.tr("Next step"), step(lead)),
            (self.tr("On"), i18n.long_day(lead.next_day) if lead.next_day is not None else ""),
            (self.tr("Told by"), lead.told_by_name),
            (self.tr("Application goes to"), lead.contact),
            (self.tr("Your notes"), lead.notes),
        )
        self._facts.show_facts([(label, value) for label, value in facts if value])

    def clear(self) -> None:
        self.lead = None
        self._head.set_texts("")
        self._facts.show_facts([])

    def _on_open(self) -> None:
        if self.lead is not None:
            self.opened.emit(self.lead.id)
