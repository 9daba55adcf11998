"""What the vault knows about itself: whom the user would lose with a network."""

from dataclasses import dataclass, field

from app.records.contact import Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """What would be gone with LinkedIn: of ``contacts`` people known from there, with how many there was exchange both
    ways; who of the circle has no other channel; and whom to ask for an address, the closest first.
    """

    contacts: int = 0
    both_ways: int = 0
    circle: tuple[Contact, ...] = field(default=(), repr=False)
    ask: tuple[Contact, ...] = field(default=(), repr=False)
