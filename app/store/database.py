"""One connection to an encrypted vault: reads at any time, writes only inside ``transaction()``.

``transaction()`` notes the rows that its writes change (``app.store.triggers``), so that the action can be taken back,
and announces one ``ChangeSet`` when it commits, so that nobody can forget to. Transactions nest by joining: the outer
one names the action, and only it commits.
"""

import functools
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import batched, chain
from pathlib import Path
from shutil import disk_usage
from typing import Any, Protocol, Self

from sqlcipher3 import dbapi2 as sqlcipher

from app.changes import ChangeSet, Kind
from app.errors import AppError, CannotWrite, DamagedVault, DiskFull
from app.store import faults
from app.store.tables import KINDS, NOTED
from app.store.times import stamp
from app.store.triggers import noting_triggers

type Value = int | float | str | bytes | None

_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA cache_size = -16000",
)
#: Values in one question at most, and what their number is filled up to a multiple of.
_MANY, _FEW = 512, 64
#: Rows that one INSERT of many takes.
_ROWS = 32
#: Bytes that opening takes beside the file: the journal and its index.
_ROOM = 64 * 1024
_VALUES = re.compile(r"\bVALUES\s*(\([?,\s]+\))\s*$")
_QUESTION = re.compile(r"\s*(?:SELECT|WITH|PRAGMA|EXPLAIN)\b", re.IGNORECASE)
#: By what a question changes something all the same: after WITH a statement that writes, after PRAGMA a value.
_CHANGING = {
    "WITH": re.compile(r"\b(?:INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE),
    "PRAG": re.compile("="),
}
_WRITE = re.compile(r"\s*(?:INSERT(?:\s+OR\s+IGNORE)?\s+INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)\b", re.IGNORECASE)


class Row(Protocol):
    """A row of an answer, by column's name or place."""

    def __getitem__(self, column: str | int) -> Any: ...  # SQLite decides the type

    def __iter__(self) -> Iterator[Any]: ...

    def keys(self) -> list[str]: ...


class Database:
    """A connection. Its methods take SQL of this package and values bound to it, never text of a user in SQL."""

    def __init__(self, connection: sqlcipher.Connection, *, read_only: bool) -> None:
        self._connection = connection
        self._read_only = read_only
        self._depth = 0
        self._kinds: set[Kind] = set()
        self._before_commit: list[Callable[[], None]] = []
        self._listeners: list[Callable[[ChangeSet], None]] = []

    @classmethod
    def open(cls, path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Self:
        """Open ``path`` with a raw 32-byte key.

        Raises ``DamagedVault`` where the key does not fit or pages are bad, and what the disk refuses as ``DiskFull``
        or ``CannotWrite``.
        """
        return cls(_opened(path, key, "ro" if read_only else "rwc" if create else "rw"), read_only=read_only)

    def reopen(self, path: Path, key: bytes) -> None:
        """Go on with another file under another key: whoever listens still does, whoever hooked in must again."""
        self._connection.close()
        self._connection = _opened(path, key, "rw")
        self._before_commit.clear()

    def prepare(self) -> None:
        """Make ready for noted writes; called once the tables exist, and again after they were changed."""
        if self._read_only:
            return
        for statement in noting_triggers((place, self.columns(place)) for place in NOTED):
            self.alter(statement)

    def alter(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Run a statement that changes the tables themselves: for migrations and temporary triggers only."""
        try:
            self._connection.execute(sql, values)
        except sqlcipher.DatabaseError as error:
            raise faults.of_sql(error) from error

    def columns(self, place: str) -> dict[str, str]:
        """A table's columns with their types."""
        rows = self.read("SELECT name, type FROM pragma_table_info(?)", (place,))
        return {str(row[0]): str(row[1]) for row in rows}

    # Reading

    def read(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        """All rows of a query."""
        _asked(sql)
        try:
            return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]
        except sqlcipher.DatabaseError as error:
            raise faults.of_sql(error) from error

    def read_any(self, sql: str, values: Iterable[Value], before: Sequence[Value] = ()) -> Iterator[Row]:
        """The rows for any of these values, which stand for ``IN (?)``; ``before`` are bound before them.

        Many are asked for at a time, and always as many, so that few statements serve all.
        """
        left = list(dict.fromkeys(values))
        while left:
            some, left = left[:_MANY], left[_MANY:]
            some += some[-1:] * (-len(some) % _FEW)
            yield from self.read(sql.replace("IN (?)", f"IN ({', '.join('?' * len(some))})"), (*before, *some))

    def one(self, sql: str, values: Sequence[Value] = ()) -> Row | None:
        """The first row of a query, or None."""
        _asked(sql)
        try:
            return self._connection.execute(sql, values).fetchone()  # type: ignore[no-any-return]
        except sqlcipher.DatabaseError as error:
            raise faults.of_sql(error) from error

    def value(self, sql: str, values: Sequence[Value] = ()) -> Any:
        """The first value of the first row, or None."""
        row = self.one(sql, values)
        return None if row is None else row[0]

    # Writing

    @contextmanager
    def transaction(
        self, action: str, now: datetime, *, detail: str = "", batch: int | None = None, noted: bool = True
    ) -> Iterator[int | None]:
        """Write inside; commits at the end, or takes all back when something is raised. Gives the action's id.

        ``action`` is a code ("contact.change") and ``detail`` what the History page shows beside it. With ``batch`` all
        slices of an import are one action, and rows that carry the batch's id are not noted. ``noted=False`` is for
        what is derived and computed again (judgements), which nobody takes back.
        """
        if self._depth:
            self._depth += 1
            try:
                yield self._current_action()
            finally:
                self._depth -= 1
            return
        self._depth = 1
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._kinds.clear()
            number = self._begin_action(action, now, detail, batch) if noted else None
            yield number
            for hook in self._before_commit:
                hook()
            self._end_action(number, batch)
            self._connection.execute("COMMIT")
        except BaseException as error:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            self._kinds.clear()
            if isinstance(error, sqlcipher.DatabaseError) and not self._read_only:
                raise faults.of_sql(error) from error
            raise
        finally:
            self._depth = 0
        changes = ChangeSet.of(self._kinds)
        for listener in tuple(self._listeners):
            listener(changes)

    def write(self, sql: str, values: Sequence[Value] = ()) -> int:
        """One INSERT, UPDATE or DELETE; gives the id of the inserted row, or the count of changed ones."""
        cursor = self._run(self._connection.execute, sql, values)
        return int(cursor.lastrowid if sql.lstrip()[:6].upper() == "INSERT" else cursor.rowcount)

    def write_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> int:
        """The same statement for many rows, as imports need it; gives the count of changed rows.

        Each statement costs a note of what it alone would take back, so an INSERT takes several rows at a time.
        """
        together = _together(sql)
        if together is None:
            return int(self._run(self._connection.executemany, sql, rows).rowcount)
        changed = 0
        for some in batched(rows, _ROWS):
            if len(some) == _ROWS:
                found = self._run(self._connection.execute, together, tuple(chain.from_iterable(some)))
            else:
                found = self._run(self._connection.executemany, sql, some)
            changed += int(found.rowcount)
        return changed

    def insert(self, place: str, /, **values: Value) -> int:
        """Insert one row by column names of this package; gives its id."""
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        return self.write(f"INSERT INTO {place} ({names}) VALUES ({marks})", tuple(values.values()))

    def update(self, place: str, number: int, /, **values: Value) -> int:
        """Change columns of one row by its id; gives how many rows there were (0 or 1)."""
        pairs = ", ".join(f"{name} = ?" for name in values)
        return self.write(f"UPDATE {place} SET {pairs} WHERE id = ?", (*values.values(), number))

    def defer_references(self) -> None:
        """Check references at the commit of this transaction instead of at each write."""
        self._connection.execute("PRAGMA defer_foreign_keys = ON")

    def clear_temporary(self, place: str) -> None:
        """Empty a temporary table of this package."""
        self._connection.execute(f"DELETE FROM temp.{place}")

    def compact(self) -> None:
        """Write the file anew without its gaps, which keep pieces of what once stood there, and empty the log."""
        self.alter("VACUUM")
        self.one("PRAGMA wal_checkpoint(TRUNCATE)")

    # Around

    def before_commit(self, hook: Callable[[], None]) -> None:
        """Call ``hook`` inside each transaction just before it commits (the search index keeps up this way)."""
        self._before_commit.append(hook)

    def on_commit(self, callback: Callable[[ChangeSet], None]) -> None:
        """Call ``callback`` after each commit."""
        self._listeners.append(callback)

    def close(self) -> None:
        self._connection.close()

    def _run(self, execute: Callable[[str, Any], Any], sql: str, values: Any) -> Any:
        place = _written(sql)
        if not self._depth:
            raise RuntimeError("a write outside a transaction")
        self._kinds.update(KINDS[place])
        try:
            return execute(sql, values)
        except sqlcipher.IntegrityError:
            raise
        except sqlcipher.DatabaseError as error:
            raise faults.of_sql(error) from error

    def _begin_action(self, name: str, now: datetime, detail: str, batch: int | None) -> int:
        number = None
        if batch is not None:
            number = self.value("SELECT id FROM action WHERE batch_id = ?", (batch,))
        if number is None:
            number = self._connection.execute(
                "INSERT INTO action (name, detail, at, batch_id) VALUES (?, ?, ?, ?)", (name, detail, stamp(now), batch)
            ).lastrowid
        self._connection.execute("UPDATE temp.noting SET action_id = ?, batch_id = ?", (number, batch))
        return int(number)

    def _end_action(self, number: int | None, batch: int | None) -> None:
        if number is None:
            return
        self._connection.execute("UPDATE temp.noting SET action_id = NULL, batch_id = NULL")
        if batch is None:  # an action that changed nothing is no action
            self._connection.execute(
                "DELETE FROM action WHERE id = ? AND NOT EXISTS (SELECT 1 FROM before_image WHERE action_id = ?)",
                (number, number),
            )

    def _current_action(self) -> int | None:
        found = self.value("SELECT action_id FROM temp.noting")
        return None if found is None else int(found)


@functools.lru_cache(maxsize=1024)
def _written(sql: str) -> str:
    """The table a statement writes; REPLACE is refused, since it deletes rows without their triggers."""
    found = _WRITE.match(sql)
    if found is None:
        raise ValueError("not an INSERT, UPDATE or DELETE of one table")
    return found[1].lower()


@functools.lru_cache(maxsize=2048)
def _asked(sql: str) -> None:
    """Refuse what is no question: writes go through ``write``, which sees to it that there is a transaction."""
    changing = _CHANGING.get(sql.lstrip()[:4].upper())
    if not _QUESTION.match(sql) or (changing is not None and changing.search(sql)):
        raise ValueError("not a question")


@functools.lru_cache(maxsize=256)
def _together(sql: str) -> str | None:
    """An INSERT of one row as one of ``_ROWS`` rows; None for any other statement, and for the indexes of words, which
    write down what they gathered whenever one of several rows begins.
    """
    found = _VALUES.search(sql)
    if found is None or _written(sql).endswith("_search"):
        return None
    return f"{sql[: found.start(1)]}{', '.join([found[1]] * _ROWS)}"


def connect(path: Path, key: bytes, mode: str) -> sqlcipher.Connection:
    """A bare connection with the settings that all have; ``mode`` is SQLite's: ro, rw or rwc. Nothing is read yet."""
    if len(key) != 32:
        raise ValueError("a vault's key has 32 bytes")
    try:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
        )
    except sqlcipher.DatabaseError as error:
        raise _refused(error, path) from error
    connection.row_factory = sqlcipher.Row
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for setting in _SETTINGS:
            connection.execute(setting)
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refused(error, path) from error
    return connection


def _opened(path: Path, key: bytes, mode: str) -> sqlcipher.Connection:
    """A connection that has read the beginning of the file."""
    connection = connect(path, key, mode)
    try:
        if mode != "ro":
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if mode == "ro":  # whoever writes does not switch it between writes: SQLite would read all statements anew
            connection.execute("PRAGMA query_only = ON")
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refused(error, path) from error
    return connection


def _refused(error: Exception, path: Path) -> AppError:
    """Why a file could not be opened; what no other reason fits is damage, as is a file that is not there.

    Where nothing is left of the disk, SQLite cannot make its journal's index and calls that an I/O error.
    """
    fault = faults.of_sql(error)
    if isinstance(fault, CannotWrite) and os.access(path.parent, os.W_OK) and disk_usage(path.parent).free < _ROOM:
        return DiskFull()
    return fault if isinstance(fault, AppError) and path.exists() else DamagedVault()
