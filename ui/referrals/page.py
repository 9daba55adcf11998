"""The Referrals page: what peers sealed for me, and what I gave."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind
from app.errors import AppError
from app.records.ids import ReferralId
from app.records.referral import Direction, Gap, Opened, Quarantined, Sealed
from app.records.refusal import Refusal
from app.records.statement import Statement
from ui.models.row_list import RowList
from ui.referrals import rows, sending
from ui.referrals.composer import Letter
from ui.referrals.detail import ReferralDetail
from ui.referrals.look_up import Found, Seen, look_at, look_on, look_up
from ui.runtime import handing, i18n, sentences
from ui.runtime.keys import caption
from ui.runtime.rows import Entry
from ui.runtime.session import Session
from ui.widgets.button import IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import SearchField
from ui.widgets.file_choice import choose_files
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.record_list import RecordList
from ui.widgets.ways import choose_way

if TYPE_CHECKING:
    pass

_LIST_WIDTH = 376
#: What is opened by itself once the sender's card is there and its number compared; nothing else ever is.
_WAITS = frozenset({Refusal.UNKNOWN_AUTHOR, Refusal.UNVERIFIED})


class ReferralsPage(Page):
    """List at the left, one referral at the right; files come in by button, drop or double click."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.REFERRAL, Kind.PEER})

    _gaps: tuple[Gap, ...] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._wanted: int | None = None
        self._head = Head(self.tr("Referrals"), self.tr("Jobs somebody vouches for"))
        self._open = IconButton("open-file", self.tr("Open a file …"), ButtonKind.SECONDARY)
        self._head.add(self._open)
        key = QKeySequence(QKeySequence.StandardKey.Find)
        self._search = SearchField(self.tr("Find referrals"), self.tr("Find referrals"), caption(key))
        self.problem = Notice("", Mood.DANGER)
        self._waiting = Notice("", Mood.CAUTION)
        self._model = RowList()
        self._list = RecordList(self.tr("Referrals"))
        self._list.setObjectName("referrals.list")
        self._list.setModel(self._model)
        self._detail = ReferralDetail()
        self._empty = EmptyState(
            self.tr("No referral yet."),
            self.tr("What a peer seals for you comes as a file; drop it here or open it."),
            self.tr("Open a file …"),
            icon="referrals",
        )
        self._side = QStackedWidget()
        for part in (self._empty, self._detail):
            self._side.addWidget(part)
        pane = ListPane(_LIST_WIDTH)
        pane.column.addWidget(self._head)
        searching = QHBoxLayout()
        searching.setContentsMargins(24, 0, 20, 4)
        searching.addWidget(self._search)
        pane.column.addLayout(searching)
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 0)
        notices.setSpacing(8)
        for notice in (self.problem, self._waiting):
            notices.addWidget(notice)
        pane.column.addLayout(notices)
        pane.column.addWidget(self._list, 1)
        self.problem.hide()
        self._waiting.hide()
        beside(self, pane, self._side)
        self.enter_at(self._list)
        self._connect()
        self.on_key(key, self._on_find)

    def _connect(self) -> None:
        for button in (self._open, self._empty.button):
            button.clicked.connect(self._choose_file)
        self._search.textChanged.connect(lambda _: self.reload())
        self._search.left.connect(self._on_search_left)
        self._model.wanted.connect(self._on_wanted)
        self._list.chosen.connect(self._on_chosen)
        self._detail.taken.connect(self._on_taken)
        self._detail.removed.connect(self._on_removed)
        self._detail.withdrawn.connect(self._on_withdrawn)
        self._detail.passed.connect(self._on_passed)
        self._detail.written.connect(self._on_written)
        self._detail.settled.connect(self._on_settled)

    # Reading

    def reload(self) -> None:
        words, today = self._search.text().strip(), self.session.now().date()
        self.session.read(
            lambda workspace: look_up(workspace, words, today), owner=self, then=self._on_read, slot="list"
        )

    def clear(self) -> None:
        self._wanted, self._gaps = None, ()
        self._search.clear()
        self._model.show([])
        self._detail.clear()
        self._tell_head(0, 0)
        for notice in (self.problem, self._waiting):
            notice.hide()
        self._side.setCurrentWidget(self._empty)

    def choose(self, id: int) -> None:
        """Shows one referral, from wherever the user came."""
        self._search.clear()
        place = self._model.place_of(id)
        self._list.choose(place)
        if place is None:
            self._wanted = id  # the list is still being read, or the line is in no window yet
            self._on_chosen(id)

    def _on_read(self, found: Found) -> None:
        before = self._list.current_row()
        asked, self._wanted = self._wanted, None
        wanted = asked if asked is not None else (before.id if before is not None else None)
        self._tell_head(found.received, found.given)
        self._gaps = self._gaps if found.gaps is None else found.gaps
        self._tell_quarantine(found.quarantined, self._gaps, found.held)
        self._model.show(found.entries, found.rest)
        self._search.setVisible(bool(found.received or found.given))
        if not found.received and not found.given:
            self._detail.clear()
            self._side.setCurrentWidget(self._empty)
            return
        self._side.setCurrentWidget(self._detail)
        place = self._model.place_of(wanted) if wanted is not None else None
        still = self._list.current_row()
        if place is not None and still is not None and still.id == wanted:
            self._on_chosen(still.id)  # the choice stays, what it shows may have changed
        elif place is not None or asked is None:
            self._list.choose(place if place is not None else self._model.first_row())

    def _on_wanted(self, offset: int) -> None:
        words, today = self._search.text().strip(), self.session.now().date()
        self.session.read(
            lambda workspace: look_on(workspace, words, today, offset),
            owner=self,
            then=lambda entries: self._on_window(words, offset, entries),
        )

    def _on_window(self, words: str, offset: int, entries: list[Entry]) -> None:
        if words == self._search.text().strip():  # else it belongs to what was asked before
            self._model.put(offset, entries)

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_search_left(self) -> None:
        self._list.enter(self._model.first_row())

    def _tell_head(self, received: int, given: int) -> None:
        second = self.tr("Jobs somebody vouches for")
        if received or given:
            counts = self.tr("%1 received, %2 given")
            second = counts.replace("%1", i18n.number(received)).replace("%2", i18n.number(given))
        self._head.set_texts(self.tr("Referrals"), second)

    def _tell_quarantine(self, quarantined: Sequence[Quarantined], gaps: Sequence[Gap], held: int) -> None:
        """Only what may still be opened is said to wait; a damaged file never will be. What is missing is named."""
        waiting = sum(one.reason in _WAITS for one in quarantined)
        aside = sum(one.reason not in _WAITS and one.reason != Refusal.EARLY for one in quarantined)
        said = []
        if waiting:
            said.append(self.tr("%n file(s) wait unread until their author is verified.", "", waiting))
        if aside:
            said.append(self.tr("%n file(s) were refused and set aside unread.", "", aside))
        if held:
            said.append(self.tr("%n referral(s) of a round wait for more vouchers.", "", held))
        said += [rows.gap(one) for one in gaps]
        self._waiting.tell(" ".join(said))
        self._waiting.setVisible(bool(said))

    def _on_chosen(self, id: int) -> None:
        number = ReferralId(id)
        self.session.read(
            lambda workspace: look_at(workspace, number),
            owner=self,
            then=self._on_seen,
            refused=lambda _: None,
            slot="referral",
        )

    def _on_seen(self, seen: Seen) -> None:
        referral, now = seen.referral, self.session.now()
        self._detail.show_referral(referral, now.date(), seen.since, seen.region)
        self._detail.show_behind(seen.behind)
        self._side.setCurrentWidget(self._detail)
        if referral.direction is Direction.RECEIVED and referral.seen_at is None:
            self.session.run(lambda workspace: workspace.referrals.seen(referral.id, now), owner=self)

    # Files

    def _choose_file(self) -> None:
        choose_files(self, self.tr("Open a referral"), self.open_files)

    def open_file(self, path: Path) -> None:
        """Take in a file that somebody sealed for the user; what is refused is said and nothing of it shown."""
        self.open_files([path])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Take in several; one refused does not keep the others out, nor do they hide why it was refused."""
        now = self.session.now()
        self.problem.tell("")
        self.problem.hide()
        for path in paths:
            self._open_one(path, now)

    def _open_one(self, path: Path, now: datetime) -> None:
        self.session.run(
            lambda workspace: workspace.referrals.open(handing.read(path), now),
            owner=self,
            then=self._on_opened,
            refused=self._on_file_refused,
        )

    def _on_opened(self, opened: Opened) -> None:
        if opened.kind == "withdraw" and opened.resting:
            self.session.say(
                self.tr("A referral that you passed on was taken back by its author: take yours back too.")
            )
            self._wanted = opened.resting[0]
        elif opened.kind == "withdraw" and opened.referral is None and opened.peer_id is not None:
            self.session.say(self.tr("A peer took back what they told you of themselves."))
        elif opened.kind == "withdraw":
            self.session.say(self.tr("A referral was taken back by its author."))
        elif opened.kind == "profile":
            self.session.say(self.tr("A peer tells you of themselves."))
            self.session.seek("peers", opened.peer_id)
        elif opened.kind == "rotate":
            self.session.say(self.tr("A peer has new keys. Compare the number again."))
            self.session.seek("peers", opened.peer_id)
        elif opened.round_id is not None:
            self.session.say(self.tr("A peer wrote about a round."))
            self.session.seek("rounds", opened.round_id)
        elif opened.kind != "referral":
            self.session.say(self.tr("A peer wrote about a referral."))
        if opened.referral is not None and opened.referral.held:
            self.session.say(self.tr("It is kept: by your rule for this round it waits for more vouchers."))
        elif opened.referral is not None and not opened.resting:
            self._wanted = opened.referral.id
        self.reload()

    def _on_file_refused(self, error: AppError) -> None:
        said, sentence = self.problem.sentence(), sentences.of_error(error)
        if sentence not in said:
            self.problem.tell(f"{said} {sentence}".strip())
        self.problem.show()
        self.reload()

    def _on_refused(self, error: AppError) -> None:
        self.problem.tell(sentences.of_error(error))
        self.problem.show()
        self.reload()

    # What the user does

    def _on_taken(self) -> None:
        referral, now = self._detail.referral, self.session.now()
        if referral is not None:
            number = ReferralId(referral.id)
            self.session.run(
                lambda workspace: workspace.referrals.take(number, now),
                owner=self,
                then=lambda _: self.session.say(self.tr("It stands among your leads."), undoable=True),
                refused=self._on_refused,
            )

    def _on_passed(self) -> None:
        """It becomes a lead of my own, and there it is vetted and passed on with the claims behind it."""
        referral, now = self._detail.referral, self.session.now()
        if referral is not None:
            number = ReferralId(referral.id)
            self.session.run(
                lambda workspace: workspace.referrals.take(number, now).id,
                owner=self,
                then=lambda lead: self.session.seek("leads", lead),
                refused=self._on_refused,
            )

    def _on_written(self, letter: Letter) -> None:
        referral, title = self._detail.referral, self.tr("Choose a folder for the sealed file")
        whom = () if referral is None else sending.whom(referral, letter, self._detail.behind.round)
        choose_way(self.session, self, title, whom, lambda folder: self.send(folder, letter))

    def send(self, folder: Path | None, letter: Letter) -> None:
        """Seal what was written about the referral that is shown, and put the file into ``folder``."""
        referral, now = self._detail.referral, self.session.now()
        if referral is None:
            return
        number = ReferralId(referral.id)

        def done(sealed: tuple[Sealed, ...]) -> None:
            self._detail.composer.hide()
            by_hand, alone = self.tr("Hand %1 to %2."), self.tr("It goes to %2 through the shared folder.")
            said = alone if all(one.in_folder for one in sealed) else by_hand
            files, names = (
                ", ".join(texts) for texts in zip(*((one.name, one.peer_name) for one in sealed), strict=True)
            )
            self.session.say(said.replace("%1", files).replace("%2", names))

        self.session.run(
            lambda workspace: handing.sealed_into(folder, lambda: sending.seal(workspace, number, letter, now)),
            owner=self,
            then=done,
            refused=lambda error: self._detail.composer.refuse(sentences.of_error(error)),
        )

    def _on_taken_back(self, sealed: tuple[Sealed, ...]) -> None:
        if all(one.in_folder for one in sealed):
            self.session.say(self.tr("It is taken back through the shared folder."))
        else:
            self.session.say(self.tr("Hand the new files to those who have it."))

    def _on_settled(self, statement: Statement) -> None:
        now = self.session.now()
        self.session.run(lambda workspace: workspace.statements.settle(statement.id, now), owner=self)

    def _on_removed(self) -> None:
        referral, now = self._detail.referral, self.session.now()
        if referral is not None:
            number = ReferralId(referral.id)
            self.session.run(
                lambda workspace: workspace.referrals.remove(number, now),
                owner=self,
                then=lambda _: self.session.say(self.tr("The referral is removed."), undoable=True),
                refused=self._on_refused,
            )

    def _on_withdrawn(self) -> None:
        referral, title = self._detail.referral, self.tr("Choose a folder for the files that take it back")
        if referral is not None:
            whom = [one.peer_id for one in referral.deliveries if one.peer_id is not None]
            choose_way(self.session, self, title, whom, self.withdraw)

    def withdraw(self, folder: Path | None) -> None:
        """Take back the referral that is shown; one file for each who has it is written into ``folder``."""
        referral, now = self._detail.referral, self.session.now()
        if referral is None:
            return
        number = ReferralId(referral.id)

        self.session.run(
            lambda workspace: handing.sealed_into(folder, lambda: workspace.referrals.withdraw(number, now)),
            owner=self,
            then=self._on_taken_back,
            refused=self._on_refused,
        )
