"""What the user did, newest first, and taking back any one of it."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError
from app.records.action import Action, Undone
from ui.models.row_list import RowList
from ui.runtime import i18n, sentences
from ui.runtime.rows import Entry, Look, Row, Section
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, Scrolled, beside
from ui.widgets.record_list import RecordList

_WIDTH = 376
_SHOWN = 500
_ICONS = {
    "contact": "person",
    "circle": "into-circle",
    "screener": "screener",
    "organisation": "employer",
    "choices": "settings",
    "history": "undo",
    "lead": "leads",
    "peer": "peers",
    "referral": "referrals",
    "replies": "reply",
}


class HistoryPage(Page):
    """Actions by day at the left, one of them at the right; imports stand on their own page."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset(RecordKind)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._actions: dict[int, Action] = {}
        self._model = RowList()
        self.list = RecordList(self.tr("What you did"))
        self.list.setModel(self._model)
        self.list.setObjectName("history.list")
        self._head = Head(detail=True)
        self._facts = Facts()
        self.take_back = Button(self.tr("Take back"), Kind.PRIMARY, icon="undo")
        self.take_back.setObjectName("history.take-back")
        self.problem = Notice("", Mood.CAUTION)
        self._empty = EmptyState(
            self.tr("Nothing has been done yet."),
            self.tr("Whatever you change is listed here and can be taken back."),
            icon="undo",
        )
        self._side = QStackedWidget()
        self._side.addWidget(self._empty)
        self._side.addWidget(self._detail())
        self._arrange()
        self.list.chosen.connect(self._on_chosen)
        self.take_back.clicked.connect(self._on_take_back)
        self.enter_at(self.list)

    def _detail(self) -> QWidget:
        body = Scrolled(top=24)
        body.column.addWidget(self._facts)
        body.column.addSpacing(24)
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addStretch(1)
        body.column.addLayout(row)
        body.column.addSpacing(16)
        body.column.addWidget(self.problem)
        body.column.addStretch(1)
        detail = QWidget()
        down = QVBoxLayout(detail)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._head)
        down.addWidget(body, 1)
        return detail

    def _arrange(self) -> None:
        pane = ListPane(_WIDTH)
        pane.column.addWidget(Head(self.tr("What you did"), self.tr("All of it can be taken back")))
        pane.column.addWidget(self.list, 1)
        beside(self, pane, self._side)

    def reload(self) -> None:
        self.session.read(
            lambda workspace: workspace.history.list(_SHOWN), owner=self, then=self._on_read, slot="actions"
        )

    def clear(self) -> None:
        self._actions = {}
        self._model.show([])
        self._head.set_texts("")
        self._facts.show_facts(())
        self._side.setCurrentIndex(0)

    def _on_read(self, actions: tuple[Action, ...]) -> None:
        before = self.list.current_row()
        self._actions = {action.id: action for action in actions}
        self._model.show(self._entries(actions))
        place = self._model.place_of(before.id) if before is not None else None
        self.list.choose(self._model.first_row() if place is None else place)
        self._side.setCurrentIndex(1 if actions else 0)

    def _entries(self, actions: tuple[Action, ...]) -> list[Entry]:
        entries: list[Entry] = []
        day: date | None = None
        for action in actions:
            on = action.at.astimezone().date()
            if on != day:
                day = on
                entries.append(Section(title=i18n.long_day(on)))
            entries.append(self._row(action))
        return entries

    def _row(self, action: Action) -> Row:
        what = sentences.of_code("actions", action.name)
        taken_back = self.tr("taken back") if action.taken_back else ""
        return Row(
            id=action.id,
            look=Look(id=action.id, icon=_ICONS.get(action.name.partition(".")[0], "note")),
            title=what,
            sentence=action.detail,
            number=i18n.time(action.at),
            pill=taken_back,
            faded=action.taken_back,
            acts=False,
            spoken=", ".join(part for part in (what, action.detail, i18n.moment(action.at), taken_back) if part),
        )

    def _on_chosen(self, id: int) -> None:
        action = self._actions.get(id)
        if action is None:
            return
        self.problem.hide()
        self._head.set_texts(sentences.of_code("actions", action.name), i18n.moment(action.at))
        state = self.tr("Taken back") if action.taken_back else self.tr("In effect")
        facts = [(self.tr("State"), state)]
        if action.detail:
            facts.insert(0, (self.tr("Of whom or what"), action.detail))
        self._facts.show_facts(facts)
        self.take_back.setVisible(not action.taken_back)

    def _on_take_back(self) -> None:
        row = self.list.current_row()
        if row is None:
            return
        number, now = row.id, self.session.now()
        self.session.run(
            lambda workspace: workspace.history.take_back(number, now=now),
            owner=self,
            then=self._on_taken_back,
            refused=self._on_refused,
        )

    def _on_taken_back(self, undone: Undone) -> None:
        what = sentences.of_code("actions", undone.action.name)
        self.session.say(self.tr("Taken back: %1.").replace("%1", what))

    def _on_refused(self, error: AppError) -> None:
        self.problem.tell(sentences.of_error(error))
        self.problem.show()
