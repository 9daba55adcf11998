"""How answers come and go: the debt week by week, the usual time either side takes, who fades away because of me."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.records.insight import Answering, Fading, Pace
from ui.models.row_list import RowList
from ui.runtime import i18n
from ui.runtime.rings import ring_name
from ui.runtime.rows import Entry, Ink, Row, Section
from ui.runtime.session import Session
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind
from ui.widgets.debt_bars import DebtBars
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.label import Label, Text
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

_WIDTH = 496
#: Hours up to which they are told as hours; longer ones are days.
_A_DAY_AND_A_HALF = 36


class InsightPage(Page):
    """People at the left, the figures of all at the right. Times are those of the circle, and nothing is exported."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset(
        {RecordKind.OBLIGATION, RecordKind.EXCHANGE, RecordKind.CONTACT, RecordKind.CHOICES}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._model = RowList()
        self.list = RecordList(self.tr("People"))
        self.list.setObjectName("insight.list")
        self.list.setModel(self._model)
        self.bars = DebtBars(self.tr("You owe"), self.tr("They owe you"))
        self.facts = Facts(label_width=200)
        self._none = Text("", ink="soft")
        self.review = Button(self.tr("Weekly review"), Kind.PRIMARY, icon="calendar")
        self.review.clicked.connect(lambda: self.session.seek("review"))
        self.list.opened.connect(lambda id: self.session.seek("people", abs(id)))
        self._lay_out()

    def _lay_out(self) -> None:
        pane = ListPane(_WIDTH)
        pane.column.addWidget(Head(self.tr("How answers come and go"), self.tr("For your eyes only, never exported")))
        pane.column.addWidget(self.list, 1)
        bars = QHBoxLayout()
        bars.setContentsMargins(0, 0, 0, 0)
        bars.addWidget(self.bars, 1)
        figures = QVBoxLayout()
        figures.setContentsMargins(INSET, 0, 0, 0)
        figures.setSpacing(20)
        figures.addWidget(self.facts)
        figures.addWidget(self._none)
        figures.addWidget(self.review)
        side = QVBoxLayout()
        side.setContentsMargins(8, 32, 24, 24)
        side.setSpacing(12)
        titled = QHBoxLayout()
        titled.setContentsMargins(INSET, 0, 0, 0)
        titled.addWidget(Label(self.tr("Open at the end of each week"), Role.SMALL, strong=True, ink="soft"))
        side.addLayout(titled)
        side.addLayout(bars)
        side.addSpacing(12)
        side.addLayout(figures)
        side.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(side, 1)
        self.enter_at(self.list)

    def reload(self) -> None:
        now = self.session.now()
        self.session.read(
            lambda workspace: workspace.insight.answering(now=now), owner=self, then=self._on_read, slot="answering"
        )

    def clear(self) -> None:
        self._model.show([])
        self.bars.show_days([])
        self.facts.show_facts([])
        self._none.setText("")

    def _on_read(self, found: Answering) -> None:
        entries: list[Entry] = []
        if found.fading:
            head = Section(
                title=self.tr("Fading away because of you"),
                count=i18n.number(len(found.fading)),
                unit=self.tr("days"),
            )
            entries += [head, *map(self._faded, found.fading)]
        if found.people:
            entries += [Section(title=self.tr("Usual time to answer")), *map(self._pace, found.people)]
        self._model.show(entries)
        self.list.choose(self._model.first_row() if entries else None)
        weeks = [(i18n.day(one.day), one.mine, one.theirs) for one in found.weeks]
        self.bars.show_days([*weeks[:-1], *((self.tr("today"), *one[1:]) for one in weeks[-1:])])
        self.facts.show_facts(
            [
                (self.tr("You answer after"), told(found.mine), self._before(found.mine_before)),
                (self.tr("Others answer after"), told(found.theirs), self._before(found.theirs_before)),
            ]
        )
        few = found.mine is None and found.theirs is None
        self._none.setText(self.tr("There is too little exchange with your circle yet to say how fast.") if few else "")
        self._none.setVisible(few)

    def _before(self, hours: float | None) -> str:
        return "" if hours is None else self.tr("%1 in the three months before").replace("%1", told(hours))

    def _faded(self, one: Fading) -> Row:
        said = self.tr("has stopped writing") if one.dormant else self.tr("wrote last")
        ring = ring_name(one.contact.ring) if one.contact.ring else ""
        return Row(
            id=one.contact.id,
            look=look(one.contact.id, one.contact.name, dormant=one.dormant),
            title=one.contact.name,
            beside=ring,
            sentence=i18n.begun(one.last.sentence or one.last.subject or said),
            number=i18n.number(one.days),
            ink=Ink.DUE,
            acts=False,
            spoken=f"{one.contact.name}, {ring}: {said}, {one.days}",
        )

    def _pace(self, one: Pace) -> Row:
        said = self.tr("You: %1 · they: %2").replace("%1", told(one.mine)).replace("%2", told(one.theirs))
        return Row(
            id=-one.contact_id,
            look=look(one.contact_id, one.name),
            title=one.name,
            sentence=said,
            acts=False,
            spoken=f"{one.name}: {said}",
        )


def told(hours: float | None) -> str:
    """A time to answer as people say it."""
    translate = QCoreApplication.translate
    if hours is None:
        return "–"
    if hours < 1:
        return translate("InsightPage", "under an hour")
    if hours < _A_DAY_AND_A_HALF:
        return translate("InsightPage", "%n hour(s)", None, round(hours))
    return translate("InsightPage", "%n day(s)", None, round(hours / 24))
