"""What is stored about a person: shown, printed, or saved as text for whoever asks (article 15 of the GDPR)."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.records.contact import Contact
from app.records.favour import Way
from app.records.stored import Stored
from ui.people import words
from ui.runtime import birthdays, handing, i18n, sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.file_choice import choose_new_file
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.paper import Block, Paper, choose_printer, text
from ui.widgets.taking_away import empty

_WIDTH, _LABEL_WIDTH = 680, 216

type _Lines = list[tuple[str, str]]


def paper_of(stored: Stored, today: date) -> Paper:
    """All of it under heads; what there is nothing of is left out."""
    translate = QCoreApplication.translate
    blocks = (
        (translate("StoredView", "Person"), _person(stored.contact)),
        (translate("StoredView", "Messages"), _messages(stored, today)),
        (translate("StoredView", "Where it comes from"), _origin(stored, today)),
        (translate("StoredView", "Favours"), _favours(stored, today)),
        (translate("StoredView", "Documents"), [("", name) for name in stored.documents]),
        (translate("StoredView", "Leads they told of"), [("", title) for title in stored.leads]),
    )
    return Paper(
        title=translate("StoredView", "What is stored about %1").replace("%1", stored.contact.name),
        second=translate("StoredView", "As of %1").replace("%1", _day(today)),
        blocks=[Block(title=title, lines=lines) for title, lines in blocks if lines],
    )


def _day(value: date) -> str:
    """With its year: a paper is read later."""
    return i18n.full_day(value, today=date.min)


def _said(lines: Iterable[tuple[str, str]]) -> _Lines:
    return [(label, value) for label, value in lines if value]


def _person(contact: Contact) -> _Lines:
    translate = QCoreApplication.translate
    limit, touch = contact.patience_days, contact.touch_days
    days = "" if limit is None else translate("StoredView", "%n working day(s)", "", limit)
    every = "" if touch is None else translate("StoredView", "%n day(s)", "", touch)
    return _said(
        (
            (translate("StoredView", "Name"), contact.name),
            (translate("StoredView", "Standing"), words.standing_name(contact.standing)),
            (translate("StoredView", "Ring"), words.ring_name(contact.ring) if contact.ring else ""),
            (translate("StoredView", "Employer"), contact.organisation),
            (translate("StoredView", "Position"), contact.role),
            *(
                (words.channel_name(one.kind), f"{one.value} ({said})" if (said := words.way(one.label)) else one.value)
                for one in contact.channels
            ),
            (translate("StoredView", "Labels"), ", ".join(contact.labels)),
            (translate("StoredView", "Birthday"), birthdays.shown(contact.birthday)),
            (translate("StoredView", "How we met"), contact.how_we_met),
            (translate("StoredView", "Notes"), contact.notes),
            (translate("StoredView", "Limit for replies"), days),
            (translate("StoredView", "In touch every"), every if touch else ""),
        )
    )


def _messages(stored: Stored, today: date) -> _Lines:
    translate = QCoreApplication.translate
    if not stored.messages or stored.first_at is None or stored.last_at is None:
        return []
    return [
        (translate("StoredView", "Messages and calls"), i18n.number(stored.messages)),
        (translate("StoredView", "With the beginning of their text"), i18n.number(stored.texts)),
        (translate("StoredView", "First"), _day(stored.first_at.astimezone().date())),
        (translate("StoredView", "Last"), _day(stored.last_at.astimezone().date())),
    ]


def _origin(stored: Stored, today: date) -> _Lines:
    translate = QCoreApplication.translate
    known = {
        "ADR": translate("StoredView", "Address"),
        "NICKNAME": translate("StoredView", "Nickname"),
        "PHOTO": translate("StoredView", "Photo"),
        "ANNIVERSARY": translate("StoredView", "Anniversary"),
        "ROLE": translate("StoredView", "Position"),
    }
    there = translate("StoredView", "there is one")
    keys = "" if stored.peer_since is None else _day(stored.peer_since.astimezone().date())
    return _said(
        (
            (translate("StoredView", "Stored since"), _day(stored.created_at.astimezone().date())),
            (translate("StoredView", "From"), ", ".join(stored.sources)),
            (translate("StoredView", "Address book cards"), i18n.number(stored.cards) if stored.cards else ""),
            *((known.get(name, name), said or there) for name, said in stored.said),
            (translate("StoredView", "Their keys, since"), keys),
        )
    )


def _favours(stored: Stored, today: date) -> _Lines:
    translate = QCoreApplication.translate
    way = {Way.GIVEN: translate("StoredView", "given"), Way.RECEIVED: translate("StoredView", "received")}
    return [(f"{_day(one.on)}, {way[one.way]}", one.words) for one in stored.favours]


class StoredView(QWidget):
    """``left`` when the user goes back to the person."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paper: Paper | None = None
        self._head = Head(detail=True)
        self.back = Button(self.tr("Back"), Kind.GHOST, key=self.tr("Esc"))
        self.save = Button(self.tr("Save as text …"), icon="file")
        self.print = Button(self.tr("Print …"), Kind.PRIMARY, icon="print")
        for button in (self.back, self.save, self.print):
            self._head.add(button)
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(12)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            Text(
                self.tr(
                    "Whoever asks may have a copy of this. Messages are counted; they themselves are in your mail "
                    "program. Backups and exported files hold what they held when they were made."
                ),
                ink="soft",
            )
        )
        column.addLayout(self._blocks)
        body = Scrolled(top=20)
        across = QHBoxLayout()
        across.addWidget(inner, 1)
        across.addStretch(0)
        body.column.addLayout(across)
        body.column.addStretch(1)
        stack(self, self._head, body)
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)

    def show_stored(self, stored: Stored) -> None:
        """Everything about one person."""
        self._paper = paper_of(stored, self._session.now().astimezone().date())
        self._head.set_texts(self._paper.title, self._paper.second)
        empty(self._blocks)
        for block in self._paper.blocks:
            facts = Facts(label_width=_LABEL_WIDTH)
            facts.show_facts([(label, value) for label, value in block.lines])
            self._blocks.addSpacing(8)
            self._blocks.addWidget(SectionTitle(block.title))
            self._blocks.addWidget(facts)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._paper = None
        self._head.set_texts("")
        empty(self._blocks)

    def write(self, path: Path) -> None:
        """As a text file, which is not encrypted."""
        if self._paper is None:
            return
        try:
            handing.write(path, text(self._paper).encode())
        except AppError as error:
            self._session.say(sentences.of_error(error))
            return
        self._session.say(self.tr("Saved. The file is not encrypted."))

    def _on_save(self) -> None:
        name = self.tr("What is stored") + ".txt"
        choose_new_file(self, self.tr("Save what is stored as text"), name, self.write)

    def _on_print(self) -> None:
        if self._paper is not None:
            choose_printer(self, self._paper)
