"""What Today and the weekly review share: open replies and steps of leads at the left, the chosen one at the right."""

from abc import abstractmethod
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.records.choices import Choices
from app.records.ids import ObligationId
from app.records.obligation import Obligation
from ui.models.row_list import RowList
from ui.runtime import i18n
from ui.runtime.session import Session
from ui.today import decisions, snooze
from ui.today.answering import Answering
from ui.today.detail import TodayDetail
from ui.today.lead_step import LeadStep
from ui.today.look_up import Shown, look_at
from ui.widgets.page import Page
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction


class WorkPage(Page):
    """Answers, puts off and settles what is chosen in its list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._answering = Answering(session, self)
        self._open: dict[int, Obligation] = {}
        self._model = RowList()
        self._list = RecordList(self._list_name(), self._actions())
        self._list.setModel(self._model)
        self._side = Parts(self)
        self._detail, self._step = TodayDetail(self._side), LeadStep(self._side)
        self._list.acted.connect(self._on_acted)
        self._detail.acted.connect(self._on_detail_acted)
        self._detail.opened.connect(partial(session.seek, "people"))
        self._step.opened.connect(partial(session.seek, "leads"))
        self._step.done.connect(self._on_step_done)
        self._step.put_off.connect(self._on_step_later)

    def _actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(code="reply", icon="reply", name=self.tr("Reply"), key="R"),
            RowAction(code="snooze", icon="snooze", name=self.tr("Snooze"), key="S"),
            RowAction(code="done", icon="done", name=self.tr("Done"), key="E"),
            RowAction(code="waive", icon="no-reply", name=self.tr("No reply needed"), key="N"),
        )

    @abstractmethod
    def _list_name(self) -> str:
        """What a screen reader calls the list."""

    @abstractmethod
    def _wishes(self) -> Choices:
        """The settings as they were last read: patience, region, short answers."""

    def _going(self, id: int) -> None:
        """The row ``id`` is about to go, because it is settled or put off."""

    def _tell(self, text: str) -> None:
        """Says what was done."""
        self.session.say(text, undoable=True)

    # Showing

    def _look_at(self, id: int) -> None:
        now = self.session.now()
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

    # Acting

    def _on_detail_acted(self, code: str) -> None:
        if self._detail.shown is not None:
            self._on_acted(code, self._detail.shown.obligation.id)

    def _on_acted(self, code: str, id: int) -> None:
        obligation = self._open.get(id)
        if obligation is None:
            return
        if code == "reply":
            self._answering.answer(obligation)
        elif code == "short":
            self.short_menu(obligation).popup(self._detail.below("short"))
        elif code == "snooze":
            self.snooze_menu(obligation).popup(self._beside())
        elif code == "done":
            self._settle(obligation, decisions.done, self.tr("Done: %1."))
        elif code == "keep":
            self._settle(obligation, decisions.keep, self.tr("Stays open: %1."), going=False)
        else:
            self._settle(obligation, decisions.waive, self.tr("No reply needed: %1."))

    def _beside(self) -> QPoint:
        """Where a menu about the chosen row comes up, on the screen."""
        area = self._list.visualRect(self._list.currentIndex())
        return self._list.viewport().mapToGlobal(area.bottomRight() - QPoint(240, 0))

    def short_menu(self, obligation: Obligation) -> QMenu:
        """Short answers to begin the letter with."""
        return self._answering.menu(obligation, self._wishes(), self.session.now())

    def snooze_menu(self, obligation: Obligation) -> QMenu:
        """The moments until which a reply can be put off."""
        return snooze.menu(self, self.session.now(), self._wishes().region, partial(self._snooze, obligation))

    def _snooze(self, obligation: Obligation, until: datetime) -> None:
        text = self.tr("%1 comes back on %2.").replace("%2", i18n.moment(until))
        self._settle(obligation, partial(decisions.snooze, until=until), text)

    def _settle(self, obligation: Obligation, decide: decisions.Decide, text: str, *, going: bool = True) -> None:
        now = self.session.now()
        if going:
            self._going(obligation.id)
        self.session.run(
            lambda workspace: decide(workspace, obligation.id, now),
            owner=self,
            then=lambda _: self._tell(text.replace("%1", obligation.name)),
        )

    def _on_step_done(self) -> None:
        lead, now = self._step.lead, self.session.now()
        if lead is not None:
            self._going(-lead.id)
            self.session.run(
                lambda workspace: workspace.leads.step_done(lead.id, now),
                owner=self,
                then=lambda _: self._tell(self.tr("Done: %1.").replace("%1", lead.title)),
            )

    def _on_step_later(self) -> None:
        button = self._step.later_button
        self.later_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def later_menu(self) -> QMenu:
        """The days until which a lead's step can be put off."""
        return snooze.menu(self, self.session.now(), self._wishes().region, self._put_step_off, days=True)

    def _put_step_off(self, until: datetime) -> None:
        lead, now = self._step.lead, self.session.now()
        if lead is not None:
            day = until.date()
            self._going(-lead.id)
            text = self.tr("%1 comes back on %2.").replace("%1", lead.title).replace("%2", i18n.long_day(day))
            self.session.run(
                lambda workspace: workspace.leads.put_off(lead.id, day, now),
                owner=self,
                then=lambda _: self._tell(text),
            )
