"""The Leads page: jobs heard of by stage, and what is known of one of them."""

import json
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import Kind
from app.errors import AppError, Unreadable
from app.records.ids import LeadId
from app.records.lead import Lead, LeadDraft, Stage
from app.records.peer import Peer
from app.records.referral import Terms, Vetting
from app.records.round import Round
from ui.leads import drafting, rows, words
from ui.leads.around import look_around
from ui.leads.board import Board
from ui.leads.detail import LeadDetail
from ui.leads.form import LeadForm
from ui.leads.sealing import Whom, seal_into
from ui.leads.vetting import VettingForm
from ui.models.row_list import RowList
from ui.runtime import handing, sentences
from ui.runtime.session import Session
from ui.runtime.stages import stage_name
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_choice import choose_files, choose_new_file
from ui.widgets.head import Head
from ui.widgets.page import Draft, Page
from ui.widgets.pane import ListPane, beside
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList
from ui.widgets.segmented import Segmented
from ui.widgets.ways import choose_way

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH, _LEAD_WIDTH, _WIDEST_LEAD = 376, 332, 480
_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it
_MOST_OF_AN_ADVERT = 8 * 1024 * 1024


class LeadsPage(Page):
    """Board or list at the left; at the right a lead, its form, or an invitation to note the first one down."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.LEAD, Kind.CONTACT, Kind.REFERRAL})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._leads: tuple[Lead, ...] = ()
        self._unfolded: frozenset[int] = frozenset()
        self._chosen_id: int | None = None
        self._wanted: int | None = None
        self._head = Head(self.tr("Leads"), self.tr("Jobs you heard of"))
        self._add = IconButton("add", self.tr("New lead"), ButtonKind.SECONDARY)
        ways = (self.tr("Board"), self.tr("List"))
        self._ways = (Segmented(ways), Segmented(ways))
        self._head.add(self._ways[0])
        self._head.add(self._add)
        self._board_head = Head(self.tr("Leads"), self.tr("Jobs you heard of"))
        self._new = Button(self.tr("New lead"), ButtonKind.PRIMARY, icon="add")
        self._board_head.add(self._ways[1])
        self._board_head.add(self._new)
        self._pane, self._wall, self._side = ListPane(_LIST_WIDTH, self), QWidget(self), Parts(self)
        self.board = Board(self._wall)
        self._model = RowList()
        self._list = RecordList(self.tr("Leads"))
        self._list.setObjectName("leads.list")
        self._list.setModel(self._model)
        self._detail = LeadDetail(session, self._side)
        self._empty = EmptyState(
            self.tr("No lead yet."),
            self.tr("Note down a job you hear of; what you can vouch for you pass on to those you trust."),
            self.tr("New lead"),
            icon="leads",
            action_icon="add",
        )
        for part in (self._empty, self._detail):
            self._side.take(part)
        self._lay_out()
        self._arrange()
        self.enter_at(self._list)
        self._connect()

    def _lay_out(self) -> None:
        self._pane.column.addWidget(self._head)
        self._pane.column.addWidget(self._list, 1)
        self._wall.setProperty("ground", "list")
        self._wall.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        down = QVBoxLayout(self._wall)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._board_head)
        down.addWidget(self.board, 1)
        beside(self, self._pane, self._wall, self._side)

    def _connect(self) -> None:
        for button in (self._add, self._new, self._empty.button):
            button.clicked.connect(self.add)
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(self._on_opened)
        self._side.currentChanged.connect(self._arrange)
        for way in self._ways:
            way.chosen.connect(self.see)
        self.board.chosen.connect(self._on_card)
        self.board.moved.connect(self.move_lead)
        self.board.unfolded.connect(self._on_unfolded)
        self.board.listed.connect(lambda: self.see(1))
        self._detail.saved.connect(self._on_saved)
        self._detail.moved.connect(self._on_moved)
        self._detail.edited.connect(self._on_edited)
        self._detail.removed.connect(self._on_removed)
        self._detail.sought.connect(lambda id: self.session.seek("people", id))
        self._detail.passed.connect(self._on_passed)

    @cached_property
    def _form(self) -> LeadForm:
        form = self._side.take(LeadForm(self._side))
        form.pasted.connect(self._on_pasted)
        form.sought.connect(self._on_sought)
        form.kept.connect(self._on_kept)
        form.left.connect(self._show_chosen)
        self.on_key("Esc", self._show_chosen, form)
        return form

    @cached_property
    def _vetting(self) -> VettingForm:
        vetting = self._side.take(VettingForm(self._side))
        vetting.sealing.connect(self._on_sealing)
        vetting.left.connect(self._show_chosen)
        self.on_key("Esc", self._show_chosen, vetting)
        return vetting

    # Reading

    def reload(self) -> None:
        self.session.read(lambda workspace: workspace.leads.list(), owner=self, then=self._on_read, slot="list")

    def clear(self) -> None:
        self._leads, self._wanted = (), None
        self._chosen_id = None
        self._model.show([])
        self.board.show_leads((), self.session.now().date(), None)
        self._side.clear()
        self._side.setCurrentWidget(self._empty)

    def draft(self) -> Draft | None:
        return drafting.held(self._side.currentWidget())

    def restore(self, draft: Draft) -> None:
        def show(found: drafting.Found) -> None:
            shown = drafting.take_up(draft, found, lambda: self._form, lambda: self._vetting, self.session.now().date())
            if shown is not None:
                self._side.setCurrentWidget(shown)

        self.session.read(lambda workspace: drafting.look_again(workspace, draft), owner=self, then=show)

    def choose(self, id: int) -> None:
        """Shows one lead."""
        if not any(lead.id == id for lead in self._leads):
            self._wanted = id  # the list is still being read
            return
        self._show(id)

    def add(self) -> None:
        """An empty form."""
        self._form.begin(self.session.now().date())
        self._side.setCurrentWidget(self._form)

    def see(self, way: int) -> None:
        """As a board (0) or as a list (1)."""
        for one in self._ways:
            one.choose(way)
        self._arrange()
        self._show(self._chosen_id)

    def _arrange(self, _: int = 0) -> None:
        """The board stands beside a narrow lead; forms and the list share the page."""
        on_board = self._ways[0].index() == 0 and self._side.currentWidget() is self._detail
        self.enter_at(self.board if on_board else self._list)
        moves_on = on_board and self._list.hasFocus()  # it is about to be hidden
        self._pane.setVisible(not on_board)
        self._wall.setVisible(on_board)
        width = min(grown(_LEAD_WIDTH), _WIDEST_LEAD)
        self._side.setMinimumWidth(width if on_board else 0)
        self._side.setMaximumWidth(width if on_board else _ANY_WIDTH)
        if moves_on:
            self.board.setFocus()

    def _on_read(self, leads: tuple[Lead, ...]) -> None:
        self._leads = leads
        wanted = self._wanted if self._wanted is not None else self._chosen_id
        self._wanted = None
        self._show(wanted)

    def _show(self, wanted: int | None) -> None:
        today = self.session.now().date()
        second = rows.second(self._leads, today) if self._leads else self.tr("Jobs you heard of")
        for head in (self._head, self._board_head):
            head.set_texts(self.tr("Leads"), second)
        folds = {words.fold_of(lead, today) for lead in self._leads if lead.id == wanted} - {None}
        self._unfolded |= {fold for fold in folds if fold is not None}
        self._model.show(rows.entries(self._leads, today, self._unfolded))
        place = self._model.place_of(wanted) if wanted is not None else None
        if not self._leads:
            self.board.show_leads((), today, None)
            if not self._side.shows(LeadForm):
                self._side.setCurrentWidget(self._empty)
            return
        self._list.choose(place if place is not None else self._first())
        self.board.show_leads(self._leads, today, self._chosen_id)

    def _first(self) -> int | None:
        """The first row of a lead; the first of all where everything is folded."""
        leads = (self._model.place_of(lead.id) for lead in self._leads)
        return min((place for place in leads if place is not None), default=self._model.first_row())

    # What the user does

    def _chosen(self) -> Lead | None:
        return next((lead for lead in self._leads if lead.id == self._chosen_id), None)

    def _on_chosen(self, id: int) -> None:
        if id > 0:
            written = id == self._chosen_id and self._side.shows(LeadForm, VettingForm)
            self._chosen_id = id
            self.board.choose(id)
            if not written and self.draft() is None:  # what is being written is not lost to a reload or a click
                self._show_chosen()

    def _on_card(self, id: int) -> None:
        self._list.choose(self._model.place_of(id))

    def _on_opened(self, id: int) -> None:
        if id < 0:
            self._unfolded = self._unfolded ^ {id}
            self._model.show(rows.entries(self._leads, self.session.now().date(), self._unfolded))
            self._list.choose(self._model.place_of(id))

    def _on_unfolded(self, fold: int) -> None:
        self._unfolded |= {fold}
        self.see(1)
        self._list.choose(self._model.place_of(fold))
        self._list.setFocus()

    def _show_chosen(self) -> None:
        lead = self._chosen()
        if lead is None:
            self._side.setCurrentWidget(self._empty if not self._leads else self._detail)
            return
        self._detail.show_lead(lead, self.session.now().date())
        self._side.setCurrentWidget(self._detail)
        number, now = LeadId(lead.id), self.session.now()
        self.session.read(
            lambda workspace: look_around(workspace, number, now),
            owner=self,
            then=self._detail.show_around,
            refused=lambda _: None,
            slot="around",
        )

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
        if self._chosen_id is not None:
            self.move_lead(self._chosen_id, stage)

    def move_lead(self, id: int, stage: Stage) -> None:
        """Say how far a lead has come, by drag, key or menu."""
        lead, now = next((one for one in self._leads if one.id == id), None), self.session.now()
        if lead is not None and lead.stage is not stage:
            number, self._wanted = LeadId(lead.id), lead.id
            name = stage_name(stage)
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

    # Adverts

    def _on_pasted(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        page = data.html() if "JobPosting" in data.html() else ""
        self._read_advert(lambda: (page or data.text()).encode())

    def _on_sought(self) -> None:
        choose_files(self, self.tr("Open a job advert"), lambda found: self.take_advert(found[0]))

    def take_advert(self, path: Path) -> None:
        """Fill a new form from a file that was dropped or chosen."""
        if not self._side.shows(LeadForm):
            self.add()
        self._read_advert(lambda: handing.read(path, _MOST_OF_AN_ADVERT))

    def _read_advert(self, bytes_of: Callable[[], bytes]) -> None:
        now = self.session.now()
        self.session.read(
            lambda workspace: workspace.leads.read_advert(bytes_of(), now),
            owner=self,
            then=lambda advert: self._form.show_advert(advert, now.date()),
            refused=self._form.refuse,
            slot="advert",
        )

    def _on_saved(self) -> None:
        lead = self._chosen()
        if lead is not None:
            choose_new_file(self, self.tr("Save as JobPosting"), "JobPosting.jsonld", self.save_posting)

    def save_posting(self, path: Path) -> None:
        """Write the lead that is shown for other programs; the file is not encrypted."""
        lead = self._chosen()
        if lead is not None:
            number = LeadId(lead.id)
            self.session.run(
                lambda workspace: handing.write(path, json.dumps(workspace.leads.posting(number), indent=2).encode()),
                owner=self,
                then=lambda _: self.session.say(self.tr("Saved. The file is not encrypted.")),
                refused=lambda error: self.session.say(sentences.of_error(error)),
            )

    # Passing on

    def _on_passed(self) -> None:
        self.session.read(
            lambda workspace: (workspace.peers.list(), workspace.peers.rounds.list()), owner=self, then=self._on_peers
        )

    def _on_peers(self, found: tuple[tuple[Peer, ...], tuple[Round, ...]]) -> None:
        lead, (peers, rounds) = self._chosen(), found
        if lead is not None:
            self._vetting.begin(lead, peers, self.session.now().date(), rounds)
            self._side.setCurrentWidget(self._vetting)

    def _on_sealing(self, vetting: Vetting, terms: Terms, whom: Whom) -> None:
        title = self.tr("Choose a folder for the sealed files")
        choose_way(self.session, self, title, whom.everybody, lambda folder: self.seal(folder, vetting, terms, whom))

    def seal(self, folder: Path | None, vetting: Vetting, terms: Terms, whom: Whom) -> None:
        """Vet the lead that was asked about and write one file a recipient into ``folder``."""
        lead, now = self._vetting.lead, self.session.now()
        if lead is None:
            return
        number = LeadId(lead.id)
        self.session.run(
            lambda workspace: seal_into(workspace, folder, number, vetting, terms, whom, now),
            owner=self,
            then=lambda sealed: self._vetting.show_sealed(sealed, now),
            refused=self._on_seal_refused,
        )

    def _on_seal_refused(self, error: AppError) -> None:
        if isinstance(error, Unreadable):
            self._vetting.tell(self.tr("Nothing can be written there. Please choose another folder."))
        else:
            self._vetting.tell(sentences.of_error(error))
