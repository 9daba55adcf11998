"""One change to several people at once: one action, which one undo takes back."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.records.contact import MOST_TOUCH, Contact, Ring, Standing
from app.records.ids import ContactId
from app.services.circle import Circle
from app.store import contacts
from app.store.database import Database


class Several:
    """All or nobody: what cannot be done to one of them is done to none."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._circle = Circle(database)

    def label(
        self, numbers: Sequence[ContactId], *, now: datetime, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> None:
        """Give them labels and take others from them. Raises ``NotFound``."""
        added, removed = [label.strip() for label in add if label.strip()], set(remove)
        with self._transaction("contacts.label", numbers, now):
            for one in self._people(numbers):
                kept = (label for label in (*one.labels, *added) if label not in removed)
                contacts.put(self._database, replace(one, labels=tuple(dict.fromkeys(kept))))

    def touch(self, numbers: Sequence[ContactId], days: int | None, *, now: datetime) -> None:
        """After so many days of silence it is time to write; None is what the ring says, 0 never.

        Raises ``NotFound``, and ``Invalid`` for a number out of bounds.
        """
        if days is not None and not 0 <= days <= MOST_TOUCH:
            raise Invalid(field="touch", value=days)
        with self._transaction("contacts.touch", numbers, now):
            for one in self._people(numbers):
                contacts.put(self._database, replace(one, touch_days=days))

    def move(self, numbers: Sequence[ContactId], ring: Ring, *, now: datetime) -> None:
        """Put them into a ring; whoever was outside enters the circle. Raises ``NotFound``, ``RingFull``."""
        with self._transaction("contacts.move", numbers, now):
            for one in self._people(numbers):
                self._circle.move(one.id, ring, now=now)

    def place(self, numbers: Sequence[ContactId], standing: Standing, *, now: datetime) -> None:
        """Take them out of the circle or the Screener, as known or kept out. Raises ``NotFound``."""
        with self._transaction("contacts.place", numbers, now):
            for one in self._people(numbers):
                self._circle.leave(one.id, now=now, standing=standing)

    def remove(self, numbers: Sequence[ContactId], *, now: datetime) -> None:
        """Remove them; undo brings them back. Raises ``NotFound``."""
        with self._transaction("contacts.remove", numbers, now):
            for one in self._people(numbers):
                contacts.remove(self._database, one.id)

    def _transaction(
        self, action: str, numbers: Sequence[ContactId], now: datetime
    ) -> AbstractContextManager[int | None]:
        return self._database.transaction(action, now, detail=str(len(set(numbers))))

    def _people(self, numbers: Sequence[ContactId]) -> tuple[Contact, ...]:
        """Each once. Raises ``NotFound`` where one of them is gone."""
        return tuple(contacts.get(self._database, number) for number in dict.fromkeys(numbers))
