"""Sources, and how far each of their files has been read."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.records.batch import Source, SourceKind
from app.records.ids import BatchId, SourceId
from app.store.database import Database
from app.store.times import moment_or_none


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file or folder as it was when it was last read; ``reached`` bytes of it are in the vault."""

    id: int
    size: int
    changed: int
    head: bytes
    reached: int


def all_of(database: Database) -> tuple[Source, ...]:
    """In the order in which they were first read."""
    return tuple(
        Source(
            id=SourceId(row["id"]),
            kind=SourceKind(row["kind"]),
            path=row["path"],
            read_at=moment_or_none(row["read_at"]),
            sent_seen=bool(row["sent_seen"]),
        )
        for row in database.read("SELECT * FROM source ORDER BY id")
    )


def ensure(database: Database, kind: SourceKind, path: str, batch: BatchId) -> SourceId:
    """The source of this path, made if it is new; inside a transaction."""
    found = database.value("SELECT id FROM source WHERE path = ?", (path,))
    if found is None:
        found = database.insert("source", kind=kind.value, path=path, batch_id=batch)
    return SourceId(found)


def read_through(database: Database, number: SourceId, at: int, *, sent_seen: bool) -> None:
    """Write down when it was read to its end, inside a transaction; sent mail once seen stays seen."""
    database.write("UPDATE source SET read_at = ?, sent_seen = max(sent_seen, ?) WHERE id = ?", (at, sent_seen, number))


def file(database: Database, number: SourceId, path: str) -> File | None:
    row = database.one(
        """
        SELECT source_file.*, (SELECT max(reached) FROM source_mark WHERE file_id = source_file.id) AS reached
        FROM source_file WHERE source_id = ? AND path = ?
        """,
        (number, path),
    )
    if row is None:
        return None
    return File(
        id=row["id"], size=row["size"], changed=row["changed"], head=row["head"] or b"", reached=row["reached"] or 0
    )


def put_file(database: Database, number: SourceId, path: str, *, size: int, changed: int, head: bytes) -> int:
    """Write down the state of a file before it is read, inside a transaction; gives its id."""
    database.write(
        """
        INSERT INTO source_file (source_id, path, size, changed, head) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (source_id, path) DO UPDATE
        SET size = excluded.size, changed = excluded.changed, head = excluded.head
        """,
        (number, path, size, changed, head),
    )
    return int(database.value("SELECT id FROM source_file WHERE source_id = ? AND path = ?", (number, path)))


def restart(database: Database, file_id: int) -> None:
    """Forget how far a file was read, inside a transaction: it was written anew."""
    database.write("DELETE FROM source_mark WHERE file_id = ?", (file_id,))


def mark(database: Database, file_id: int, batch: BatchId, *, reached: int = 0, names: Sequence[int] = ()) -> None:
    """A slice is in the vault, inside its transaction."""
    if names:
        packed = array("q", names).tobytes()
        database.write("INSERT INTO source_mark (file_id, batch_id, names) VALUES (?, ?, ?)", (file_id, batch, packed))
        return
    number = database.value("SELECT id FROM source_mark WHERE file_id = ? AND batch_id = ?", (file_id, batch))
    if number is None:
        database.insert("source_mark", file_id=file_id, batch_id=batch, reached=reached)
    else:
        database.update("source_mark", number, reached=reached)


def known_names(database: Database, file_id: int) -> set[int]:
    """The digests of all names of a folder that were read."""
    known: set[int] = set()
    for row in database.read("SELECT names FROM source_mark WHERE file_id = ? AND names IS NOT NULL", (file_id,)):
        digests = array("q")
        digests.frombytes(row[0])
        known.update(digests)
    return known


def unfinished(database: Database, kind: SourceKind, paths: Iterable[str]) -> BatchId | None:
    """The interrupted import of exactly these paths, to go on with."""
    wanted = set(paths)
    for row in database.read(
        "SELECT id FROM batch WHERE finished_at IS NULL AND kind = ? ORDER BY id DESC", (kind.value,)
    ):
        begun = {
            path[0]
            for path in database.read(
                """
                SELECT path FROM source WHERE batch_id = ?1 OR id IN (
                    SELECT source_id FROM source_file JOIN source_mark ON file_id = source_file.id WHERE batch_id = ?1
                )
                """,
                (row[0],),
            )
        }
        if begun and begun == wanted:
            return BatchId(row[0])
    return None


def give_marks(database: Database, batch: BatchId) -> None:
    """Keep what a batch noted although the batch itself goes, inside a transaction: it read only what was known."""
    database.write("UPDATE source_mark SET batch_id = 0 WHERE batch_id = ?", (batch,))


def take_back(database: Database, batch: BatchId) -> None:
    """What a batch read counts as unread again, sources that it brought are forgotten; inside a transaction."""
    database.write("DELETE FROM source_mark WHERE batch_id = ?", (batch,))
    database.write("DELETE FROM source WHERE batch_id = ?", (batch,))
    database.write(
        """
        UPDATE source_file SET size = 0, changed = 0
        WHERE NOT EXISTS (SELECT 1 FROM source_mark WHERE file_id = source_file.id)
        """
    )
