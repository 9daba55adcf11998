"""Whom a slice of cards describes: the vault is asked for all of them at once, and whoever is new is written at once.

Between the two the slice is remembered here, so that a card finds whom an earlier one of the slice made.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from app.formats.vcard.person import Person
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.ids import BatchId, ContactId
from app.services.importing.card_files import Found
from app.store import addresses, cards, contacts
from app.store.database import Database
from app.store.folding import words

#: Ways that tell who somebody is, if the name agrees. With others a like name is a duplicate to be asked about.
TELLING = (ChannelKind.MAIL, ChannelKind.PROFILE)
#: Ways by which somebody is found whose name is not known yet.
_REACHING = (*TELLING, ChannelKind.PHONE, ChannelKind.CHAT)


class Newcomers:
    """Used for one slice, inside its transaction; what waits to be written is written by ``write``."""

    def __init__(self, database: Database, some: Sequence[Found]) -> None:
        self._database = database
        people = [found.person for found in some]
        self._kept = cards.kept(database, (found.digest for found in some))
        self._uids = cards.people_of_uids(database, (one.uid for one in people if one.uid))
        self._owners = addresses.owners(database, ((way.kind, way.key) for one in people for way in one.channels))
        self._next = 0
        self._waiting: list[tuple[ContactId, ContactDraft]] = []
        self._cards: list[tuple[ContactId, str, str, str]] = []
        asked = {number for found in self._uids.values() for number in found} | set(self._owners.values())
        met = contacts.by_ids(database, sorted(number for number in asked if number is not None))
        self._people = {contact.id: contact for contact in met}

    def kept(self, found: Found) -> ContactId | None:
        """Whose very card this is, if it was taken before."""
        return self._kept.get(found.digest)

    def owner(self, channel: Channel) -> ContactId | None:
        """Whose way this is."""
        return self._owners.get((channel.kind, channel.key))

    def free(self, person: Person) -> tuple[Channel, ...]:
        """The ways that are nobody's; those of others stay with them, and in the card."""
        return tuple(one for one in person.channels if self.owner(one) is None)

    def whose(self, person: Person, now: datetime, batch: BatchId | None) -> Contact | None:
        """The contact whom a card describes: by UID, else by an address, where the names agree; or, by any way to reach
        them, one so far named by that way alone.
        """
        same = self._uids.get(person.uid, [])
        telling, numbers = set(same), list(same)
        for channel in person.channels:
            if channel.kind in _REACHING and (owner := self.owner(channel)) is not None:
                numbers.append(owner)
                if channel.kind in TELLING:
                    telling.add(owner)
        for contact in self._met(dict.fromkeys(numbers), now, batch):
            if (contact.id in telling and like(contact.name, person.name)) or nameless(contact):
                return contact
        return None

    def _met(self, numbers: dict[ContactId, None], now: datetime, batch: BatchId | None) -> Iterator[Contact]:
        for number in numbers:
            if number not in self._people:
                if batch is not None:
                    self.write(now, batch)
                self._people.update((one.id, one) for one in contacts.by_ids(self._database, [number]))
            if number in self._people:
                yield self._people[number]

    def add(self, person: Person, standing: Standing | None) -> ContactId:
        """Somebody new."""
        if not self._waiting:
            self._next = contacts.next_id(self._database)
        number = ContactId(self._next + len(self._waiting))
        draft = ContactDraft(
            name=person.name,
            standing=standing or Standing.KNOWN,
            ring=Ring.WIDER if standing is Standing.CIRCLE else None,
            given=person.given,
            family=person.family,
            organisation=person.organisation,
            role=person.role,
            channels=self.free(person),
            labels=person.labels,
            notes=person.notes,
            birthday=person.birthday,
        )
        self._waiting.append((number, draft))
        return number

    def keep(self, number: ContactId, found: Found) -> None:
        """A card beside its person, who now has what of it was nobody's."""
        person = found.person
        self._cards.append((number, person.uid, found.digest, found.text))
        self._kept.setdefault(found.digest, number)
        if person.uid and number not in self._uids.setdefault(person.uid, []):
            self._uids[person.uid].append(number)
        for one in person.channels:
            if self.owner(one) is None:
                self._owners[one.kind, one.key] = number
        self.forget(number)

    def forget(self, number: ContactId) -> None:
        """Somebody was changed in the vault, and is read again when next met."""
        self._people.pop(number, None)

    def write(self, now: datetime, batch: BatchId) -> None:
        """Everybody new and all cards, into the vault."""
        people, self._waiting = self._waiting, []
        kept, self._cards = self._cards, []
        contacts.add_all(self._database, people, now, batch_id=batch)
        cards.put_all(self._database, kept, batch)


def nameless(contact: Contact) -> bool:
    """So far named by an address alone."""
    return any(contact.name in (channel.value, channel.key) for channel in contact.channels)


def like(one: str, other: str) -> bool:
    """The same words in any order, or one name within the other."""
    first, second = set(words(one)), set(words(other))
    return bool(first and second) and (first <= second or second <= first)
