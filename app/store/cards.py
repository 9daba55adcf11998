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


def is_kept(database: Database, digest: str, batch_id: BatchId) -> bool:
    """Whether this very card was taken by this batch."""
    return database.value("SELECT 1 FROM card WHERE digest = ? AND batch_id = ?", (digest, batch_id)) is not None


def kept(database: Database, digests: Iterable[str]) -> dict[str, ContactId]:
    """Which of these very cards were taken before, and whose they are."""
    rows = database.read_any("SELECT digest, contact_id FROM card WHERE digest IN (?) ORDER BY id DESC", digests)
    return {str(row[0]): ContactId(row[1]) for row in rows}


def people_of_uids(database: Database, uids: Iterable[str]) -> dict[str, list[ContactId]]:
    """Whose cards have these identities: two address books may give the same one to two people."""
    found: dict[str, list[ContactId]] = {}
    # The condition is the index's own, without which it would not be used.
    asked = "SELECT DISTINCT uid, contact_id FROM card WHERE uid IN (?) AND uid <> '' ORDER BY contact_id"
    for row in database.read_any(asked, uids):
        found.setdefault(str(row[0]), []).append(ContactId(row[1]))
    return found


def put_all(database: Database, rows: Iterable[tuple[ContactId, str, str, str]], batch_id: BatchId) -> None:
    """Keep cards beside contacts (contact, uid, digest, dump), inside a transaction.

    Older ones stay, so that they are known again too.
    """
    database.write_many(
        "INSERT INTO card (contact_id, uid, digest, text, batch_id) VALUES (?, ?, ?, ?, ?)",
        ((*row, batch_id) for row in rows),
    )


def all_of(database: Database) -> list[KeptCard]:
    rows = database.read("SELECT id, contact_id, text FROM card ORDER BY id")
    return [KeptCard(id=row["id"], contact_id=ContactId(row["contact_id"]), text=row["text"]) for row in rows]


def of_people(database: Database, contacts: Iterable[ContactId]) -> dict[ContactId, list[KeptCard]]:
    """The cards of these contacts, the newest first."""
    found: dict[ContactId, list[KeptCard]] = {}
    for contact in contacts:
        rows = database.read("SELECT id, text FROM card WHERE contact_id = ? ORDER BY id DESC", (contact,))
        if rows:
            found[contact] = [KeptCard(id=row["id"], contact_id=contact, text=row["text"]) for row in rows]
    return found
