"""What was told, and the keys of the messages behind open replies."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from app.records.ids import ExchangeId
from app.records.notice import Told
from app.records.obligation import Level, Side
from app.store.database import Database
from app.store.times import moment, stamp

#: Replies are tasks for a year; what was told of older ones is forgotten.
_KEPT = timedelta(days=400)
_SLICE = 400


def all_of(database: Database) -> tuple[Told, ...]:
    """In the order in which it was told."""
    return tuple(
        Told(
            key=row["key"],
            side=Side(row["side"]),
            level=Level(row["level"]),
            due_at=moment(row["due_at"]),
            snoozed=bool(row["snoozed"]),
            at=moment(row["at"]),
        )
        for row in database.read("SELECT * FROM told ORDER BY at, id")
    )


def keep(database: Database, told: Iterable[Told], now: datetime) -> None:
    """Keep what was told and forget what is too old to matter, inside a transaction."""
    database.write("DELETE FROM told WHERE at < ?", (stamp(now - _KEPT),))
    database.write_many(
        """
        INSERT INTO told (key, side, level, due_at, snoozed, at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (key, side, level, due_at) DO UPDATE SET at = excluded.at
        """,
        [
            (one.key, one.side.value, one.level.value, stamp(one.due_at), int(one.snoozed), stamp(one.at))
            for one in told
        ],
    )


def keys(database: Database, exchanges: Sequence[ExchangeId]) -> dict[ExchangeId, str]:
    """The keys of messages, which outlive judging and importing them again."""
    found: dict[ExchangeId, str] = {}
    for first in range(0, len(exchanges), _SLICE):
        part = exchanges[first : first + _SLICE]
        marks = ", ".join("?" * len(part))
        rows = database.read(f"SELECT id, key FROM exchange WHERE id IN ({marks})", part)
        found.update((ExchangeId(row["id"]), row["key"]) for row in rows)
    return found
