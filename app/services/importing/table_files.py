"""Tables of people read in slices as cards: runs in a worker process, gets a path and a place, gives plain values.

A row becomes a card, so that everything a card's import does holds for a table too: known again by its digest, joined
to a person by address and name, undone, and written out again with all it said.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from app.errors import Unreadable
from app.formats import contact_guess, contact_rows, ldif, tables
from app.formats.vcard import Card, Refused
from app.formats.vcard.person import person
from app.records.batch import SourceKind
from app.records.table import Column
from app.services.importing.card_files import Found, Slice
from app.sources import archives, linkedin

#: Rows of one slice.
ROWS = 400
#: An address book of a hundred bytes a person has no more than 640,000 of them.
MOST_BYTES = 64 * 1024 * 1024
_HEADER_WITHIN = 10
_HEAD = 262_144  # bytes
type Mapped = tuple[tuple[str, str], ...]


def read_slice(path: str, offset: int, line: int, kind: str, mapping: Mapped = ()) -> Slice:
    """People from the row ``offset`` on; ``kind`` is a ``SourceKind``. Raises ``Unreadable``."""
    try:
        state = os.stat(path)
    except OSError as error:
        raise Unreadable(file=path, reason="missing") from error
    some, refused, more = _begun(path, kind, mapping, state.st_size, state.st_mtime_ns).part(offset, ROWS)
    found = tuple(Found(line=one.line, person=person(one), digest=one.digest, text=one.dump()) for one in some)
    return Slice(found=found, refused=tuple(refused), next=(offset + len(some), line) if more else None)


def columns_of(path: str) -> tuple[tuple[Column, ...], bool]:
    """What the columns of a table are taken to hold, and whether it is an address book that needs no explanation; none
    for what is no table. Raises ``Unreadable``.
    """
    rows = list(_rows_of(_head_of(path)))
    place, header, known = _header_of(rows)
    below = [row.cells for row in rows[place:]]
    return (contact_guess.guess(header, below) if len(header) > 1 and below else ()), known


def heading_row(path: str) -> tuple[str, ...]:
    """The names of a table's columns. Raises ``Unreadable``."""
    return _header_of(list(_rows_of(_head_of(path))))[1]


def _head_of(path: str) -> str:
    """The beginning of a file as text."""
    if archives.is_zip(path):
        return ""
    try:
        with open(path, "rb") as file:
            return tables.text_of(file.read(_HEAD))
    except OSError as error:
        raise Unreadable(file=path, reason="missing") from error


def _rows_of(text: str) -> Iterator[tables.Row]:
    """The first rows, as many as a guess needs."""
    try:
        yield from islice(tables.rows(text), _HEADER_WITHIN + contact_guess.LOOKED_AT)
    except tables.Broken:
        pass  # the head may end within a cell


def _header_of(rows: Sequence[tables.Row]) -> tuple[int, tuple[str, ...], bool]:
    """Where the people begin, the names of the columns, and whether these are an address book's. A table whose first
    row holds somebody already has columns that are called by their numbers.
    """
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        if contact_rows.is_address_book(row.cells):
            return place + 1, row.cells, True
    if not rows:
        return 0, (), False
    first = rows[0].cells
    if contact_guess.is_data(first):
        return 0, tuple(str(number) for number in range(1, len(first) + 1)), False
    return 1, first, False


def recognise(head: bytes) -> SourceKind | None:
    """What kind of table a file's beginning is; a table whose columns name nobody is ``None``."""
    text = tables.text_of(head)
    try:
        for number, row in enumerate(tables.rows(text)):
            if number >= _HEADER_WITHIN:
                break
            if contact_rows.is_address_book(row.cells):
                return SourceKind.TABLE
    except tables.Broken:
        pass
    return None


class _Begun:
    """A file that is being read from its first person on: memory holds one slice of people, however many there are.

    A worker that is asked for a later slice than its last one passes over what others read in between.
    """

    def __init__(self, begin: Callable[[], Iterator[Card | Refused]]) -> None:
        self._begin = begin
        self._place = 0
        self._left = begin()
        self._ahead: Card | None = None

    def part(self, offset: int, count: int) -> tuple[list[Card], list[Refused], bool]:
        """So many people from the ``offset``-th on, what was refused until the next one, and whether there is one."""
        if offset < self._place:
            self._place, self._left, self._ahead = 0, self._begin(), None
        refused: list[Refused] = []
        while self._place < offset and self._next(refused) is not None:
            refused.clear()  # whoever read that part has told it
        some: list[Card] = []
        while len(some) < count and (card := self._next(refused)) is not None:
            some.append(card)
        self._ahead = self._next(refused)
        if self._ahead is not None:
            self._place -= 1
        return some, refused, self._ahead is not None

    def _next(self, refused: list[Refused]) -> Card | None:
        if (ahead := self._ahead) is not None:
            self._ahead = None
            self._place += 1
            return ahead
        for one in self._left:
            if isinstance(one, Card):
                self._place += 1
                return one
            refused.append(one)
        return None


