"""What cards say of ways to reach people that are kept with others: suggested, and moved only if the user says so.

An address is one person's. A card that names another's leaves it where it is, since an office's number, a family's
address or a mix-up in the old address book look alike; but nobody should have to find that out by chance.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from app.errors import NotFound
from app.formats.vcard import Card
from app.formats.vcard.person import person
from app.records.claim import Claim
from app.records.contact import ChannelKind
from app.records.ids import ContactId
from app.store import addresses, cards, contacts, duplicates
from app.store.cards import KeptCard
from app.store.database import Database

#: Web pages are shared as a matter of course.
_PERSONAL = frozenset({ChannelKind.MAIL, ChannelKind.PHONE, ChannelKind.PROFILE, ChannelKind.CHAT})


class Claims:
    """Those of one person, or of all; each is taken, or left where it is for good."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_contact(self, number: ContactId) -> tuple[Claim, ...]:
        """What the cards of this person name of others."""
        return tuple(self._claims(cards.of_people(self._database, [number]).get(number, [])))

    def all(self) -> tuple[Claim, ...]:
        return tuple(self._claims(cards.all_of(self._database)))

    def take(self, claim: Claim, *, now: datetime) -> None:
        """The way to reach them becomes theirs and leaves the other. Raises ``NotFound`` for a claim that is none."""
        self._check(claim)
        with self._database.transaction("contact.change", now, detail=claim.name):
            addresses.move(self._database, claim.contact_id, claim.channel)

    def leave(self, claim: Claim, *, now: datetime) -> None:
        """It stays where it is, and these two are never asked about again. Raises ``NotFound``."""
        self._check(claim)
        with self._database.transaction("contact.apart", now, detail=claim.name):
            duplicates.keep_apart(self._database, claim.contact_id, claim.owner_id, now)

    def _check(self, claim: Claim) -> None:
        if claim not in self.of_contact(claim.contact_id):
            raise NotFound(kind="claim", id=claim.channel.value)

    def _claims(self, kept: Iterable[KeptCard]) -> Iterator[Claim]:
        apart = duplicates.apart(self._database)
        found: dict[tuple[ContactId, ChannelKind, str], ContactId] = {}
        channels = {}
        for card in kept:
            for channel in person(Card.restore(card.text)).channels:
                key = (card.contact_id, channel.kind, channel.key)
                if channel.kind not in _PERSONAL or key in found:
                    continue
                owner = addresses.owner(self._database, channel.kind, channel.key)
                if owner not in (None, card.contact_id):
                    one, other = sorted((card.contact_id, owner))
                    if (one, other) not in apart:
                        found[key], channels[key] = owner, channel
        ids = {number for key, owner in found.items() for number in (key[0], owner)}
        names = {one.id: one.name for one in contacts.by_ids(self._database, sorted(ids))}
        for key, owner in found.items():
            yield Claim(
                contact_id=key[0], name=names[key[0]], channel=channels[key], owner_id=owner, owner_name=names[owner]
            )
