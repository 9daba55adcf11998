"""A round: the user's own list of peers, and the charter that they agreed to.

Nobody keeps a list for all. Each member counts by themselves who is admitted, from what members signed: one joins or
leaves for oneself, and vouches for another or takes that back. So nobody can be voted out, since nobody could count.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import PeerId, RoundId
from app.records.peer import PeerState

#: Characters of each text of a charter, and of its name.
MOST_TEXT, MOST_NAME = 1_000, 80
#: How many may have to vouch at most.
MOST_VOUCHERS = 9


class Deed(StrEnum):
    """What a member says: of themselves *join* and *leave*, of another *vouch* and *stop*."""

    JOIN = "join"
    LEAVE = "leave"
    VOUCH = "vouch"
    STOP = "stop"  # no longer seals to them, and no longer vouches

    @property
    def own(self) -> bool:
        """It is about whoever says it."""
        return self in (Deed.JOIN, Deed.LEAVE)

    @property
    def ends(self) -> bool:
        return self in (Deed.LEAVE, Deed.STOP)


class Belonging(StrEnum):
    """How somebody stands to a round, as they themselves said."""

    INVITED = "invited"
    JOINED = "joined"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class CharterDraft:
    """What a founder writes: the round's name, what is passed on in it and what not, how many vouch for a member."""

    name: str = field(repr=False)
    passed_on: str = field(default="", repr=False)
    kept: str = field(default="", repr=False)
    needed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Charter:
    """What the founder signs: what is passed on in the round, what not, and how many must vouch for a member.

    ``uid`` (32 hex digits) and ``founder`` (an identity) name the round; a higher ``number`` takes the place
    of a lower.
    """

    uid: str
    founder: str
    number: int
    name: str = field(repr=False)
    passed_on: str = field(repr=False)
    kept: str = field(repr=False)  # what is not passed on
    needed: int
    issued_at: datetime

    @property
    def draft(self) -> CharterDraft:
        return CharterDraft(name=self.name, passed_on=self.passed_on, kept=self.kept, needed=self.needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What ``author`` signed about ``member`` (identities): of the two of them the highest ``number`` holds.

    ``name`` is what the author calls the member; ``charter`` the number of the charter that it was said under.
    """

    uid: str
    founder: str
    deed: Deed
    author: str
    member: str
    number: int
    name: str = field(repr=False)
    charter: int

    def over(self, other: "Voice") -> bool:
        """Whether this takes the other's place; of two with one number the one that ends something."""
        return self.number > other.number or (self.number == other.number and self.deed.ends and not other.deed.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouch:
    """Somebody who vouches for a member; ``peer_id`` is None for me and for whom I do not know.

    ``counts``: I am it, or I verified them, they are of the round, and nobody is counted twice.
    """

    name: str = field(repr=False)
    peer_id: PeerId | None = None
    mine: bool = False
    counts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a round, or invited to it.

    ``admitted``: by my count. ``stopped``: I no longer seal to them in this round; ``against`` are names of others who
    said the same. ``uninformed``: a verified peer who was not told by me of the newest in the round.
    """

    identity: str
    name: str = field(repr=False)
    belonging: Belonging
    me: bool = False
    founder: bool = False
    peer_id: PeerId | None = None
    state: PeerState | None = None
    vouchers: tuple[Vouch, ...] = ()
    against: tuple[str, ...] = field(default=(), repr=False)
    admitted: bool = False
    stopped: bool = False
    uninformed: bool = False

    @property
    def vouched(self) -> int:
        """How many vouch who count."""
        return sum(one.counts for one in self.vouchers)

    @property
    def heard(self) -> bool:
        """What goes to the round's members can be sealed for them at all."""
        return self.state is PeerState.VERIFIED and not self.me and not self.stopped

    @property
    def receives(self) -> bool:
        """What I share with the round is sealed for them."""
        return self.admitted and self.heard


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A round as it stands here. ``members`` are by name, I among them.

    ``belonging`` is mine; ``agreed`` the number of the charter I joined under. ``invited_by`` told me of it.
    ``show_with``: referrals of this round are shown from so many vouchers on; ``held`` are those that wait for more.
    """

    id: RoundId
    charter: Charter
    belonging: Belonging
    members: tuple[Member, ...] = ()
    agreed: int = 0
    invited_by: PeerId | None = None
    show_with: int = 1
    held: int = 0

    @property
    def name(self) -> str:
        return self.charter.name

    @property
    def founder(self) -> Member | None:
        return next((one for one in self.members if one.founder), None)

    @property
    def recipients(self) -> tuple[Member, ...]:
        return tuple(one for one in self.members if one.receives)

    @property
    def changed(self) -> bool:
        """Its charter is not the one that I agreed to."""
        return self.belonging is Belonging.JOINED and self.charter.number > self.agreed
