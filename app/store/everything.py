"""All that a vault holds as one JSON file, and back into an empty vault (``resources/formats/everything.md``).

One row a line, the columns by their names; bytes stand as hexadecimal text under ``hex:column``. What is each vault's
own does not travel: its key file's generation, its epochs, and what is derived (search, counts).
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import AppError, Cancelled
from app.formats import row_stream
from app.formats.row_stream import BadShape, Counters, Head, Row, Scalar
from app.records.job import Halt
from app.store import migrations, steps
from app.store.database import Database, Value
from app.store.snapshot import Snapshot
from app.store.tables import KINDS, mail
from app.store.whole import discard, expected, replace

FORMAT, VERSION = "kreis", 1
#: What is each vault's own, or made anew from the rest.
OWN = frozenset({"vault", "epoch", "writer", "contact_search", "referral_search", "knock", "shrunk", "sqlite_sequence"})
PLACES = tuple(place for place in KINDS if place not in OWN)
#: Tables that a vault may have filled before anything was entered.
_MADE_AT_ONCE = frozenset({"choices", "second_place", "identity", "action", "before_image", "draft"})
_ABOUT = "All that a vault of Kreis holds, secret keys too. Not encrypted. Columns: resources/formats/everything.md"
_HEX = "hex:"
_SLICE = 500
#: Rows between two looks whether to stop.
_LOOK = 2000


class VaultNotEmpty(AppError):
    """Everything only goes into a vault that holds nothing yet."""


class BrokenExport(AppError):
    """A file is no complete export of a vault. Data: ``file``, ``table`` and ``row`` where that is known."""


class NewerExport(AppError):
    """A newer Kreis wrote this file. Data: ``file``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a file holds: rows by table; ``epoch`` is that of the vault it was written from."""

    rows: Mapping[str, int]
    epoch: int
    counters: Mapping[str, int] = field(default_factory=dict)


def write(snapshot: Snapshot, path: Path, now: datetime, halt: Halt) -> Mapping[str, int]:
    """Write all rows of a state of the vault, whole or not at all; gives how many rows of each table.

    Raises ``DiskFull``, ``CannotWrite``, ``Cancelled``.
    """
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        with expected():
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb", buffering=1024 * 1024) as file:
                rows = _write(snapshot, file, now, halt)
                file.flush()
                os.fsync(file.fileno())
            replace(fresh, path)
    except BaseException:
        discard(fresh)
        raise
    return rows


def examine(path: Path, columns: Mapping[str, Mapping[str, str]], halt: Halt) -> Contents:
    """Read a file from end to end and change nothing; ``columns`` are those of the vault's tables with their types.

    Raises ``BrokenExport``, ``NewerExport``, ``CannotWrite`` where it cannot be read, ``Cancelled``.
    """
    counts = dict.fromkeys(PLACES, 0)
    epoch, counters = 0, {}
    for part in _parts(path):
        match part:
            case Head():
                epoch = _check_head(part, path)
            case Row():
                _values(part, columns, path)
                counts[part.table] += 1
                if part.number % _LOOK == 0 and halt.asked:
                    raise Cancelled
            case Counters():
                counters = _counters(part, path)
    return Contents(rows=counts, epoch=epoch, counters=counters)


def check_empty(database: Database) -> None:
    """Raise ``VaultNotEmpty`` unless nothing was entered yet; settings do not count, nor keys that nobody was given."""
    filled = any(database.value(f"SELECT 1 FROM {place} LIMIT 1") for place in PLACES if place not in _MADE_AT_ONCE)
    if filled or database.value("SELECT 1 FROM identity WHERE number > 0"):
        raise VaultNotEmpty


def fill(database: Database, path: Path, contents: Contents) -> None:
    """Write all rows of a file that was examined, inside a transaction. Raises ``BrokenExport`` for rows that
    contradict each other.
    """
    columns = columns_of(database)
    database.defer_references()
    for place in PLACES:
        if place in _MADE_AT_ONCE:
            database.write(f"DELETE FROM {place}")
        database.write("DELETE FROM sqlite_sequence WHERE name = ?", (place,))
    try:
        for place, rows in _by_place(_rows(path, columns)):
            _insert(database, place, rows)
    except (sqlcipher.IntegrityError, sqlcipher.DataError) as error:
        raise BrokenExport(file=str(path)) from error
    if database.one("PRAGMA foreign_key_check") is not None:
        raise BrokenExport(file=str(path))
    for place, count in contents.counters.items():
        database.write("DELETE FROM sqlite_sequence WHERE name = ?", (place,))  # the rows set it to their last
        database.insert("sqlite_sequence", name=place, seq=count)
    for place, count in contents.rows.items():
        if database.value(f"SELECT count(*) FROM {place}") != count:  # the file was exchanged meanwhile
            raise BrokenExport(file=str(path))
    steps.adopt(database)
    database.write(f"{mail.SENT_AT} WHERE sent_at IS NULL")


def columns_of(database: Database) -> dict[str, dict[str, str]]:
    return {place: database.columns(place) for place in PLACES}


def recognise(head: bytes) -> bool:
    """Whether a file's beginning is that of an export."""
    return head.lstrip()[:64].replace(b" ", b"").replace(b"\n", b"").startswith(b'{"format":"kreis"')


