"""Outboxes in the shared folder: mine, one for each peer who is sent to through it, and theirs for me."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.records.ids import PeerId
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """``closed_at``: nothing more is sealed into it, and what lies there is taken away."""

    id: int
    peer_id: PeerId
    name: str
    opened_at: datetime
    closed_at: datetime | None = None
    ack_due_at: datetime | None = None
    mismatch: bool = False


def mine(database: Database) -> tuple[Outbox, ...]:
    """All of mine, also those that were closed and are not empty yet."""
    rows = database.read(
        "SELECT * FROM outbox WHERE mine AND (closed_at IS NULL"
        " OR EXISTS (SELECT 1 FROM sent WHERE outbox_id = outbox.id)) ORDER BY id"
    )
    return tuple(map(_outbox, rows))


def for_peer(database: Database, peer_id: PeerId) -> Outbox | None:
    """The one that files for this peer go into; None where they are handed over by hand."""
    row = database.one(
        "SELECT * FROM outbox WHERE peer_id = ? AND mine AND closed_at IS NULL ORDER BY id DESC", (peer_id,)
    )
    return None if row is None else _outbox(row)


def theirs(database: Database) -> Mapping[str, PeerId]:
    """Those of others for me, as their authors told: names with whose they are."""
    rows = database.read("SELECT name, peer_id FROM outbox WHERE NOT mine")
    return {str(row["name"]): PeerId(row["peer_id"]) for row in rows}


def open_for(database: Database, peer_id: PeerId, now: datetime) -> str:
    """A new one of mine with a random name, inside a transaction."""
    name = secrets.token_hex(16)
    database.insert("outbox", peer_id=peer_id, mine=1, name=name, opened_at=stamp(now))
    return name


def heard_of(database: Database, peer_id: PeerId, name: str, now: datetime) -> None:
    """A peer told of theirs, inside a transaction."""
    database.write(
        "INSERT OR IGNORE INTO outbox (peer_id, mine, name, opened_at) VALUES (?, 0, ?, ?)",
        (peer_id, name, stamp(now)),
    )


def close(database: Database, one: Outbox, now: datetime) -> None:
    """Seal nothing more into it, inside a transaction."""
    database.update("outbox", one.id, closed_at=stamp(now), ack_due_at=None)


def owe_ack(database: Database, one: Outbox, due: datetime | None) -> None:
    """When to acknowledge what came from this peer; None once that is done. Inside a transaction."""
    database.update("outbox", one.id, ack_due_at=None if due is None else stamp(due))


def put_mismatch(database: Database, one: Outbox, *, mismatch: bool) -> None:
    """Whether this peer acknowledged other files than mine, inside a transaction."""
    if one.mismatch != mismatch:
        database.update("outbox", one.id, mismatch=int(mismatch))


def _outbox(row: Row) -> Outbox:
    return Outbox(
        id=row["id"],
        peer_id=PeerId(row["peer_id"]),
        name=row["name"],
        opened_at=moment(row["opened_at"]),
        closed_at=moment_or_none(row["closed_at"]),
        ack_due_at=moment_or_none(row["ack_due_at"]),
        mismatch=bool(row["mismatch"]),
    )
