"""Which files of others' outboxes were read, and what became of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.store.database import Database


@dataclass(frozen=True, slots=True)
class Known:
    """A file that was read; ``reason`` is "" where it was taken in."""

    size: int
    reason: str


def of_outbox(database: Database, outbox: str) -> Mapping[str, Known]:
    rows = database.read("SELECT name, size, reason FROM known_file WHERE outbox = ?", (outbox,))
    return {str(row["name"]): Known(int(row["size"]), str(row["reason"])) for row in rows}


def strange(database: Database) -> frozenset[str]:
    """Outboxes that nobody told of and that were tried."""
    rows = database.read(
        "SELECT DISTINCT outbox FROM known_file WHERE reason <> '' AND outbox NOT IN (SELECT name FROM outbox)"
    )
    return frozenset(str(row[0]) for row in rows)


def put(database: Database, outbox: str, files: Iterable[tuple[str, int, str]], most_rejected: int) -> None:
    """Remember files with their size and reason, inside a transaction; of those refused only the newest."""
    database.write_many(
        """
        INSERT INTO known_file (outbox, name, size, reason) VALUES (?, ?, ?, ?)
        ON CONFLICT (outbox, name) DO UPDATE SET size = excluded.size, reason = excluded.reason
        """,
        [(outbox, name, size, reason) for name, size, reason in files],
    )
    over = int(database.value("SELECT count(*) FROM known_file WHERE reason <> ''")) - most_rejected
    if over > 0:
        database.write(
            "DELETE FROM known_file WHERE id IN (SELECT id FROM known_file WHERE reason <> '' ORDER BY id LIMIT ?)",
            (over,),
        )


def forget(database: Database, outbox: str, names: Sequence[str]) -> None:
    """They lie there no longer, inside a transaction."""
    database.write_many("DELETE FROM known_file WHERE outbox = ? AND name = ?", [(outbox, name) for name in names])


def try_again(database: Database, reasons: Iterable[str], outbox: str | None = None) -> int:
    """Forget those refused for one of these reasons, of one outbox or of all, inside a transaction."""
    listed = tuple(reasons)
    marks = ", ".join("?" * len(listed))
    return database.write(
        f"DELETE FROM known_file WHERE reason <> '' AND reason IN ({marks}) AND (? IS NULL OR outbox = ?)",
        (*listed, outbox, outbox),
    )


def forget_all(database: Database) -> None:
    """The folder was left, inside a transaction."""
    database.write("DELETE FROM known_file")
