"""Today: what I owe and what I am owed, one line each, with the reasons of the one that is chosen."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Kind
from app.records.choices import Choices
from app.records.reminder import DebtDay, zone
from ui.runtime import i18n
from ui.runtime.rows import Entry
from ui.runtime.session import Session
from ui.runtime.tokens import ROW_INSET
from ui.today import groups, lead_step, owed, reasons
from ui.today.focus import Focus, beside
from ui.today.look_up import Behind, Day, look_back, look_up
from ui.today.owed import OwedWord
from ui.today.review_line import ReviewLine
from ui.today.safety_line import SafetyLine
from ui.today.warning_line import WarningLine
from ui.today.working import WorkPage
from ui.widgets.button import Button
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.debt_bars import DebtBars
from ui.widgets.empty_state import EmptyState
from ui.widgets.head import Head
from ui.widgets.list_foot import ListFoot
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import ListPane

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH = 496


type _Seen = tuple[Day, groups.Sorted, list[Entry], list[Entry]]


def _look(workspace: "Workspace", now: datetime) -> _Seen:
    """On the reading thread, with the rows: of thousands of open replies they take a while."""
    day = look_up(workspace, now)
    sorted_ = groups.sort(day.open, now)
    today = now.astimezone(zone(day.choices)).date()
    more = [*owed.entries(day.owed, now, day.choices), *lead_step.entries(day.leads, today)]
    return day, sorted_, more, groups.entries(sorted_, now, day.choices, more)


class TodayPage(WorkPage):
    """The list with its picture at the left, the reply that is chosen at the right."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.OBLIGATION, Kind.EXCHANGE, Kind.CONTACT, Kind.SOURCE, Kind.CHOICES, Kind.KEYS, Kind.LEAD, Kind.REFERRAL}
        | {Kind.BACKUPS}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._day: Day | None = None
        self._behind: Behind | None = None
        self._idle = False
        self.focus, self._pane = Focus(), ListPane(_LIST_WIDTH, self)
        self.focus_button = Button(self.tr("One after the other"), ButtonKind.GHOST, icon="reply")
        self.focus_button.setObjectName("today.focus")
        self._debt: tuple[DebtDay, ...] = ()
        self._wanted = 0
        self._leaving = 0  # the reply just settled or put off: the choice moves on from it
        self._head = Head(self.tr("Today"))
        self._bars = DebtBars(self.tr("You owe"), self.tr("They owe you"))
        self._above = QWidget()  # holds the lines about the vault's keys, copies outside, and new people
        self.code_line = Notice("", Mood.CAUTION)
        self.code_button = self.code_line.add(self.tr("See to it"))
        self.code_button.setObjectName("today.code")
        self.warning_line, self.safety_line = WarningLine(session), SafetyLine(session)
        self.review_line = ReviewLine(session)
        self._fresh = Notice("", icon="person")
        self._fresh_button = self._fresh.add(self.tr("Look"))
        self._lines = (self.warning_line, self.code_line, self.safety_line, self._fresh, self.review_line)
        self._list.setObjectName("today.list")
        self._foot = ListFoot(self.tr("Renew"))
        self._word = OwedWord(self._side)
        self._answered = EmptyState(
            self.tr("All answered."),
            self.tr("You owe nobody a reply today."),
            self.tr("Whom could you write to?"),
            action_icon="people",
        )
        self._new = EmptyState(
            self.tr("Nothing has been read yet."),
            self.tr("Bring in your mail and your address book, and Kreis shows who waits for an answer."),
            self.tr("Bring people in"),
            icon="mails",
            action_icon="download",
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for part in (self._new, self._answered, self._detail, self._step, self._word):
            self._side.addWidget(part)
        pane = self._pane
        self._head.add(self.focus_button)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self._bars)
        inset = QVBoxLayout(self._above)
        inset.setContentsMargins(ROW_INSET, 8, ROW_INSET, 4)
        inset.setSpacing(8)
        for line in self._lines:
            inset.addWidget(line)
            line.hide()
        self._list.narrowed.connect(lambda bar: inset.setContentsMargins(ROW_INSET, 8, ROW_INSET + bar, 4))
        pane.column.addWidget(self._above)
        pane.column.addWidget(self._list, 1)
        pane.column.addWidget(self._foot)
        self._above.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(beside(self.focus, self._side), 1)
        self.enter_at(self._list)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        for line in (self.warning_line, self.safety_line, self.review_line):
            line.asked.connect(partial(self._show_line, line))
        self.code_button.clicked.connect(lambda: self.session.seek("keys"))
        self._word.done.connect(self._on_word_done)
        self._word.opened.connect(partial(self.session.seek, "referrals"))
        self._fresh_button.clicked.connect(lambda: self.session.seek("screener"))
        self.focus_button.clicked.connect(self._on_focus)
        self.focus.asked.connect(self.choose)
        self.focus.ended.connect(self._pane.show)
        self.focus.acted.connect(self._on_detail_acted)
        self._foot.button.clicked.connect(lambda: self.session.seek("imports"))
        self._new.button.clicked.connect(lambda: self.session.seek("imports"))
        self._answered.button.clicked.connect(lambda: self.session.seek("people"))

    # Reading

    def reload(self) -> None:
        now = self.session.now()
        self._head.set_texts(self.tr("Today"), i18n.long_day(now))
        self.session.read(partial(_look, now=now), owner=self, then=self._on_day, slot="day")
        self.session.read(lambda workspace: look_back(workspace, now), owner=self, then=self._on_behind, slot="behind")
        self.warning_line.reload()
        self.safety_line.reload()
        self.review_line.reload()

    def clear(self) -> None:
        self._day, self._behind, self._open, self._debt, self._idle = None, None, {}, (), False
        self._model.show([])
        self._bars.show_days([])
        for line in self._lines:
            self._show_line(line, False)
        self._foot.tell("")
        self.focus.end()
        self._detail.clear()
        self._step.clear()
        self._word.clear()
        self._side.setCurrentWidget(self._new)

    def choose(self, id: int) -> None:
        """Shows one open reply, from wherever the user came."""
        place = self._model.place_of(id)
        if place is None:
            self._wanted = id  # the list is still being read
        self._list.choose(place)

    def _on_day(self, seen: "_Seen") -> None:
        day, sorted_, more, rows = seen
        now = self.session.now()
        before, place = self._list.current_row(), self._list.currentIndex().row()
        self._day = day
        self._open = {one.id: one for one in day.open}
        self._show_picture()
        self._show_fresh(day)
        self._model.show(rows)
        self._idle = sorted_.all_answered and not more
        self.focus_button.setVisible(bool(sorted_.mine or sorted_.promised))
        if self._idle:
            self.focus.end()
            self._show_idle()
            return
        if (wanted := self._model.place_of(self._wanted)) is not None:
            self._wanted = 0
            self._list.choose(wanted)
            return
        stays = before is not None and before.id != self._leaving
        again = self._model.place_of(before.id) if before is not None and stays else None
        self._leaving = 0
        if again is None:
            again = self._near(place)
        self._list.choose(again)
        self.focus.follow(groups.waiting(day.open, now))

    def _show_idle(self) -> None:
        """All is answered, or nothing has been read that could ask; known once the days behind are."""
        if self._day is not None and (self._behind is not None or not self._day.people):
            heard = self._behind is not None and self._behind.heard
            self._side.setCurrentWidget(self._answered if self._day.people and heard else self._new)

    def _near(self, place: int) -> int | None:
        """The row at a place, or the next one, so that working through the list needs no pointer."""
        rows = [one for one in range(self._model.rowCount()) if not self._model.is_section(one)]
        return next((one for one in rows if one >= place), rows[-1] if rows else None)

    def _on_behind(self, behind: Behind) -> None:
        self._behind, self._debt = behind, behind.debt
        self._show_picture()
        if self._idle:
            self._show_idle()
        said = reasons.keys(behind.keys) if behind.keys is not None else ""
        self.code_line.tell(said)
        self._show_line(self.code_line, bool(said))
        sentence, stale = reasons.oldest(behind.sources, self.session.now())
        self._foot.tell(sentence, stale=stale)
        self._foot.button.setVisible(stale)

    def _show_picture(self) -> None:
        """The days behind as they were; today as the list says, so that both agree at once."""
        past = [(i18n.day(one.day), one.mine, one.theirs) for one in self._debt[:-1]]
        self._bars.show_days([*past, (self.tr("today"), *groups.owing(self._open.values()))])

    def _show_fresh(self, day: Day) -> None:
        line = reasons.fresh(day.fresh)
        self._fresh.tell(line)
        self._show_line(self._fresh, bool(line))

    def _show_line(self, line: Notice, shown: bool) -> None:
        line.setVisible(shown)
        self._above.setVisible(any(one.isVisibleTo(self._above) for one in self._lines))

    def _on_chosen(self, id: int) -> None:
        if id < 0:
            self._show_more(id)
        else:
            self._look_at(id)

    def _show_more(self, id: int) -> None:
        """A lead that needs a step, or a peer who waits for a word."""
        for lead in self._day.leads if self._day is not None else ():
            if lead.id == -id:
                self._step.show_lead(lead)
                self._side.setCurrentWidget(self._step)
        for one in self._day.owed if self._day is not None else ():
            if owed.BELOW - one.statement.id == id:
                self._word.show_owed(one)
                self._side.setCurrentWidget(self._word)

    def _on_focus(self) -> None:
        """Only what is due of mine, the list out of sight."""
        ids = groups.to_answer(tuple(self._open.values()), self.session.now())
        self._pane.setVisible(not ids)
        self.focus.begin(ids)
        self._detail.buttons["reply"].setFocus()

    # Acting

    def _list_name(self) -> str:
        return self.tr("Open replies")

    def _wishes(self) -> Choices:
        return self._day.choices if self._day is not None else Choices()

    def _going(self, id: int) -> None:
        self._leaving = id

    def _beside(self) -> QPoint:
        self._list.setFocus()
        return self._detail.below("snooze") if self.focus.on else super()._beside()

    def _on_word_done(self) -> None:
        one, now = self._word.owed, self.session.now()
        if one is not None:
            number = one.statement.id
            self._going(owed.BELOW - number)
            self.session.run(
                lambda workspace: workspace.statements.settle(number, now),
                owner=self,
                then=lambda _: self.session.say(self.tr("Done: %1.").replace("%1", one.statement.peer_name)),
            )

    def _tell(self, text: str) -> None:
        """… and goes on in the list."""
        super()._tell(text)
        self._list.setFocus()
