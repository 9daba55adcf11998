"""Why somebody of the circle might suit a lead; worked out on this computer and never sent."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import ContactId


class FitReason(StrEnum):
    """What speaks for it, the strongest first; its sentence stands under ``[fit]``."""

    ROLE = "role"
    WISH = "wish"
    SKILL = "skill"
    PLACE = "place"
    LANGUAGE = "language"
    AVAILABLE = "available"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason, with the words of the contact's own entry that it rests on."""

    kind: FitReason
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """Somebody whom a lead might suit; ``last_exchange_at`` says how long ago the two of you last wrote."""

    contact_id: ContactId
    name: str = field(repr=False)
    reasons: tuple[Reason, ...]
    score: int
    last_exchange_at: datetime | None = None
