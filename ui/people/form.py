"""The form of a person: new, or changed."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError, Invalid
from app.records.contact import MOST_PATIENCE, MOST_TOUCH, Channel, ChannelKind, Contact, ContactDraft
from ui.runtime import birthdays, sentences
from ui.widgets.button import Button, Kind
from ui.widgets.field import Field
from ui.widgets.form import sheet
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import stack
from ui.widgets.paragraph import Paragraph
from ui.widgets.typed import Typed


class ContactForm(QWidget):
    """``kept(draft)`` with a ContactDraft or a changed Contact, ``left()`` when the user gave it up."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._head = Head(detail=True)
        self._name = Field(self.tr("Name"))
        self._role = Field(self.tr("Position"))
        self._organisation = Field(self.tr("Employer"))
        self._mails = Field(self.tr("Mail addresses"), placeholder=self.tr("several with a comma between"))
        self._phones = Field(self.tr("Telephone numbers"), placeholder=self.tr("several with a comma between"))
        self._labels = Field(self.tr("Labels"), placeholder=self.tr("several with a comma between"))
        self._birthday = Field(self.tr("Birthday"), placeholder=self.tr("such as 14.3.1980 or 14 March"))
        self._patience = Field(self.tr("Days for a reply"), placeholder=self.tr("as for the ring"))
        self._touch = Field(self.tr("In touch every … days"), placeholder=self.tr("as for the ring"))
        self._met = Paragraph(self.tr("How we met"))
        self._notes = Paragraph(self.tr("Notes"))
        self._error = Notice("", Mood.DANGER)
        self._keep = Button(self.tr("Save"), Kind.PRIMARY)
        self._leave = Button(self.tr("Cancel"), key="Esc")
        self._head.add(self._leave)
        self._head.add(self._keep)
        names = ("name", "role", "organisation", "mails", "phones", "labels", "birthday", "patience", "touch")
        self.typed = Typed(
            {**dict(zip(names, self._fields(), strict=True)), "how_we_met": self._met, "notes": self._notes}
        )
        self._lay_out()
        self._keep.clicked.connect(self._on_keep)
        self._leave.clicked.connect(self.left)
        for field in self._fields():
            field.line.returnPressed.connect(self._on_keep)

    def _fields(self) -> tuple[Field, ...]:
        names = (self._name, self._role, self._organisation, self._mails, self._phones)
        return (*names, self._labels, self._birthday, self._patience, self._touch)

    def _lay_out(self) -> None:
        pairs = (
            (self._role, self._organisation),
            (self._mails, self._phones),
            (self._birthday, self._patience),
            (self._labels, self._touch),
        )
        body = sheet((self._error,), self._name, pairs, (self._met, self._notes))
        stack(self, self._head, body)

    def begin(self, contact: Contact | None = None, name: str = "") -> None:
        """Shows a person to be changed, or an empty form for somebody new."""
        self._contact = contact
        self._error.hide()
        self._head.set_texts(contact.name if contact else self.tr("New person"), self.tr("Only the name is needed"))
        shown = contact or ContactDraft(name=name)
        with QSignalBlocker(self):
            self._name.set_text(shown.name)
            self._role.set_text(shown.role)
            self._organisation.set_text(shown.organisation)
            self._mails.set_text(_values(shown.channels, ChannelKind.MAIL))
            self._phones.set_text(_values(shown.channels, ChannelKind.PHONE))
            self._labels.set_text(", ".join(shown.labels))
            self._birthday.set_text(birthdays.shown(shown.birthday))
            days = contact.patience_days if contact else None
            self._patience.set_text("" if days is None else str(days))
            every = contact.touch_days if contact else None
            self._touch.set_text("" if every is None else str(every))
            self._met.set_text(shown.how_we_met)
            self._notes.set_text(shown.notes)
        for field in self._fields():
            field.accept()
        self.typed.begin(blank=contact is None)
        self._name.setFocus()

    def take_up(self, contact: Contact | None, typed: object) -> None:
        """Shows again what was typed before the lock."""
        self.begin(contact)
        self.typed.put(typed)

    @property
    def contact_id(self) -> int | None:
        """Who is being changed; None for somebody new."""
        return self._contact.id if self._contact is not None else None

    def clear(self) -> None:
        """Forgets whatever was typed."""
        self.begin()
        self._head.set_texts("")

    def refuse(self, error: AppError) -> None:
        """Shows at its place what cannot be kept."""
        if isinstance(error, Invalid) and error.data.get("field") == "name":
            self._name.refuse(self.tr("A person needs a name."))
            return
        self._error.tell(sentences.of_error(error))
        self._error.show()

    def _on_keep(self) -> None:
        values: dict[str, object] = {
            "name": self._name.text(),
            "role": self._role.text(),
            "organisation": self._organisation.text(),
            "labels": tuple(_parts(self._labels.text())),
            "birthday": birthdays.read(self._birthday.text()),
            "how_we_met": self._met.text(),
            "notes": self._notes.text(),
            "channels": self._channels(),
        }
        days = self._patience.text()
        if days and not (days.isascii() and days.isdigit() and int(days) <= MOST_PATIENCE):
            self._patience.refuse(self.tr("Working days as a number up to %1.").replace("%1", str(MOST_PATIENCE)))
            return
        every = self._touch.text()
        if every and not (every.isascii() and every.isdigit() and int(every) <= MOST_TOUCH):
            self._touch.refuse(self.tr("Days as a number up to %1; 0 is never.").replace("%1", str(MOST_TOUCH)))
            return
        values["patience_days"] = int(days) if days else None
        values["touch_days"] = int(every) if every else None
        if self._contact is None:
            self.kept.emit(ContactDraft(**values))  # type: ignore[arg-type]
        else:
            self.kept.emit(replace(self._contact, **values))  # type: ignore[arg-type]

    def _channels(self) -> tuple[Channel, ...]:
        """What was typed, with the label that an address already had; ways that the form does not show stay."""
        before = self._contact.channels if self._contact else ()
        labels = {channel.value: channel.label for channel in before}
        shown = (ChannelKind.MAIL, ChannelKind.PHONE)
        typed = [
            Channel(kind=kind, value=value, key="", label=labels.get(value, ""))
            for kind, field in zip(shown, (self._mails, self._phones), strict=True)
            for value in _parts(field.text())
        ]
        return (*typed, *(channel for channel in before if channel.kind not in shown))


def _values(channels: tuple[Channel, ...], kind: ChannelKind) -> str:
    return ", ".join(channel.value for channel in channels if channel.kind is kind)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
