"""Referrals as lines of a list: a window at a time, and found by the words of the job and the names beside it.

What waits for more vouchers, by the rule of a round, is no line. A line is read without its vetting, its signed bytes
and the chain, so thousands of referrals cost a list no more than a few. Temporary triggers remember whose words
changed, and a hook indexes them again before each commit (as the search over people does).
"""

from collections.abc import Sequence
from datetime import date

from app.records.ids import PeerId, ReferralId
from app.records.query import ReferralQuery
from app.records.referral import Direction, ReferralLine
from app.store import search
from app.store.database import Database, Row, Value
from app.store.folding import words

_RECEIVED = 1 << 40
_MASK = _RECEIVED - 1
_SLICE = 500
_TRIGGERS = (
    ("i", "AFTER INSERT ON main.referral", "VALUES (NEW.id)"),
    ("u", "AFTER UPDATE OF vacancy, name, peer_id, held ON main.referral", "VALUES (NEW.id)"),
    ("d", "AFTER DELETE ON main.referral", "VALUES (OLD.id)"),
    ("delivery_i", "AFTER INSERT ON main.delivery", "VALUES (NEW.referral_id)"),
    ("delivery_u", "AFTER UPDATE OF peer_name ON main.delivery", "VALUES (NEW.referral_id)"),
    ("delivery_d", "AFTER DELETE ON main.delivery", "VALUES (OLD.referral_id)"),
    ("peer_u", "AFTER UPDATE OF name ON main.peer", "SELECT id FROM referral WHERE peer_id = NEW.id"),
)
_LINE = """
    SELECT referral.id, referral.direction, referral.vacancy ->> '$.title' AS title, referral.name, referral.peer_id,
        referral.expires_on, referral.seen_at, referral.withdrawn_at, peer.name AS sender
    FROM referral LEFT JOIN peer ON peer.id = referral.peer_id
"""
#: The index alone finds which lines these are; only they are read.
_WINDOW = f"""
    {_LINE} WHERE referral.id IN (
        SELECT id FROM referral WHERE direction = ? AND held = 0 ORDER BY issued_at DESC, id DESC LIMIT ? OFFSET ?
    )
    ORDER BY referral.issued_at DESC, referral.id DESC
"""


def install(database: Database) -> None:
    """Let every commit of this connection keep the words up."""
    database.alter("CREATE TEMP TABLE IF NOT EXISTS unworded (referral_id INTEGER)")
    for name, event, source in _TRIGGERS:
        database.alter(f"DROP TRIGGER IF EXISTS temp.unworded_{name}")
        database.alter(
            f"CREATE TEMP TRIGGER unworded_{name} {event} BEGIN INSERT INTO unworded (referral_id) {source}; END"
        )
    database.before_commit(lambda: _refresh(database))


def index_all(database: Database) -> None:
    """The words of all that are there."""
    _index(database, [int(row[0]) for row in database.read("SELECT id FROM referral")])


def lines(database: Database, query: ReferralQuery) -> tuple[ReferralLine, ...]:
    """The newest first; nothing where the words hold no letter or digit."""
    window = (query.limit, query.offset)
    if not query.words:
        return _lines(database, database.read(_WINDOW, (query.direction.value, *window)))
    expression = search.match(query.words)
    if expression is None:
        return ()
    found = database.read(
        "SELECT rowid FROM referral_search WHERE referral_search MATCH ? AND rowid BETWEEN ? AND ?"
        " ORDER BY rowid DESC LIMIT ? OFFSET ?",
        (expression, *_span(query.direction), *window),
    )
    numbers = [int(row[0]) & _MASK for row in found]
    marks = _marks(numbers)
    return _lines(database, database.read(f"{_LINE} WHERE referral.id IN ({marks}) ORDER BY referral.id DESC", numbers))


