"""What two people did for each other, as the user noted it: never derived, never sent."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.records.ids import ContactId, FavourId


class Way(StrEnum):
    """Who did it for whom."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Favour:
    """One favour: ``words`` say what it was, ``on`` the day it was done."""

    id: FavourId
    contact_id: ContactId
    way: Way
    words: str = field(repr=False)
    on: date
