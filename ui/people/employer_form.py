"""The form of an employer: what it is called, whether one recommends it or warns of it, and what it is like there."""

from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, Invalid
from app.records.organisation import Organisation, OrganisationDraft
from ui.runtime import sentences
from ui.widgets.button import Button, Kind
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.form import sheet
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import stack
from ui.widgets.paragraph import Paragraph
from ui.widgets.typed import Chosen, Typed


class Verdict(StrEnum):
    """What the user says of an employer as a whole."""

    NONE = "none"
    RECOMMENDED = "recommended"
    WARNED = "warned"


class EmployerForm(QWidget):
    """``kept(draft)`` with an OrganisationDraft or a changed Organisation, ``left()`` when the user gave it up."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._employer: Organisation | None = None
        self._head = Head(detail=True)
        self.name = Field(self.tr("Name"))
        self._place = Field(self.tr("Place"))
        self._website = Field(self.tr("Web page"))
        self.verdict = Choice(
            self.tr("Would you send somebody there?"),
            (
                (Verdict.NONE, self.tr("I say nothing about that")),
                (Verdict.RECOMMENDED, self.tr("Yes, I recommend it")),
                (Verdict.WARNED, self.tr("No, I warn of it")),
            ),
        )
        self.told_by = Field(self.tr("Who told you"), placeholder=self.tr("empty if you know it first-hand"))
        self._experience = Paragraph(self.tr("What it is like there"), lines=4)
        self._notes = Paragraph(self.tr("Notes"))
        self._error = Notice("", Mood.DANGER)
        self.keep = Button(self.tr("Save"), Kind.PRIMARY)
        self._leave = Button(self.tr("Cancel"), key="Esc")
        self._head.add(self._leave)
        self._head.add(self.keep)
        self.typed = Typed(
            {
                "name": self.name,
                "place": self._place,
                "website": self._website,
                "verdict": Chosen(self.verdict, Verdict),
                "told_by": self.told_by,
                "experience": self._experience,
                "notes": self._notes,
            }
        )
        self._lay_out()
        self.keep.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.left)
        self.verdict.changed.connect(self._on_verdict)
        for field in self._fields():
            field.line.returnPressed.connect(self._on_keep)

    def _fields(self) -> tuple[Field, ...]:
        return (self.name, self._place, self._website, self.told_by)

    def _lay_out(self) -> None:
        pairs = ((self._place, self._website), (self.verdict, self.told_by))
        body = sheet((self._error,), self.name, pairs, (self._experience, self._notes))
        stack(self, self._head, body)

    @property
    def employer_id(self) -> int | None:
        """Which is being changed; None for a new one."""
        return self._employer.id if self._employer is not None else None

    def begin(self, employer: Organisation | None = None) -> None:
        """Shows an employer to be changed, or an empty form for a new one."""
        self._employer = employer
        self._error.hide()
        self._head.set_texts(employer.name if employer else self.tr("New employer"), self.tr("Only you read this"))
        shown = employer or OrganisationDraft(name="")
        self.name.set_text(shown.name)
        self._place.set_text(shown.place)
        self._website.set_text(shown.website)
        self.told_by.set_text(shown.told_by)
        self._experience.set_text(shown.experience)
        self._notes.set_text(shown.notes)
        said = Verdict.RECOMMENDED if shown.recommended else Verdict.WARNED if shown.warned else Verdict.NONE
        self.verdict.choose(said)
        self._on_verdict()
        for field in self._fields():
            field.accept()
        self.typed.begin()
        (self.name if employer is None else self._experience).setFocus()

    def take_up(self, employer: Organisation | None, typed: object) -> None:
        """Shows again what was typed before the lock."""
        self.begin(employer)
        self.typed.put(typed)

    def clear(self) -> None:
        """Forgets whatever was typed."""
        self.begin()
        self._head.set_texts("")

    def refuse(self, error: AppError) -> None:
        """Shows at its place what cannot be kept."""
        if isinstance(error, Invalid):
            self.name.refuse(self.tr("An employer needs a name."))
        elif "name" in error.data:
            self.name.refuse(sentences.of_error(error))
        else:
            self._error.tell(sentences.of_error(error))
            self._error.show()

    def _on_verdict(self) -> None:
        """Who said so is asked only where something is said."""
        self.told_by.setEnabled(self.verdict.value() is not Verdict.NONE)

    def _on_keep(self) -> None:
        said = self.verdict.value()
        values: dict[str, object] = {
            "name": self.name.text(),
            "place": self._place.text(),
            "website": self._website.text(),
            "recommended": said is Verdict.RECOMMENDED,
            "warned": said is Verdict.WARNED,
            "told_by": "" if said is Verdict.NONE else self.told_by.text(),
            "experience": self._experience.text(),
            "notes": self._notes.text(),
        }
        if self._employer is None:
            self.kept.emit(OrganisationDraft(**values))  # type: ignore[arg-type]
        else:
            self.kept.emit(replace(self._employer, **values))  # type: ignore[arg-type]
