"""The Referrals page: what peers sealed for me, and what I gave."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind
from app.errors import AppError
from app.records.ids import ReferralId
from app.records.referral import Direction, Opened, Quarantined, Referral, Sealed
from app.records.refusal import Refusal
from app.records.statement import Statement
from ui.models.row_list import RowList
from ui.referrals import rows, sending
from ui.referrals.composer import Letter
from ui.referrals.detail import ReferralDetail
from ui.referrals.trust import Behind
from ui.runtime import handing, sentences
from ui.runtime.session import Session
from ui.widgets.button import IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_choice import choose_files, choose_folder
from ui.widgets.head import Head
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH = 376
#: What is opened by itself once the sender's card is there and its number compared; nothing else ever is.
_WAITS = frozenset({Refusal.UNKNOWN_AUTHOR, Refusal.UNVERIFIED})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What the page reads in one go."""

    referrals: tuple[Referral, ...]
    quarantined: tuple[Quarantined, ...]
    peers_since: dict[int, datetime]
    region: str = "DE"


def _look_up(workspace: "Workspace") -> _Found:
    return _Found(
        referrals=workspace.referrals.list(),
        quarantined=workspace.referrals.waiting(),
        peers_since={peer.id: peer.verified_at for peer in workspace.peers.list() if peer.verified_at is not None},
        region=workspace.choices.get().region,
    )


def _behind(workspace: "Workspace", number: ReferralId) -> Behind:
    referral = workspace.referrals.get(number)
    return Behind(
        statements=workspace.statements.of(number),
        links=workspace.statements.chain(number),
        vouchers=workspace.statements.vouchers(number) if referral.withdrawn_at is None else (),
        record=workspace.statements.record(referral.peer_id) if referral.peer_id is not None else None,
    )


