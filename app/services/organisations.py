"""Employers: list, add, change, recommend."""

from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.records.contact import Contact
from app.records.ids import OrganisationId
from app.records.organisation import Organisation
from app.store import contacts
from app.store import organisations as store
from app.store.database import Database


class Organisations:
    """The employers that the user knows of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, words: str = "", *, recommended: bool = False) -> tuple[Organisation, ...]:
        """By name; only those whose words begin as typed, or only recommended ones."""
        return store.all_of(self._database, words, recommended=recommended)

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

    def change(self, organisation: Organisation, *, now: datetime) -> Organisation:
        """Raises ``NotFound``, and ``Invalid`` for an empty name or another one's."""
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
