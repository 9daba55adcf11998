"""The search index over people (FTS5), kept up by every commit.

Temporary triggers remember whose words changed, and a hook indexes them again before the commit, so no service can
forget. A row's number is closeness x 2^40 + contact's id: answers come in the order circle, known, screened, out
without sorting, and a search stops as soon as it has enough.
"""

import re
from collections.abc import Iterable, Sequence

from app.records.contact import Standing
from app.store.database import Database
from app.store.folding import words

_CLOSENESS = {Standing.CIRCLE: 0, Standing.KNOWN: 1, Standing.SCREENED: 2, Standing.OUT: 3}
_SHIFT = 40
MASK = (1 << _SHIFT) - 1
_MOST_WORDS = 12
_WHOLE = re.compile(r"[^\W_]+")
_SLICE = 500
#: Taking words out so that nothing of them is left in the file costs milliseconds for each person among many. Of more
#: people than this they are marked as gone, and all that is left is written anew, which leaves nothing of them either.
_MANY = 400

_TRIGGERS = (
    ("contact_i", "AFTER INSERT ON main.contact", "VALUES (NEW.id, 1)"),
    (
        "contact_u",
        "AFTER UPDATE OF name, standing, organisation_id, role, notes, how_we_met ON main.contact",
        "VALUES (NEW.id, 0)",
    ),
    ("contact_d", "AFTER DELETE ON main.contact", "VALUES (OLD.id, 0)"),
    ("label_i", "AFTER INSERT ON main.contact_label", "VALUES (NEW.contact_id, 0)"),
    ("label_u", "AFTER UPDATE ON main.contact_label", "VALUES (OLD.contact_id, 0), (NEW.contact_id, 0)"),
    ("label_d", "AFTER DELETE ON main.contact_label", "VALUES (OLD.contact_id, 0)"),
    ("address_i", "AFTER INSERT ON main.address WHEN NEW.contact_id IS NOT NULL", "VALUES (NEW.contact_id, 0)"),
    (
        "address_u",
        "AFTER UPDATE OF value, contact_id ON main.address WHEN coalesce(OLD.contact_id, NEW.contact_id) IS NOT NULL",
        "SELECT value, 0 FROM json_each(json_array(OLD.contact_id, NEW.contact_id)) WHERE value IS NOT NULL",
    ),
    ("address_d", "AFTER DELETE ON main.address WHEN OLD.contact_id IS NOT NULL", "VALUES (OLD.contact_id, 0)"),
    (
        "organisation_u",
        "AFTER UPDATE OF name ON main.organisation",
        "SELECT id, 0 FROM contact WHERE organisation_id = NEW.id",
    ),
)


def install(database: Database) -> None:
    """Let every commit of this connection keep the index up."""
    database.alter("CREATE TEMP TABLE IF NOT EXISTS unindexed (contact_id INTEGER, made INTEGER)")
    for name, event, source in _TRIGGERS:
        database.alter(f"DROP TRIGGER IF EXISTS temp.unindexed_{name}")
        database.alter(
            f"CREATE TEMP TRIGGER unindexed_{name} {event} BEGIN INSERT INTO unindexed (contact_id, made) {source}; END"
        )
    database.before_commit(lambda: refresh(database))


def refresh(database: Database) -> None:
    """Index again whose words changed in this transaction."""
    # SQLite takes the other columns from the row that has the minimum: what happened to somebody first.
    rows = database.read("SELECT contact_id, made, min(rowid) FROM temp.unindexed GROUP BY contact_id")
    if not rows:
        return
    changed = [int(row[0]) for row in rows]
    before = _slices([int(row[0]) for row in rows if not row[1]])  # who was made here stands nowhere yet
    many = sum(map(len, before)) > _MANY and sum(_indexed(database, some) for some in before) > _MANY
    if many:
        _configure(database, "secure-delete", 0)
    for some in before:
        _take_out(database, some)
    for some in _slices(changed):
        _index(database, some)
    if many:
        _configure(database, "optimize")
        _configure(database, "secure-delete", 1)
    database.clear_temporary("unindexed")