@lru_cache(maxsize=1)
def _begun(path: str, kind: str, mapping: Mapped, _size: int, _changed: int) -> _Begun:
    def begin() -> Iterator[Card | Refused]:
        match SourceKind(kind):
            case SourceKind.LINKEDIN:
                yield from _connections(path)
            case SourceKind.LDIF:
                yield from ldif.read(_text_of(path))
            case _:
                yield from _table(path, dict(mapping))

    return _Begun(begin)


def _text_of(path: str) -> str:
    """A whole file. Raises ``Unreadable``."""
    if os.path.getsize(path) > MOST_BYTES:
        raise Unreadable(file=path, reason="too_large")
    return tables.text_of(archives.read(path, os.path.basename(path)))


def _table(path: str, mapping: Mapping[str, str]) -> Iterator[Card | Refused]:
    rows = tables.rows(_text_of(path))
    above: list[tables.Row] = []
    broken: Refused | None = None
    try:
        above += islice(rows, _HEADER_WITHIN)
    except tables.Broken as found:
        broken = Refused(line=found.line, reason="damaged_table")
    place, names, known = _header_of(above)
    if not mapping and not known:
        if broken is not None:
            yield broken
        yield Refused(line=1, reason="no_columns")
        return
    header = contact_rows.columns(names, mapping)
    yield from (contact_rows.card(header, row.cells, row.line) for row in above[place:])
    try:
        for row in rows:
            yield contact_rows.card(header, row.cells, row.line)
    except tables.Broken as found:
        broken = Refused(line=found.line, reason="damaged_table")
    if broken is not None:
        yield broken


def _connections(path: str) -> Iterator[Card | Refused]:
    """LinkedIn's connections with the user's own notes about them, and people of whom there is a note alone."""
    held = linkedin.parts(path)
    notes = _notes(path, held.get("notes", ""))
    try:
        if "connections" in held:
            for row in linkedin.lines(path, held["connections"], "connections"):
                yield _connection(row, notes)
    except tables.Broken as broken:
        yield Refused(line=broken.line, reason="damaged_table")
    except Unreadable as error:
        yield Refused(line=0, reason=str(error.data["reason"]))
    for number, (name, url, text) in enumerate(notes.values()):
        values = {"name": name, "page": url, "notes": text}
        if name:
            yield contact_rows.card(contact_rows.columns(tuple(values)), tuple(values.values()), number + 1)


def _connection(row: linkedin.Line, notes: dict[str, tuple[str, str, str]]) -> Card:
    """A row's card. Who is known by no profile is known by name and day, which no later export changes."""
    name = " ".join(filter(None, (row.get("first name"), row.get("last name"))))
    extra = {}
    if name:
        extra["uid"] = f"{linkedin.NETWORK}:{'_'.join(name.casefold().split())}:{row.get('connected on')}"
    for key in (linkedin.person_key(row.get("url"), ""), linkedin.person_key("", name)):
        if key in notes:
            extra["notes"] = notes.pop(key)[2]
    return contact_rows.card(contact_rows.columns(tuple(row.values)), tuple(row.values.values()), row.line, extra)


def _notes(path: str, name: str) -> dict[str, tuple[str, str, str]]:
    """The user's own notes by person: name, profile, text.

    Columns are found by what their names hold, since the file is new and its form not settled.
    """
    found: dict[str, tuple[str, str, str]] = {}
    if not name:
        return found
    try:
        for row in linkedin.lines(path, name, "notes"):
            url = _column(row, r"url|profile|link")
            text = _column(row, r"\bnotes?\b|content|text|body")
            who = _column(row, r"^(?:full )?name|member|connection|contact|^to$") or " ".join(
                filter(None, (row.get("first name"), row.get("last name")))
            )
            key = linkedin.person_key(url if "/" in url else "", who)
            if key and text:
                before = found.get(key, ("", "", ""))[2]
                found[key] = (who, url, f"{before}\n{text}".strip())
    except (tables.Broken, Unreadable):
        pass  # what was read until here stands; the connections do not depend on it
    return found


def _column(row: linkedin.Line, pattern: str) -> str:
    return next((value.strip() for name, value in row.values.items() if re.search(pattern, name) and value.strip()), "")
