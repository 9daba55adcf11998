"""The People page: the rings and all who are known, instant search, and the person who is chosen."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Kind
from app.records.contact import Contact, ContactDraft, Standing
from app.records.ids import ContactId
from app.records.obligation import Obligation
from app.records.query import ContactQuery
from app.records.stored import Stored
from ui.models.row_list import WINDOW, RowList
from ui.people import rows, words
from ui.people.add_menu import build
from ui.people.choosing import Choosing
from ui.people.circle_view import CircleView
from ui.people.form import ContactForm
from ui.people.look_up import People, Seen, look_again, look_at, look_for, look_up
from ui.people.person import Person
from ui.people.placing import Placing
from ui.people.room import MakeRoom
from ui.people.several import SeveralView
from ui.people.stored import StoredView
from ui.runtime import i18n, letters
from ui.runtime.keys import caption
from ui.runtime.rows import Row
from ui.runtime.session import Session
from ui.widgets.button import IconButton
from ui.widgets.button import Kind as ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import SearchField
from ui.widgets.head import Head
from ui.widgets.list_foot import ListFoot
from ui.widgets.page import Draft, Page
from ui.widgets.pane import ListPane
from ui.widgets.parts import Parts
from ui.widgets.record_list import RecordList
from ui.widgets.renewal import Renewal
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from app.workspace import Workspace

_LIST_WIDTH = 336


class PeoplePage(Page):
    """List at the left; at the right a person, the form, or the question who makes room."""

    KINDS: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.CONTACT, Kind.EXCHANGE, Kind.OBLIGATION, Kind.LEAD, Kind.PEER, Kind.ORGANISATION}
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._people: People | None = None
        self._wanted_id: int | None = None
        self._head = Head(self.tr("People"))
        self._add = IconButton("person-add", self.tr("Add a person"), ButtonKind.SECONDARY)
        self._ways = Segmented((self.tr("List"), self.tr("Circle")))
        self._head.add(self._ways)
        self._views = QStackedWidget(self)
        self._listed = QWidget(self._views)
        self._side = Parts(self._listed)
        self._circle = CircleView(self._views)
        self._circle_ways = Segmented((self.tr("List"), self.tr("Circle")))
        self._circle.head.add(self._circle_ways)
        key = QKeySequence(QKeySequence.StandardKey.Find)
        self._search = SearchField(self.tr("Find people"), self.tr("Find people"), caption(key))
        self._model = RowList()
        self._list = RecordList(self.tr("People"))
        self._list.setObjectName("people.list")
        self._list.setModel(self._model)
        self._room, self._stored = MakeRoom(self._side), StoredView(session, self._side)
        self.choosing = Choosing(session, self._list, self._model, lambda: self._several)
        self._renewal = Renewal(session)
        self.placing = Placing(session, self._room, self)
        self._empty = EmptyState(
            self.tr("Few, but good."),
            self.tr("Bring in your address book and mail, or add the first person by hand."),
            self.tr("Bring people in"),
            icon="people",
            action_icon="download",
        )
        self._nobody = EmptyState(
            self.tr("Nobody fits."),
            self.tr("Names, employers, labels and addresses were searched."),
            self.tr("Add this person"),
            icon="people",
            action_icon="person-add",
        )
        self._foot = ListFoot(self.tr("Employers"))
        self._lay_out()
        self._connect()
        self.on_key(key, self._on_find)
        self.on_key("Esc", self._on_left, self._side)

    def _lay_out(self) -> None:
        for part in (self._empty, self._nobody, self._room, self._stored):
            self._side.take(part)
        pane = ListPane(_LIST_WIDTH, self._listed)
        pane.column.addWidget(self._head)
        across = QHBoxLayout()
        across.setContentsMargins(24, 0, 20, 4)
        across.setSpacing(8)
        across.addWidget(self._search)
        across.addWidget(self._add)
        pane.column.addLayout(across)
        pane.column.addWidget(self._list, 1)
        pane.column.addWidget(self._foot)
        whole = QHBoxLayout(self._listed)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(pane)
        whole.addWidget(self._side, 1)
        self._views.addWidget(self._listed)
        self._views.addWidget(self._circle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._renewal)
        outer.addWidget(self._views, 1)
        self.enter_at(self._list)

    def _connect(self) -> None:
        for ways in (self._ways, self._circle_ways):
            ways.chosen.connect(self.show_way)
        self._circle.chosen.connect(self._on_picked)
        self._circle.opened.connect(self._on_opened)
        self._circle.written.connect(lambda contact: letters.write(contact))
        self._circle.asked.connect(lambda contact, at: self._person.menu.open_for(contact, at))
        self._add.clicked.connect(self._on_add)
        self._search.textChanged.connect(lambda _: self.reload())
        self._search.left.connect(self._on_search_left)
        self._model.wanted.connect(self._on_wanted)
        self._list.chosen.connect(self._on_chosen)
        self._empty.button.clicked.connect(lambda: self.session.seek("imports"))
        self._nobody.button.clicked.connect(lambda: self.add_person(self._search.text().strip()))
        self._foot.button.clicked.connect(lambda: self.session.seek("employers"))
        self.placing.placed.connect(self._on_placed)
        self.placing.crowded.connect(self._on_crowded)
        self.choosing.chosen.connect(self._on_several)
        for part in (self._room, self._stored):
            part.left.connect(self._on_left)

    @cached_property
    def _person(self) -> Person:
        person = self._side.take(Person(self.session, self._side))
        person.edited.connect(self._on_edit)
        person.written.connect(lambda contact: letters.write(contact))
        person.answered.connect(self._on_answered)
        person.moved.connect(self.placing.move)
        person.placed.connect(self.placing.leave)
        person.removed.connect(self._on_removed)
        person.erased.connect(self._on_erased)
        person.menu.stored.connect(self._on_stored)
        person.menu.saved.connect(lambda contact: self.choosing.save((contact.id,)))
        person.menu.printed.connect(lambda contact: self.choosing.print_sheet((contact.id,)))
        return person

    @cached_property
    def _form(self) -> ContactForm:
        form = self._side.take(ContactForm(self._side))
        form.kept.connect(self._on_kept)
        form.left.connect(self._on_left)
        return form

    @cached_property
    def _several(self) -> SeveralView:
        several = self._side.take(SeveralView(self._side))
        several.left.connect(lambda: self._list.choose(self._list.currentIndex().row()))
        return several

    def reload(self) -> None:
        text, now = self._search.text().strip(), self.session.now()

        def look(workspace: "Workspace") -> People:
            return look_for(workspace, text, now) if text else look_up(workspace, now)

        self.session.read(look, owner=self, then=self._on_people, slot="list")

    def clear(self) -> None:
        self._people, self._wanted_id = None, None
        self.placing.clear()
        self.choosing.clear()
        self._search.clear()
        self._model.show([])
        self._side.clear()
        self._circle.clear()
        self._head.set_texts(self.tr("People"))
        self._side.setCurrentWidget(self._empty)

    def draft(self) -> Draft | None:
        typed = self._form.typed.changed() if self._side.shows(ContactForm) else {}
        return {"id": self._form.contact_id, "typed": typed} if typed else None

    def restore(self, draft: Draft) -> None:
        def show(contact: Contact | None) -> None:
            self._form.take_up(contact, draft.get("typed"))
            self._side.setCurrentWidget(self._form)

        self.session.read(lambda workspace: look_again(workspace, draft.get("id")), owner=self, then=show)

    def choose(self, id: int) -> None:
        """Shows a person, from wherever the user came."""
        self._search.clear()
        place = self._model.place_of(id)
        self._list.choose(place)
        if place is None:
            self._wanted_id = id
            self._on_chosen(id)

    def show_way(self, index: int) -> None:
        """0 shows the list, 1 the circle."""
        for ways in (self._ways, self._circle_ways):
            ways.choose(index)
        self._views.setCurrentIndex(index)
        (self._circle if index else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_person(self, name: str = "") -> None:
        self._form.begin(name=name)
        self._side.setCurrentWidget(self._form)

    def _on_people(self, people: People) -> None:
        self._people = people
        before = self._list.current_row()
        asked, self._wanted_id = self._wanted_id, None  # shown even where its row is in no window yet
        wanted = asked or (before.id if before else None)
        in_circle, known = people.counts.get(Standing.CIRCLE, 0), people.counts.get(Standing.KNOWN, 0)
        text = self.tr("%1 in the circle, %2 known").replace("%1", i18n.number(in_circle))
        self._head.set_texts(self.tr("People"), text.replace("%2", i18n.number(known)))
        if not self._search.text():
            free = self.tr("%1 in the circle, room for %2") if people.room else self.tr("%1 in the circle: it is full")
            room = free.replace("%1", i18n.number(in_circle)).replace("%2", i18n.number(people.room))
            self._circle.head.set_texts(self.tr("People"), room)
            self._foot.tell(words.employers(*people.employers), stale=False, icon="employer")
            self._circle.show_circle(people.members, people.owing, self.session.now())
        self._model.show(people.entries, people.rest)
        place = self._model.place_of(wanted) if wanted is not None else None
        still = self._list.current_row()
        if still is not None and still.id == wanted:
            self._on_chosen(still.id)  # the choice stays, what it shows may have changed
            return
        if place is None and asked is None and not self._is_busy():
            place = self._model.first_row()
        if place is not None:
            self._list.choose(place)
        elif not self._is_busy() and self._model.first_row() is None:
            self._side.setCurrentWidget(self._nobody if self._search.text() else self._empty)

    def _is_busy(self) -> bool:
        """Whether the user is filling in the form, answering who makes room, or reading what is stored."""
        return self._side.shows(ContactForm, MakeRoom, StoredView)

    def _on_wanted(self, offset: int) -> None:
        now = self.session.now()
        query = ContactQuery(standings=(Standing.KNOWN,), limit=WINDOW, offset=offset)
        self.session.read(
            lambda workspace: [rows.row(contact, now, {}) for contact in workspace.contacts.list(query)],
            owner=self,
            then=lambda found: self._on_window(offset, found),
        )

    def _on_window(self, offset: int, found: list[Row]) -> None:
        self._model.put(offset, found)
        row = self._list.current_row()
        if row is not None and self._person.contact is None and not self._is_busy():
            self._on_chosen(row.id)

    def _on_chosen(self, id: int) -> None:
        now = self.session.now()
        if self._is_busy() and self._person.contact is not None and self._person.contact.id == id:
            return
        self.session.read(
            lambda workspace: look_at(workspace, ContactId(id), now),
            owner=self,
            then=self._on_seen,
            refused=lambda _: None,
            slot="person",
        )

    def _on_seen(self, seen: Seen) -> None:
        self._person.show_contact(seen.contact, seen.exchanges, self.session.now(), seen.open)
        self._person.show_open(seen.open, seen.waited)
        self._person.show_around(seen.around, self.session.now())
        if self.draft() is None and not self.choosing.is_on():  # what was typed stays until it is kept or given up
            self._side.setCurrentWidget(self._person)

    def _on_several(self) -> None:
        if self.draft() is None:
            self._side.setCurrentWidget(self._several)

    def _on_picked(self, id: int) -> None:
        now = self.session.now()
        self.session.read(
            lambda workspace: look_at(workspace, ContactId(id), now),
            owner=self,
            then=lambda seen: self._circle.show_card(seen, now),
            refused=lambda _: None,
            slot="card",
        )

    def _on_opened(self, id: int) -> None:
        self.show_way(0)
        self.choose(id)

    def _on_find(self) -> None:
        if self._views.currentWidget() is self._circle:
            self._circle.begin_search()
            return
        self.show_way(0)
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _on_search_left(self) -> None:
        self._list.enter(self._model.first_row())

    # Writing

    def _on_edit(self, contact: Contact) -> None:
        self._form.begin(contact)
        self._side.setCurrentWidget(self._form)

    def add_menu(self) -> QMenu:
        """Ways in which people come: by hand, from files, and those who belong into the circle."""
        return build(self, self.add_person, self.session.seek)

    def _on_add(self) -> None:
        self.add_menu().popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _on_left(self) -> None:
        if self._is_busy():
            self._side.setCurrentWidget(self._person if self._person.contact else self._empty)
            if self._person.contact is None:
                self._list.choose(self._model.first_row())
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_kept(self, kept: Contact | ContactDraft) -> None:
        now = self.session.now()

        def keep(workspace: "Workspace") -> Contact:
            if isinstance(kept, Contact):
                return workspace.contacts.change(kept, now=now)
            return workspace.contacts.add(kept, now=now)

        self.session.run(keep, owner=self, then=self._on_saved, refused=self._form.refuse)

    def _on_saved(self, contact: Contact) -> None:
        self._side.setCurrentWidget(self._person)
        self.session.say(self.tr("%1 is saved.").replace("%1", contact.name), undoable=True)
        self._show_again(contact.id)

    def _show_again(self, id: int) -> None:
        self._wanted_id = id
        self.reload()
        self._on_chosen(id)
        if self._views.currentWidget() is self._circle:
            self._on_picked(id)
        (self._circle if self._views.currentIndex() else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_placed(self, contact: Contact) -> None:
        self._side.setCurrentWidget(self._person)
        text = self.tr("%1: %2").replace("%1", contact.name)
        where = words.ring_name(contact.ring) if contact.ring else words.standing_name(contact.standing)
        self.session.say(text.replace("%2", where), undoable=True)
        self._show_again(contact.id)

    def _on_crowded(self) -> None:
        self.show_way(0)
        self._side.setCurrentWidget(self._room)

    def _on_stored(self, contact: Contact) -> None:
        def show(stored: Stored) -> None:
            self.show_way(0)
            self._side.setCurrentWidget(self._stored)
            self._stored.show_stored(stored)

        self.session.read(lambda workspace: workspace.contacts.stored(contact.id), owner=self, then=show)

    def _on_removed(self, contact: Contact) -> None:
        now = self.session.now()
        self._person.clear()
        text = self.tr("%1 was removed from the address book.").replace("%1", contact.name)
        self.session.run(
            lambda workspace: workspace.contacts.remove(contact.id, now=now),
            owner=self,
            then=lambda _: self.session.say(text, undoable=True),
        )

    def _on_erased(self, contact: Contact) -> None:
        self._person.clear()
        self._person.erasure.carry_out(self.session, contact, self._renewal)

    def _on_answered(self, obligation: Obligation) -> None:
        if self._person.contact is not None:
            letters.write(self._person.contact, letters.answer_subject(obligation.subject))
