"""Employers: those one recommends or warns of, first-hand or as told, and all others where one knows somebody."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import NotFound
from app.records.ids import OrganisationId
from app.records.organisation import Organisation, OrganisationDraft, Ties
from ui.models.row_list import RowList
from ui.people import employer_words
from ui.people.employer import Employer, EmployerSeen, look_at
from ui.people.employer_form import EmployerForm
from ui.runtime import i18n
from ui.runtime.keys import caption
from ui.runtime.rows import Entry, Look, Row, Section
from ui.runtime.session import Session
from ui.widgets.button import IconButton, Kind
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import SearchField
from ui.widgets.head import Head
from ui.widgets.page import Draft, Page
from ui.widgets.pane import ListPane
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from app.workspace import Workspace

_WIDTH = 376

type _Found = tuple[tuple[Organisation, ...], Mapping[OrganisationId, Ties]]


class EmployersPage(Page):
    """List at the left; at the right one employer, or its form."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.ORGANISATION, RecordKind.CONTACT, RecordKind.LEAD})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._wanted: int | None = None
        self._head = Head(self.tr("Employers"))
        self._add = IconButton("add", self.tr("Add an employer"), Kind.SECONDARY)
        self._add.setObjectName("employers.add")
        key = QKeySequence(QKeySequence.StandardKey.Find)
        self._search = SearchField(self.tr("Find employers"), self.tr("Find employers"), caption(key))
        self._model = RowList()
        self._list = RecordList(self.tr("Employers"))
        self._list.setObjectName("employers.list")
        self._list.setModel(self._model)
        self._side = Parts(self)
        self.employer = Employer(self._side)
        self._empty = EmptyState(
            self.tr("No employer yet."),
            self.tr("They come with the people and leads that name one, or by hand."),
            self.tr("Add an employer"),
            icon="employer",
            action_icon="add",
        )
        self._lay_out()
        self._connect()
        self.on_key(key, self._on_find)

    def _lay_out(self) -> None:
        for part in (self._empty, self.employer):
            self._side.addWidget(part)
        pane = ListPane(_WIDTH)
        pane.column.addWidget(self._head)
        across = QHBoxLayout()
        across.setContentsMargins(24, 0, 20, 4)
        across.setSpacing(8)
        across.addWidget(self._search)
        across.addWidget(self._add)
        pane.column.addLayout(across)
        pane.column.addWidget(self._list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(pane)
        whole.addWidget(self._side, 1)
        self.enter_at(self._list)

    def _connect(self) -> None:
        self._add.clicked.connect(self.add)
        self._empty.button.clicked.connect(self.add)
        self._search.textChanged.connect(lambda _: self.reload())
        self._search.left.connect(lambda: self._list.enter(self._model.first_row()))
        self._list.chosen.connect(self._on_chosen)
        self.employer.edited.connect(self._on_edit)
        self.employer.removed.connect(self._on_removed)
        self.employer.sought.connect(lambda place, id: self.session.seek(place, id))

    @cached_property
    def form(self) -> EmployerForm:
        """Made when somebody first writes."""
        form = self._side.take(EmployerForm(self._side))
        form.kept.connect(self._on_kept)
        form.left.connect(self._on_left)
        self.on_key("Esc", self._on_left, form)
        return form

    def reload(self) -> None:
        text = self._search.text().strip()

        def look(workspace: "Workspace") -> _Found:
            return workspace.organisations.list(text), workspace.organisations.ties()

        self.session.read(look, owner=self, then=lambda found: self._on_found(*found), slot="list")

    def clear(self) -> None:
        self._wanted = None
        self._search.clear()
        self._model.show([])
        self._side.clear()
        self._head.set_texts(self.tr("Employers"))
        self._side.setCurrentWidget(self._empty)

    def choose(self, id: int) -> None:
        """Shows an employer, from wherever the user came."""
        self._search.clear()
        self._wanted = id
        self._side.setCurrentWidget(self.employer)
        self._list.choose(self._model.place_of(id))
        self._read(id)

    def add(self) -> None:
        self.form.begin()
        self._side.setCurrentWidget(self.form)

    def draft(self) -> Draft | None:
        typed = self.form.typed.changed() if self._side.shows(EmployerForm) else {}
        return {"id": self.form.employer_id, "typed": typed} if typed else None

    def restore(self, draft: Draft) -> None:
        def again(workspace: "Workspace") -> Organisation | None:
            id = draft.get("id")
            try:
                return workspace.organisations.get(OrganisationId(id)) if isinstance(id, int) else None
            except NotFound:
                return None

        def show(employer: Organisation | None) -> None:
            self.form.take_up(employer, draft.get("typed"))
            self._side.setCurrentWidget(self.form)

        self.session.read(again, owner=self, then=show)

    def _on_found(self, employers: Sequence[Organisation], ties: Mapping[OrganisationId, Ties]) -> None:
        recommended = [one for one in employers if one.recommended]
        warned = [one for one in employers if one.warned]
        others = [one for one in employers if not one.recommended and not one.warned]
        said = self.tr("%1 recommended, %2 warned of").replace("%1", i18n.number(len(recommended)))
        if not self._search.text():
            self._head.set_texts(self.tr("Employers"), said.replace("%2", i18n.number(len(warned))))
        entries: list[Entry] = []
        for title, some in (
            (self.tr("Recommended"), recommended),
            (self.tr("Warned of"), warned),
            (self.tr("Others"), others),
        ):
            if some:
                entries.append(Section(title=title, count=i18n.number(len(some))))
                entries += [self._row(one, ties.get(one.id, Ties())) for one in some]
        before = self._list.current_row()
        wanted, self._wanted = self._wanted or (before.id if before else None), None
        self._model.show(entries)
        place = self._model.place_of(wanted) if wanted is not None else None
        if place is None and not self._is_typing():
            place = self._model.first_row()
        still = self._list.current_row()
        self._list.choose(place)
        if still is not None and still.id == wanted:
            self._read(still.id)  # the choice stays, what it shows may have changed
        if not employers and not self._search.text() and not self._is_typing():
            self._side.setCurrentWidget(self._empty)

    def _row(self, one: Organisation, ties: Ties) -> Row:
        sentence = ", ".join(part for part in (employer_words.whose(one), employer_words.ties(ties)) if part)
        verdict = employer_words.verdict(one)
        spoken = ", ".join(part for part in (one.name, one.place, verdict, employer_words.ties(ties)) if part)
        return Row(
            id=one.id,
            look=Look(id=one.id, icon="employer"),
            title=one.name,
            beside=one.place,
            sentence=sentence,
            spoken=spoken,
        )

    def _is_typing(self) -> bool:
        return self._side.shows(EmployerForm)

    def _on_chosen(self, id: int) -> None:
        if not (self._is_typing() and self.form.employer_id == id):
            self._read(id)

    def _read(self, id: int) -> None:
        self.session.read(
            lambda workspace: look_at(workspace, OrganisationId(id)),
            owner=self,
            then=self._on_seen,
            refused=lambda _: None,
            slot="employer",
        )

    def _on_seen(self, seen: EmployerSeen) -> None:
        self.employer.show_seen(seen, self.session.now())
        if self.draft() is None:  # what was typed stays until it is kept or given up
            self._side.setCurrentWidget(self.employer)

    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    # Writing

    def _on_edit(self, employer: Organisation) -> None:
        self.form.begin(employer)
        self._side.setCurrentWidget(self.form)

    def _on_left(self) -> None:
        self._side.setCurrentWidget(self.employer if self.employer.employer is not None else self._empty)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self, kept: Organisation | OrganisationDraft) -> None:
        now = self.session.now()

        def keep(workspace: "Workspace") -> Organisation:
            if isinstance(kept, Organisation):
                return workspace.organisations.change(kept, now=now)
            return workspace.organisations.note(kept, now=now)

        self.session.run(keep, owner=self, then=self._on_saved, refused=self.form.refuse)

    def _on_saved(self, employer: Organisation) -> None:
        self.choose(employer.id)
        self.reload()
        self.session.say(self.tr("%1 is saved.").replace("%1", employer.name), undoable=True)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self, employer: Organisation) -> None:
        now, said = self.session.now(), self.tr("%1 was removed.").replace("%1", employer.name)
        self.employer.clear()
        self.session.run(
            lambda workspace: workspace.organisations.remove(employer.id, now=now),
            owner=self,
            then=lambda _: self.session.say(said, undoable=True),
        )