class ReferralsPage(Page):
    """List at the left, one referral at the right; files come in by button, drop or double click."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.REFERRAL, Kind.PEER})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._referrals: dict[int, Referral] = {}
        self._peers_since: dict[int, datetime] = {}
        self._region = ""
        self._wanted: int | None = None
        self._head = Head(self.tr("Referrals"), self.tr("Jobs somebody vouches for"))
        self._open = IconButton("open-file", self.tr("Open a file …"), ButtonKind.SECONDARY)
        self._head.add(self._open)
        self.problem = Notice("", Mood.DANGER)
        self._waiting = Notice("", Mood.CAUTION)
        self._model = RowList()
        self._list = RecordList(self.tr("Referrals"))
        self._list.setObjectName("referrals.list")
        self._model.setParent(self._list)
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
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 0)
        notices.setSpacing(8)
        for notice in (self.problem, self._waiting):
            notices.addWidget(notice)
        pane.column.addLayout(notices)
        pane.column.addWidget(self._list, 1)
        self.problem.hide()
        self._waiting.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addWidget(self._side, 1)
        self.enter_at(self._list)
        self._connect()

    def _connect(self) -> None:
        for button in (self._open, self._empty.button):
            button.clicked.connect(self._choose_file)
        self._list.chosen.connect(self._on_chosen)
        self._detail.taken.connect(self._on_taken)
        self._detail.removed.connect(self._on_removed)
        self._detail.withdrawn.connect(self._on_withdrawn)
        self._detail.passed.connect(self._on_passed)
        self._detail.written.connect(self._on_written)
        self._detail.settled.connect(self._on_settled)

    # Reading

    def reload(self) -> None:
        self.session.read(_look_up, owner=self, then=self._on_read, slot="list")

    def clear(self) -> None:
        self._referrals, self._peers_since, self._wanted = {}, {}, None
        self._model.show([])
        self._detail.clear()
        self._tell_head(())
        for notice in (self.problem, self._waiting):
            notice.hide()
        self._side.setCurrentWidget(self._empty)

    def choose(self, id: int) -> None:
        """Shows one referral."""
        place = self._model.place_of(id)
        if place is None:
            self._wanted = id  # the list is still being read
        self._list.choose(place)

    def _on_read(self, found: _Found) -> None:
        before = self._list.current_row()
        wanted = self._wanted if self._wanted is not None else (before.id if before is not None else None)
        self._wanted = None
        self._referrals = {one.id: one for one in found.referrals}
        self._peers_since, self._region = found.peers_since, found.region
        self._tell_head(found.referrals)
        self._tell_quarantine(found.quarantined)
        self._model.show(rows.entries(found.referrals, self.session.now().date()))
        self._side.setCurrentWidget(self._detail if found.referrals else self._empty)
        if found.referrals:
            place = self._model.place_of(wanted) if wanted is not None else None
            self._list.choose(place if place is not None else self._model.first_row())
        else:
            self._detail.clear()

    def _tell_head(self, referrals: Sequence[Referral]) -> None:
        second = self.tr("Jobs somebody vouches for")
        if referrals:
            received = sum(one.direction is Direction.RECEIVED for one in referrals)
            counts = self.tr("%1 received, %2 given")
            second = counts.replace("%1", str(received)).replace("%2", str(len(referrals) - received))
        self._head.set_texts(self.tr("Referrals"), second)

    def _tell_quarantine(self, quarantined: Sequence[Quarantined]) -> None:
        """Only what may still be opened is said to wait; a damaged file never will be."""
        waiting = sum(one.reason in _WAITS for one in quarantined)
        aside = len(quarantined) - waiting
        said = []
        if waiting:
            said.append(self.tr("%n file(s) wait unread until their author is verified.", "", waiting))
        if aside:
            said.append(self.tr("%n file(s) were refused and set aside unread.", "", aside))
        self._waiting.tell(" ".join(said))
        self._waiting.setVisible(bool(said))

    def _on_chosen(self, id: int) -> None:
        referral = self._referrals[id]
        since = self._peers_since.get(referral.peer_id) if referral.peer_id is not None else None
        self._detail.show_referral(referral, self.session.now().date(), since, self._region)
        number, now = ReferralId(id), self.session.now()
        self.session.read(
            lambda workspace: _behind(workspace, number),
            owner=self,
            then=self._detail.show_behind,
            refused=lambda _: None,
            slot="behind",
        )
        if referral.direction is Direction.RECEIVED and referral.seen_at is None:
            self.session.run(lambda workspace: workspace.referrals.seen(number, now), owner=self)

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
        if opened.kind == "withdraw":
            self.session.say(self.tr("A referral was taken back by its author."))
        elif opened.kind != "referral":
            self.session.say(self.tr("A peer wrote about a referral."))
        if opened.referral is not None:
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
        choose_folder(self, self.tr("Choose a folder for the sealed file"), lambda found: self.send(found[0], letter))

    def send(self, folder: Path, letter: Letter) -> None:
        """Seal what was written about the referral that is shown, and put the file into ``folder``."""
        referral, now = self._detail.referral, self.session.now()
        if referral is None:
            return
        number = ReferralId(referral.id)

        def work(workspace: "Workspace") -> tuple[Sealed, ...]:
            handing.probe(folder)
            sealed = sending.seal(workspace, number, letter, now)
            handing.write_all(folder, sealed)
            return sealed

        def done(sealed: tuple[Sealed, ...]) -> None:
            self._detail.composer.hide()
            said = self.tr("Hand %1 to %2.").replace("%1", sealed[0].name).replace("%2", sealed[0].peer_name)
            self.session.say(said)

        self.session.run(
            work,
            owner=self,
            then=done,
            refused=lambda error: self._detail.composer.refuse(sentences.of_error(error)),
        )

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
        choose_folder(
            self, self.tr("Choose a folder for the files that take it back"), lambda found: self.withdraw(found[0])
        )

    def withdraw(self, folder: Path) -> None:
        """Take back the referral that is shown; one file for each who has it is written into ``folder``."""
        referral, now = self._detail.referral, self.session.now()
        if referral is None:
            return
        number = ReferralId(referral.id)

        def work(workspace: "Workspace") -> tuple[Sealed, ...]:
            handing.probe(folder)
            sealed = workspace.referrals.withdraw(number, now)
            handing.write_all(folder, sealed)
            return sealed

        self.session.run(
            work,
            owner=self,
            then=lambda _: self.session.say(self.tr("Hand the new files to those who have it.")),
            refused=self._on_refused,
        )
