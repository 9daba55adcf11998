"""Imports as the vault remembers them: what each took, and the people it made, to be taken back by one key."""

import json
from dataclasses import replace
from datetime import datetime

from app.errors import NotFound
from app.records.batch import Batch, Refusal, Report, SourceKind
from app.records.ids import BatchId, SourceId
from app.store import history
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp

#: Of an address: nobody changed it after the batch that brought it.
_UNTOUCHED = """
    NOT EXISTS (
        SELECT 1 FROM before_image JOIN action ON action.id = action_id
        WHERE place = 'address' AND row = address.id AND action.batch_id IS NOT ?
    )
"""
#: Refusals kept with a batch; more than that nobody reads.
MOST_REFUSALS = 1_000


def begin(database: Database, kind: SourceKind, name: str, now: datetime) -> BatchId:
    """A new batch, inside a transaction."""
    first = 1 + int(database.value("SELECT seq FROM sqlite_sequence WHERE name = 'exchange'") or 0)
    return BatchId(database.insert("batch", kind=kind.value, name=name, started_at=stamp(now), first_id=first))


def note(database: Database, number: BatchId, report: Report, *, finished_at: datetime | None = None) -> None:
    """Write down how far it is, inside a transaction."""
    values: dict[str, str | int | None] = {"report": _dump(report)}
    if finished_at is not None:
        values["finished_at"] = stamp(finished_at)
    database.update("batch", number, **values)


def all_of(database: Database) -> tuple[Batch, ...]:
    """Newest first."""
    return tuple(map(_batch, database.read("SELECT * FROM batch ORDER BY id DESC")))


def get(database: Database, number: BatchId) -> Batch:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM batch WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="batch", id=number)
    return _batch(row)


def unfinished(database: Database, kind: SourceKind, name: str) -> BatchId | None:
    """The newest import of this kind and name that did not get to its end."""
    found = database.value(
        "SELECT max(id) FROM batch WHERE kind = ? AND name = ? AND finished_at IS NULL", (kind.value, name)
    )
    return None if found is None else BatchId(found)


def people(database: Database, number: BatchId) -> int:
    """How many people the batch has made."""
    return int(database.value("SELECT count(*) FROM contact WHERE batch_id = ?", (number,)))


def zone_of(database: Database, number: SourceId) -> str:
    """The zone in which a source's times were read last."""
    row = database.one(
        """
        SELECT batch.* FROM batch JOIN source_mark ON source_mark.batch_id = batch.id
        JOIN source_file ON source_file.id = file_id WHERE source_file.source_id = ? ORDER BY batch.id DESC LIMIT 1
        """,
        (number,),
    )
    return "" if row is None else _batch(row).report.time_zone


def take_back_people(database: Database, number: BatchId) -> None:
    """Put back what the batch changed of people, and delete whom it made; inside a transaction.

    An address that a message still names stays, as nobody's.
    """
    history.restore_batch(database, number)
    for place in ("card", "contact_label"):
        database.write(f"DELETE FROM {place} WHERE batch_id = ?", (number,))
    database.write("DELETE FROM contact WHERE batch_id = ?", (number,))
    database.write(f"UPDATE address SET contact_id = NULL WHERE batch_id = ? AND {_UNTOUCHED}", (number, number))
    database.write(
        """
        DELETE FROM address WHERE batch_id = ? AND contact_id IS NULL AND NOT mine
            AND NOT EXISTS (SELECT 1 FROM exchange WHERE sender_id = address.id)
            AND NOT EXISTS (SELECT 1 FROM addressee WHERE address_id = address.id)
        """,
        (number,),
    )
    database.write(
        """
        DELETE FROM organisation WHERE batch_id = ? AND NOT recommended AND NOT warned AND experience = ''
            AND NOT EXISTS (SELECT 1 FROM contact WHERE organisation_id = organisation.id)
        """,
        (number,),
    )


def forget(database: Database, number: BatchId) -> None:
    """Delete the batch and the action it was, inside a transaction."""
    database.write("DELETE FROM action WHERE batch_id = ?", (number,))
    database.write("DELETE FROM batch WHERE id = ?", (number,))


def _dump(report: Report) -> str:
    kept = report.refused[:MOST_REFUSALS]
    return json.dumps(
        {
            "taken": report.taken,
            "known": report.known,
            "skipped": dict(report.skipped),
            "refused": [[one.file, one.line, one.reason] for one in kept],
            "people": report.people,
            "claimed": report.claimed,
            "time_zone": report.time_zone,
        },
        ensure_ascii=False,
    )


def _batch(row: Row) -> Batch:
    said = json.loads(row["report"])
    kind = SourceKind(row["kind"])
    report = Report(
        kind=kind,
        taken=said.get("taken", 0),
        known=said.get("known", 0),
        skipped=said.get("skipped", {}),
        refused=tuple(Refusal(file=file, line=line, reason=reason) for file, line, reason in said.get("refused", ())),
        people=said.get("people", 0),
        claimed=said.get("claimed", 0),
        time_zone=said.get("time_zone", ""),
    )
    number = BatchId(row["id"])
    return Batch(
        id=number,
        kind=kind,
        name=row["name"],
        started_at=moment(row["started_at"]),
        finished_at=moment_or_none(row["finished_at"]),
        report=replace(report, batch_id=number),
        source_id=None if row["source_id"] is None else SourceId(row["source_id"]),
    )
