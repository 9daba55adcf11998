"""An employer, perhaps known first-hand."""

from dataclasses import dataclass, field

from app.records.ids import OrganisationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """An employer; ``recommended`` with ``told_by`` empty means first-hand."""

    id: OrganisationId
    name: str = field(repr=False)
    place: str = field(default="", repr=False)
    website: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)
    recommended: bool = False
    told_by: str = field(default="", repr=False)
