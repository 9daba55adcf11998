"""What the vault tells about the user's own dealings: whom one would lose with a network."""

from app.records.contact import Ring, Standing
from app.records.insight import Loss
from app.store import contacts
from app.store import insight as store
from app.store.database import Database

_CLOSENESS = {ring: place for place, ring in enumerate(Ring)}


class Insight:
    """Figures for the user's eyes only; nothing of them is exported."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def loss(self) -> Loss:
        """What would be gone with LinkedIn: the question of the page *What would I lose?*.

        To be asked for an address is who has no other channel and is in the circle, or wrote and was written to.
        """
        there = store.of_network(self._database)
        both = {number for number, exchanged, _ in there if exchanged}
        alone = {number for number, _, alone in there if alone}
        people = contacts.by_ids(self._database, sorted(alone))
        circle = [one for one in people if one.standing is Standing.CIRCLE]
        ask = [one for one in people if one.id in both or one.standing is Standing.CIRCLE]
        ask.sort(key=lambda one: (_CLOSENESS[one.ring] if one.ring else len(_CLOSENESS), one.name.casefold(), one.id))
        return Loss(contacts=len(there), both_ways=len(both), circle=tuple(circle), ask=tuple(ask))
