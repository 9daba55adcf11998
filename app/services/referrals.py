"""What a person does with referrals: vet a lead, seal it for peers, open what others sealed, take it back."""

import os
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from app.errors import AppError, Invalid
from app.records.ids import LeadId, PeerId, ReferralId, RoundId
from app.records.lead import Lead, LeadDraft, Vacancy
from app.records.peer import Peer
from app.records.query import ReferralQuery
from app.records.referral import (
    Claim,
    Direction,
    Inspection,
    Opened,
    Quarantined,
    Referral,
    ReferralLine,
    Reshare,
    Sealed,
    Terms,
    Vetting,
)
from app.services import sharing
from app.services.arrivals import Arrivals
from app.services.passing import chain_behind
from app.services.receiving import Receiving
from app.services.sealing import check_verified, seal
from app.store import choices, identity, leads, peers, referral_lines, referrals
from app.store.database import Database
from app.sync import claims


class Ended(AppError):
    """This referral was withdrawn or has expired, so it cannot be sealed any more."""


class InConfidence(AppError):
    """This lead was told in confidence, so it is not passed on. Data: ``title``."""


class Handed(AppError):
    """This referral was handed over already; it can be withdrawn, not removed."""


class Referrals:
    """The referrals of one vault. ``arrivals``: what is missing of the files that peers numbered."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._receiving = Receiving(database)
        self.arrivals = Arrivals(database)

    def list(self, direction: Direction | None = None) -> tuple[Referral, ...]:
        """The newest first."""
        return referrals.all_of(self._database, direction)

    def lines(self, query: ReferralQuery) -> tuple[ReferralLine, ...]:
        """A window of a list, which need not decode what only an opened referral shows."""
        return referral_lines.lines(self._database, query)

    def count(self, direction: Direction, words: str = "") -> int:
        """How many lines there are in all of one way, or of those with these words."""
        return referral_lines.count(self._database, direction, words)

    def unseen(self) -> int:
        """How many received ones nobody has looked at yet."""
        return referral_lines.unseen(self._database)

    def get(self, number: ReferralId) -> Referral:
        """Raises ``NotFound``."""
        return referrals.get(self._database, number)

    def vet(self, lead_id: LeadId, vetting: Vetting, now: datetime, *, terms: Terms | None = None) -> Referral:
        """Say about a lead how one knows it; nothing leaves yet. Of a lead taken over the claims behind it go along.

        Raises ``InConfidence``, ``MayNotPassOn``, ``TooLong``, ``Invalid``, ``NotFound``.
        """
        lead, terms = leads.get(self._database, lead_id), terms or Terms()
        if lead.confidential:
            raise InConfidence(title=lead.title)
        source = referrals.source_of(self._database, lead_id)
        chain = () if source is None else chain_behind(self._database, source)
        return self._write(lead.vacancy, vetting, terms, now, lead_id=lead_id, chain=chain)

    def pass_on(self, number: ReferralId, vetting: Vetting, now: datetime, *, terms: Terms | None = None) -> Referral:
        """A referral of my own over one that I received, with the claims behind it; it is sealed like any other.

        Raises ``MayNotPassOn``, ``TooLong``, ``Invalid``.
        """
        received = self.get(number)
        if received.direction is not Direction.RECEIVED:
            raise Invalid(field="referral", value=number)
        chain = chain_behind(self._database, received)
        return self._write(received.vacancy, vetting, terms or Terms(), now, lead_id=received.lead_id, chain=chain)

    def seal(
        self, number: ReferralId, peer_ids: Sequence[PeerId], now: datetime, *, round_id: RoundId | None = None
    ) -> tuple[Sealed, ...]:
        """One file for each peer, all or none; with ``round_id`` also for all whom I count as admitted there and who
        do not have it yet. Raises ``NotVerified``, ``PeerRevoked``, ``PeerLost``, ``Ended``, ``Invalid``, ``NotFound``,
        ``NobodyAdmitted``.

        A file gets its place in the sequence here, so what this gives must be handed over: saved or attached.
        """
        referral = self._given(number)
        if referral.withdrawn_at or referral.expired(now.date()):
            raise Ended
        shared = None if round_id is None else sharing.named(self._database, round_id)
        members = () if round_id is None else sharing.lacking(self._database, round_id, referral)
        if not peer_ids and not members:
            raise Invalid(field="peers", value="")
        chosen = [peers.get(self._database, peer_id) for peer_id in dict.fromkeys((*members, *peer_ids))]
        for peer in chosen:
            check_verified(peer)
        with self._database.transaction("referral.seal", now, noted=False):
            return tuple(
                self._hand(referral, peer, now, shared=shared if peer.id in members else None) for peer in chosen
            )

    def withdraw(self, number: ReferralId, now: datetime) -> tuple[Sealed, ...]:
        """Take a referral back: one file for each peer who has it and is still heard. Copies elsewhere stay."""
        referral = self._given(number)
        body = {"author": referral.claim.author, "id": referral.claim.id}
        with self._database.transaction("referral.withdraw", now, noted=False):
            referrals.withdraw(self._database, referral, now, erase=False)
            holders = dict.fromkeys(
                delivery.peer_id for delivery in referral.deliveries if delivery.peer_id is not None
            )
            known = [peers.get(self._database, peer_id) for peer_id in holders]
            return tuple(self._hand(referral, peer, now, withdraw=body) for peer in known if peer.state.heard)

    def remove(self, number: ReferralId, now: datetime) -> None:
        """Remove one that was never handed over, or one received. Raises ``Handed``."""
        referral = self.get(number)
        if referral.deliveries:
            raise Handed
        with self._database.transaction("referral.remove", now, detail=referral.vacancy.title):
            referrals.remove(self._database, number)

    def inspect(self, data: bytes) -> Inspection:
        """What a file is, without taking it in."""
        return self._receiving.inspect(data)

    def open(self, data: bytes, now: datetime) -> Opened:
        """Take in a file that somebody sealed for me. Raises ``FileRefused`` with its reason."""
        return self._receiving.open(data, now)

    def waiting(self) -> tuple[Quarantined, ...]:
        """Files in quarantine: why and since when, nothing else."""
        return self._receiving.waiting()

    def seen(self, number: ReferralId, now: datetime) -> None:
        """The user has looked at one received."""
        with self._database.transaction("referral.seen", now, noted=False):
            referrals.mark_seen(self._database, number, now)

    def take(self, number: ReferralId, now: datetime) -> Lead:
        """Make one received a lead of my own; the lead of one taken before is given back."""
        referral = self.get(number)
        if referral.lead_id is not None:
            return leads.get(self._database, referral.lead_id)
        if referral.withdrawn_at is not None:
            raise Ended
        told_by = peers.get(self._database, referral.peer_id).contact_id if referral.peer_id else None
        draft = LeadDraft(vacancy=referral.vacancy, told_by=told_by)
        with self._database.transaction("referral.take", now, detail=referral.vacancy.title):
            lead_id = leads.add(self._database, draft, now)
            referrals.put_lead(self._database, number, lead_id)
        return leads.get(self._database, lead_id)

    def _write(
        self,
        vacancy: Vacancy,
        vetting: Vetting,
        terms: Terms,
        now: datetime,
        *,
        lead_id: LeadId | None,
        chain: Sequence[bytes],
    ) -> Referral:
        claims.check(vacancy, vetting)
        if terms.expires_on is not None and terms.expires_on < now.date():
            raise Invalid(field="expires", value=terms.expires_on)
        with self._database.transaction("referral.vet", now, noted=False):
            own = identity.ensure(self._database, now)
            claim = Claim(
                id=os.urandom(16).hex(),
                author=own.keys.identity,
                name=own.name or choices.get(self._database).my_name,
                issued_at=now.replace(microsecond=0),
                vacancy=vacancy,
                vetting=vetting,
                terms=terms,
            )
            number = referrals.add(self._database, claim, lead_id=lead_id, chain=chain)
        return self.get(number)

    def _given(self, number: ReferralId) -> Referral:
        referral = self.get(number)
        if referral.direction is not Direction.GIVEN:
            raise Invalid(field="referral", value=number)
        return referral

    def _hand(
        self,
        referral: Referral,
        peer: Peer,
        now: datetime,
        *,
        withdraw: Mapping[str, object] | None = None,
        shared: Mapping[str, object] | None = None,
    ) -> Sealed:
        """The sealed referral for one peer, or what takes it back; noted with the hash of the claim inside."""
        kind, body, digest = "withdraw", withdraw or {}, ""
        if withdraw is None:
            signed = self._signed(referral, peer)
            kind, digest = "referral", sha256(signed).hexdigest()
            body = {
                "claim": b64encode(signed).decode(),
                "chain": [b64encode(link).decode() for link in referrals.chain(self._database, referral.id)],
                **({"round": shared} if shared is not None else {}),
            }
        until = referral.claim.terms.expires_on if withdraw is None else None
        sealed = seal(self._database, peer, kind, body, now, expires_on=until)
        referrals.hand_over(self._database, referral.id, peer, kind=kind, code=sealed.code, now=now, digest=digest)
        return sealed

    def _signed(self, referral: Referral, peer: Peer) -> bytes:
        own = identity.get(self._database)
        assert own is not None, "vetting makes the own identity"
        bound = referral.claim.terms.reshare is Reshare.NONE
        claim = replace(referral.claim, name=own.name or referral.claim.name, to=peer.card.identity if bound else "")
        return claims.sign(claim, own.keys)
