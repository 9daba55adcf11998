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
