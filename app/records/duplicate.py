"""Two contacts who may be one person, and what speaks for it."""

from dataclasses import dataclass
from enum import StrEnum

from app.records.contact import Contact


class Fact(StrEnum):
    """What two people are compared by."""

    GIVEN = "given"
    FAMILY = "family"
    MAIL = "mail"
    PHONE = "phone"
    PROFILE = "profile"
    BIRTHDAY = "birthday"
    PLACE = "place"
    ORGANISATION = "organisation"


class Level(StrEnum):
    """How alike a fact is; ``MISSING`` where one side says nothing."""

    SAME = "same"
    CLOSE = "close"
    LIKE = "like"
    OTHER = "other"
    MISSING = "missing"


class Choice(StrEnum):
    """What of two people one of them can keep only once, so that the user says whose it shall be."""

    NAME = "name"
    ORGANISATION = "organisation"
    ROLE = "role"
    BIRTHDAY = "birthday"
    NOTES = "notes"
    HOW_WE_MET = "how_we_met"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """``one`` is the closer of the two and stays in a merge. ``reasons`` say what speaks for it, ``doubts`` what
    against; ``score`` is the logarithm of the odds.
    """

    one: Contact
    other: Contact
    score: float
    reasons: tuple[tuple[Fact, Level], ...]
    doubts: tuple[Fact, ...] = ()

    @property
    def differing(self) -> tuple[Choice, ...]:
        """What both say, and say differently."""
        return tuple(
            choice
            for choice in Choice
            if (mine := getattr(self.one, choice)) and (yours := getattr(self.other, choice)) and mine != yours
        )
