"""A job heard of: what is known about it, how far the user has come, and what comes next."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.records.ids import ContactId, LeadId, OrganisationId
from app.records.step import Step

#: Days before the end of applications from which a lead needs a step.
DEADLINE_NEAR = timedelta(days=7)
#: Days without a change after which a lead with nothing ahead rests: it leaves the board by itself.
RESTS_AFTER = timedelta(days=60)


class Stage(StrEnum):
    """How far the user has come with a lead; *taken* and *dropped* end it."""

    HEARD = "heard"
    CONSIDERING = "considering"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    TAKEN = "taken"
    DROPPED = "dropped"

    @property
    def open(self) -> bool:
        return self not in (Stage.TAKEN, Stage.DROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vacancy:
    """What anybody may know about a job; the only part of a lead that ever travels in a referral.

    ``employment``, ``pay`` and ``starts`` are as somebody would say them ("Vollzeit", "52.000 bis 58.000 €",
    "ab Februar"): a wrong guess at their meaning would be worse than the words.
    """

    title: str = field(repr=False)
    organisation: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    employment: str = field(default="", repr=False)
    pay: str = field(default="", repr=False)
    starts: str = field(default="", repr=False)
    apply_by: date | None = None
    link: str = field(default="", repr=False)
    description: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadDraft:
    """A lead as it is first written down; ``told_by`` is the contact who told the user.

    ``source`` is where it was heard of, ``contact`` whom an application goes to, ``confidential`` that it was told in
    confidence. ``posting`` is the advert it came from as JSON of a JobPosting, kept
    whole. ``next_step`` and its day become its first step.
    """

    vacancy: Vacancy
    stage: Stage = Stage.HEARD
    told_by: ContactId | None = None
    source: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    confidential: bool = False
    posting: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)
    next_step: str = field(default="", repr=False)
    next_step_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A lead in the vault; all but the ``vacancy`` is the user's own and never travels in a referral."""

    id: LeadId
    vacancy: Vacancy
    stage: Stage
    told_by: ContactId | None = None
    told_by_name: str = field(default="", repr=False)
    organisation_id: OrganisationId | None = None
    source: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)
    confidential: bool = False
    posting: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)
    steps: tuple[Step, ...] = field(default=(), repr=False)
    added_at: datetime
    changed_at: datetime

    @property
    def title(self) -> str:
        return self.vacancy.title

    @property
    def coming(self) -> Step | None:
        """The step that comes next."""
        return next((one for one in self.steps if one.done_on is None), None)

    @property
    def next_step(self) -> str:
        return self.coming.words if self.coming is not None else ""

    @property
    def next_step_on(self) -> date | None:
        return self.coming.due_on if self.coming is not None else None

    @property
    def next_day(self) -> date | None:
        """The nearest day on which something is due: the next step, or the end of applications not yet written."""
        ends = self.vacancy.apply_by if self.stage in (Stage.HEARD, Stage.CONSIDERING) else None
        return min((day for day in (self.next_step_on, ends) if day is not None), default=None)

    def needs_step(self, today: date) -> bool:
        """Its step is due, or applications end within a week; what has ended or rests asks for nothing."""
        if not self.stage.open or self.rests(today):
            return False
        ends = self.vacancy.apply_by if self.stage in (Stage.HEARD, Stage.CONSIDERING) else None
        step_due = self.next_step_on is not None and self.next_step_on <= today
        return step_due or (ends is not None and today <= ends <= today + DEADLINE_NEAR)

    def rests(self, today: date) -> bool:
        """Nobody touched it for two months and nothing lies ahead."""
        if not self.stage.open or self.changed_at.date() > today - RESTS_AFTER:
            return False
        return self.next_day is None or self.next_day < today - RESTS_AFTER / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """What was recognised in a job advert. ``losses`` are the parts of it that could not be kept, by their names."""

    vacancy: Vacancy
    contact: str = field(default="", repr=False)
    posting: str = field(default="", repr=False)
    losses: tuple[str, ...] = field(default=(), repr=False)
