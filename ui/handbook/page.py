"""The handbook: its pages at the left under a search, the one that is chosen at the right."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from resources import handbook
from resources.handbook import PAGES
from resources.handbook import Page as Leaf
from ui.handbook.reader import Reader
from ui.models.row_list import RowList
from ui.runtime.keys import caption
from ui.runtime.rows import Look, Row
from ui.runtime.session import Session
from ui.runtime.tokens import ROW_INSET
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import SearchField
from ui.widgets.head import Head
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

_WIDTH = 336
#: Which page tells of a place of the window.
OF_PLACE = {
    "today": "replies",
    "review": "insight",
    "insight": "insight",
    "accuracy": "insight",
    "people": "people",
    "proposals": "people",
    "duplicates": "people",
    "employers": "people",
    "screener": "screener",
    "leads": "leads",
    "referrals": "referrals",
    "peers": "peers",
    "imports": "bringing-in",
    "mailboxes": "bringing-in",
    "loss": "bringing-in",
    "history": "backup",
    "backups": "backup",
    "protection": "protection",
    "keys": "protection",
    "about": "kreis",
}
_FIRST = "kreis"
_ICONS = {
    "kreis": "open-circle",
    "first-day": "home",
    "people": "people",
    "screener": "screener",
    "replies": "reply",
    "capture": "note",
    "insight": "calendar",
    "bringing-in": "download",
    "leads": "leads",
    "peers": "peers",
    "rounds": "people",
    "referrals": "referrals",
    "shared-folder": "folder",
    "teams": "send",
    "backup": "archive",
    "protection": "lock",
    "law": "info",
    "keys": "keyboard",
    "command-line": "note",
    "administrators": "settings",
}
#: Characters shown around what was looked for.
_BEFORE, _AROUND = 24, 90


class HandbookPage(Page):
    """Nothing of it depends on the vault. ``back`` and Esc lead to the place one came from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._came, self._shown = "settings", _FIRST
        self.back = Button(self.tr("Back"), icon="left", key="Esc")
        self.back.setObjectName("handbook.back")
        self.search = SearchField(
            self.tr("Find in the handbook"),
            self.tr("Find in the handbook"),
            caption(QKeySequence(QKeySequence.StandardKey.Find)),
        )
        self.search.setObjectName("handbook.search")
        self._model = RowList()
        self.list = RecordList(self.tr("Pages of the handbook"))
        self.list.setObjectName("handbook.list")
        self.list.letters = False
        self.list.setModel(self._model)
        self._head, self.reader = Head(detail=True), Reader()
        self.reader.setObjectName("handbook.reader")
        self.nothing = EmptyState(
            self.tr("No page holds all these words."), self.tr("Try fewer words, or another one."), icon="search"
        )
        self._arrange()
        self.enter_at(self.list)
        self.search.textEdited.connect(self._list_pages)
        self.search.textChanged.connect(lambda text: None if text else self._list_pages())
        self.search.left.connect(lambda: self.list.enter(self._model.first_row()))
        self.list.chosen.connect(lambda number: self._read(PAGES[number]))
        self.list.opened.connect(lambda _: self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.reader.followed.connect(self.open)
        self.back.clicked.connect(self.leave)
        self.on_key("Esc", self._on_escape)
        self.on_key(QKeySequence(QKeySequence.StandardKey.Find), lambda: self.search.setFocus())
        self._list_pages()
        self.open(_FIRST)

    def _arrange(self) -> None:
        pane = ListPane(_WIDTH)
        pane.column.addWidget(Head(self.tr("Handbook"), self.tr("All of it lies on this computer")))
        above = QHBoxLayout()
        above.setContentsMargins(ROW_INSET, 0, ROW_INSET, 8)
        above.addWidget(self.search)
        pane.column.addLayout(above)
        pane.column.addWidget(self.nothing)
        pane.column.addWidget(self.list, 1)
        self._head.add(self.back)
        down = QVBoxLayout()
        down.setSpacing(0)
        down.addWidget(self._head)
        down.addWidget(self.reader, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(down, 1)

    def arrive_from(self, place: str) -> None:
        """Open at the page that tells of ``place``, and remember it for the way back; from here itself, go back."""
        if place == self.objectName():
            self.leave()
        elif place:
            self._came = place
            self.search.clear()
            self.open(OF_PLACE.get(place, _FIRST))

    def _on_escape(self) -> None:
        """End the search first."""
        if self.search.text():
            self.search.clear()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to where one came from."""
        self.session.seek(self._came)

    def open(self, name: str) -> None:
        """Show a page and choose it in the list; where a search hides it, the search ends."""
        if self._model.place_of(PAGES.index(name)) is None:
            self.search.clear()
        self._shown = name
        self.list.choose(self._model.place_of(PAGES.index(name)))
        self._read(name)

    def shown(self) -> str:
        """The name of the page that is read."""
        return self._shown

    def _read(self, name: str) -> None:
        self._shown = name
        page = _load(name)
        where = self.tr("Page %1 of %2").replace("%2", str(len(PAGES))).replace("%1", str(PAGES.index(name) + 1))
        self._head.set_texts(page.title, where)
        self.reader.show_page(page, self.search.text())

    def _list_pages(self) -> None:
        words = self.search.text()
        found = handbook.find(QLocale().name(), words)
        self._model.show([_row(name, words) for name in found])
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.open(self._shown if self._shown in found and not words else found[0])


def _load(name: str) -> Leaf:
    return handbook.load(QLocale().name(), name)


def _row(name: str, words: str) -> Row:
    page = _load(name)
    below = _around(page, words) or ", ".join(page.headings())
    return Row(
        id=PAGES.index(name),
        look=Look(icon=_ICONS[name]),
        title=page.title,
        sentence=below,
        acts=False,
        spoken=f"{page.title}: {below}",
    )


def _around(page: Leaf, words: str) -> str:
    """The place in the text where the first of the words stands that is looked for."""
    if not words.strip():
        return ""
    for block in page.blocks:
        for spans in (
            [block.spans] if isinstance(block, handbook.Block) else [cell for row in block.rows for cell in row]
        ):
            text = " ".join(handbook.plain(spans).split())
            at = text.casefold().find(words.casefold().split()[0])
            if at >= 0:
                begin = text.rfind(" ", 0, max(0, at - _BEFORE)) + 1
                return f"{'…' if begin else ''}{text[begin : begin + _AROUND]}"
    return ""
