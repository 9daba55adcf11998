"""Files kept in the vault with a lead or a person, and looked at without leaving it."""

import unicodedata
from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath

from app.errors import AppError, Invalid
from app.formats import pictures, plain_text
from app.records.document import MOST_BYTES, ContactOwner, Document, Owner, Showing, Shown
from app.records.ids import DocumentId
from app.store import contacts, leads
from app.store import documents as store
from app.store.database import Database

_MOST_NAME = 150


class DocumentTooLarge(AppError):
    """A file is larger than a document may be. Data: ``name``, ``limit`` (in MB)."""


class EmptyDocument(AppError):
    """A file holds nothing. Data: ``name``."""


class Documents:
    """The documents of one vault. Their bytes are written nowhere but where the user saves a copy."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, owner: Owner) -> tuple[Document, ...]:
        """Those of a person or a lead, in the order in which they came."""
        return store.of(self._database, owner)

    def get(self, number: DocumentId) -> Document:
        """Raises ``NotFound``."""
        return store.get(self._database, number)

    def add(self, owner: Owner, name: str, data: bytes, *, now: datetime) -> Document:
        """Keep a file. Raises ``DocumentTooLarge``, ``EmptyDocument``, ``Invalid``, ``NotFound`` for the owner."""
        name = _name(name)
        if len(data) > MOST_BYTES:
            raise DocumentTooLarge(name=name, limit=MOST_BYTES // 1_000_000)
        if not data:
            raise EmptyDocument(name=name)
        with self._database.transaction("document.add", now, detail=self._whose(owner)):
            number = store.add(self._database, owner, name, data, now)
        return self.get(number)

    def rename(self, number: DocumentId, name: str, *, now: datetime) -> Document:
        """Raises ``NotFound``, ``Invalid``."""
        found, name = self.get(number), _name(name)
        with self._database.transaction("document.rename", now, detail=self._whose(found.owner)):
            store.rename(self._database, number, name)
        return self.get(number)

    def remove(self, number: DocumentId, *, now: datetime) -> None:
        """Raises ``NotFound``."""
        found = self.get(number)
        with self._database.transaction("document.remove", now, detail=self._whose(found.owner)):
            store.remove(self._database, number)

    def content(self, number: DocumentId) -> bytes:
        """All bytes of one. Raises ``NotFound``."""
        return store.content(self._database, number)

    def show(self, number: DocumentId) -> Shown:
        """What the window may show of one by itself: what the bytes say counts, not the name. Raises ``NotFound``."""
        data = self.content(number)
        if pictures.kind(data):
            return Shown(showing=Showing.PICTURE, picture=data)
        text = plain_text.read(data)
        return Shown(showing=Showing.NOTHING) if text is None else Shown(showing=Showing.TEXT, text=text)

    def _whose(self, owner: Owner) -> str:
        if isinstance(owner, ContactOwner):
            return contacts.get(self._database, owner.id).name
        return leads.get(self._database, owner.id).title


def _name(name: str) -> str:
    """A file's own name without folders and control characters. Raises ``Invalid`` where nothing is left."""
    bare = PurePosixPath(PureWindowsPath(name).name).name
    clean = "".join(letter for letter in bare if unicodedata.category(letter)[0] != "C").strip()
    if not clean or clean in (".", ".."):
        raise Invalid(field="name", value=name)
    stem, dot, ending = clean.rpartition(".")
    if len(clean) > _MOST_NAME and dot and len(ending) < 10:
        return f"{stem[: _MOST_NAME - len(ending) - 1]}.{ending}"
    return clean[:_MOST_NAME]
