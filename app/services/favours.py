"""Favours given and received: noted by hand, so that the balance between two people is no feeling."""

from datetime import date, datetime

from app.errors import Invalid
from app.records.favour import Favour, Way
from app.records.ids import ContactId, FavourId
from app.store import contacts
from app.store import favours as store
from app.store.database import Database


class Favours:
    """Those of all people of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, contact: ContactId) -> tuple[Favour, ...]:
        """The latest first."""
        return store.of(self._database, contact)

    def add(self, contact: ContactId, way: Way, words: str, *, on: date, now: datetime) -> Favour:
        """Note one down. Raises ``NotFound`` for the contact, and ``Invalid`` without words."""
        words = " ".join(words.split())
        if not words:
            raise Invalid(field="words", value="")
        person = contacts.get(self._database, contact)
        with self._database.transaction("favour.add", now, detail=person.name):
            number = store.add(self._database, contact, way, words, on)
        return store.get(self._database, number)

    def remove(self, number: FavourId, *, now: datetime) -> None:
        """Raises ``NotFound``."""
        person = contacts.get(self._database, store.get(self._database, number).contact_id)
        with self._database.transaction("favour.remove", now, detail=person.name):
            store.remove(self._database, number)
