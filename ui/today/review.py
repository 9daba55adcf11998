"""The weekly review: five short lists in five minutes; what is done in it is done in Today too."""

from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from app.changes import Kind as RecordKind
from app.records.choices import Choices
from app.records.ids import ObligationId
from app.records.insight import Review
from app.records.lead import Lead
from app.records.obligation import Obligation
from ui.models.row_list import RowList
from ui.runtime import i18n
from ui.runtime.rows import Entry, Section
from ui.runtime.session import Session
from ui.today import decisions, groups, lead_step, snooze
from ui.today.answering import Answering
from ui.today.detail import TodayDetail
from ui.today.lead_step import LeadStep
from ui.today.look_up import Shown, look_at
from ui.widgets.button import Button, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.foot_bar import FootBar
from ui.widgets.head import Head
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction

_WIDTH = 496
_STEPS = 5


class ReviewPage(Page):
    """A step's list at the left, what is chosen at the right; empty steps are passed over."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset(
        {RecordKind.OBLIGATION, RecordKind.EXCHANGE, RecordKind.CONTACT, RecordKind.LEAD}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._review, self._choices = Review(), Choices()
        self._open: dict[int, Obligation] = {}
        self._place = 0
        self._head = Head(self.tr("Weekly review"))
        self._answering = Answering(session, self)
        self._model = RowList()
        self.list = RecordList(self.tr("To look through"), self._actions())
        self.list.setObjectName("review.list")
        self._model.setParent(self.list)
        self.list.setModel(self._model)
        self._detail, self._step = TodayDetail(), LeadStep()
        self.next = Button(self.tr("Next"), Kind.PRIMARY, icon="right")
        self.next.setObjectName("review.next")
        self.back = Button(self.tr("Back"), Kind.GHOST)
        self._foot = FootBar(self.next, self.back)
        self.done = EmptyState(
            self.tr("That was the week."),
            self.tr("Nothing is left to look through."),
            self.tr("To Today"),
            action_icon="today",
        )
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()

    def _actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(code="reply", icon="reply", name=self.tr("Reply"), key="R"),
            RowAction(code="snooze", icon="snooze", name=self.tr("Snooze"), key="S"),
            RowAction(code="done", icon="done", name=self.tr("Done"), key="E"),
            RowAction(code="waive", icon="no-reply", name=self.tr("No reply needed"), key="N"),
        )

    def _lay_out(self) -> None:
        for part in (self.done, self._detail, self._step):
            self._side.addWidget(part)
        pane = ListPane(_WIDTH)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self.list, 1)
        pane.column.addWidget(self._foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addWidget(self._side, 1)
        self.enter_at(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.acted.connect(self._on_acted)
        self._detail.acted.connect(self._on_detail)
        self._detail.opened.connect(partial(self.session.seek, "people"))
        self._step.opened.connect(partial(self.session.seek, "leads"))
        self._step.done.connect(self._on_step_done)
        self._step.put_off.connect(self._on_step_later)
        self.next.clicked.connect(lambda: self._go(1))
        self.back.clicked.connect(lambda: self._go(-1))
        self.done.button.clicked.connect(lambda: self.session.seek("today"))

    # Reading

    def reload(self) -> None:
        now = self.session.now()
        self.session.read(
            lambda workspace: (workspace.insight.review(now=now), workspace.choices.get()),
            owner=self,
            then=lambda found: self._on_read(*found),
            slot="review",
        )

    def clear(self) -> None:
        self._review, self._open, self._place = Review(), {}, 0
        self._model.show([])
        self._detail.clear()
        self._step.clear()
        self._side.setCurrentWidget(self.done)

    def begin(self) -> None:
        """From the first step on."""
        self._place = 0
        self.reload()

    def _on_read(self, review: Review, choices: Choices) -> None:
        self._review, self._choices = review, choices
        self._show()

    def _groups(self) -> tuple[tuple[str, str, tuple[Obligation, ...] | tuple[Lead, ...]], ...]:
        """Each step's title, what to do in it, and what it holds."""
        review = self._review
        return (
            (self.tr("You owe"), self.tr("Answer, put off, or say that no reply is needed."), review.mine),
            (
                self.tr("Only the last word"),
                self.tr("Nothing was asked. Would a word from you be good?"),
                review.silent,
            ),
            (self.tr("They owe you"), self.tr("Ask again, or give it up."), review.theirs),
            (
                self.tr("Fading away because of you"),
                self.tr("They wrote last, weeks ago."),
                tuple(one.last for one in review.fading),
            ),
            (self.tr("Leads of the coming week"), self.tr("What comes next for each?"), review.leads),
        )

    def _show(self) -> None:
        now = self.session.now()
        if self._place >= _STEPS:
            self._finish()
            return
        title, advice, held = self._groups()[self._place]
        step = self.tr("Step %1 of %2: %3").replace("%1", str(self._place + 1)).replace("%2", str(_STEPS))
        self._head.set_texts(self.tr("Weekly review"), step.replace("%3", advice))
        self._open = {one.id: one for one in held if isinstance(one, Obligation)}
        rows: list[Entry] = [groups.row(one, now, self._choices) for one in self._open.values()]
        today = now.astimezone().date()
        rows += lead_step.entries([one for one in held if isinstance(one, Lead)], today)[1:]
        place = self.list.currentIndex().row()
        unit = self.tr("working days") if self._open else ""
        self._model.show([Section(title=title, count=i18n.number(len(held)), unit=unit), *rows])
        self.back.setEnabled(self._place > 0)
        self.next.setText(self.tr("Next") if self._place < _STEPS - 1 else self.tr("Finish"))
        if rows:
            self.list.choose(min(max(place, 1), len(rows)))
        else:
            self.done.tell(self.tr("Nothing here."), self.tr("Go on to the next step."))
            self.done.button.hide()
            self._side.setCurrentWidget(self.done)

    def _go(self, way: int) -> None:
        self._place = 0 if self._place == _STEPS else max(0, self._place + way)
        self._model.show([])
        if self._place == _STEPS:
            now = self.session.now()
            self.session.run(lambda workspace: workspace.choices.reviewed(now=now), owner=self)
        self._show()

    def _finish(self) -> None:
        self._head.set_texts(self.tr("Weekly review"), i18n.long_day(self.session.now()))
        self._model.show([])
        self.next.setText(self.tr("From the beginning"))
        self._side.setCurrentWidget(self.done)
        self.done.tell(self.tr("That was the week."), self.tr("See you next week."), self.tr("To Today"))
        self.done.button.show()

    # Acting

    def _on_chosen(self, id: int) -> None:
        now = self.session.now()
        lead = next((one for one in self._review.leads if one.id == -id), None)
        if lead is not None:
            self._step.show_lead(lead)
            self._side.setCurrentWidget(self._step)
        elif id in self._open:
            self.session.read(
                lambda workspace: look_at(workspace, ObligationId(id), now),
                owner=self,
                then=self._on_shown,
                refused=lambda _: None,
                slot="reply",
            )

    def _on_shown(self, shown: Shown) -> None:
        self._detail.show_reply(shown, self.session.now())
        self._side.setCurrentWidget(self._detail)

    def _on_detail(self, code: str) -> None:
        if self._detail.shown is not None:
            self._on_acted(code, self._detail.shown.obligation.id)

    def _on_acted(self, code: str, id: int) -> None:
        one = self._open.get(id)
        if one is None:
            return
        if code == "reply":
            self._answering.answer(one)
        elif code == "short":
            self._answering.menu(one, self._choices, self.session.now()).popup(self._detail.below("short"))
        elif code == "snooze":
            area = self.list.visualRect(self.list.currentIndex())
            at = self.list.viewport().mapToGlobal(area.bottomRight() - QPoint(240, 0))
            self.snooze_menu(one).popup(at)
        elif code == "done":
            self._settle(one, decisions.done, self.tr("Done: %1."))
        elif code == "keep":
            self._settle(one, decisions.keep, self.tr("Stays open: %1."))
        else:
            text = self.tr("No reply needed: %1.")
            self._settle(one, decisions.waive, text)

    def snooze_menu(self, one: Obligation) -> QMenu:
        """The moments until which it can be put off."""
        return snooze.menu(self, self.session.now(), self._choices.region, partial(self._snooze, one))

    def _snooze(self, one: Obligation, until: datetime) -> None:
        text = self.tr("%1 comes back on %2.").replace("%2", i18n.moment(until))
        self._settle(one, partial(decisions.snooze, until=until), text)

    def _settle(self, one: Obligation, decide: decisions.Decide, text: str) -> None:
        now = self.session.now()
        self.session.run(
            lambda workspace: decide(workspace, one.id, now),
            owner=self,
            then=lambda _: self.session.say(text.replace("%1", one.name), undoable=True),
        )

    def _on_step_done(self) -> None:
        lead, now = self._step.lead, self.session.now()
        if lead is not None:
            text = self.tr("Done: %1.").replace("%1", lead.title)
            self.session.run(
                lambda workspace: workspace.leads.step_done(lead.id, now),
                owner=self,
                then=lambda _: self.session.say(text, undoable=True),
            )

    def _on_step_later(self) -> None:
        button = self._step.later_button
        menu = snooze.menu(self, self.session.now(), self._choices.region, self._put_off, days=True)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _put_off(self, until: datetime) -> None:
        lead, now = self._step.lead, self.session.now()
        if lead is not None:
            day = until.date()
            text = self.tr("%1 comes back on %2.").replace("%1", lead.title).replace("%2", i18n.long_day(day))
            self.session.run(
                lambda workspace: workspace.leads.put_off(lead.id, day, now),
                owner=self,
                then=lambda _: self.session.say(text, undoable=True),
            )