def _write(snapshot: Snapshot, file: BinaryIO, now: datetime, halt: Halt) -> dict[str, int]:
    epoch = snapshot.rows("SELECT coalesce(max(id), 0) FROM epoch")[0][0]
    head = {"format": FORMAT, "version": VERSION, "tables_version": snapshot.version(), "epoch": epoch}
    head |= {"exported_at": now.isoformat(), "about": _ABOUT}
    file.write(b"{")
    file.writelines(f"{json.dumps(key)}: {json.dumps(value)},\n".encode() for key, value in head.items())
    file.write(b'"tables": {\n')
    counts = {}
    for number, place in enumerate(PLACES):
        file.write(f'{",\n" if number else ""}"{place}": ['.encode())
        counts[place] = 0
        for row in snapshot.each(_select(snapshot, place)):
            file.write((",\n" if counts[place] else "\n").encode() + str(row[0]).encode())
            counts[place] += 1
            if counts[place] % _LOOK == 0 and halt.asked:
                raise Cancelled
        file.write(b"]")
    counters = {row[0]: row[1] for row in snapshot.rows("SELECT name, seq FROM sqlite_sequence") if row[0] in counts}
    file.write(b'},\n"counters": ' + json.dumps(counters, sort_keys=True).encode() + b"}\n")
    return counts


def _select(snapshot: Snapshot, place: str) -> str:
    """Each row as one JSON object, in the order of its key."""
    found = snapshot.rows("SELECT name, type, pk FROM pragma_table_info(?)", (place,))
    pairs = ", ".join(_pair(str(name), str(kind)) for name, kind, _ in found)
    order = ", ".join(name for name, _, key in sorted(found, key=lambda one: one[2]) if key)
    return f"SELECT json_object({pairs}) FROM {place} ORDER BY {order}"


def _pair(name: str, kind: str) -> str:
    if kind != "BLOB":
        return f"'{name}', {name}"
    return f"'{_HEX}{name}', CASE WHEN {name} IS NULL THEN NULL ELSE hex({name}) END"


def _parts(path: Path) -> Iterator[Head | Row | Counters]:
    try:
        with expected(), path.open("rb") as file:
            yield from row_stream.read(file)
    except BadShape as error:
        raise BrokenExport(file=str(path), table=error.table, row=error.row) from error


def _rows(path: Path, columns: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, dict[str, Value]]]:
    for part in _parts(path):
        if isinstance(part, Row):
            yield part.table, _values(part, columns, path)


def _check_head(head: Head, path: Path) -> int:
    values = head.values
    if values.get("format") != FORMAT:
        raise BrokenExport(file=str(path))
    numbers = [values.get(key) for key in ("version", "tables_version", "epoch")]
    version, tables, epoch = (one if isinstance(one, int) else -1 for one in numbers)
    if version > VERSION or tables > migrations.LATEST:
        raise NewerExport(file=str(path))
    if version < 1 or tables < 1 or not 0 <= epoch < 10**9:
        raise BrokenExport(file=str(path))
    return epoch


def _counters(part: Counters, path: Path) -> dict[str, int]:
    counters = {place: count for place, count in part.values.items() if isinstance(count, int) and count >= 0}
    if counters.keys() != part.values.keys() or not counters.keys() <= set(PLACES):
        raise BrokenExport(file=str(path))
    return counters


def _values(row: Row, columns: Mapping[str, Mapping[str, str]], path: Path) -> dict[str, Value]:
    """The row as it is bound, each value of its column's type. Raises ``BrokenExport``."""
    known = columns.get(row.table)
    values: dict[str, Value] = {}
    try:
        for key, value in row.values.items():
            name = key.removeprefix(_HEX)
            kind = (known or {})[name]
            if (kind == "BLOB") != key.startswith(_HEX) or name in values:
                raise ValueError(key)
            values[name] = _bound(value, kind)
    except (KeyError, ValueError) as error:
        raise BrokenExport(file=str(path), table=row.table, row=row.number) from error
    if not values:
        raise BrokenExport(file=str(path), table=row.table, row=row.number)
    return values


def _bound(value: Scalar, kind: str) -> Value:
    if value is None:
        return None
    if kind == "BLOB" and isinstance(value, str):
        return bytes.fromhex(value)
    if isinstance(value, str) is not (kind == "TEXT"):
        raise ValueError(kind)
    return value


def _by_place(
    rows: Iterator[tuple[str, dict[str, Value]]],
) -> Iterator[tuple[str, Sequence[dict[str, Value]]]]:
    """Slices of rows of one table that name the same columns."""
    held: list[dict[str, Value]] = []
    at = ""
    for place, values in rows:
        if held and (place != at or len(held) == _SLICE or held[0].keys() != values.keys()):
            yield at, held
            held = []
        at = place
        held.append(values)
    if held:
        yield at, held


def _insert(database: Database, place: str, rows: Sequence[dict[str, Value]]) -> None:
    names = tuple(rows[0])
    marks = ", ".join("?" * len(names))
    database.write_many(
        f"INSERT INTO {place} ({', '.join(names)}) VALUES ({marks})",
        [tuple(row[name] for name in names) for row in rows],
    )
