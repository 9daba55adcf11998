"""What goes out: everything can be taken along, in forms that other programs read."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from app.formats import contact_tables
from app.formats.vcard import Card, write
from app.formats.vcard.composing import compose
from app.records.contact import Contact
from app.records.ids import ContactId
from app.records.job import Job
from app.records.query import ContactQuery
from app.records.transfer import ContactFormat
from app.services.everything import Everything
from app.store import addresses, cards
from app.store import contacts as store
from app.store.database import Database

_ALL = 10_000_000


class Transfers:
    """Writes what the vault holds for other programs."""

    def __init__(self, database: Database, everything: Everything) -> None:
        self._database = database
        self._everything = everything

    def everything(self, path: Path, *, now: datetime) -> Job[Mapping[str, int]]:
        """All that the vault holds as documented JSON, not encrypted; gives how many rows of each table.

        Raises ``DiskFull``, ``CannotWrite``; a file of that name is then untouched.
        """
        return self._everything.write(path, now=now)

    def cards(self, numbers: Sequence[ContactId]) -> bytes:
        """These people as one vCard file, version 4.0; whoever is gone is left out."""
        return "".join(write(one, "4.0") for one in self._cards(store.by_ids(self._database, numbers))).encode()

    def contacts(self, kind: ContactFormat, query: ContactQuery | None = None) -> bytes:
        """People as one file; without a query, the circle and all who are known."""
        found = store.some(self._database, query or ContactQuery(limit=_ALL))
        match kind:
            case ContactFormat.VCARD_4:
                return "".join(write(one, "4.0") for one in self._cards(found)).encode()
            case ContactFormat.VCARD_3:
                return "".join(write(one, "3.0") for one in self._cards(found)).encode()
            case ContactFormat.CSV:
                return contact_tables.write(found).encode()
            case ContactFormat.EXCEL:
                return contact_tables.write(found, guarded=True).encode("utf-8-sig")

    def _cards(self, people: Sequence[Contact]) -> list[Card]:
        kept = cards.of_people(self._database, [one.id for one in people])
        removed = addresses.nobodys(self._database)
        return [compose(one, [Card.restore(card.text) for card in kept.get(one.id, ())], removed) for one in people]
