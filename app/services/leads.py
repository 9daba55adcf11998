"""What a person does with jobs heard of: note one down, move it on, keep its next step."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from app.errors import Invalid
from app.formats import jobposting
from app.matching.fits import fits
from app.records.contact import Standing
from app.records.fit import Fit
from app.records.ids import LeadId
from app.records.lead import Advert, Lead, LeadDraft, Stage, Vacancy
from app.records.query import ContactQuery
from app.records.reminder import zone
from app.services.documents import Documents
from app.services.steps import Steps
from app.store import choices, contacts, leads, steps
from app.store.database import Database

#: Imports may put more people into the circle than it holds.
_WHOLE_CIRCLE = 1_000


class Leads:
    """The leads of one vault, each with its ``steps`` and its ``documents``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.steps, self.documents = Steps(database), Documents(database)

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

    def needing(self, now: datetime) -> tuple[Lead, ...]:
        """Those that need a step today, the earliest due first."""
        today = self._today(now)
        found = [lead for lead in self.list() if lead.needs_step(today)]
        return tuple(sorted(found, key=lambda lead: (lead.next_day or date.max, lead.id)))

    def step_done(self, number: LeadId, now: datetime) -> Lead:
        """The step that comes next was taken; without any, nothing changes. Raises ``NotFound``."""
        coming = self.get(number).coming
        if coming is not None:
            self.steps.done(coming.id, now=now)
        return self.get(number)

    def put_off(self, number: LeadId, until: date, now: datetime) -> Lead:
        """Take the next step on another day; a lead without any gets one.

        Raises ``NotFound``, and ``Invalid`` for a day that is past.
        """
        lead = self.get(number)
        if until <= self._today(now):
            raise Invalid(field="until", value=until)
        with self._database.transaction("lead.put_off", now, detail=lead.title):
            if lead.coming is None:
                steps.add(self._database, number, "", until)
            else:
                steps.put(self._database, replace(lead.coming, due_on=until))
            leads.touch(self._database, number, now)
        return self.get(number)

    def read_advert(self, data: bytes, now: datetime) -> Advert:
        """What a job advert says, a page, JSON, a mail or text; nothing is written. Raises ``NoAdvert``."""
        from app.reading import adverts

        return adverts.read(data, self._today(now))

    def from_advert(self, number: LeadId) -> tuple[tuple[str, str], ...]:
        """What the advert of a lead says beyond the lead itself, as names of schema.org and words."""
        posting = self.get(number).posting
        return jobposting.others(json.loads(posting)) if posting else ()

    def fits(self, number: LeadId, now: datetime) -> tuple[Fit, ...]:
        """Who of my circle it might suit, the best first, with the reasons; nothing of it is sent or kept."""
        lead = self.get(number)
        query = ContactQuery(standings=(Standing.CIRCLE,), limit=_WHOLE_CIRCLE)
        circle = (one for one in contacts.some(self._database, query) if one.id != lead.told_by)
        return fits(lead.vacancy, circle, now)

    def posting(self, number: LeadId) -> Mapping[str, object]:
        """A lead as schema.org's JobPosting: its advert as it came, with what was changed. Raises ``NotFound``."""
        lead = self.get(number)
        from app.reading import adverts

        return adverts.written(lead.vacancy, lead.contact, lead.posting)

    def remove(self, number: LeadId, now: datetime) -> None:
        """Remove a lead; what was sealed from it stays. Raises ``NotFound``."""
        lead = self.get(number)
        with self._database.transaction("lead.remove", now, detail=lead.title):
            leads.remove(self._database, number)

    def _today(self, now: datetime) -> date:
        return now.astimezone(zone(choices.get(self._database))).date()


def _check(vacancy: Vacancy) -> None:
    if not vacancy.title.strip():
        raise Invalid(field="title", value="")
    if vacancy.link and not vacancy.link.startswith(("https://", "http://")):
        raise Invalid(field="link", value=vacancy.link)
