"""Documents in the vault: names with their owners, and their bytes apart."""

from datetime import datetime

from app.errors import NotFound
from app.records.document import ContactOwner, Document, LeadOwner, Owner
from app.records.ids import ContactId, DocumentId, LeadId
from app.store.database import Database, Row
from app.store.times import moment, stamp


def all_of(database: Database) -> tuple[Document, ...]:
    """All of the vault, in the order in which they came."""
    return tuple(map(_document, database.read("SELECT * FROM document ORDER BY id")))


def of(database: Database, owner: Owner) -> tuple[Document, ...]:
    """Those of a person or a lead, in the order in which they came."""
    column = "contact_id" if isinstance(owner, ContactOwner) else "lead_id"
    return tuple(map(_document, database.read(f"SELECT * FROM document WHERE {column} = ? ORDER BY id", (owner.id,))))


def get(database: Database, number: DocumentId) -> Document:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM document WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="document", id=number)
    return _document(row)


def content(database: Database, number: DocumentId) -> bytes:
    """All bytes of one. Raises ``NotFound``."""
    row = database.one(
        "SELECT data FROM document JOIN document_content ON document_content.id = content_id WHERE document.id = ?",
        (number,),
    )
    if row is None:
        raise NotFound(kind="document", id=number)
    return bytes(row["data"])


def add(database: Database, owner: Owner, name: str, data: bytes, now: datetime) -> DocumentId:
    """Insert inside a transaction."""
    number = database.insert(
        "document",
        contact_id=owner.id if isinstance(owner, ContactOwner) else None,
        lead_id=owner.id if isinstance(owner, LeadOwner) else None,
        content_id=database.insert("document_content", data=data),
        name=name,
        size=len(data),
        added_at=stamp(now),
    )
    return DocumentId(number)


def rename(database: Database, number: DocumentId, name: str) -> None:
    """Inside a transaction. Raises ``NotFound``."""
    if not database.update("document", number, name=name):
        raise NotFound(kind="document", id=number)


def remove(database: Database, number: DocumentId) -> None:
    """Inside a transaction; its bytes stay for as long as history can bring it back. Raises ``NotFound``."""
    if not database.write("DELETE FROM document WHERE id = ?", (number,)):
        raise NotFound(kind="document", id=number)


def sweep(database: Database) -> None:
    """Delete the bytes that neither a document nor an image in history names, inside a transaction."""
    database.write(
        """
        DELETE FROM document_content WHERE id NOT IN (
            SELECT content_id FROM document
            UNION SELECT json_extract(image, '$.content_id') FROM before_image
            WHERE place = 'document' AND image IS NOT NULL
        )
        """
    )


def _document(row: Row) -> Document:
    contact, lead = row["contact_id"], row["lead_id"]
    return Document(
        id=DocumentId(row["id"]),
        owner=LeadOwner(id=LeadId(lead)) if contact is None else ContactOwner(id=ContactId(contact)),
        name=row["name"],
        size=row["size"],
        added_at=moment(row["added_at"]),
    )
