"""Favours in the vault."""

from datetime import date

from app.errors import NotFound
from app.records.favour import Favour, Way
from app.records.ids import ContactId, FavourId
from app.store.database import Database, Row


def of(database: Database, contact: ContactId) -> tuple[Favour, ...]:
    """The latest first."""
    rows = database.read("SELECT * FROM favour WHERE contact_id = ? ORDER BY done_on DESC, id DESC", (contact,))
    return tuple(map(_favour, rows))


def get(database: Database, number: FavourId) -> Favour:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM favour WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="favour", id=number)
    return _favour(row)


def add(database: Database, contact: ContactId, way: Way, words: str, on: date) -> FavourId:
    """Insert inside a transaction."""
    return FavourId(database.insert("favour", contact_id=contact, way=way.value, words=words, done_on=on.isoformat()))


def remove(database: Database, number: FavourId) -> None:
    """Inside a transaction. Raises ``NotFound``."""
    if not database.write("DELETE FROM favour WHERE id = ?", (number,)):
        raise NotFound(kind="favour", id=number)


def _favour(row: Row) -> Favour:
    return Favour(
        id=FavourId(row["id"]),
        contact_id=ContactId(row["contact_id"]),
        way=Way(row["way"]),
        words=row["words"],
        on=date.fromisoformat(row["done_on"]),
    )
