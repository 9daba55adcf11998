"""A contact whose card was taken in, and how sure the user is that the card is theirs."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import ContactId, PeerId


class PeerState(StrEnum):
    """What may pass between us: nothing is sealed for *unverified*, *revoked* and *lost*."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    UNCONFIRMED = "unconfirmed"  # to be compared again: reading goes on, nothing is sealed
    REVOKED = "revoked"
    LOST = "lost"

    @property
    def heard(self) -> bool:
        """What they send is opened."""
        return self in (PeerState.VERIFIED, PeerState.UNCONFIRMED)


class Part(StrEnum):
    """In which part somebody takes part."""

    ASSISTANT = "assistant"
    EMPLOYER = "employer"
    HR = "hr"


class HeardBy(StrEnum):
    """How the number came; by the channel that brought the card it verifies nothing (who changed one changed both)."""

    IN_PERSON = "in-person"
    VOICE = "voice"
    OTHER_CHANNEL = "other-channel"
    SAME_CHANNEL = "same-channel"


class Why(StrEnum):
    """Why somebody has other keys than before."""

    ROTATED = "rotated"  # they said so, signed with the old key and the new one
    LOST = "lost"  # their vault was lost, and the user joined the new card with what was there


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A name and its keys, as a signed card says them; nothing here is proven but that the keys belong together.

    ``was`` are identities that its holder says to have had before, the newest first: a claim, until one of them signs
    the same.
    """

    identity: str  # SHA-256 of the signing key, 64 hex digits
    name: str = field(repr=False)
    part: Part
    number: int
    issued_at: datetime
    signing_key: bytes = field(repr=False)  # Ed25519, 32 bytes
    sealing_key: bytes = field(repr=False)  # X25519, 32 bytes
    was: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """Somebody to exchange referrals with.

    ``same_name_as`` names contacts and peers already known under this name; the faces say so loudly and
    nothing is merged. ``renewed_at`` and ``renewed``: when and why their keys changed last. ``said_to_be`` is a peer
    whose identity this one's card names as an earlier one of its holder's.
    """

    id: PeerId
    card: Card
    state: PeerState
    contact_id: ContactId | None = None
    added_at: datetime
    verified_at: datetime | None = None
    heard_by: HeardBy | None = None
    same_name_as: tuple[str, ...] = field(default=(), repr=False)
    renewed_at: datetime | None = None
    renewed: Why | None = None
    said_to_be: PeerId | None = None

    @property
    def name(self) -> str:
        """The card's name; the beginning of the identity for a card without one."""
        return self.card.name or self.card.identity[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """My own identity; ``number`` is that of the newest card, 0 before the first.

    ``recipient`` is my age key and ``signer`` my line for OpenSSH's ``allowed_signers``, for checks from outside.
    ``opens_until``: when the last of my earlier age keys goes, None where none is left.
    """

    identity: str
    name: str = field(repr=False)
    part: Part
    number: int
    recipient: str
    signer: str
    opens_until: datetime | None = None
