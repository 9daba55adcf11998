"""A job heard of: what is known about it, how far the user has come, and what comes next."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.records.ids import ContactId, LeadId, OrganisationId


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
    """A lead as it is first written down; ``told_by`` is the contact who told the user."""

    vacancy: Vacancy
    stage: Stage = Stage.HEARD
    told_by: ContactId | None = None
    notes: str = field(default="", repr=False)
    next_step: str = field(default="", repr=False)
    next_step_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A lead in the vault; ``notes`` and ``next_step`` are the user's own and never leave it."""

    id: LeadId
    vacancy: Vacancy
    stage: Stage
    told_by: ContactId | None = None
    told_by_name: str = field(default="", repr=False)
    organisation_id: OrganisationId | None = None
    notes: str = field(default="", repr=False)
    next_step: str = field(default="", repr=False)
    next_step_on: date | None = None
    added_at: datetime
    changed_at: datetime

    @property
    def title(self) -> str:
        return self.vacancy.title
