"""Places in the sequences between two peers, and what waits in quarantine.

The store knows numbers and hashes only; what they mean is judged by whoever asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from app.records.ids import PeerId
from app.records.referral import Quarantined
from app.records.refusal import Refusal
from app.store.database import Database, Row
from app.store.times import moment, stamp

#: How much is kept in quarantine.
MOST_FILES, MOST_BYTES = 50, 3 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One file of a sequence: its place, the hash of its line, and whether what it says took effect. ``claim``: of the
    referral that it brought.
    """

    stream: str
    epoch: str
    seq: int
    prev: str
    digest: str
    kind: str
    applied: bool = True
    claim: str | None = None


def last_sent(database: Database, peer_id: PeerId) -> Step | None:
    """The newest file that was sealed for this peer."""
    row = database.one("SELECT * FROM envelope WHERE peer_id = ? AND mine ORDER BY id DESC LIMIT 1", (peer_id,))
    return None if row is None else _step(row)


def received(database: Database, peer_id: PeerId, stream: str, epoch: str) -> tuple[Step, ...]:
    """All files of one sequence of this peer, in their order."""
    rows = database.read(
        "SELECT * FROM envelope WHERE peer_id = ? AND NOT mine AND stream = ? AND epoch = ? ORDER BY seq, id",
        (peer_id, stream, epoch),
    )
    return tuple(map(_step, rows))


def took_effect(database: Database, peer_id: PeerId, step: Step) -> bool:
    """Whether this very file of a peer took effect before."""
    found = database.one(
        "SELECT 1 FROM envelope WHERE peer_id = ? AND NOT mine AND stream = ? AND epoch = ? AND seq = ?"
        " AND digest = ? AND applied",
        (peer_id, step.stream, step.epoch, step.seq, step.digest),
    )
    return found is not None


def sent_digest(database: Database, peer_id: PeerId, epoch: str, seq: int) -> str | None:
    """The hash of a file of mine for this peer; None where this vault knows of none."""
    found = database.value(
        "SELECT digest FROM envelope WHERE peer_id = ? AND mine AND epoch = ? AND seq = ?", (peer_id, epoch, seq)
    )
    return None if found is None else str(found)


def claims_before(database: Database, peer_id: PeerId, stream: str, epoch: str, seq: int) -> set[str]:
    """The referrals that a peer's files brought before a number of one sequence."""
    rows = database.read(
        "SELECT claim FROM envelope WHERE peer_id = ? AND NOT mine AND stream = ? AND epoch = ? AND seq < ?"
        " AND claim IS NOT NULL",
        (peer_id, stream, epoch, seq),
    )
    return {str(row[0]) for row in rows}


def heard_at(database: Database) -> dict[PeerId, datetime]:
    """When the last file of each peer came."""
    rows = database.read("SELECT peer_id, max(at) AS at FROM envelope WHERE NOT mine GROUP BY peer_id")
    return {PeerId(row["peer_id"]): moment(row["at"]) for row in rows}


def uneven(database: Database) -> tuple[tuple[PeerId, str, tuple[Step, ...]], ...]:
    """The sequences of peers that lack a file, or whose files contradict each other; with the peer's name."""
    rows = database.read(
        """
        SELECT peer_id, peer.name, stream, epoch FROM envelope JOIN peer ON peer.id = peer_id WHERE NOT mine
        GROUP BY peer_id, stream, epoch HAVING count(*) <> max(seq) OR EXISTS (
            SELECT 1 FROM envelope AS one JOIN envelope AS next
            ON next.peer_id = one.peer_id AND NOT next.mine AND next.stream = one.stream
            AND next.epoch = one.epoch AND next.seq = one.seq + 1
            WHERE one.peer_id = envelope.peer_id AND NOT one.mine AND one.stream = envelope.stream
            AND one.epoch = envelope.epoch AND next.prev <> one.digest
        )
        ORDER BY peer.name, peer_id, min(envelope.id)
        """
    )
    return tuple(
        (
            PeerId(row["peer_id"]),
            str(row["name"]),
            received(database, PeerId(row["peer_id"]), row["stream"], row["epoch"]),
        )
        for row in rows
    )


def add(database: Database, peer_id: PeerId, step: Step, now: datetime, *, mine: bool) -> None:
    """Note a file, or that one noted before took effect now; inside a transaction."""
    database.write(
        """
        INSERT INTO envelope (peer_id, mine, stream, epoch, seq, prev, digest, kind, applied, at, claim)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (peer_id, mine, stream, epoch, seq, digest) DO UPDATE SET
            applied = max(applied, excluded.applied), claim = coalesce(excluded.claim, envelope.claim)
        """,
        (
            peer_id,
            int(mine),
            step.stream,
            step.epoch,
            step.seq,
            step.prev,
            step.digest,
            step.kind,
            int(step.applied),
            stamp(now),
            step.claim,
        ),
    )


def quarantine(database: Database, data: bytes, reason: Refusal, now: datetime) -> None:
    """Keep a file unopened; what only waits for its sender's verification goes last when room is short."""
    database.write(
        """
        INSERT INTO quarantine (digest, data, reason, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (digest) DO UPDATE SET reason = excluded.reason
        """,
        (sha256(data).hexdigest(), data, reason.value, stamp(now)),
    )
    while database.one(
        "SELECT 1 FROM (SELECT count(*) AS n, sum(length(data)) AS size FROM quarantine) WHERE n > ? OR size > ?",
        (MOST_FILES, MOST_BYTES),
    ):
        database.write(
            "DELETE FROM quarantine WHERE id = (SELECT id FROM quarantine ORDER BY reason = ?, id LIMIT 1)",
            (Refusal.UNVERIFIED.value,),
        )


def quarantined(database: Database) -> tuple[Quarantined, ...]:
    """The newest first."""
    rows = database.read("SELECT id, reason, length(data) AS size, at FROM quarantine ORDER BY id DESC")
    return tuple(
        Quarantined(id=row["id"], reason=row["reason"], size=row["size"], at=moment(row["at"])) for row in rows
    )


def quarantined_data(database: Database) -> tuple[tuple[int, bytes], ...]:
    """What waits, the oldest first."""
    return tuple((row["id"], row["data"]) for row in database.read("SELECT id, data FROM quarantine ORDER BY id"))


def quarantined_for(database: Database, reasons: Sequence[Refusal]) -> tuple[bytes, ...]:
    """What waits for one of these reasons, the oldest first."""
    marks = ", ".join("?" * len(reasons))
    rows = database.read(
        f"SELECT data FROM quarantine WHERE reason IN ({marks}) ORDER BY id", [one.value for one in reasons]
    )
    return tuple(row["data"] for row in rows)


def release(database: Database, data: bytes) -> None:
    """Take a file out of quarantine, if it is there."""
    database.write("DELETE FROM quarantine WHERE digest = ?", (sha256(data).hexdigest(),))


def _step(row: Row) -> Step:
    return Step(
        stream=row["stream"],
        epoch=row["epoch"],
        seq=row["seq"],
        prev=row["prev"],
        digest=row["digest"],
        kind=row["kind"],
        applied=bool(row["applied"]),
        claim=row["claim"],
    )
