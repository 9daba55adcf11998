"""People in the vault: one row each, with their channels, labels and what their exchanges tell."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.errors import NotFound
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.ids import BatchId, ContactId, OrganisationId
from app.records.query import ContactQuery
from app.store import addresses, organisations, search
from app.store.database import Database, Row, Value
from app.store.folding import fold
from app.store.times import moment_or_none, stamp

_SELECT = """
    SELECT contact.*, organisation.name AS organisation
    FROM contact LEFT JOIN organisation ON organisation.id = contact.organisation_id
"""
_SLICE = 500
_WRITTEN = (
    "id", "name", "given", "family", "sort_name", "standing", "ring", "organisation_id", "role", "notes", "how_we_met",
    "birthday", "patience_days", "touch_days", "created_at", "batch_id",
)  # fmt: skip
#: What orders people of one name: as the index holds them.
_TIES = "standing, ring, id"


def some(database: Database, query: ContactQuery) -> tuple[Contact, ...]:
    """A window of the people that the query asks for."""
    return by_ids(database, numbers(database, query))


def numbers(database: Database, query: ContactQuery) -> list[int]:
    """The ids of the people that the query asks for, in their order."""
    conditions, values = _conditions(query)
    if query.words.strip():
        expression = search.match(query.words)
        if expression is None:
            return []
        rows = database.read(
            f"""
            SELECT contact.id FROM contact_search JOIN contact ON contact.id = contact_search.rowid & {search.MASK}
            WHERE contact_search MATCH ? AND {conditions} ORDER BY contact_search.rowid LIMIT ? OFFSET ?
            """,
            (expression, *values, query.limit, query.offset),
        )
    else:
        rows = database.read(
            f"SELECT id FROM contact {_index(query)} WHERE {conditions} ORDER BY sort_name, {_TIES} LIMIT ? OFFSET ?",
            (*values, query.limit, query.offset),
        )
    return [row[0] for row in rows]


def find(database: Database, text: str, limit: int) -> tuple[Contact, ...]:
    """People whose words begin as typed: matches of the name first, then the closest."""
    return by_ids(database, search.find(database, text, limit))


def get(database: Database, number: ContactId) -> Contact:
    """Raises ``NotFound``."""
    found = by_ids(database, [number])
    if not found:
        raise NotFound(kind="contact", id=number)
    return found[0]


def by_ids(database: Database, numbers: Sequence[int]) -> tuple[Contact, ...]:
    """The contacts of these ids in their order; unknown ids are left out."""
    found: dict[int, Contact] = {}
    for start in range(0, len(numbers), _SLICE):
        part = numbers[start : start + _SLICE]
        marks = ", ".join("?" * len(part))
        channels, wrote_to = _channels(database, part, marks)
        labels = _labels(database, part, marks)
        last = _last_exchanges(database, part, marks)
        for row in database.read(f"{_SELECT} WHERE contact.id IN ({marks})", part):
            number = int(row["id"])
            found[number] = _contact(
                row, channels.get(number, ()), labels.get(number, ()), number in wrote_to, last.get(number)
            )
    return tuple(found[number] for number in numbers if number in found)


def add(database: Database, draft: ContactDraft, now: datetime, *, batch_id: BatchId | None = None) -> ContactId:
    """Insert a person with channels and labels, inside a transaction; capacity is the caller's concern."""
    number = next_id(database)
    add_all(database, [(number, draft)], now, batch_id=batch_id)
    return number


def next_id(database: Database) -> ContactId:
    """The id that the next person gets, and further ones in their order, inside a transaction."""
    return ContactId(1 + int(database.value("SELECT seq FROM sqlite_sequence WHERE name = 'contact'") or 0))


