"""What the user tells chosen peers of themselves, and what peers told the user."""

from dataclasses import dataclass, field
from datetime import datetime

from app.records.ids import PeerId, ProfileId

#: Characters of each of the four texts: it is short, or nobody reads it.
MOST = 2_000
#: Bytes of a résumé that is read; it is text, so none is larger.
MOST_RESUME = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileText:
    """Who I am, what I do, what I look for, and what I can vouch for, in the user's own words."""

    about: str = field(default="", repr=False)
    does: str = field(default="", repr=False)
    seeks: str = field(default="", repr=False)
    vouches: str = field(default="", repr=False)

    @property
    def empty(self) -> bool:
        return not (self.about or self.does or self.seeks or self.vouches)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One variant: ``name`` is what the user calls it ("for employers") and never leaves the vault."""

    id: ProfileId
    name: str = field(repr=False)
    text: ProfileText
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenResume:
    """What a JSON Resume file gives for a profile; ``losses`` are the paths of what it does not hold."""

    text: ProfileText
    losses: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedProfile:
    """A profile as one peer has it from me (``mine``), or I from them.

    ``claim`` (32 hex digits) stays the same while it is replaced, and ``number`` grows; a withdrawn one has lost its
    text and another claim begins. ``profile_id`` is the variant it was made of, if that is still there.
    """

    peer_id: PeerId
    peer_name: str = field(repr=False)
    mine: bool
    claim: str
    number: int
    text: ProfileText
    profile_id: ProfileId | None = None
    at: datetime
    withdrawn_at: datetime | None = None

    @property
    def open(self) -> bool:
        return self.withdrawn_at is None
