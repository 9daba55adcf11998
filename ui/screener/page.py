"""The Screener: one decision per person or per domain, by one key."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.changes import Kind
from app.errors import AppError
from app.records.contact import Standing
from app.records.exchange import Exchange
from app.records.ids import ContactId
from app.records.screening import Waiting
from ui.models.row_list import WINDOW, RowList
from ui.runtime import i18n, sentences
from ui.runtime.rows import Section
from ui.runtime.session import Session
from ui.screener import rows
from ui.screener.detail import ScreenerDetail
from ui.widgets.empty_state import EmptyState
from ui.widgets.head import Head
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH = 416
_MESSAGES = 20


class ScreenerPage(Page):
    """Those who wait at the left, the decision about one of them at the right."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.CONTACT, Kind.EXCHANGE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._waiting: dict[int, Waiting] = {}
        self._wanted = 0
        self._first = 0  # of those who wait, so many were read with the head; the others come in windows
        self._model = RowList()
        self._list = RecordList(self.tr("People who wait"), self._actions())
        self._list.setModel(self._model)
        self._list.setObjectName("screener.list")
        self._detail = ScreenerDetail()
        self._empty = EmptyState(
            self.tr("Nobody is waiting."),
            self.tr("Whoever writes to you for the first time appears here and reminds you of nothing."),
        )
        self._side = QStackedWidget()
        self._side.addWidget(self._empty)
        self._side.addWidget(self._detail)
        pane = ListPane(_LIST_WIDTH)
        pane.column.addWidget(Head(self.tr("Screener"), self.tr("Whoever waits here reminds you of nothing")))
        pane.column.addWidget(self._list, 1)
        beside(self, pane, self._side)
        self.enter_at(self._list)
        self._model.wanted.connect(self._on_wanted)
        self._list.chosen.connect(self._on_chosen)
        self._list.acted.connect(lambda code, _: self._decide(Standing(code)))
        self._detail.decided.connect(self._decide)

    def _actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(
                code=Standing.CIRCLE,
                icon="into-circle",
                name=self.tr("Into the circle"),
                key=self.tr("C", "key: circle"),
            ),
            RowAction(code=Standing.KNOWN, icon="person", name=self.tr("Known"), key=self.tr("K", "key: known")),
            RowAction(code=Standing.OUT, icon="keep-out", name=self.tr("Keep out"), key=self.tr("O", "key: keep out")),
        )

    def reload(self) -> None:
        now = self.session.now()
        place = max(0, self._list.currentIndex().row())
        first = (place // WINDOW + 1) * WINDOW  # as far as the chosen row

        def read(workspace: "Workspace") -> tuple[int, tuple[Waiting, ...]]:
            return workspace.screener.count(now=now), workspace.screener.list(now=now, limit=first)

        self.session.read(read, owner=self, then=self._on_read, slot="list")

    def clear(self) -> None:
        self._waiting, self._first = {}, 0
        self._model.show([])
        self._detail.clear()
        self._side.setCurrentWidget(self._empty)

    def choose(self, id: int) -> None:
        """Shows one of those who wait."""
        place = self._model.place_of(id)
        if place is None:
            self._wanted = id  # the list is still being read
        self._list.choose(place)

    def _on_read(self, found: tuple[int, tuple[Waiting, ...]]) -> None:
        count, waiting = found
        before = self._list.current_row()
        place = max(1, self._list.currentIndex().row())
        self._waiting = {one.contact.id: one for one in waiting}
        self._first = len(waiting)
        head = Section(title=self.tr("Waits for you"), count=i18n.number(count), unit=self.tr("messages"))
        self._model.show([head, *map(rows.row, waiting)] if waiting else [], count - len(waiting))
        self._side.setCurrentWidget(self._detail if waiting else self._empty)
        if waiting:
            wanted = self._wanted or (before.id if before is not None else 0)
            again = self._model.place_of(wanted)
            self._wanted = 0
            self._list.choose(again if again is not None else min(place, len(waiting)))

    def _on_wanted(self, offset: int) -> None:
        now, first = self.session.now(), self._first
        self.session.read(
            lambda workspace: workspace.screener.list(now=now, limit=WINDOW, offset=first + offset),
            owner=self,
            then=lambda waiting: self._on_window(first, offset, waiting),
        )

    def _on_window(self, first: int, offset: int, waiting: tuple[Waiting, ...]) -> None:
        if first != self._first:
            return  # the list was read anew meanwhile
        self._waiting |= {one.contact.id: one for one in waiting}
        self._model.put(offset, [rows.row(one) for one in waiting])
        row = self._list.current_row()
        if row is not None and row.id in {one.contact.id for one in waiting}:
            self._on_chosen(row.id)

    def _on_chosen(self, id: int) -> None:
        waiting = self._waiting[id]
        self._detail.show_waiting(waiting)

        def read(workspace: "Workspace") -> tuple[int, tuple[Exchange, ...]]:
            return id, workspace.contacts.timeline(ContactId(id), _MESSAGES)

        self.session.read(read, owner=self, then=self._on_messages, slot="messages")

    def _on_messages(self, found: tuple[int, tuple[Exchange, ...]]) -> None:
        row = self._list.current_row()
        if row is not None and row.id == found[0]:
            self._detail.show_messages(found[1])

    def _decide(self, standing: Standing) -> None:
        row = self._list.current_row()
        if row is None:
            return
        waiting = self._waiting[row.id]
        now = self.session.now()
        if self._detail.whole_domain():
            place = rows.domain(waiting)
            self.session.run(
                lambda workspace: workspace.screener.decide_domain(f"@{place}", standing=standing, now=now),
                owner=self,
                then=lambda count: self._tell_domain(place, standing, count),
                refused=self._on_refused,
            )
            return
        self.session.run(
            lambda workspace: workspace.screener.decide([waiting.contact.id], standing=standing, now=now),
            owner=self,
            then=lambda _: self._tell(waiting, standing),
            refused=self._on_refused,
        )

    def _tell(self, waiting: Waiting, standing: Standing) -> None:
        name = waiting.contact.name or rows.address(waiting)
        if standing is Standing.CIRCLE:
            said = self.tr("%1 is in your circle.")
        elif standing is Standing.KNOWN:
            said = self.tr("%1 is known.")
        else:
            said = self.tr("%1 is kept out, %n message(s).", "", waiting.count)
        self.session.say(said.replace("%1", name), undoable=True)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_domain(self, place: str, standing: Standing, count: int) -> None:
        if standing is Standing.OUT:
            said = self.tr("Everybody from %1 is kept out, %n person(s).", "", count)
        else:
            said = self.tr("Everybody from %1 is known, %n person(s).", "", count)
        self.session.say(said.replace("%1", place), undoable=True)

    def _on_refused(self, error: AppError) -> None:
        self._detail.refuse(sentences.of_error(error))
