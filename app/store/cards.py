"""Address book cards as they came, beside the contacts made of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.records.ids import BatchId, ContactId
from app.store.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCard:
    """A card in the vault; ``text`` is its dump."""

    id: int
    contact_id: ContactId
    text: str = field(repr=False)


def is_kept(database: Database, digest: str, batch_id: BatchId | None = None) -> bool:
    """Whether this very card was taken before, by this batch if one is given."""
    if batch_id is None:
        return database.value("SELECT 1 FROM card WHERE digest = ?", (digest,)) is not None
    return database.value("SELECT 1 FROM card WHERE digest = ? AND batch_id = ?", (digest, batch_id)) is not None


def owner(database: Database, digest: str) -> ContactId | None:
    """Whose card this is."""
    found = database.value("SELECT contact_id FROM card WHERE digest = ?", (digest,))
    return None if found is None else ContactId(found)


def people_of_uid(database: Database, uid: str) -> tuple[ContactId, ...]:
    """Whose cards have this identity: two address books may give the same one to two people."""
    if not uid:
        return ()
    rows = database.read("SELECT DISTINCT contact_id FROM card WHERE uid = ? ORDER BY contact_id", (uid,))
    return tuple(ContactId(row[0]) for row in rows)


def put(database: Database, contact: ContactId, *, uid: str, digest: str, text: str, batch_id: BatchId) -> None:
    """Keep a card beside a contact, inside a transaction; older ones stay, so that they are known again too."""
    database.insert("card", contact_id=contact, uid=uid, digest=digest, text=text, batch_id=batch_id)


def of_batch(database: Database, batch: BatchId) -> list[KeptCard]:
    """The cards that one import brought, in its order."""
    return _kept(database, "SELECT id, contact_id, text FROM card WHERE batch_id = ? ORDER BY id", (batch,))


def all_of(database: Database) -> list[KeptCard]:
    return _kept(database, "SELECT id, contact_id, text FROM card ORDER BY id", ())


def _kept(database: Database, statement: str, values: tuple[int, ...]) -> list[KeptCard]:
    return [
        KeptCard(id=row["id"], contact_id=ContactId(row["contact_id"]), text=row["text"])
        for row in database.read(statement, values)
    ]


def of_people(database: Database, contacts: Iterable[ContactId]) -> dict[ContactId, list[KeptCard]]:
    """The cards of these contacts, the newest first."""
    found: dict[ContactId, list[KeptCard]] = {}
    for contact in contacts:
        rows = database.read("SELECT id, text FROM card WHERE contact_id = ? ORDER BY id DESC", (contact,))
        if rows:
            found[contact] = [KeptCard(id=row["id"], contact_id=contact, text=row["text"]) for row in rows]
    return found