def count(database: Database, direction: Direction, text: str = "") -> int:
    """How many lines of one way there are, or of those with these words."""
    if not text:
        counted = "SELECT count(*) FROM referral WHERE direction = ? AND held = 0"
        return int(database.value(counted, (direction.value,)))
    expression = search.match(text)
    if expression is None:
        return 0
    counted = "SELECT count(*) FROM referral_search WHERE referral_search MATCH ? AND rowid BETWEEN ? AND ?"
    return int(database.value(counted, (expression, *_span(direction))))


def unseen(database: Database) -> int:
    """How many received ones were not looked at yet."""
    return int(
        database.value(
            "SELECT count(*) FROM referral INDEXED BY referral_new"
            " WHERE direction = 'received' AND seen_at IS NULL AND held = 0"
        )
    )


def _span(direction: Direction) -> tuple[int, int]:
    first = _RECEIVED if direction is Direction.RECEIVED else 0
    return first, first | _MASK


def _marks(values: Sequence[Value]) -> str:
    return ", ".join("?" * len(values))


def _lines(database: Database, rows: Sequence[Row]) -> tuple[ReferralLine, ...]:
    given = [int(row["id"]) for row in rows if row["direction"] == Direction.GIVEN.value]
    handed = f"SELECT referral_id, peer_name FROM delivery WHERE kind = 'referral' AND referral_id IN ({_marks(given)})"
    names: dict[int, dict[str, None]] = {}
    for row in database.read(f"{handed} ORDER BY id", given) if given else ():
        names.setdefault(row["referral_id"], {})[row["peer_name"]] = None
    return tuple(_line(row, tuple(names.get(row["id"], ()))) for row in rows)


def _line(row: Row, names: tuple[str, ...]) -> ReferralLine:
    received = row["direction"] == Direction.RECEIVED.value
    return ReferralLine(
        id=ReferralId(row["id"]),
        direction=Direction(row["direction"]),
        title=row["title"] or "",
        names=(row["sender"] or row["name"],) if received else names,
        peer_id=None if row["peer_id"] is None else PeerId(row["peer_id"]),
        expires_on=date.fromisoformat(row["expires_on"]) if row["expires_on"] else None,
        new=received and row["seen_at"] is None and row["withdrawn_at"] is None,
        withdrawn=row["withdrawn_at"] is not None,
    )


def _refresh(database: Database) -> None:
    changed = [int(row[0]) for row in database.read("SELECT DISTINCT referral_id FROM temp.unworded")]
    if changed:
        _index(database, changed)
        database.clear_temporary("unworded")


def _index(database: Database, numbers: Sequence[int]) -> None:
    for start in range(0, len(numbers), _SLICE):
        part = numbers[start : start + _SLICE]
        rows = database.read(
            f"""
            SELECT referral.id, referral.direction, held, referral.name, peer.name AS sender,
                vacancy ->> '$.title' AS title, vacancy ->> '$.hiringOrganization.name' AS organisation,
                vacancy ->> '$.jobLocation.address' AS place,
                (SELECT group_concat(peer_name, ' ') FROM delivery WHERE referral_id = referral.id) AS handed
            FROM referral LEFT JOIN peer ON peer.id = referral.peer_id WHERE referral.id IN ({_marks(part)})
            """,
            part,
        )
        places = [way | number for number in part for way in (0, _RECEIVED)]
        database.write(f"DELETE FROM referral_search WHERE rowid IN ({_marks(places)})", places)
        database.write_many(
            "INSERT INTO referral_search (rowid, words) VALUES (?, ?)",
            ((_span(Direction(row["direction"]))[0] | row["id"], " ".join(_words(row))) for row in rows),
        )


def _words(row: Row) -> list[str]:
    """Of one received also who vouches; of one given whom it was handed to, not my own name. What waits for more
    vouchers has none, so that nobody finds it.
    """
    if row["held"]:
        return []
    received = row["direction"] == Direction.RECEIVED.value
    names = (row["sender"], row["name"]) if received else (row["handed"],)
    return words(" ".join(str(part) for part in (row["title"], row["organisation"], row["place"], *names) if part))
