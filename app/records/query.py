"""What a list of people or referrals should hold."""

from dataclasses import dataclass, field

from app.records.contact import Ring, Standing
from app.records.referral import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralQuery:
    """One way of referrals, those with ``words`` if any: ``limit`` lines from ``offset``, the newest first."""

    direction: Direction
    words: str = field(default="", repr=False)
    limit: int = 200
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactQuery:
    """Empty ``standings``, ``rings`` or ``label`` mean any. With ``words`` the closest people come first, otherwise
    names are in alphabetical order. A window of the list is ``limit`` rows from ``offset``.
    """

    words: str = field(default="", repr=False)
    standings: tuple[Standing, ...] = (Standing.CIRCLE, Standing.KNOWN)
    rings: tuple[Ring, ...] = ()
    label: str = field(default="", repr=False)
    limit: int = 200
    offset: int = 0
