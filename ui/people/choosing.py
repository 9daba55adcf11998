"""Several rows of the list of people: who they are, what is done to all of them, and taking them out of the window."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from app.records.query import ContactQuery
from ui.models.row_list import RowList
from ui.people import words
from ui.people.contact_sheet import sheet_of
from ui.people.several import SeveralView
from ui.runtime import handing, sentences, veil
from ui.runtime.rows import Row
from ui.runtime.session import Session
from ui.widgets.drag import drag_file, forget_files
from ui.widgets.file_choice import choose_new_file
from ui.widgets.paper import choose_printer
from ui.widgets.record_list import RecordList

if TYPE_CHECKING:
    from app.workspace import Workspace

_ALL = 10_000_000
_CARD = "text/vcard"

type _Ids = tuple[ContactId, ...]


class Choosing(QObject):
    """``chosen()`` when several are and the view can be shown, which is made for the first of them."""

    chosen = Signal()

    def __init__(
        self, session: Session, people: RecordList, model: RowList, make_view: Callable[[], SeveralView]
    ) -> None:
        super().__init__(people)
        self._session, self._list, self._model, self._make_view = session, people, model, make_view
        self.ids: _Ids = ()
        people.allow_several()
        people.several.connect(self._on_several)
        people.carried.connect(lambda places: self._read_ids(places, self._carry))

    @cached_property
    def _view(self) -> SeveralView:
        view = self._make_view()
        view.moved.connect(self._on_moved)
        view.placed.connect(self._on_placed)
        view.labelled.connect(self._on_labelled)
        view.unlabelled.connect(self._on_unlabelled)
        view.touched.connect(self._on_touched)
        view.removed.connect(self._on_removed)
        view.saved.connect(lambda: self.save(self.ids))
        view.printed.connect(lambda: self.print_sheet(self.ids))
        return view

    def clear(self) -> None:
        """Forget who was chosen, and what was dragged out."""
        self.ids = ()
        forget_files()

    def is_on(self) -> bool:
        return len(self._list.places()) > 1

    # Who they are.

    def _on_several(self, places: tuple[int, ...]) -> None:
        self._read_ids(places, self._show)

    def _read_ids(self, places: Sequence[int], then: Callable[[_Ids], None]) -> None:
        """Rows that were in view have been read; of all others only their ids are fetched."""
        first = self._model.first_count()
        here = {place: self._model.entry(place) for place in places if self._model.is_here(place)}
        if len(here) == len(places):
            then(tuple(ContactId(one.id) for one in here.values() if isinstance(one, Row)))
            return
        query = ContactQuery(standings=(Standing.KNOWN,), limit=_ALL)

        def ids(known: _Ids) -> _Ids:
            given = (here[place] for place in places if place < first)
            beyond = (known[place - first] for place in places if first <= place < first + len(known))
            return (*(ContactId(one.id) for one in given if isinstance(one, Row)), *beyond)

        self._session.read(
            lambda workspace: workspace.contacts.numbers(query),
            owner=self,
            then=lambda known: then(ids(known)),
            slot="ids",
        )

    def _show(self, ids: _Ids) -> None:
        self.ids = ids
        if len(ids) < 2:
            return
        rows = [self._model.entry(place) for place in self._list.places()[:20] if self._model.is_here(place)]
        names = [one.title for one in rows if isinstance(one, Row)]
        self._session.read(
            lambda workspace: workspace.contacts.labels(),
            owner=self,
            then=partial(self._tell, names),
            slot="labels",
        )

    def _tell(self, names: Sequence[str], labels: tuple[str, ...]) -> None:
        if len(self.ids) > 1 and self.is_on():
            self._view.show_chosen(names, len(self.ids), labels)
            self.chosen.emit()

    # What is done to all of them.

    def _on_moved(self, ring: Ring) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.move(ids, ring, now=now),
            self.tr("%n people: %1", "", len(ids)).replace("%1", words.ring_name(ring)),
        )

    def _on_placed(self, standing: Standing) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.place(ids, standing, now=now),
            self.tr("%n people: %1", "", len(ids)).replace("%1", words.standing_name(standing)),
        )

    def _on_labelled(self, label: str) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.label(ids, add=(label,), now=now),
            self.tr("%n people have the label “%1” now.", "", len(ids)).replace("%1", label),
        )

    def _on_unlabelled(self, label: str) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.label(ids, remove=(label,), now=now),
            self.tr("%n people have no label “%1” any more.", "", len(ids)).replace("%1", label),
        )

    def _on_touched(self, days: int | None) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.touch(ids, days, now=now),
            self.tr("%n people have another interval now.", "", len(ids)),
        )

    def _on_removed(self) -> None:
        ids, now = self.ids, self._session.now()
        self._run(
            lambda workspace: workspace.contacts.several.remove(ids, now=now),
            self.tr("%n people were removed from the address book.", "", len(ids)),
        )

    def _run(self, change: "Callable[[Workspace], None]", said: str) -> None:
        self._session.run(
            change,
            owner=self,
            then=lambda _: self._session.say(said, undoable=True),
            refused=lambda error: self._view.refuse(sentences.of_error(error)),
        )

    # Taking them out of the window.

    def save(self, ids: _Ids) -> None:
        """As one file of cards, where the user says."""
        name = self.tr("Contacts") + ".vcf"
        choose_new_file(self._over(), self.tr("Save as vCard"), name, partial(self.write, ids))

    def write(self, ids: _Ids, path: Path) -> None:
        self._session.read(
            lambda workspace: workspace.transfers.cards(ids), owner=self, then=partial(self._on_cards, path)
        )

    def _on_cards(self, path: Path, cards: bytes) -> None:
        try:
            handing.write(path, cards)
        except AppError as error:
            self._session.say(sentences.of_error(error))
            return
        self._session.say(self.tr("Saved. The file is not encrypted."))

    def print_sheet(self, ids: _Ids) -> None:
        """How to reach them, on paper."""

        def look(workspace: "Workspace") -> tuple[Contact, ...]:
            return tuple(workspace.contacts.get(one) for one in ids)

        def ask(found: tuple[Contact, ...]) -> None:
            choose_printer(self._over(), sheet_of(found, self._session.now().astimezone().date()))

        self._session.read(look, owner=self, then=ask)

    def _carry(self, ids: _Ids) -> None:
        """Nothing leaves while names are hidden."""
        if ids and not veil.is_down():
            self._session.read(
                lambda workspace: workspace.transfers.cards(ids), owner=self, then=self._drag, slot="drag"
            )

    def _drag(self, cards: bytes) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag_file(self._list, self.tr("Contacts") + ".vcf", cards, _CARD)

    def _over(self) -> QWidget:
        return self._list.window()
