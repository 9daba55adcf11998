"""The model of every list: entries that were made for it, or windows of them that are fetched as they come in view.

Lists of up to some thousand entries are given whole. Longer ones give their length and are asked for windows: the
signal ``wanted`` names the first missing place, the page reads the records and puts them in.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ui.runtime import veil
from ui.runtime.rows import ENTRY, Entry, Row, Section

#: Entries of one window.
WINDOW = 200
#: Windows that are kept; older ones are forgotten, so that a long list costs no more memory than a short one.
_KEPT = 40

type _Index = QModelIndex | QPersistentModelIndex


class RowList(QAbstractListModel):
    """Holds entries; ``wanted(offset)`` asks for the window that begins there, ``arrived()`` asks for a repaint.

    Contents that change in place are not told by ``dataChanged``: a QListView lays out all its rows anew for it, which
    takes a third of a second with 100,000 of them.
    """

    wanted = Signal(int)
    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first: tuple[Entry, ...] = ()
        self._windows: dict[int, tuple[Entry, ...]] = {}
        self._rest = 0
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._missing: list[int] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    def show(self, entries: Sequence[Entry], rest: int = 0) -> None:
        """Replaces all: ``entries`` stand first, ``rest`` more follow that are fetched when they come in view.

        A list of the same shape keeps its place: windows show what they had until they are read again.
        """
        if rest and rest == self._rest and _shape(entries) == _shape(self._first):
            self._first, self._asked, self._stale = tuple(entries), set(), set(self._windows)
            self.arrived.emit()
            return
        self.beginResetModel()
        self._first, self._rest = tuple(entries), rest
        self._windows, self._asked, self._stale = {}, set(), set()
        self.endResetModel()

    def put(self, offset: int, entries: Sequence[Entry]) -> None:
        """Takes the window that begins ``offset`` places after the first entries."""
        while len(self._windows) >= _KEPT:
            oldest = next(iter(self._windows))
            del self._windows[oldest]
        self._windows[offset] = tuple(entries)
        self._asked.discard(offset)
        self._stale.discard(offset)
        self.arrived.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._first) + self._rest

    def entry(self, place: int) -> Entry | None:
        """What stands at a place; ``None`` while its window is still being read."""
        if place < len(self._first):
            return self._first[place]
        number, within = divmod(place - len(self._first), WINDOW)
        offset = number * WINDOW
        window = self._windows.get(offset)
        if (window is None or offset in self._stale) and offset not in self._asked:
            self._missing.append(offset)
            self._asked.add(offset)
            self._timer.start()
        return window[within] if window is not None and within < len(window) else None

    def _ask(self) -> None:
        missing, self._missing = self._missing, []
        for offset in missing:
            self.wanted.emit(offset)

    def place_of(self, id: int) -> int | None:
        """Where the row with this id stands, among those that are here."""
        for place, entry in enumerate(self._first):
            if isinstance(entry, Row) and entry.id == id:
                return place
        for offset, window in self._windows.items():
            for within, entry in enumerate(window):
                if isinstance(entry, Row) and entry.id == id:
                    return len(self._first) + offset + within
        return None

    def first_count(self) -> int:
        """How many entries were given whole; the others come by windows."""
        return len(self._first)

    def is_here(self, place: int) -> bool:
        """Whether what stands at a place has been read, without asking for it."""
        if place < len(self._first):
            return True
        number, within = divmod(place - len(self._first), WINDOW)
        return within < len(self._windows.get(number * WINDOW, ()))

    def first_row(self) -> int | None:
        """The first place that holds a row."""
        return next((place for place in range(self.rowCount()) if not self.is_section(place)), None)

    def is_section(self, place: int) -> bool:
        if place < len(self._first):
            return isinstance(self._first[place], Section)
        number, within = divmod(place - len(self._first), WINDOW)
        window = self._windows.get(number * WINDOW, ())
        return within < len(window) and isinstance(window[within], Section)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_section(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ENTRY:
            return self.entry(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self.entry(index.row())
            if isinstance(entry, Section):
                return f"{veil.spoken(entry.title)} {entry.count}".strip()
            return veil.spoken(entry.spoken or f"{entry.title}, {entry.sentence}") if entry is not None else ""
        if role == Qt.ItemDataRole.DisplayRole:
            entry = self.entry(index.row())
            return veil.spoken(entry.title) if entry is not None else ""
        return None


def _shape(entries: Sequence[Entry]) -> tuple[bool, ...]:
    """Where the heads stand: what decides the heights of a list."""
    return tuple(isinstance(entry, Section) for entry in entries)