def match(text: str, column: str = "") -> str | None:
    """The FTS5 expression for what was typed: each folded word as a prefix, all of them; None without any word.

    It is bound as a value. Words are letters and digits only, so nothing in them is syntax.
    """
    asked = words(text)[:_MOST_WORDS]
    if not asked:
        return None
    expression = " AND ".join(f'"{word}" *' for word in asked)
    return f"{column} : ({expression})" if column else expression


def find(database: Database, text: str, limit: int, standings: Iterable[Standing] = tuple(Standing)) -> list[int]:
    """Ids of contacts that match, whose names match first, then the closest."""
    found: list[int] = []
    spans = [_span(standing) for standing in sorted(standings, key=_CLOSENESS.__getitem__)]
    for column in ("name", ""):
        expression = match(text, column)
        for first, last in spans:
            if expression is None or len(found) >= limit:
                break
            rows = database.read(
                "SELECT rowid FROM contact_search WHERE contact_search MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
                (expression, first, last, limit + len(found)),
            )
            found += [number for row in rows if (number := int(row[0]) & MASK) not in found]
    return found[:limit]


def named(database: Database, asked: Iterable[str], standings: Iterable[Standing], limit: int = 200) -> list[int]:
    """Ids of contacts whose names hold one of these folded words whole, the closest first."""
    expression = " OR ".join(f'"{word}"' for word in dict.fromkeys(asked) if _WHOLE.fullmatch(word))
    if not expression:
        return []
    found: list[int] = []
    for standing in sorted(standings, key=_CLOSENESS.__getitem__):
        rows = database.read(
            "SELECT rowid FROM contact_search WHERE contact_search MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?",
            (f"name : ({expression})", *_span(standing), limit - len(found)),
        )
        found += [int(row[0]) & MASK for row in rows]
    return found


def _span(standing: Standing) -> tuple[int, int]:
    return _CLOSENESS[standing] << _SHIFT, (_CLOSENESS[standing] << _SHIFT) | MASK


def _slices(numbers: Sequence[int]) -> list[Sequence[int]]:
    return [numbers[start : start + _SLICE] for start in range(0, len(numbers), _SLICE)]


def _indexed(database: Database, numbers: Sequence[int]) -> int:
    """How many of these stand in the index."""
    places = _places(numbers)
    asked = f"SELECT count(*) FROM contact_search WHERE rowid IN ({', '.join('?' * len(places))})"
    return int(database.value(asked, places))


def _configure(database: Database, name: str, value: int | None = None) -> None:
    """Say something to the index itself."""
    database.write("INSERT INTO contact_search (contact_search, rank) VALUES (?, ?)", (name, value))


def _places(numbers: Sequence[int]) -> list[int]:
    """All row numbers that people may have."""
    return [closeness << _SHIFT | number for number in numbers for closeness in _CLOSENESS.values()]


def _take_out(database: Database, numbers: Sequence[int]) -> None:
    places = _places(numbers)
    database.write(f"DELETE FROM contact_search WHERE rowid IN ({', '.join('?' * len(places))})", places)


def _index(database: Database, numbers: Sequence[int]) -> None:
    marks = ", ".join("?" * len(numbers))
    rows = database.read(
        f"""
        SELECT contact.id, contact.standing, contact.name, contact.role, contact.notes, contact.how_we_met,
            (SELECT name FROM organisation WHERE id = contact.organisation_id) AS organisation,
            (SELECT group_concat(label, ' ') FROM contact_label WHERE contact_id = contact.id) AS labels,
            (SELECT group_concat(value, ' ') FROM address WHERE contact_id = contact.id) AS channels
        FROM contact WHERE contact.id IN ({marks})
        """,
        numbers,
    )
    database.write_many(
        "INSERT INTO contact_search (rowid, name, rest) VALUES (?, ?, ?)",
        (
            (
                _CLOSENESS[Standing(row["standing"])] << _SHIFT | int(row["id"]),
                " ".join(words(row["name"])),
                " ".join(words(" ".join(str(row[place] or "") for place in _REST))),
            )
            for row in rows
        ),
    )


_REST = ("role", "notes", "how_we_met", "organisation", "labels", "channels")
