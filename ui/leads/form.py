"""The form of a lead: new, or changed."""

from dataclasses import replace
from datetime import date
from typing import TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, Invalid
from app.records.lead import Advert, Lead, LeadDraft, Vacancy
from ui.runtime import sentences
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.date_field import DateField, NoDay
from ui.widgets.field import Field
from ui.widgets.form import sheet
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import stack
from ui.widgets.paragraph import Paragraph
from ui.widgets.typed import Part, Ticked, Typed


class _Own(TypedDict):
    notes: str
    contact: str
    source: str
    confidential: bool
    posting: str


class _Posting:
    """The advert as it came: nobody sees it here, and yet it belongs to what is being written."""

    def __init__(self) -> None:
        self._text = ""

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text


class LeadForm(QWidget):
    """``kept(thing)`` with a LeadDraft or a changed Lead, ``left()`` when the user gave it up.

    ``pasted()`` and ``sought()`` ask for an advert, from the clipboard or a file.
    """

    kept = Signal(object)
    left = Signal()
    pasted = Signal()
    sought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead: Lead | None = None
        self._head = Head(detail=True)
        self.title = Field(self.tr("Job"))
        self._organisation, self._place = Field(self.tr("Employer")), Field(self.tr("Place"))
        self._employment = Field(self.tr("Employment"), placeholder=self.tr("full time, part time, until …"))
        self._pay, self._starts = Field(self.tr("Pay")), Field(self.tr("Begins"))
        self.apply_by = DateField(self.tr("Apply by"))
        self._link = Field(self.tr("Link"))
        self._step, self.step_on = Field(self.tr("Next step")), DateField(self.tr("On"))
        self._contact, self._source = Field(self.tr("Application goes to")), Field(self.tr("Where you heard of it"))
        self.confidential = CheckBox(self.tr("Told in confidence: I do not pass it on"))
        self._advert = Notice("", Mood.PLAIN, icon="file")
        self.paste_button = self._advert.add(self.tr("Paste an advert"))
        self.open_button = self._advert.add(self.tr("Open a file …"))
        self._posting = _Posting()
        self._about = Paragraph(self.tr("About the job"))
        self._notes = Paragraph(self.tr("Your notes, which never leave the vault"))
        self._error = Notice("", Mood.DANGER)
        self.keep_button = Button(self.tr("Save"), Kind.PRIMARY)
        self._leave = Button(self.tr("Cancel"), key="Esc")
        self._head.add(self._leave)
        self._head.add(self.keep_button)
        self.typed = Typed(self._parts())
        self._lay_out()
        self.keep_button.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.left)
        for part in self._parts().values():
            if isinstance(part, Field):
                part.line.returnPressed.connect(self._on_keep)
        self.paste_button.clicked.connect(self.pasted)
        self.open_button.clicked.connect(self.sought)

    def _parts(self) -> dict[str, Part]:
        """Everything that is kept with a lead, by name."""
        return {
            "title": self.title,
            "organisation": self._organisation,
            "place": self._place,
            "employment": self._employment,
            "starts": self._starts,
            "pay": self._pay,
            "apply_by": self.apply_by,
            "link": self._link,
            "next_step": self._step,
            "next_step_on": self.step_on,
            "contact": self._contact,
            "source": self._source,
            "confidential": Ticked(self.confidential),
            "posting": self._posting,
            "description": self._about,
            "notes": self._notes,
        }

    def _lay_out(self) -> None:
        pairs = (
            (self._organisation, self._place),
            (self._employment, self._starts),
            (self._pay, self.apply_by),
            (self._step, self.step_on),
            (self._contact, self._source),
        )
        wide = (self.confidential, self._link, self._about, self._notes)
        body = sheet((self._advert, self._error), self.title, pairs, wide)
        stack(self, self._head, body)

    def begin(self, today: date, lead: Lead | None = None) -> None:
        """Shows a lead to be changed, or an empty form for a new one."""
        self._lead = lead
        self._error.hide()
        title = lead.title if lead is not None else self.tr("New lead")
        self._head.set_texts(title, self.tr("Only the job is needed"))
        self._show(lead.vacancy if lead is not None else Vacancy(title=""), today)
        for line, text in (
            (self._step, ""),
            (self._contact, lead.contact if lead is not None else ""),
            (self._source, lead.source if lead is not None else ""),
        ):
            line.set_text(text)
        self.step_on.show_day(None, today)
        for field in (self._step, self.step_on):  # those of a lead stand on its page
            field.setVisible(lead is None)
        self._notes.set_text(lead.notes if lead is not None else "")
        self.confidential.setChecked(lead is not None and lead.confidential)
        self._posting.set_text(lead.posting if lead is not None else "")
        self._advert.setVisible(lead is None)
        self._advert.tell(self.tr("From a job advert the fields fill themselves."))
        self.typed.begin(blank=lead is None)
        self.title.setFocus()

    def clear(self) -> None:
        self.begin(date.min)  # of nothing no day is shown

    def show_advert(self, advert: Advert, today: date) -> None:
        """Fill the form with what was recognised; the user looks it over before saving."""
        self._error.hide()
        self._show(advert.vacancy, today)
        self._contact.set_text(advert.contact)
        self._posting.set_text(advert.posting)
        said = self.tr("Please look over what was recognised.")
        if advert.losses:
            lost = self.tr("Not taken over: %1.").replace("%1", ", ".join(advert.losses))
            said = f"{said} {lost}"
        self._advert.tell(said)
        self.title.setFocus()

    def _show(self, vacancy: Vacancy, today: date) -> None:
        for field, text in (
            (self.title, vacancy.title),
            (self._organisation, vacancy.organisation),
            (self._place, vacancy.place),
            (self._employment, vacancy.employment),
            (self._starts, vacancy.starts),
            (self._pay, vacancy.pay),
            (self._link, vacancy.link),
        ):
            field.set_text(text)
            field.accept()
        self.apply_by.show_day(vacancy.apply_by, today)
        self._about.set_text(vacancy.description)

    @property
    def lead_id(self) -> int | None:
        """Which lead is being changed; None for a new one."""
        return self._lead.id if self._lead is not None else None

    def refuse(self, error: AppError) -> None:
        """Shows at its place what cannot be kept."""
        place = error.data.get("field") if isinstance(error, Invalid) else None
        if place == "title":
            self.title.refuse(self.tr("A lead needs the name of the job."))
        elif place == "link":
            self._link.refuse(self.tr("A link begins with https://"))
        else:
            self._error.tell(sentences.of_error(error))
            self._error.show()

    def _on_keep(self) -> None:
        days: list[date | None] = []
        for field in (self.apply_by, self.step_on):
            try:
                days.append(field.day())
            except NoDay:
                field.refuse_day()
                return
        vacancy = Vacancy(
            title=self.title.text(),
            organisation=self._organisation.text(),
            place=self._place.text(),
            employment=self._employment.text(),
            starts=self._starts.text(),
            pay=self._pay.text(),
            apply_by=days[0],
            link=self._link.text(),
            description=self._about.text(),
        )
        own: _Own = {
            "notes": self._notes.text(),
            "contact": self._contact.text(),
            "source": self._source.text(),
            "confidential": self.confidential.isChecked(),
            "posting": self._posting.text(),
        }
        if self._lead is None:
            self.kept.emit(LeadDraft(vacancy=vacancy, next_step=self._step.text(), next_step_on=days[1], **own))
        else:
            self.kept.emit(replace(self._lead, vacancy=vacancy, **own))