def add_all(
    database: Database,
    people: Sequence[tuple[ContactId, ContactDraft]],
    now: datetime,
    *,
    batch_id: BatchId | None = None,
) -> None:
    """Insert people under ids from ``next_id`` on: one statement for all of a kind costs a third for each of them."""
    firms = organisations.ensure_all(database, (one.organisation for _, one in people), batch_id=batch_id)
    database.write_many(
        f"INSERT INTO contact ({', '.join(_WRITTEN)}) VALUES ({', '.join('?' * len(_WRITTEN))})",
        [_row(number, one, firms.get(one.organisation), stamp(now), batch_id) for number, one in people],
    )
    addresses.give_all(database, [(number, one.channels) for number, one in people], batch_id=batch_id)
    for number, one in people:
        add_labels(database, number, one.labels, batch_id=batch_id)


def _row(
    number: ContactId, draft: ContactDraft, organisation: OrganisationId | None, at: int, batch_id: BatchId | None
) -> tuple[Value, ...]:
    """A new person's values in the order of ``_WRITTEN``."""
    in_circle = draft.standing is Standing.CIRCLE
    return (
        number,
        draft.name,
        draft.given,
        draft.family,
        sort_name(draft.name, draft.given, draft.family),
        draft.standing.value,
        (draft.ring or Ring.WIDER).value if in_circle else None,
        organisation,
        draft.role,
        draft.notes,
        draft.how_we_met,
        draft.birthday,
        draft.patience_days,
        draft.touch_days,
        at,
        batch_id,
    )


def put(database: Database, contact: Contact) -> None:
    """Write what the user may edit (standing and ring have their own ways), inside a transaction."""
    database.update(
        "contact",
        contact.id,
        name=contact.name,
        given=contact.given,
        family=contact.family,
        sort_name=sort_name(contact.name, contact.given, contact.family),
        organisation_id=organisations.ensure(database, contact.organisation),
        role=contact.role,
        notes=contact.notes,
        how_we_met=contact.how_we_met,
        birthday=contact.birthday,
        patience_days=contact.patience_days,
        touch_days=contact.touch_days,
    )
    addresses.replace(database, contact.id, contact.channels)
    known = {row[0] for row in database.read("SELECT label FROM contact_label WHERE contact_id = ?", (contact.id,))}
    for label in known - set(contact.labels):
        database.write("DELETE FROM contact_label WHERE contact_id = ? AND label = ?", (contact.id, label))
    add_labels(database, contact.id, [label for label in contact.labels if label not in known])


def place(
    database: Database, number: ContactId, standing: Standing, ring: Ring | None = None, *, accepted: bool | None = None
) -> None:
    """Set standing and ring (and whether the Screener accepted them), inside a transaction."""
    values: dict[str, Value] = {"standing": standing.value, "ring": ring.value if ring else None}
    if accepted is not None:
        values["accepted"] = int(accepted)
    if not database.update("contact", number, **values):
        raise NotFound(kind="contact", id=number)


def remove(database: Database, number: ContactId) -> None:
    """Delete the person; their addresses stay as nobody's. Inside a transaction."""
    if not database.write("DELETE FROM contact WHERE id = ?", (number,)):
        raise NotFound(kind="contact", id=number)


def add_labels(
    database: Database, number: ContactId, labels: Iterable[str], *, batch_id: BatchId | None = None
) -> None:
    for label in dict.fromkeys(label.strip() for label in labels):
        if label:
            database.write(
                "INSERT OR IGNORE INTO contact_label (contact_id, label, batch_id) VALUES (?, ?, ?)",
                (number, label, batch_id),
            )


def counts(database: Database) -> dict[Standing, int]:
    """How many people of each standing, zeros too."""
    rows = database.read("SELECT standing, count(*) FROM contact GROUP BY standing")
    return dict.fromkeys(Standing, 0) | {Standing(row[0]): int(row[1]) for row in rows}


def labels(database: Database) -> tuple[str, ...]:
    """All labels in use."""
    return tuple(row[0] for row in database.read("SELECT DISTINCT label FROM contact_label ORDER BY label"))


def sort_name(name: str, given: str, family: str) -> str:
    """By family name, then given name, folded; by the whole name where no family name is known."""
    return fold(f"{family} {given}".strip() if family else name)


