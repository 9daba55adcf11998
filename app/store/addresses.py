"""Addresses as people's channels: an address is one row for ever, and says whose it is.

Taking a channel away leaves the address as nobody's, since exchanges still name it.
"""

from collections.abc import Iterable, Iterator, Sequence

from app.errors import AppError
from app.records.contact import Channel, ChannelKind
from app.records.ids import BatchId, ContactId
from app.store.database import Database, Row

type Way = tuple[ChannelKind, str]


class ChannelTaken(AppError):
    """This address or number is another person's. Data: ``value``, ``contact_id``."""


def owner(database: Database, kind: ChannelKind, key: str) -> ContactId | None:
    """Whose channel this is."""
    found = database.value("SELECT contact_id FROM address WHERE kind = ? AND key = ?", (kind.value, key))
    return None if found is None else ContactId(found)


def owners(database: Database, ways: Iterable[Way]) -> dict[Way, ContactId | None]:
    """Whose channels these are, by kind and key; nobody has yet met those that are missing."""
    return {
        way: None if row["contact_id"] is None else ContactId(row["contact_id"]) for way, row in _met(database, ways)
    }


def nobodys(database: Database) -> frozenset[tuple[ChannelKind, str]]:
    """Addresses that belong to no contact (any more)."""
    rows = database.read("SELECT kind, key FROM address WHERE contact_id IS NULL")
    return frozenset((ChannelKind(row[0]), str(row[1])) for row in rows)


def give(
    database: Database, number: ContactId, channels: Iterable[Channel], *, batch_id: BatchId | None = None
) -> None:
    """Make these channels the contact's, inside a transaction. Raises ``ChannelTaken``."""
    for channel in channels:
        row = database.one(
            "SELECT id, contact_id, value, label FROM address WHERE kind = ? AND key = ?",
            (channel.kind.value, channel.key),
        )
        if row is None:
            database.insert(
                "address",
                kind=channel.kind.value,
                key=channel.key,
                value=channel.value,
                label=channel.label,
                contact_id=number,
                batch_id=batch_id,
            )
        elif row["contact_id"] not in (None, number):
            raise ChannelTaken(value=channel.value, contact_id=row["contact_id"])
        elif (row["contact_id"], row["value"], row["label"]) != (number, channel.value, channel.label):
            database.update("address", row["id"], contact_id=number, value=channel.value, label=channel.label)


def give_all(
    database: Database, people: Sequence[tuple[ContactId, Sequence[Channel]]], *, batch_id: BatchId | None = None
) -> None:
    """``give`` for many, which costs a third for each, inside a transaction. Raises ``ChannelTaken``."""
    wanted: dict[Way, tuple[ContactId, Channel]] = {}
    for number, channels in people:
        for one in channels:
            before, _ = wanted.get((one.kind, one.key), (number, one))
            if before != number:
                raise ChannelTaken(value=one.value, contact_id=before)
            wanted[one.kind, one.key] = number, one
    written = database.write_many(
        "INSERT OR IGNORE INTO address (kind, key, value, label, contact_id, batch_id) VALUES (?, ?, ?, ?, ?, ?)",
        [(one.kind.value, one.key, one.value, one.label, number, batch_id) for number, one in wanted.values()],
    )
    if written < len(wanted):  # some were met before
        for number, one in wanted.values():
            give(database, number, [one], batch_id=batch_id)


def move(database: Database, number: ContactId, channel: Channel) -> None:
    """Make a channel the contact's, whosever it was, inside a transaction."""
    row = database.one("SELECT id FROM address WHERE kind = ? AND key = ?", (channel.kind.value, channel.key))
    if row is not None:
        database.update("address", row["id"], contact_id=None)
    give(database, number, [channel])


def replace(database: Database, number: ContactId, channels: Iterable[Channel]) -> None:
    """Make these and no others the contact's channels, inside a transaction. Raises ``ChannelTaken``."""
    wanted = tuple(channels)
    keys = {(channel.kind.value, channel.key) for channel in wanted}
    for row in database.read("SELECT id, kind, key FROM address WHERE contact_id = ? AND value <> ''", (number,)):
        if (row["kind"], row["key"]) not in keys:
            database.update("address", row["id"], contact_id=None)
    give(database, number, wanted)


def _met(database: Database, ways: Iterable[Way]) -> Iterator[tuple[Way, Row]]:
    """The addresses of these ways."""
    keys: dict[ChannelKind, list[str]] = {}
    for kind, key in ways:
        keys.setdefault(kind, []).append(key)
    for kind, some in keys.items():
        asked = "SELECT key, contact_id FROM address WHERE kind = ? AND key IN (?)"
        for row in database.read_any(asked, some, (kind.value,)):
            yield (kind, str(row["key"])), row
