"""Sealed files in my outboxes, from their sealing on.

Their bytes stay here for good, so that what is missing in the folder is written again as it was, and also what a peer
has forgotten who goes on from a backup. ``published_at`` is unset once a file was taken out of the folder.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.records.ids import PeerId
from app.store.database import Database, Row
from app.store.times import moment_or_none, stamp

_STATE = "SELECT id, name, size, kind, published_at, acked_at, gone FROM sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One sealed file without its bytes."""

    id: int
    name: str
    size: int
    kind: str
    published_at: datetime | None
    acked_at: datetime | None
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Of one peer's outbox: how many files were not acknowledged, since when, and when the last one was."""

    count: int = 0
    since: datetime | None = None
    acked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """What is to be written where."""

    name: str
    data: bytes = field(repr=False)


def add(
    database: Database,
    outbox_id: int,
    *,
    epoch: str,
    seq: int,
    name: str,
    kind: str,
    code: str,
    data: bytes,
    now: datetime,
    expires_on: date | None = None,
) -> None:
    """Queue a file, inside the transaction that sealed it."""
    database.insert(
        "sent",
        outbox_id=outbox_id,
        epoch=epoch,
        seq=seq,
        name=name,
        kind=kind,
        code=code,
        size=len(data),
        data=data,
        expires_on=expires_on.isoformat() if expires_on else None,
        sealed_at=stamp(now),
    )


def of_outbox(database: Database, outbox_id: int) -> tuple[File, ...]:
    """In the order in which they were sealed; not what came and was taken out of the folder long ago."""
    return tuple(
        map(
            _file,
            database.read(
                f"{_STATE} INDEXED BY sent_there"
                " WHERE outbox_id = ? AND (acked_at IS NULL OR published_at IS NOT NULL OR gone) ORDER BY id",
                (outbox_id,),
            ),
        )
    )


def to_tend(database: Database, acked_before: datetime) -> frozenset[int]:
    """Outboxes with something that is to be written or taken away, whatever lies there."""
    rows = database.read(
        """
        SELECT outbox_id FROM sent WHERE published_at IS NULL AND acked_at IS NULL AND NOT gone
        UNION SELECT outbox_id FROM sent WHERE gone
        UNION SELECT outbox_id FROM sent INDEXED BY sent_acked WHERE acked_at IS NOT NULL AND published_at IS NOT NULL
            AND kind NOT IN ('hello', 'epoch') AND acked_at <= ?
        """,
        (stamp(acked_before),),
    )
    return frozenset(int(row[0]) for row in rows)


def end_closed(database: Database, sealed_before: datetime) -> None:
    """The last files of outboxes that were closed are to go after a while, inside a transaction."""
    database.write(
        "UPDATE sent SET gone = 1, data = x'' WHERE NOT gone AND sealed_at <= ?"
        " AND outbox_id IN (SELECT id FROM outbox WHERE closed_at IS NOT NULL)",
        (stamp(sealed_before),),
    )


def closed_before(database: Database, sealed_before: datetime) -> bool:
    """Whether there are such."""
    found = database.one(
        "SELECT 1 FROM outbox JOIN sent ON outbox_id = outbox.id"
        " WHERE closed_at IS NOT NULL AND NOT gone AND sealed_at <= ?",
        (stamp(sealed_before),),
    )
    return found is not None


def data(database: Database, number: int) -> Bytes | None:
    """None for one that was taken away; no bytes for one that was acknowledged to a version before the twentieth."""
    row = database.one("SELECT name, data FROM sent WHERE id = ? AND NOT gone", (number,))
    return None if row is None else Bytes(name=row["name"], data=row["data"])


def published(database: Database, number: int, now: datetime) -> None:
    """It lies in the folder, inside a transaction."""
    database.write("UPDATE sent SET published_at = ? WHERE id = ? AND published_at IS NULL", (stamp(now), number))


def unacked_after(database: Database, after: int, most: int) -> tuple[tuple[int, str, str], ...]:
    """Files that lie in the folder and were not acknowledged: number, outbox and name, from a number on."""
    rows = database.read(
        "SELECT sent.id, outbox.name AS outbox, sent.name FROM sent INDEXED BY sent_unacked"
        " JOIN outbox ON outbox.id = outbox_id"
        " WHERE acked_at IS NULL AND NOT gone AND published_at IS NOT NULL AND closed_at IS NULL AND sent.id > ?"
        " ORDER BY sent.id LIMIT ?",
        (after, most),
    )
    return tuple((int(row["id"]), str(row["outbox"]), str(row["name"])) for row in rows)


