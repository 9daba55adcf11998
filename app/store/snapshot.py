"""One state of a vault on a connection of its own: to copy it, to count it, to check it, beside whoever writes.

The connection reads within one transaction, so what it sees stands still while others commit. Everything here spends
its time in SQLCipher, where the other threads of the process go on, and stops soon after it was asked to.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import Cancelled, DamagedVault
from app.records.job import Halt
from app.store import faults
from app.store.database import Row, Value, connect

#: Pages of 4 KiB copied before looking whether to stop: about 20 ms.
_PAGES = 1000
#: SQLite's steps between two looks: well under a millisecond.
_STEPS = 20_000
_ONE_FILE = "PRAGMA journal_mode = DELETE"
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"


class Snapshot:
    """A read-only connection to a vault or to a copy of one. Closes with ``close``."""

    def __init__(self, connection: sqlcipher.Connection, key: bytes, halt: Halt) -> None:
        self._connection = connection
        self._key = key
        self._halt = halt
        connection.set_progress_handler(lambda: int(halt.asked), _STEPS)

    @classmethod
    def open(cls, path: Path, key: bytes, halt: Halt | None = None, *, still: bool = False) -> Self:
        """``still``: nobody writes this file, so no lock is taken, which not every stick and network drive allows.

        Raises ``DamagedVault`` where the key does not fit or the beginning is bad.
        """
        snapshot = cls(connect(path, key, "ro&immutable=1" if still else "ro"), key, halt or Halt())
        try:
            with snapshot._told():
                snapshot._connection.execute("PRAGMA query_only = ON")
                snapshot._connection.execute("BEGIN")
                snapshot._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            snapshot.close()
            raise
        return snapshot

    def version(self) -> int:
        """The version of the tables."""
        return int(self.rows("PRAGMA user_version")[0][0])

    def counts(self) -> dict[str, int]:
        """How many rows each table holds."""
        names = [str(row[0]) for row in self.rows(_TABLES)]
        return {name: int(self.rows(f'SELECT count(*) FROM "{name}"')[0][0]) for name in names}

    def rows(self, sql: str, values: Sequence[Value] = ()) -> list[Row]:
        with self._told():
            return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]

    def each(self, sql: str, values: Sequence[Value] = ()) -> Iterator[Row]:
        """The rows one by one, however many there are."""
        with self._told():
            yield from self._connection.execute(sql, values)

    def copy_to(self, path: Path, key: bytes | None = None) -> None:
        """Write this state to a new file under the same key or another, complete in one file; it is not on the disk
        before ``sync``. Raises ``DiskFull``, ``CannotWrite``, ``Cancelled``.
        """
        target = connect(path, key or self._key, "rwc")
        try:
            with self._told():
                target.execute("PRAGMA synchronous = OFF")
                self._connection.backup(target, pages=_PAGES, progress=self._on_page)
                target.execute(_ONE_FILE).fetchone()
        finally:
            target.close()

    def faults(self) -> tuple[str, ...]:
        """What is wrong after authenticating and reading every page, in SQLite's own words; nothing where all is sound.

        Raises ``Cancelled``.
        """
        found = [] if self.version() else ["it is empty"]
        for check in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
            try:
                found += [str(row[0]) for row in self.rows(check) if row[0] != "ok"]
            except DamagedVault:
                found.append("a page cannot be read")
        return tuple(dict.fromkeys(found))

    def close(self) -> None:
        self._connection.close()

    def _on_page(self, _status: int, _left: int, _total: int) -> None:
        if self._halt.asked:
            raise Cancelled

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Errors of SQLCipher as what they mean."""
        if self._halt.asked:
            raise Cancelled
        try:
            yield
        except sqlcipher.DatabaseError as error:
            if self._halt.asked:
                raise Cancelled from error
            raise faults.of_sql(error) from error


def into_one_file(path: Path, key: bytes) -> None:
    """Make a vault's file complete in itself again after it was written to. Raises ``DiskFull``, ``CannotWrite``."""
    connection = connect(path, key, "rw")
    try:
        connection.execute(_ONE_FILE).fetchone()
    except sqlcipher.DatabaseError as error:
        raise faults.of_sql(error) from error
    finally:
        connection.close()
