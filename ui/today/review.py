"""The weekly review: five short lists in five minutes; what is done in it is done in Today too."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.changes import Kind as RecordKind
from app.records.choices import Choices
from app.records.insight import Review
from app.records.lead import Lead
from app.records.obligation import Obligation
from ui.runtime import i18n
from ui.runtime.rows import Entry, Section
from ui.runtime.session import Session
from ui.today import groups, lead_step
from ui.today.working import WorkPage
from ui.widgets.button import Button, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.foot_bar import FootBar
from ui.widgets.head import Head
from ui.widgets.pane import ListPane, beside

_WIDTH = 496
_STEPS = 5


class ReviewPage(WorkPage):
    """A step's list at the left, what is chosen at the right; empty steps are passed over."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset(
        {RecordKind.OBLIGATION, RecordKind.EXCHANGE, RecordKind.CONTACT, RecordKind.LEAD}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._review, self._choices = Review(), Choices()
        self._place = 0
        self._head = Head(self.tr("Weekly review"))
        self.list = self._list
        self.list.setObjectName("review.list")
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
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for part in (self.done, self._detail, self._step):
            self._side.addWidget(part)
        pane = ListPane(_WIDTH)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self.list, 1)
        pane.column.addWidget(self._foot)
        beside(self, pane, self._side)
        self.enter_at(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
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

    def _on_chosen(self, id: int) -> None:
        lead = next((one for one in self._review.leads if one.id == -id), None)
        if lead is not None:
            self._step.show_lead(lead)
            self._side.setCurrentWidget(self._step)
        elif id in self._open:
            self._look_at(id)

    def _list_name(self) -> str:
        return self.tr("To look through")

    def _wishes(self) -> Choices:
        return self._choices
