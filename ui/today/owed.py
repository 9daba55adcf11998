"""Peers who wait for the user's word about a referral: their rows in Today, and one of them at a glance."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.records.choices import Choices
from app.records.reminder import waiting_days
from app.records.statement import Owed
from ui.runtime import i18n, sentences
from ui.runtime.rows import Entry, Ink, Row, Section
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.pane import Scrolled, stack

#: Rows of statements have ids from here downward; those of leads lie between it and zero.
BELOW = -(10**9)


def entries(found: Sequence[Owed], now: datetime, choices: Choices) -> list[Entry]:
    """The group of Today, the longest waiting first."""
    if not found:
        return []
    translate = QCoreApplication.translate
    title, unit = translate("Today", "Peers wait for your word"), translate("Today", "working days")
    head = Section(title=title, count=i18n.number(len(found)), unit=unit)
    return [head, *(_row(one, now, choices) for one in found)]


def words(one: Owed) -> str:
    """What they said."""
    said = one.statement.said
    spoken = sentences.of_code("statement", said.code)
    told = " · ".join(part for part in (said.name, said.words) if part)
    return f"{spoken}: {told}" if told else spoken


def _row(one: Owed, now: datetime, choices: Choices) -> Row:
    days = waiting_days(one.statement.at, now, choices)
    name = one.statement.peer_name
    return Row(
        id=BELOW - one.statement.id,
        look=look(one.statement.peer_id, name),
        title=name,
        beside=one.title,
        sentence=words(one),
        number=i18n.number(days),
        ink=Ink.DUE if days >= choices.patience_mine else Ink.FAINT,
        icon="referrals",
        acts=False,
        spoken=f"{name}, {one.title}: {words(one)}",
    )


class OwedWord(QWidget):
    """``opened(referral id)`` to answer there, ``done()`` when it was answered another way."""

    opened = Signal(int)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.owed: Owed | None = None
        self._head = Head(detail=True)
        self.open_button = Button(self.tr("Answer …"), Kind.PRIMARY, icon="reply")
        self.done_button = Button(self.tr("Done"), icon="done")
        self._facts = Facts()
        actions = Flow()
        actions.add(self.open_button)
        actions.add(self.done_button)
        body = Scrolled(top=16)
        body.column.addWidget(actions)
        body.column.addSpacing(24)
        body.column.addWidget(self._facts)
        body.column.addStretch(1)
        stack(self, self._head, body)
        self.open_button.clicked.connect(self._on_open)
        self.done_button.clicked.connect(self.done)

    def show_owed(self, one: Owed) -> None:
        self.owed = one
        statement = one.statement
        self._head.set_texts(statement.peer_name, one.title, look(statement.peer_id, statement.peer_name))
        facts = (
            (self.tr("Says"), words(one)),
            (self.tr("Reach"), statement.said.reach),
            (self.tr("Since"), i18n.long_day(statement.at)),
        )
        self._facts.show_facts([(label, value) for label, value in facts if value])

    def clear(self) -> None:
        self.owed = None
        self._head.set_texts("")
        self._facts.show_facts([])

    def _on_open(self) -> None:
        if self.owed is not None:
            self.opened.emit(self.owed.referral_id)