def _index(query: ContactQuery) -> str:
    """Most people asked for: walk them in order without sorting; few of many: let SQLite find and sort them."""
    few = query.rings or query.label or query.standings == (Standing.CIRCLE,)
    return "" if few else "INDEXED BY contact_sorted"


def _conditions(query: ContactQuery) -> tuple[str, list[Value]]:
    parts, values = ["1"], list[Value]()
    for column, wanted in (("standing", query.standings), ("ring", query.rings)):
        if wanted:
            parts.append(f"contact.{column} IN ({', '.join('?' * len(wanted))})")
            values += [one.value for one in wanted]
    if query.label:
        parts.append("contact.id IN (SELECT contact_id FROM contact_label WHERE label = ?)")
        values.append(query.label)
    return " AND ".join(parts), values


def _channels(
    database: Database, numbers: Sequence[int], marks: str
) -> tuple[dict[int, tuple[Channel, ...]], set[int]]:
    rows = database.read(
        f"""
        SELECT id, contact_id, kind, key, value, label, wrote_to OR EXISTS (
            SELECT 1 FROM addressee WHERE address_id = address.id AND sent_at IS NOT NULL
        ) AS wrote
        FROM address WHERE contact_id IN ({marks}) AND value <> '' ORDER BY id
        """,
        numbers,
    )
    channels: dict[int, tuple[Channel, ...]] = {}
    for row in rows:
        channel = Channel(kind=ChannelKind(row["kind"]), value=row["value"], key=row["key"], label=row["label"])
        channels[row["contact_id"]] = (*channels.get(row["contact_id"], ()), channel)
    return channels, {row["contact_id"] for row in rows if row["wrote"]}


def _labels(database: Database, numbers: Sequence[int], marks: str) -> dict[int, tuple[str, ...]]:
    rows = database.read(
        f"SELECT contact_id, label FROM contact_label WHERE contact_id IN ({marks}) ORDER BY label", numbers
    )
    found: dict[int, tuple[str, ...]] = {}
    for row in rows:
        found[row["contact_id"]] = (*found.get(row["contact_id"], ()), row["label"])
    return found


def _last_exchanges(database: Database, numbers: Sequence[int], marks: str) -> dict[int, int]:
    rows = database.read(
        f"""
        SELECT contact_id, max(
            coalesce(CASE WHEN value <> '' THEN (SELECT max(at) FROM exchange WHERE sender_id = address.id) ELSE (
                SELECT max(at) FROM exchange WHERE sender_id = address.id AND medium <> 'note'
            ) END, 0),
            coalesce((SELECT max(sent_at) FROM addressee WHERE address_id = address.id), 0)
        ) AS last
        FROM address WHERE contact_id IN ({marks})
        """,
        numbers,
    )
    found: dict[int, int] = {}
    for row in rows:
        found[row["contact_id"]] = max(row["last"], found.get(row["contact_id"], 0))
    return found


def _contact(
    row: Row, channels: tuple[Channel, ...], labels: tuple[str, ...], wrote_to: bool, last: int | None
) -> Contact:
    return Contact(
        id=ContactId(row["id"]),
        name=row["name"],
        standing=Standing(row["standing"]),
        ring=Ring(row["ring"]) if row["ring"] else None,
        given=row["given"],
        family=row["family"],
        organisation_id=None if row["organisation_id"] is None else OrganisationId(row["organisation_id"]),
        organisation=row["organisation"] or "",
        role=row["role"],
        channels=channels,
        labels=labels,
        notes=row["notes"],
        how_we_met=row["how_we_met"],
        birthday=row["birthday"],
        patience_days=row["patience_days"],
        touch_days=row["touch_days"],
        accepted=bool(row["accepted"]),
        wrote_to=wrote_to,
        last_exchange_at=moment_or_none(last or None),
        batch_id=None if row["batch_id"] is None else BatchId(row["batch_id"]),
    )
