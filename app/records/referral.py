"""A lead that somebody vets and seals for named peers, given by me or received."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.records.ids import LeadId, PeerId, ReferralId, RoundId
from app.records.lead import Vacancy


class Basis(StrEnum):
    """How somebody knows a workplace first-hand."""

    WORKED_THERE = "worked-there"
    WORKS_THERE = "works-there"
    HIRED_FOR = "hired-for"
    KNOW_PEOPLE = "know-people"
    TOLD_BY_PEER = "told-by-peer"


class Interest(StrEnum):
    """What the author gains."""

    NONE = "none"
    BONUS = "bonus"
    OWN_VACANCY = "own-vacancy"
    OTHER = "other"


class Confidence(StrEnum):
    """How sure the author is that what is said still holds."""

    SURE = "sure"
    FAIRLY = "fairly"
    UNSURE = "unsure"


class Reshare(StrEnum):
    """Whether a recipient may pass the referral on."""

    NONE = "none"
    ASK = "ask"
    OK = "ok"


class Direction(StrEnum):
    """Who sealed it: I, or somebody for me."""

    GIVEN = "given"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vetting:
    """The statement of a referral: how I know, since when, in whose interest, and in my own words if I like."""

    basis: Basis
    since: int | None = None  # a year
    relation: str = field(default="", repr=False)
    interest: Interest = Interest.NONE
    confidence: Confidence = Confidence.SURE
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Until when a referral holds, who may pass it on, and whether people named in it agreed."""

    expires_on: date | None = None
    reshare: Reshare = Reshare.NONE
    consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an author signs: ``id`` 32 hex digits; ``to`` an identity, only where nothing may be passed on."""

    id: str
    author: str
    name: str = field(repr=False)
    issued_at: datetime
    vacancy: Vacancy
    vetting: Vetting
    terms: Terms
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One file for one peer; ``code`` names the file, since a name in a file name would be read by others.

    ``peer_id`` is None where the peer is no longer known; whom the file was for stays known. ``in_folder``: it went
    through the shared folder; ``acked_at``: when the peer's program acknowledged it there.
    """

    peer_id: PeerId | None
    peer_name: str = field(repr=False)
    code: str
    handed_at: datetime
    in_folder: bool = False
    acked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """A referral in the vault. Given: ``deliveries`` says to whom. Received: ``peer_id`` says from whom.

    ``lead_id`` is the lead it was made from, or the one a received referral was taken over into. A withdrawn one
    received has lost its contents. ``gap``: an earlier file from this peer is missing. ``round_id``: the round in which
    one received was shared; ``held``: by that round's rule it waits for more vouchers, and lists do not show it.
    """

    id: ReferralId
    direction: Direction
    claim: Claim
    lead_id: LeadId | None = None
    peer_id: PeerId | None = None
    peer_name: str = field(default="", repr=False)
    deliveries: tuple[Delivery, ...] = ()
    received_at: datetime | None = None
    seen_at: datetime | None = None
    withdrawn_at: datetime | None = None
    gap: bool = False
    round_id: RoundId | None = None
    held: bool = False

    @property
    def vacancy(self) -> Vacancy:
        return self.claim.vacancy

    @property
    def vetting(self) -> Vetting:
        return self.claim.vetting

    def expired(self, today: date) -> bool:
        """Whether it holds no longer."""
        until = self.claim.terms.expires_on
        return until is not None and until < today

    @property
    def title(self) -> str:
        """Empty for a received one that was withdrawn."""
        return self.claim.vacancy.title

    @property
    def names(self) -> tuple[str, ...]:
        """Who vouches; of one given, to whom it was handed over."""
        if self.direction is Direction.RECEIVED:
            return (self.peer_name or self.claim.name,)
        return tuple(dict.fromkeys(one.peer_name for one in self.deliveries))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralLine:
    """What a list shows of a referral; ``names`` as there. ``new``: received and not looked at yet."""

    id: ReferralId
    direction: Direction
    title: str = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    peer_id: PeerId | None = None
    expires_on: date | None = None
    new: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A file to hand over: ``name`` is what to call it. ``in_folder``: the shared folder takes it there by itself."""

    peer_id: PeerId
    peer_name: str = field(repr=False)
    code: str
    data: bytes = field(repr=False)
    in_folder: bool = False

    @property
    def name(self) -> str:
        return f"{self.code}.referral"


#: The verdict on a file that may be opened; all others are reason codes with a sentence under ``[refused]``.
OK = "ok"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What can be said about a file without taking it in; all but ``verdict`` only where it is ``ok``.

    ``known``: this file, or this referral, was taken in before.
    """

    verdict: str
    kind: str = ""
    author: str = ""
    author_name: str = field(default="", repr=False)
    to: str = ""
    known: bool = False
    claim: Claim | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What a file brought: a referral, its withdrawal, or words about it (None where that one never came).

    ``peer_id`` where a peer changed keys, told of themselves or took that back. ``resting``: of a withdrawal, those of
    mine that I passed on over it. ``round_id``: of the round that it tells of.
    """

    kind: str
    referral: Referral | None
    peer_id: PeerId | None = None
    resting: tuple[ReferralId, ...] = ()
    round_id: RoundId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Of one sequence of a peer's files: the numbers that have not come (of very many the first), and the newest.

    ``forked``: two files claim one place, and nothing more of it is opened.
    """

    peer_id: PeerId
    peer_name: str = field(repr=False)
    missing: tuple[int, ...]
    newest: int
    forked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """A file that was not taken in; only why and when is shown."""

    id: int
    reason: str
    size: int
    at: datetime
