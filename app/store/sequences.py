"""How far each sequence of a peer's files has come: its head, whether it is forked, over, or another vault's.

The store knows numbers and hashes only; what they mean is judged by whoever asks.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.records.ids import PeerId
from app.store.database import Database, Row
from app.store.envelopes import Step
from app.store.times import moment, stamp

_QUIET = "('ack', 'checkpoint', 'heartbeat')"
_OF_PEER = "peer_id = ? AND NOT mine AND stream = ? AND epoch = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """One epoch of a peer's files. ``head``: all up to it have come or were excused. ``last``: where it is over, the
    last number that its author knows. Not ``taken``: of another vault than the one that is heard.
    """

    id: int
    peer_id: PeerId
    stream: str
    epoch: str
    number: int
    head: int
    last: int | None
    forked: bool
    taken: bool
    at: datetime

    @property
    def counted(self) -> int:
        """The head, without what came behind the end of an epoch."""
        return self.head if self.last is None else min(self.head, self.last)


def of_stream(database: Database, peer_id: PeerId, stream: str) -> tuple[Sequence, ...]:
    """The newest epoch first."""
    rows = database.read(
        "SELECT * FROM sequence WHERE peer_id = ? AND stream = ? ORDER BY taken DESC, number DESC", (peer_id, stream)
    )
    return tuple(map(_sequence, rows))


def of_peer(database: Database, peer_id: PeerId) -> tuple[Sequence, ...]:
    """All that were ever seen, the oldest first."""
    rows = database.read("SELECT * FROM sequence WHERE peer_id = ? ORDER BY id", (peer_id,))
    return tuple(map(_sequence, rows))


def all_of(database: Database) -> tuple[Sequence, ...]:
    """Of all peers, the oldest first."""
    return tuple(map(_sequence, database.read("SELECT * FROM sequence ORDER BY id")))


def unanswered(database: Database) -> tuple[tuple[int, PeerId, int, bool], ...]:
    """Of those whose author is sent to through the folder: what has come further since that was looked at last.

    Number of the sequence, whose it is, up to where, and whether anything of it is to be acknowledged.
    """
    rows = database.read(
        f"""
        SELECT id, peer_id, counted, EXISTS (
            SELECT 1 FROM envelope WHERE envelope.peer_id = sequence.peer_id AND NOT mine
            AND envelope.stream = sequence.stream AND envelope.epoch = sequence.epoch
            AND seq > answered AND seq <= counted AND kind NOT IN {_QUIET}
        ) AS asks
        FROM (SELECT *, min(head, coalesce(last, head)) AS counted FROM sequence) AS sequence
        WHERE counted > answered AND taken AND NOT forked
        AND peer_id IN (SELECT peer_id FROM outbox WHERE mine AND closed_at IS NULL)
        """
    )
    return tuple((int(row["id"]), PeerId(row["peer_id"]), int(row["counted"]), bool(row["asks"])) for row in rows)


def answer(database: Database, number: int, to: int) -> None:
    """It was seen to what is to be acknowledged of a sequence up to here, inside a transaction."""
    database.update("sequence", number, answered=to)


def begin(database: Database, peer_id: PeerId, step: Step, number: int, now: datetime, *, taken: bool = True) -> None:
    """Know of an epoch, inside a transaction."""
    database.write(
        "INSERT OR IGNORE INTO sequence (peer_id, stream, epoch, number, taken, at) VALUES (?, ?, ?, ?, ?, ?)",
        (peer_id, step.stream, step.epoch, number, int(taken), stamp(now)),
    )


def end(database: Database, one: Sequence, last: int) -> None:
    """An epoch is over, inside a transaction: its author knows no file after ``last``."""
    database.update("sequence", one.id, last=last)


def start(database: Database, one: Sequence, seq: int) -> None:
    """What comes before this number came another way or not at all, inside a transaction."""
    database.write("UPDATE sequence SET head = max(head, ?) WHERE id = ?", (seq - 1, one.id))
    advance(database, one)


def excuse(database: Database, one: Sequence, numbers: Iterable[int]) -> None:
    """These numbers will not come any more, inside a transaction."""
    database.write_many(
        "INSERT OR IGNORE INTO excused (sequence_id, seq) VALUES (?, ?)", [(one.id, number) for number in numbers]
    )
    advance(database, one)


def excused(database: Database, peer_id: PeerId, stream: str, epoch: str) -> frozenset[int]:
    """The numbers of one sequence that will not come."""
    rows = database.read(
        "SELECT seq FROM excused JOIN sequence ON sequence.id = sequence_id"
        " WHERE peer_id = ? AND stream = ? AND epoch = ?",
        (peer_id, stream, epoch),
    )
    return frozenset(int(row[0]) for row in rows)


def advance(database: Database, one: Sequence) -> None:
    """Bring the head to the last number before the first that is missing, inside a transaction."""
    head = database.value(
        f"""
        WITH RECURSIVE run (seq) AS (
            SELECT head FROM sequence WHERE id = ?
            UNION ALL
            SELECT seq + 1 FROM run
            WHERE EXISTS (SELECT 1 FROM envelope WHERE {_OF_PEER} AND envelope.seq = run.seq + 1)
            OR EXISTS (SELECT 1 FROM excused WHERE sequence_id = ? AND excused.seq = run.seq + 1)
        )
        SELECT max(seq) FROM run
        """,
        (one.id, one.peer_id, one.stream, one.epoch, one.id),
    )
    database.write("UPDATE sequence SET head = ? WHERE id = ? AND head < ?", (head, one.id, head))


def contradicts(database: Database, peer_id: PeerId, step: Step) -> bool:
    """Whether a file claims a place that another has, or its neighbours name another before them."""
    of = (peer_id, step.stream, step.epoch)
    found = database.value(
        f"""
        SELECT EXISTS (SELECT 1 FROM envelope WHERE {_OF_PEER} AND seq = ? AND digest <> ?)
        OR EXISTS (SELECT 1 FROM envelope WHERE {_OF_PEER} AND seq = ? AND digest <> ?)
        OR EXISTS (SELECT 1 FROM envelope WHERE {_OF_PEER} AND seq = ? AND prev <> ?)
        """,
        (*of, step.seq, step.digest, *of, step.seq - 1, step.prev, *of, step.seq + 1, step.digest),
    )
    return bool(found) or (step.seq == 1 and step.prev != "")


def fork(database: Database, one: Sequence) -> None:
    """Stop a sequence, inside a transaction."""
    database.update("sequence", one.id, forked=1)


def digest(database: Database, one: Sequence, seq: int) -> str:
    """The hash of the file at a number, "" where it was excused."""
    found = database.value(
        f"SELECT digest FROM envelope WHERE {_OF_PEER} AND seq = ? ORDER BY applied DESC, id",
        (one.peer_id, one.stream, one.epoch, seq),
    )
    return str(found or "")


def lacks(database: Database, one: Sequence, before: int) -> bool:
    """Whether a number lower than ``before`` has neither come nor was excused."""
    return int(database.value("SELECT head FROM sequence WHERE id = ?", (one.id,))) < before - 1


def missing(database: Database, peer_id: PeerId) -> bool:
    """Whether any sequence of this peer lacks a file before its newest."""
    found = database.value(
        """
        SELECT EXISTS (
            SELECT 1 FROM sequence WHERE peer_id = ? AND taken AND head < (
                SELECT max(seq) FROM envelope WHERE envelope.peer_id = sequence.peer_id AND NOT mine
                AND envelope.stream = sequence.stream AND envelope.epoch = sequence.epoch
                AND (sequence.last IS NULL OR seq <= sequence.last)
            )
        )
        """,
        (peer_id,),
    )
    return bool(found)


def _sequence(row: Row) -> Sequence:
    return Sequence(
        id=row["id"],
        peer_id=PeerId(row["peer_id"]),
        stream=row["stream"],
        epoch=row["epoch"],
        number=row["number"],
        head=row["head"],
        last=row["last"],
        forked=bool(row["forked"]),
        taken=bool(row["taken"]),
        at=moment(row["at"]),
    )
