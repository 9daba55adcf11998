"""Who makes room: a ring is full, and one of its people moves outward, or leaves where it is the whole circle."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.contact import Contact, Ring
from ui.people import words
from ui.runtime import i18n
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, Kind
from ui.widgets.head import Head
from ui.widgets.label import Elided, Label, Text, rule
from ui.widgets.pane import Scrolled, stack
from ui.widgets.taking_away import empty

OUTWARD: dict[Ring, Ring | None] = {
    Ring.INNER: Ring.CLOSE,
    Ring.CLOSE: Ring.ACTIVE,
    Ring.ACTIVE: Ring.WIDER,
    Ring.WIDER: None,
}


class MakeRoom(QWidget):
    """``freed(id)``: who gives way; ``postponed()``: the newcomer waits at the door; ``left()``: nothing changes.

    Whoever was silent longest stands first: that is a fact and no advice.
    """

    freed = Signal(int)
    postponed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Head(detail=True)
        self._text = Text("")
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        self._later = Button(self.tr("Decide later"))
        self._leave = Button(self.tr("Cancel"), Kind.GHOST, key="Esc")
        self._head.add(self._leave)
        self._head.add(self._later)
        body = Scrolled(top=20)
        body.column.addWidget(self._text)
        body.column.addSpacing(16)
        body.column.addLayout(self._people)
        body.column.addStretch(1)
        stack(self, self._head, body)
        self._later.clicked.connect(self.postponed)
        self._leave.clicked.connect(self.left)

    def ask(self, newcomer: Contact, full: Ring, members: Sequence[Contact], now: datetime) -> None:
        """Shows the people of the full ring and all rings within it, the longest silent first."""
        whole = OUTWARD.get(full) is None
        title = self.tr("Your circle is full") if whole else self.tr("%1 is full").replace("%1", words.ring_name(full))
        self._head.set_texts(title, self.tr("%1 needs a place").replace("%1", newcomer.name))
        if whole:
            text = self.tr("All %1 places are taken. Who leaves the circle? Whoever goes stays known.")
            taken = sum(one.id != newcomer.id and one.ring is not Ring.DOOR for one in members)
            self._text.setText(text.replace("%1", i18n.number(taken)))
        else:
            self._text.setText(self.tr("Somebody moves one ring outward and stays in your circle. Who?"))
        empty(self._people)
        label = self.tr("Leaves the circle") if whole else self.tr("Moves outward")
        beginning = datetime.min.replace(tzinfo=now.tzinfo)
        for contact in sorted(members, key=lambda one: one.last_exchange_at or beginning):
            if contact.id != newcomer.id:
                self._people.addWidget(self._line(contact, label, now))
                self._people.addWidget(rule())
        self._later.setVisible(newcomer.ring is not Ring.DOOR)

    def clear(self) -> None:
        self._head.set_texts("")
        while (item := self._people.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _line(self, contact: Contact, label: str, now: datetime) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(Avatar(look(contact.id, contact.name), INLINE))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Elided(contact.name, strong=True))
        where = words.ring_name(contact.ring) if contact.ring else ""
        second = ", ".join(part for part in (where, words.second_line(contact)) if part)
        said.addWidget(Elided(second, Role.SMALL, ink="soft"))
        across.addLayout(said, 1)
        ago = words.ago(contact.last_exchange_at, now) or self.tr("never")
        across.addWidget(Label(ago, Role.SMALL, ink="faint", tabular=True))
        button = Button(label)
        button.setAccessibleName(f"{contact.name}: {label}")
        button.clicked.connect(lambda _=False, id=contact.id: self.freed.emit(id))
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return line
