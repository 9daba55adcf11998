"""What peers say to each other about a referral: interest, a question, its answer, leave to pass it on, and more."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import ContactId, LeadId, PeerId, ReferralId, StatementId
from app.records.referral import Basis, Claim


class StatementKind(StrEnum):
    """All but *answer*, *grant* and *endorse* go to the author of the claim; answers and leave come from there."""

    INTEREST = "interest"
    DECLINE = "decline"
    QUESTION = "question"
    ANSWER = "answer"
    INTRODUCE = "introduce"
    ENDORSE = "endorse"
    ASK = "ask"  # may I pass it on?
    GRANT = "grant"  # the same claim signed again, free to be passed on

    @property
    def owed(self) -> bool:
        """Whoever gets it owes a reply."""
        return self in (StatementKind.INTEREST, StatementKind.QUESTION, StatementKind.INTRODUCE, StatementKind.ASK)

    @property
    def replies(self) -> bool:
        """It names by its token what it replies to."""
        return self in (StatementKind.ANSWER, StatementKind.GRANT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement about the claim (``author``, ``claim``).

    ``token`` (32 hex digits) names a question or an interest, so that an answer can say which it answers. An
    endorsement binds the SHA-256 of the signed claim as ``digest`` and says how the endorser knows; an introduction
    names a third person, who agreed, and how to reach them. ``relayed``: not the sender is interested but somebody to
    whom they passed it on. ``granted``: the claim's signed bytes, free to be passed on.
    """

    kind: StatementKind
    author: str
    claim: str = field(repr=False)
    token: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    digest: str = field(default="", repr=False)
    basis: Basis | None = None
    since: int | None = None
    name: str = field(default="", repr=False)
    reach: str = field(default="", repr=False)
    relayed: bool = False
    granted: bytes = field(default=b"", repr=False)

    @property
    def code(self) -> str:
        """Under which its sentence stands."""
        return "relayed" if self.relayed else self.kind.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement in the vault: from a peer, or ``mine`` to one. ``settled_at``: answered, or marked done by hand."""

    id: StatementId
    said: Said
    peer_id: PeerId
    peer_name: str = field(repr=False)
    mine: bool
    at: datetime
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A peer waits for my word: the statement, and the referral and lead that it is about."""

    statement: Statement
    referral_id: ReferralId
    lead_id: LeadId | None = None
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """Somebody whom I verified and who stands behind a claim; ``endorsed`` where another wrote it."""

    peer_id: PeerId
    contact_id: ContactId | None = None
    name: str = field(repr=False)
    endorsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What became of a peer's earlier referrals here, by my own leads; seen by me alone."""

    received: int
    taken_over: int
    talked: int  # to an interview, an offer or further
    taken: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A claim behind one that was passed on; ``peer_id`` is its author where I verified them, else it is hearsay.

    ``withdrawn``: its author took it back, as a file of theirs told me.
    """

    claim: Claim
    peer_id: PeerId | None = None
    withdrawn: bool = False
