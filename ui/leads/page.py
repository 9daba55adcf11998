"""The Leads page: jobs heard of by stage, and what is known of one of them."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.changes import Kind
from app.errors import AppError, Unreadable
from app.records.ids import LeadId, PeerId
from app.records.lead import Lead, LeadDraft, Stage
from app.records.peer import Peer, PeerState
from app.records.referral import Sealed, Terms, Vetting
from ui.leads import rows, words
from ui.leads.detail import LeadDetail
from ui.leads.form import LeadForm
from ui.leads.vetting import VettingForm
from ui.models.row_list import RowList
from ui.runtime import handing, sentences
from ui.runtime.session import Session
from ui.widgets.button import IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_choice import choose_folder
from ui.widgets.head import Head
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH = 376


class LeadsPage(Page):
    """List at the left; at the right a lead, its form, or an invitation to note the first one down."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.LEAD, Kind.CONTACT})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._leads: tuple[Lead, ...] = ()
        self._unfolded: frozenset[Stage] = frozenset()
        self._wanted: int | None = None
        self._head = Head(self.tr("Leads"), self.tr("Jobs you heard of"))
        self._add = IconButton("add", self.tr("New lead"), ButtonKind.SECONDARY)
        self._head.add(self._add)
        self._model = RowList()
        self._list = RecordList(self.tr("Leads"))
        self._list.setObjectName("leads.list")
        self._model.setParent(self._list)
        self._list.setModel(self._model)
        self._detail, self._form, self._vetting = LeadDetail(), LeadForm(), VettingForm()
        self._empty = EmptyState(
            self.tr("No lead yet."),
            self.tr("Note down a job you hear of; what you can vouch for you pass on to those you trust."),
            self.tr("New lead"),
            icon="leads",
            action_icon="add",
        )
        self._side = QStackedWidget()
        for part in (self._empty, self._detail, self._form, self._vetting):
            self._side.addWidget(part)
        pane = ListPane(_LIST_WIDTH)
        pane.column.addWidget(self._head)
        pane.column.addWidget(self._list, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addWidget(self._side, 1)
        self.setFocusProxy(self._list)
        self._connect()

    def _connect(self) -> None:
        for button in (self._add, self._empty.button):
            button.clicked.connect(self.add)
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(self._on_opened)
        self._detail.moved.connect(self._on_moved)
        self._detail.edited.connect(self._on_edited)
        self._detail.removed.connect(self._on_removed)
        self._detail.sought.connect(lambda id: self.session.seek("people", id))
        self._detail.passed.connect(self._on_passed)
        self._form.kept.connect(self._on_kept)
        self._form.left.connect(self._show_chosen)
        self._vetting.sealing.connect(self._on_sealing)
        self._vetting.left.connect(self._show_chosen)
        for part in (self._form, self._vetting):
            leave = QShortcut(QKeySequence("Esc"), part)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(self._show_chosen)

    # Reading

    def reload(self) -> None:
        self.session.read(lambda workspace: workspace.leads.list(), owner=self, then=self._on_read, slot="list")

    def clear(self) -> None:
        self._leads, self._wanted = (), None
        self._model.show([])
        self._detail.clear()
        self._form.begin(self.session.now().date())
        self._side.setCurrentWidget(self._empty)

    def choose(self, id: int) -> None:
        """Shows one lead."""
        place = self._model.place_of(id)
        if place is None:
            self._wanted = id  # the list is still being read
        self._list.choose(place)

    def add(self) -> None:
        """An empty form."""
        self._form.begin(self.session.now().date())
        self._side.setCurrentWidget(self._form)

    def _on_read(self, leads: tuple[Lead, ...]) -> None:
        self._leads = leads
        before = self._list.current_row()
        wanted = self._wanted if self._wanted is not None else (before.id if before is not None else None)
        self._wanted = None
        self._show(wanted)

    def _show(self, wanted: int | None) -> None:
        today = self.session.now().date()
        self._head.set_texts(self.tr("Leads"), rows.second(self._leads, today) if self._leads else "")
        self._model.show(rows.entries(self._leads, today, self._unfolded))
        place = self._model.place_of(wanted) if wanted is not None else None
        if not self._leads:
            if self._side.currentWidget() is not self._form:
                self._side.setCurrentWidget(self._empty)
        else:
            self._list.choose(place if place is not None else self._model.first_row())

    # What the user does

    def _chosen(self) -> Lead | None:
        row = self._list.current_row()
        return next((lead for lead in self._leads if row is not None and lead.id == row.id), None)

    def _on_chosen(self, id: int) -> None:
        if id > 0:
            self._show_chosen()

    def _on_opened(self, id: int) -> None:
        stage = next((stage for stage, fold in rows.FOLDS.items() if fold == id), None)
        if stage is not None:
            self._unfolded = self._unfolded ^ {stage}
            self._show(id)

    def _show_chosen(self) -> None:
        lead = self._chosen()
        if lead is None:
            self._side.setCurrentWidget(self._empty if not self._leads else self._detail)
            return
        self._detail.show_lead(lead, self.session.now().date())
        self._side.setCurrentWidget(self._detail)

    def _on_edited(self) -> None:
        self._form.begin(self.session.now().date(), self._chosen())
        self._side.setCurrentWidget(self._form)

    def _on_kept(self, thing: LeadDraft | Lead) -> None:
        now = self.session.now()

        def keep(workspace: "Workspace") -> Lead:
            if isinstance(thing, Lead):
                return workspace.leads.change(thing, now)
            return workspace.leads.add(thing, now)

        self.session.run(keep, owner=self, then=self._on_done, refused=self._form.refuse)

    def _on_done(self, lead: Lead) -> None:
        self._wanted = lead.id
        self._side.setCurrentWidget(self._detail)
        self.reload()

    def _on_moved(self, stage: Stage) -> None:
        lead, now = self._chosen(), self.session.now()
        if lead is not None and lead.stage is not stage:
            number = LeadId(lead.id)
            name = words.stage_name(stage)
            self.session.run(
                lambda workspace: workspace.leads.move(number, stage, now),
                owner=self,
                then=lambda _: self.session.say(self.tr("Now at “%1”.").replace("%1", name), undoable=True),
            )

    def _on_removed(self) -> None:
        lead, now = self._chosen(), self.session.now()
        if lead is not None:
            number = LeadId(lead.id)
            self.session.run(
                lambda workspace: workspace.leads.remove(number, now),
                owner=self,
                then=lambda _: self.session.say(self.tr("The lead is removed."), undoable=True),
            )

    # Passing on

    def _on_passed(self) -> None:
        self.session.read(lambda workspace: workspace.peers.list(), owner=self, then=self._on_peers)

    def _on_peers(self, peers: tuple[Peer, ...]) -> None:
        lead = self._chosen()
        if lead is not None:
            living = [peer for peer in peers if peer.state not in (PeerState.REVOKED, PeerState.LOST)]
            self._vetting.begin(lead, living, self.session.now().date())
            self._side.setCurrentWidget(self._vetting)

    def _on_sealing(self, vetting: Vetting, terms: Terms, peers: list[PeerId]) -> None:
        choose_folder(
            self,
            self.tr("Choose a folder for the sealed files"),
            lambda found: self.seal(found[0], vetting, terms, peers),
        )

    def seal(self, folder: Path, vetting: Vetting, terms: Terms, peers: list[PeerId]) -> None:
        """Vet the lead that is shown and write one file a recipient into ``folder``."""
        lead, now = self._chosen(), self.session.now()
        if lead is None:
            return
        number = LeadId(lead.id)

        def work(workspace: "Workspace") -> tuple[Sealed, ...]:
            handing.probe(folder)
            referral = workspace.referrals.vet(number, vetting, now, terms=terms)
            try:
                sealed = workspace.referrals.seal(referral.id, peers, now)
            except AppError:
                workspace.referrals.remove(referral.id, now)
                raise
            handing.write_all(folder, sealed)
            return sealed

        self.session.run(
            work,
            owner=self,
            then=lambda sealed: self._vetting.show_sealed(sealed, now),
            refused=self._on_seal_refused,
        )

    def _on_seal_refused(self, error: AppError) -> None:
        if isinstance(error, Unreadable):
            self._vetting.tell(self.tr("Nothing can be written there. Please choose another folder."))
        else:
            self._vetting.tell(sentences.of_error(error))
