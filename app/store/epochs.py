"""Epochs and writers: which changes a state of the vault holds (``app.store.tables.keeping``)."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.records.vault import Epoch
from app.store.database import Database
from app.store.times import moment, stamp

type Vector = Mapping[str, int]
"""How many commits of each writer there are; the key names epoch and machine."""


#: Who opens the epoch of a copy for another computer: not known yet.
NOBODY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was last seen of a vault: its epoch's number and the commits of its writers. ``behind``: a copy that goes on
    from an older state than another folder of this computer had then.
    """

    epoch: int
    writers: Mapping[str, int]
    behind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """This computer in the present epoch; ``elsewhere_at``: when another one opened the vault since this one did."""

    id: int
    name: str
    elsewhere_at: datetime | None


def number(database: Database) -> int:
    """The present epoch's number, 0 where none was opened yet."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM epoch"))


def vector(database: Database) -> dict[str, int]:
    """Empty for a vault from before writers were counted."""
    if not database.columns("writer"):
        return {}
    rows = database.read(
        "SELECT epoch.uid, writer.machine, writer.commits FROM writer JOIN epoch ON epoch.id = writer.epoch_id"
    )
    return {f"{row[0]}.{row[1]}": int(row[2]) for row in rows}


def missing(seen: Vector, there: Vector) -> int:
    """How many commits of those that were seen are not there."""
    return sum(max(0, count - there.get(writer, 0)) for writer, count in seen.items())


def missing_here(others: Iterable[Seen], there: Vector) -> int:
    """How many commits are not there that another folder has: the most of any. What grew out of an older state does not
    count: whoever looked into an old copy would be told so for ever.
    """
    return max((missing(other.writers, there) for other in others if not other.behind), default=0)


def common(one: Seen, other: Seen) -> Seen:
    """What both states hold: neither of them lacks any of it."""
    both = one.writers.keys() & other.writers.keys()
    return Seen(
        epoch=max(one.epoch, other.epoch),
        writers={writer: min(one.writers[writer], other.writers[writer]) for writer in both},
    )


def begin(database: Database, why: Epoch, machine: str, now: datetime, *, after: int = 0) -> None:
    """Open an epoch, inside a transaction: its number is higher than all here and than ``after``. Opening it counts as
    this machine's first commit in it, so that no state from before ever passes for the newest.
    """
    fresh = max(number(database), after) + 1
    database.insert("epoch", id=fresh, uid=os.urandom(16).hex(), why=why.value, opened_at=stamp(now))
    database.insert("writer", epoch_id=fresh, machine=machine, commits=1, opened_at=stamp(now))


def join(database: Database, machine: str, now: datetime) -> Writer:
    """Become a writer of the present epoch, inside a transaction."""
    epoch = number(database)
    uid = database.value("SELECT uid FROM epoch WHERE id = ?", (epoch,))
    rows = database.read("SELECT id, machine, opened_at FROM writer WHERE epoch_id = ?", (epoch,))
    own = next((row for row in rows if row["machine"] == machine), None)
    others = [int(row["opened_at"]) for row in rows if row["machine"] not in (machine, NOBODY)]
    last = max(others, default=None)
    if own is None:
        id_ = database.insert("writer", epoch_id=epoch, machine=machine, opened_at=stamp(now))
    else:
        id_ = int(own["id"])
        if last is not None and last <= int(own["opened_at"]):
            last = None
        database.update("writer", id_, opened_at=stamp(now))
    return Writer(id=id_, name=f"{uid}.{machine}", elsewhere_at=None if last is None else moment(last))


def count(database: Database, writer: Writer) -> None:
    """Count one commit, inside its transaction."""
    database.write("UPDATE writer SET commits = commits + 1 WHERE id = ?", (writer.id,))
