"""Employers: list, note, change, recommend, warn of, remove."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime

from app.errors import AppError, Invalid
from app.records.contact import Contact
from app.records.ids import OrganisationId
from app.records.lead import Lead
from app.records.organisation import Organisation, OrganisationDraft, Ties
from app.store import contacts, leads
from app.store import organisations as store
from app.store.database import Database


class EmployerInUse(AppError):
    """Somebody works there or a lead names it, so it is not removed. Data: ``name``."""


class EmployerKnown(AppError):
    """There is an employer of this name already. Data: ``name``."""


class Organisations:
    """The employers that the user knows of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, words: str = "", *, recommended: bool = False, limit: int = -1) -> tuple[Organisation, ...]:
        """By name; only those whose words begin as typed, or only recommended ones; ``limit`` at most, -1 is all."""
        return store.all_of(self._database, words, recommended=recommended, limit=limit)

    def get(self, number: OrganisationId) -> Organisation:
        """Raises ``NotFound``."""
        return store.get(self._database, number)

    def add(self, name: str, *, now: datetime) -> Organisation:
        """The organisation of this name, made where there is none. Raises ``Invalid`` for an empty name."""
        with self._database.transaction("organisation.add", now, detail=name.strip()):
            number = store.ensure(self._database, name)
        if number is None:
            raise Invalid(field="name", value="")
        return self.get(number)

    def note(self, draft: OrganisationDraft, *, now: datetime) -> Organisation:
        """A new employer with what is known of it. Raises ``EmployerKnown``, and ``Invalid`` without a name."""
        if store.find(self._database, draft.name) is not None:
            raise EmployerKnown(name=draft.name)
        with self._database.transaction("organisation.add", now, detail=draft.name.strip()):
            made = self.add(draft.name, now=now)
            store.put(self._database, Organisation(id=made.id, **asdict(draft)))
        return self.get(made.id)

    def remove(self, number: OrganisationId, *, now: datetime) -> None:
        """Remove an employer that nobody and no lead names; undo brings it back. Raises ``NotFound``,
        ``EmployerInUse``.
        """
        name = self.get(number).name
        if store.is_named(self._database, number):
            raise EmployerInUse(name=name)
        with self._database.transaction("organisation.remove", now, detail=name):
            store.remove(self._database, number)

    def change(self, organisation: Organisation, *, now: datetime) -> Organisation:
        """Raises ``NotFound``, ``EmployerKnown`` for another one's name, and ``Invalid`` for an empty one."""
        if store.find(self._database, organisation.name) not in (None, organisation.id):
            raise EmployerKnown(name=organisation.name)
        with self._database.transaction("organisation.change", now, detail=organisation.name):
            store.put(self._database, organisation)
        return self.get(organisation.id)

    def recommend(
        self, number: OrganisationId, *, now: datetime, told_by: str = "", recommended: bool = True
    ) -> Organisation:
        """Recommend an employer, first-hand or as told by somebody; or take that back."""
        organisation = self.get(number)
        changed = replace(organisation, recommended=recommended, warned=False, told_by=told_by if recommended else "")
        with self._database.transaction("organisation.recommend", now, detail=organisation.name):
            store.put(self._database, changed)
        return self.get(number)

    def warn(
        self, number: OrganisationId, *, now: datetime, told_by: str = "", experience: str = "", warned: bool = True
    ) -> Organisation:
        """Warn of an employer, first-hand or as told by somebody, and say why; or take that back."""
        organisation = self.get(number)
        changed = replace(
            organisation,
            recommended=False,
            warned=warned,
            told_by=told_by if warned else "",
            experience=experience or organisation.experience,
        )
        with self._database.transaction("organisation.warn", now, detail=organisation.name):
            store.put(self._database, changed)
        return self.get(number)

    def people(self, number: OrganisationId) -> tuple[Contact, ...]:
        """Whom the user knows there, the closest first. Raises ``NotFound``."""
        return contacts.by_ids(self._database, store.people(self._database, self.get(number).id))

    def leads(self, number: OrganisationId) -> tuple[Lead, ...]:
        """What jobs the user heard of there. Raises ``NotFound``."""
        here = self.get(number).id
        return tuple(one for one in leads.all_of(self._database) if one.organisation_id == here)

    def counts(self) -> tuple[int, int, int]:
        """How many there are, how many of them are recommended, and how many warned of."""
        return store.counts(self._database)

    def ties(self) -> Mapping[OrganisationId, Ties]:
        """How many people and leads there are at each employer that has any."""
        return store.ties(self._database)
