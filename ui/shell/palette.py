"""The palette (Ctrl+K): finds people, leads, rounds and pages, does what a key does, and makes what it did not find.

It stands in front of the pages and is a part of their stack, so that presentation mode covers it like them.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.records.contact import Contact
from app.records.obligation import Obligation, Side
from ui.models.row_list import RowList
from ui.runtime import icons, letters, veil
from ui.runtime.keys import caption
from ui.runtime.rings import ring_name
from ui.runtime.rows import ENTRY, Entry, Ink, Look, Row, Section
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, grown
from ui.shell.commands import Command
from ui.shell.finding import Found, fits, look_for
from ui.shell.front import FIELD, TOP, Front
from ui.shell.hits import Hit, HitDelegate, height
from ui.widgets.avatar import look
from ui.widgets.keycap import Keycap
from ui.widgets.label import Elided, Label
from ui.widgets.record_list import RecordList

KEY = "Ctrl+K"
#: Whoever asks for the keys sees all commands with them.
MAP_KEY = "Ctrl+/"
_WIDTH, _FOOT, _EDGE = 608, 36, 20
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}

type _Act = Callable[[], None]


class _Typing(QLineEdit):
    """The line one types into; arrows, Enter, Tab and Esc go to the list."""

    stepped = Signal(int)
    taken = Signal()
    asked = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            pressed = Qt.Key(event.key())
            if pressed in _STEPS:
                self.stepped.emit(_STEPS[pressed])
            elif pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.taken.emit()
            elif pressed in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # there is nothing else to go to
                self.asked.emit()
            elif pressed is Qt.Key.Key_Escape:
                self.left.emit()
            else:
                return super().event(event)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "search", tokens().soft, 0, (self.height() - icons.LINE) // 2)
        painter.end()


class Palette(Front):
    """Over the pages in ``under``, in the middle of the window, while ``beside`` rests too.

    ``commands()`` gives what can be done, ``making(text)`` what can be made of a text that was not found.
    """

    def __init__(
        self,
        session: Session,
        under: QWidget,
        beside: QWidget,
        *,
        commands: Callable[[], Sequence[Command]],
        making: Callable[[str], Sequence[Command]],
    ) -> None:
        super().__init__(session, under, beside)
        self._commands, self._making = commands, making
        self._found = Found()
        self._person: Contact | None = None
        self._acts: list[_Act] = []
        self._listed, self._hurry = "", False  # what the list was made of; whether Enter came before it
        self._people: dict[int, Contact] = {}
        self.field = _Typing()
        self._model = RowList()
        self.list = RecordList(self.tr("Found"))
        self._foot = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.field.setProperty("bare", "true")
        self.field.setTextMargins(28, 0, 0, 0)
        self.field.setFont(font(Role.LEAD))
        self.field.setAccessibleName(self.tr("Find people and commands"))
        self.field.setMinimumHeight(grown(FIELD))
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        above = QHBoxLayout()
        above.setContentsMargins(_EDGE, 0, 16, 0)
        above.addWidget(self.field, 1)
        above.addWidget(Keycap("Esc"))
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(_EDGE, 0, _EDGE, 0)
        foot.setSpacing(6)
        self._foot.setFixedHeight(grown(_FOOT))
        for key, said in (
            ("↑ ↓", self.tr("choose")),
            (self.tr("Enter"), self.tr("open")),
            (caption("Tab"), self.tr("commands for the person")),
        ):
            foot.addWidget(Keycap(key))
            last = said == self.tr("commands for the person")
            hint = Elided(said, Role.SMALL, ink="soft") if last else Label(said, Role.SMALL, ink="soft")
            foot.addWidget(hint, 1 if last else 0)
            foot.addSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(above)
        column.addSpacing(5)
        column.addWidget(self.list, 1)
        column.addSpacing(7)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_edited)
        self.field.stepped.connect(self._on_stepped)
        self.field.taken.connect(self._on_taken)
        self.field.asked.connect(self._on_asked)
        self.field.left.connect(self._on_left)
        self.list.clicked.connect(lambda _: self._on_taken())
        self.list.chosen.connect(self._on_chosen)

    def toggle(self) -> None:
        if self.is_up():
            self.leave()
        else:
            self.begin()

    def begin(self) -> None:
        """Come up empty, with those who wait for an answer and all that can be done."""
        self._person, self._hurry = None, False
        self.field.clear()
        self.come_up()
        self._ask()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget(self) -> None:
        self._found, self._person, self._acts, self._people = Found(), None, [], {}
        self.field.clear()
        self._model.show([])

    def _on_edited(self) -> None:
        self._hurry = False
        self._ask()

    def _ask(self) -> None:
        text, now = self.field.text().strip(), self._session.now()
        if self._person is not None:
            self._show()
            return
        self._session.read(
            lambda workspace: look_for(workspace, text, now),
            owner=self,
            then=partial(self._on_found, text),
            refused=lambda _: None,
            slot="palette",
        )

    def _on_found(self, text: str, found: Found) -> None:
        if self._person is None and text == self.field.text().strip() and self.is_up():
            self._found = found
            self._show()
            if self._hurry:
                self._on_taken()

    def _show(self) -> None:
        text = self._listed = self.field.text().strip()
        self._acts, self._people = [], {}
        entries = self._of_person(self._person, text) if self._person is not None else self._of_all(text)
        self._model.show(entries)
        self.list.choose(self._model.first_row())
        self._place()

    def _of_all(self, text: str) -> list[Entry]:
        found = self._found
        people: list[Entry] = [self._hit_of(contact, text) for contact in found.people]
        leads: list[Entry] = [
            self._row(
                lead.title, "leads", partial(self._session.seek, "leads", lead.id), text, lead.vacancy.organisation
            )
            for lead in found.leads
        ]
        employers: list[Entry] = [
            self._row(one.name, "employer", partial(self._session.seek, "employers", one.id), text, one.place)
            for one in found.employers
        ]
        rounds: list[Entry] = [
            self._row(one.name, "peers", partial(self._session.seek, "rounds", one.id), text) for one in found.rounds
        ]
        answers = [
            self._row(self._answer_name(one), "reply", partial(self._session.seek, "today", one.id), text)
            for contact in found.people[:1]
            for one in found.open_with(contact)[:1]
            if text
        ]
        commands: list[Entry] = [
            *answers,
            *(self._of_command(one, text) for one in self._commands() if fits(text, one.name)),
        ]
        making: list[Entry] = [self._of_command(one, text) for one in self._making(text)] if text else []
        entries: list[Entry] = []
        for title, rows in (
            (self.tr("People") if text else self.tr("Waiting for your answer"), people),
            (self.tr("Leads"), leads),
            (self.tr("Employers"), employers),
            (self.tr("Rounds"), rounds),
            (self.tr("Commands"), commands),
            (self.tr("Not found?"), making),
        ):
            if rows:
                entries += [Section(title=title), *rows]
        return entries

    def _of_person(self, contact: Contact, text: str) -> list[Entry]:
        """What can be done about one person."""
        offers: list[tuple[str, str, _Act]] = [
            (self.tr("Open the page"), "person", partial(self._session.seek, "people", contact.id))
        ]
        offers += [
            (self._answer_name(one), "reply", partial(self._session.seek, "today", one.id))
            for one in self._found.open_with(contact)
        ]
        if letters.mail_address(contact):
            offers.append((self.tr("Write a mail"), "mail", lambda: self._write(contact)))
        rows: list[Entry] = [self._row(name, icon, act, text) for name, icon, act in offers if fits(text, name)]
        return [Section(title=contact.name), *rows]

    def _answer_name(self, one: Obligation) -> str:
        said = self.tr("Answer %1") if one.side is Side.MINE else self.tr("Ask %1 again")
        return said.replace("%1", one.name)

    def _write(self, contact: Contact) -> None:
        if not letters.write(contact):
            said = self.tr("No mail program answered. The address is %1.")
            self._session.say(said.replace("%1", letters.mail_address(contact)))

    def _hit_of(self, contact: Contact, text: str) -> Hit:
        state, ink = self._state(contact)
        id = self._keep(partial(self._session.seek, "people", contact.id))
        self._people[id] = contact
        return Hit(
            id=id,
            look=look(contact.id, contact.name),
            title=contact.name,
            beside=contact.organisation,
            number=state,
            ink=ink,
            typed=text,
            spoken=", ".join(part for part in (contact.name, contact.organisation, state) if part),
        )

    def _state(self, contact: Contact) -> tuple[str, Ink]:
        """Who owes whom, or how close the two are."""
        for one in self._found.open_with(contact)[:1]:
            days = self._found.waited.get(one.id, 0)
            if one.side is Side.MINE:
                return self.tr("You owe, %n working day(s)", "", days), Ink.DUE
            return self.tr("Owes you, %n working day(s)", "", days), Ink.OWED
        return (ring_name(contact.ring) if contact.ring is not None else self.tr("known")), Ink.FAINT

    def _of_command(self, one: Command, text: str) -> Hit:
        return self._row(one.name, one.icon, one.act, text, key=caption(one.key) if one.key else "")

    def _row(self, name: str, icon: str, act: _Act, text: str, beside: str = "", *, key: str = "") -> Hit:
        spoken = ", ".join(part for part in (name, beside, key) if part)
        return Hit(
            id=self._keep(act), look=Look(), title=name, beside=beside, icon=icon, typed=text, key=key, spoken=spoken
        )

    def _keep(self, act: _Act) -> int:
        self._acts.append(act)
        return len(self._acts)

    def _on_stepped(self, steps: int) -> None:
        for _ in range(abs(steps)):
            self.list.step(1 if steps > 0 else -1)

    def _on_chosen(self, _: int) -> None:
        """The keyboard stays in the line, so the line tells what is chosen."""
        row = self.list.current_row()
        self.field.setAccessibleDescription(veil.spoken(row.spoken) if row is not None else "")

    def _on_taken(self) -> None:
        """Do what is chosen; whoever types faster than is found means what will be, not what still stands there."""
        self._hurry = self._listed != self.field.text().strip()
        if self._hurry:
            return
        row = self.list.current_row()
        if row is not None:
            act = self._acts[row.id - 1]
            self.leave()
            act()

    def _on_asked(self) -> None:
        row = self.list.current_row()
        contact = self._people.get(row.id) if row is not None else None
        if contact is not None:
            self._person = contact
            self.field.clear()
            self._show()

    def _on_left(self) -> None:
        """Back from one person's commands to all, from there away."""
        if self._person is None:
            self.leave()
            return
        self._person = None
        self._ask()

    def _fit(self) -> None:
        """As high as what is found, as far as the window goes."""
        room = self._under.height() - TOP - 24
        entries = [self._model.index(place, 0).data(ENTRY) for place in range(self._model.rowCount())]
        wanted = (
            grown(FIELD)
            + grown(_FOOT)
            + 13
            + sum(height(entry) for entry in entries if isinstance(entry, Row | Section))
        )
        self.resize(min(grown(_WIDTH), self._under.width() - 32), max(200, min(wanted, room)))

    def _rules(self) -> tuple[int, ...]:
        return (grown(FIELD), self.height() - grown(_FOOT) - 2)
