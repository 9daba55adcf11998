"""An employer, perhaps known first-hand."""

from dataclasses import dataclass, field

from app.records.ids import OrganisationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An employer, recommended or warned of; ``told_by`` is who said so, empty means first-hand. ``experience`` says
    what the user, or that person, met with there.
    """

    id: OrganisationId
    name: str = field(repr=False)
    place: str = field(default="", repr=False)
    website: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)
    experience: str = field(default="", repr=False)
    recommended: bool = False
    warned: bool = False
    told_by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationDraft:
    """An employer to be noted, with what is known of it; the fields are those of ``Organisation``."""

    name: str = field(repr=False)
    place: str = field(default="", repr=False)
    website: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)
    experience: str = field(default="", repr=False)
    recommended: bool = False
    warned: bool = False
    told_by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """How many people the user knows at an employer, and how many leads name it."""

    people: int = 0
    leads: int = 0
