"""People: list, find, add, change, remove, erase."""

from dataclasses import replace
from datetime import datetime

from app.errors import Invalid, NotFound
from app.formats import channels as channels_of
from app.formats import names
from app.records.contact import MOST_PATIENCE, MOST_TOUCH, Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.erasure import Erased
from app.records.exchange import Exchange
from app.records.ids import ContactId
from app.records.job import Job
from app.records.query import ContactQuery
from app.records.stored import Stored
from app.services import erasing, keeping_little
from app.services.circle import check_room
from app.services.claims import Claims
from app.services.documents import Documents
from app.services.duplicates import Duplicates
from app.services.favours import Favours
from app.services.several import Several
from app.store import addresses, correspondence, stored
from app.store import contacts as store
from app.store.database import Database


class Contacts:
    """The people of a vault, with the ``documents`` kept of them; ``favours`` says what the user and they did for each
    other, ``duplicates`` who may be in it twice, ``claims`` what their cards name of ways that are kept with others,
    ``several`` changes many of them at once.
    """

    def __init__(self, database: Database, judge: erasing.Judge) -> None:
        self._database = database
        self._judge = judge
        self.favours, self.documents = Favours(database), Documents(database)
        self.duplicates = Duplicates(database)
        self.claims = Claims(database)
        self.several = Several(database)

    def list(self, query: ContactQuery | None = None) -> tuple[Contact, ...]:
        """A window of the people that the query asks for."""
        return store.some(self._database, query or ContactQuery())

    def numbers(self, query: ContactQuery) -> tuple[ContactId, ...]:
        """Who they are whom the query asks for, in its order, without reading anything of them."""
        return tuple(map(ContactId, store.numbers(self._database, query)))

    def find(self, words: str, limit: int = 50) -> tuple[Contact, ...]:
        """People with words that begin as typed, the closest first; nobody for an empty text."""
        return store.find(self._database, words, limit)

    def get(self, number: ContactId) -> Contact:
        """Raises ``NotFound``."""
        return store.get(self._database, number)

    def of_address(self, address: str) -> Contact:
        """Whose mail address this is. Raises ``NotFound``."""
        key = channels_of.key(ChannelKind.MAIL, address)
        number = addresses.owner(self._database, ChannelKind.MAIL, key)
        if number is None:
            raise NotFound(kind="contact", id=address)
        return self.get(number)

    def add(self, draft: ContactDraft, *, now: datetime) -> Contact:
        """Raises ``Invalid`` without a name, ``ChannelTaken``, and ``RingFull`` for the circle."""
        draft = replace(draft, channels=_keyed(draft.channels), name=draft.name.strip())
        if not draft.name:
            raise Invalid(field="name", value="")
        if not draft.given and not draft.family:
            parts = names.split(draft.name)
            draft = replace(draft, given=parts.given, family=parts.family)
        with self._database.transaction("contact.add", now, detail=draft.name):
            if draft.standing is Standing.CIRCLE:
                check_room(self._database, draft.ring or Ring.WIDER)
            number = store.add(self._database, draft, now)
        return self.get(number)

    def change(self, contact: Contact, *, now: datetime) -> Contact:
        """Write what was edited; standing and ring stay. Raises ``NotFound``, ``Invalid``, ``ChannelTaken``."""
        contact = replace(contact, channels=_keyed(contact.channels), name=contact.name.strip())
        if not contact.name:
            raise Invalid(field="name", value="")
        if contact.patience_days is not None and not 0 <= contact.patience_days <= MOST_PATIENCE:
            raise Invalid(field="patience", value=contact.patience_days)
        if contact.touch_days is not None and not 0 <= contact.touch_days <= MOST_TOUCH:
            raise Invalid(field="touch", value=contact.touch_days)
        store.get(self._database, contact.id)
        with self._database.transaction("contact.change", now, detail=contact.name):
            store.put(self._database, contact)
        return self.get(contact.id)

    def remove(self, number: ContactId, *, now: datetime) -> None:
        """Remove a person; undo brings them back. Raises ``NotFound``."""
        name = store.get(self._database, number).name
        with self._database.transaction("contact.remove", now, detail=name):
            store.remove(self._database, number)

    def erase(self, number: ContactId, *, now: datetime) -> Erased:
        """Erase a person for good, with all mail of theirs, out of history too; nobody undoes it. Raises ``NotFound``.

        Copies outside the vault (backups, exports, their mail in its own program) stay as they are.
        """
        return erasing.erase(self._database, self._judge, number, now)

    def stored(self, number: ContactId) -> Stored:
        """Everything that is kept of a person, for whoever asks. Raises ``NotFound``."""
        return stored.of(self._database, number)

    def shrink(self, *, now: datetime) -> Job[int]:
        """Of people outside the circle, leave of messages older than 24 months date and direction; gives how many."""
        return keeping_little.shrink(self._database, now)

    def counts(self) -> dict[Standing, int]:
        """How many people of each standing."""
        return store.counts(self._database)

    def labels(self) -> tuple[str, ...]:
        """All labels in use, by name."""
        return store.labels(self._database)

    def timeline(self, number: ContactId, limit: int = 100) -> tuple[Exchange, ...]:
        """The newest exchanges with a person, newest first."""
        return correspondence.timeline(self._database, number, limit)


def _keyed(channels: tuple[Channel, ...]) -> tuple[Channel, ...]:
    """Channels with their keys, those typed empty or twice left out."""
    kept: dict[tuple[ChannelKind, str], Channel] = {}
    for channel in channels:
        key = channel.key or channels_of.key(channel.kind, channel.value)
        if key:
            kept.setdefault((channel.kind, key), replace(channel, key=key, value=channel.value.strip()))
    return tuple(kept.values())