def acknowledge(database: Database, peer_id: PeerId, epoch: str, seq: int, now: datetime) -> int:
    """All up to a number have come, inside a transaction; gives how many did not count as such before."""
    return database.write(
        "UPDATE sent SET acked_at = ?, published_at = coalesce(published_at, ?)"
        " WHERE acked_at IS NULL AND epoch = ? AND seq <= ?"
        " AND outbox_id IN (SELECT id FROM outbox WHERE peer_id = ? AND mine)",
        (stamp(now), stamp(now), epoch, seq, peer_id),
    )


def unacknowledge(database: Database, peer_id: PeerId, heads: Mapping[str, int]) -> None:
    """A peer has forgotten all but what comes up to these numbers, by epoch; inside a transaction.

    What this vault has no bytes of any more cannot be written again, so nobody waits for it.
    """
    rows = database.read(
        "SELECT sent.id, epoch, seq FROM sent JOIN outbox ON outbox.id = outbox_id"
        " WHERE peer_id = ? AND mine AND closed_at IS NULL AND acked_at IS NOT NULL AND NOT gone AND data <> x''",
        (peer_id,),
    )
    lost = [(int(row["id"]),) for row in rows if row["seq"] > heads.get(row["epoch"], 0)]
    database.write_many("UPDATE sent SET acked_at = NULL WHERE id = ?", lost)


def expired(database: Database, today: date) -> tuple[tuple[int, PeerId, int, str, int], ...]:
    """Files whose referral has expired before they were acknowledged: outbox, peer, number, epoch, place."""
    rows = database.read(
        "SELECT sent.id, outbox_id, peer_id, epoch, seq FROM sent INDEXED BY sent_expiring"
        " JOIN outbox ON outbox.id = outbox_id"
        " WHERE expires_on IS NOT NULL AND acked_at IS NULL AND NOT gone AND expires_on < ? AND closed_at IS NULL"
        " ORDER BY sent.id",
        (today.isoformat(),),
    )
    return tuple(
        (int(row["outbox_id"]), PeerId(row["peer_id"]), int(row["id"]), str(row["epoch"]), int(row["seq"]))
        for row in rows
    )


def take_away(database: Database, numbers: Iterable[int]) -> None:
    """These are to go from the folder, inside a transaction."""
    database.write_many("UPDATE sent SET gone = 1, data = x'' WHERE id = ?", [(number,) for number in numbers])


def empty(database: Database, outbox_id: int, *, but: Sequence[str] = ()) -> None:
    """All files of an outbox are to go, but those of some codes, inside a transaction."""
    marks = ", ".join("?" * len(but))
    database.write(
        f"UPDATE sent SET gone = 1, data = x'' WHERE outbox_id = ? AND code NOT IN ({marks})", (outbox_id, *but)
    )


def out(database: Database, numbers: Iterable[int]) -> None:
    """They lie in the folder no longer, having come long ago; inside a transaction."""
    database.write_many("UPDATE sent SET published_at = NULL WHERE id = ?", [(number,) for number in numbers])


def forget(database: Database, numbers: Iterable[int]) -> None:
    """They are neither needed nor there, inside a transaction."""
    database.write_many("DELETE FROM sent WHERE id = ?", [(number,) for number in numbers])


def waiting(database: Database) -> dict[PeerId, Waiting]:
    """By peer; what nobody acknowledges does not count as waiting."""
    rows = database.read(
        """
        SELECT peer_id, max(acked_at) AS acked_at,
            sum(acked_at IS NULL AND NOT gone AND kind NOT IN ('ack', 'checkpoint', 'heartbeat')) AS n,
            min(CASE WHEN acked_at IS NULL AND NOT gone AND kind NOT IN ('ack', 'checkpoint', 'heartbeat')
                THEN sealed_at END) AS since
        FROM sent JOIN outbox ON outbox.id = outbox_id WHERE closed_at IS NULL GROUP BY peer_id
        """
    )
    return {
        PeerId(row["peer_id"]): Waiting(
            count=int(row["n"] or 0), since=moment_or_none(row["since"]), acked_at=moment_or_none(row["acked_at"])
        )
        for row in rows
    }


def _file(row: Row) -> File:
    return File(
        id=row["id"],
        name=row["name"],
        size=row["size"],
        kind=row["kind"],
        published_at=moment_or_none(row["published_at"]),
        acked_at=moment_or_none(row["acked_at"]),
        gone=bool(row["gone"]),
    )
