"""Somebody who waits in the Screener, and a person proposed for the circle."""

from dataclasses import dataclass, field
from datetime import datetime

from app.records.contact import Contact
from app.records.exchange import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """``reason`` and ``sentence`` are of the newest personal message, else of the newest; ``count`` of received ones.

    ``personal``: a human wrote to me in person, without any sign of mass mail.
    """

    contact: Contact
    reason: Reason
    count: int
    sentence: str = field(default="", repr=False)
    last_at: datetime | None = None
    personal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A known person with real exchange both ways, best first; counts are of human messages."""

    contact: Contact
    sent: int
    received: int
    last_at: datetime
