"""What has to be done about a lead: noted down, put off, done, and in what order."""

from dataclasses import replace
from datetime import date, datetime

from app.errors import Invalid, NotFound
from app.records.ids import LeadId, StepId
from app.records.reminder import zone
from app.records.step import Step
from app.store import choices, leads
from app.store import steps as store
from app.store.database import Database


class Steps:
    """The steps of all leads of one vault. Whatever happens to a step happens to its lead, which then rests no more."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, lead: LeadId, words: str, *, due_on: date | None = None, now: datetime) -> Step:
        """Note one down. Raises ``NotFound`` for the lead, and ``Invalid`` without words."""
        words = _line(words)
        found = leads.get(self._database, lead)
        with self._database.transaction("lead.step_add", now, detail=found.title):
            number = store.add(self._database, lead, words, due_on)
            leads.touch(self._database, lead, now)
        return store.get(self._database, number)

    def change(self, step: Step, *, now: datetime) -> Step:
        """Write words and day anew. Raises ``NotFound``, ``Invalid``."""
        return self._put(replace(step, words=_line(step.words)), "lead.step_change", now)

    def done(self, number: StepId, *, now: datetime) -> Step:
        """It was taken, today. Raises ``NotFound``."""
        today = now.astimezone(zone(choices.get(self._database))).date()
        return self._put(replace(store.get(self._database, number), done_on=today), "lead.step", now)

    def open(self, number: StepId, *, now: datetime) -> Step:
        """It was not taken after all. Raises ``NotFound``."""
        return self._put(replace(store.get(self._database, number), done_on=None), "lead.step_open", now)

    def check(self, lead: LeadId, number: StepId) -> None:
        """Raise ``NotFound`` unless this is a step of this lead."""
        if store.lead_of(self._database, number) != lead:
            raise NotFound(kind="step", id=number)

    def remove(self, number: StepId, *, now: datetime) -> None:
        """Raises ``NotFound``."""
        lead = leads.get(self._database, store.lead_of(self._database, number))
        with self._database.transaction("lead.step_remove", now, detail=lead.title):
            store.remove(self._database, number)
            leads.touch(self._database, lead.id, now)

    def _put(self, step: Step, action: str, now: datetime) -> Step:
        lead = leads.get(self._database, store.lead_of(self._database, step.id))
        with self._database.transaction(action, now, detail=lead.title):
            store.put(self._database, step)
            leads.touch(self._database, lead.id, now)
        return store.get(self._database, step.id)


def _line(words: str) -> str:
    """One line of words. Raises ``Invalid`` where there are none."""
    line = " ".join(words.split())
    if not line:
        raise Invalid(field="step", value="")
    return line
