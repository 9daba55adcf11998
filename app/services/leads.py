"""What a person does with jobs heard of: note one down, move it on, keep its next step."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.records.ids import LeadId
from app.records.lead import Lead, LeadDraft, Stage, Vacancy
from app.store import leads
from app.store.database import Database


class Leads:
    """The leads of one vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, stages: Iterable[Stage] | None = None) -> tuple[Lead, ...]:
        """In the order of the stages; all stages where none is named."""
        return leads.all_of(self._database, stages)

    def get(self, number: LeadId) -> Lead:
        """Raises ``NotFound``."""
        return leads.get(self._database, number)

    def add(self, draft: LeadDraft, now: datetime) -> Lead:
        """Note a lead down. Raises ``Invalid`` without a title."""
        _check(draft.vacancy)
        with self._database.transaction("lead.add", now, detail=draft.vacancy.title):
            number = leads.add(self._database, draft, now)
        return self.get(number)

    def change(self, lead: Lead, now: datetime) -> Lead:
        """Write what the user changed. Raises ``Invalid``, ``NotFound``."""
        _check(lead.vacancy)
        with self._database.transaction("lead.change", now, detail=lead.title):
            leads.put(self._database, lead, now)
        return self.get(lead.id)

    def move(self, number: LeadId, stage: Stage, now: datetime) -> Lead:
        """Say how far it has come. Raises ``NotFound``."""
        lead = self.get(number)
        with self._database.transaction("lead.move", now, detail=lead.title):
            leads.put(self._database, replace(lead, stage=stage), now)
        return self.get(number)

    def remove(self, number: LeadId, now: datetime) -> None:
        """Remove a lead; what was sealed from it stays. Raises ``NotFound``."""
        lead = self.get(number)
        with self._database.transaction("lead.remove", now, detail=lead.title):
            leads.remove(self._database, number)


def _check(vacancy: Vacancy) -> None:
    if not vacancy.title.strip():
        raise Invalid(field="title", value="")
    if vacancy.link and not vacancy.link.startswith(("https://", "http://")):
        raise Invalid(field="link", value=vacancy.link)
