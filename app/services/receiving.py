"""Opening what somebody sent: authentic, for me and new, or into quarantine with a reason."""

import contextlib
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.peer import Peer
from app.records.referral import OK, Claim, Direction, Inspection, Opened, Quarantined, Referral
from app.records.refusal import Refusal
from app.records.statement import Said, StatementKind
from app.services import gathering, permissions, relays, sequencing, succession, vouching
from app.services import upkeep as keeping
from app.store import envelopes as places
from app.store import former, identity, peers, referrals, sequences, statements
from app.store import profiles as told
from app.store.database import Database
from app.store.sequences import Sequence
from app.sync import answers, claims, envelopes, fields, profiles, rounds, upkeep, withdrawals
from app.sync.envelopes import Envelope

#: Refusals that say all there is to say; the file is not kept.
_NOT_KEPT = frozenset({Refusal.TOO_LARGE, Refusal.OTHER_RECIPIENT, Refusal.REPLAY, Refusal.KNOWN, Refusal.WITHDRAWN})
_MOST_CHAIN = 3


class Receiving:
    """Opens files when they come, and what waited again once its sender is verified."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def inspect(self, data: bytes) -> Inspection:
        """What a file is, without taking it in or keeping it."""
        try:
            envelope = self._unseal(data)
            if not envelope.understood:
                raise FileRefused(reason=Refusal.NEWER)
            peer = self._peer(envelope)
            claim = self._claim(envelope)[0] if envelope.kind == "referral" else None
        except FileRefused as refused:
            return Inspection(verdict=str(refused.data["reason"]))
        known = places.took_effect(self._database, peer.id, _step(envelope))
        if claim is not None:
            known = known or referrals.find(self._database, claim.author, claim.id) is not None
        return Inspection(
            verdict=OK,
            kind=envelope.kind,
            author=envelope.author,
            author_name=peer.name,
            to=envelope.to,
            known=known,
            claim=claim,
        )

    def open(self, data: bytes, now: datetime) -> Opened:
        """Take a file in. Raises ``FileRefused``; what may become good later, or should be known of, is kept."""
        former.forget_old(self._database, now)
        opened = self._open(data, now)
        if opened.kind == "rotate" or places.quarantined_for(self._database, (Refusal.EARLY,)):
            self._catch_up(now)
        return opened

    def take_in(self, data: bytes, now: datetime, *, outbox: str | None = None) -> Opened:
        """Take in a file of the shared folder, where it stays: what is refused is not kept here.

        ``outbox``: the one whose first file this is and that nobody told of; it must tell. Raises ``FileRefused``.
        """
        envelope = self._unseal(data)
        if outbox is not None and (envelope.kind != upkeep.HELLO or upkeep.read_hello(envelope.body) != outbox):
            raise FileRefused(reason=Refusal.NOT_HELLO)
        with self._database.transaction("referral.open", now, noted=False):
            outcome = self._take(envelope, now, strict=True)
            if isinstance(outcome, Opened):
                places.release(self._database, data)
        if isinstance(outcome, Refusal):
            raise FileRefused(reason=outcome)
        if outcome.kind == "rotate":
            self._catch_up(now)
        return outcome

    def _open(self, data: bytes, now: datetime) -> Opened:
        try:
            envelope = self._unseal(data)
            with self._database.transaction("referral.open", now, noted=False):
                outcome = self._take(envelope, now, strict=False)
                if isinstance(outcome, Opened):
                    places.release(self._database, data)
            if isinstance(outcome, Refusal):
                raise FileRefused(reason=outcome)
        except FileRefused as refused:
            reason = Refusal(str(refused.data["reason"]))
            if reason not in _NOT_KEPT:
                with self._database.transaction("referral.quarantine", now, noted=False):
                    places.quarantine(self._database, data, reason, now)
            raise
        return outcome

    def retry(self, now: datetime) -> tuple[Opened, ...]:
        """Open again what waits; what is still refused goes on waiting with its newest reason."""
        opened = []
        for _, data in places.quarantined_data(self._database):
            try:
                opened.append(self.open(data, now))
            except FileRefused:
                continue
        return tuple(opened)

    def _catch_up(self, now: datetime) -> None:
        """Open what waited for a file that has come: a change of keys for those before it, others for their key."""
        waits = (Refusal.EARLY, Refusal.UNKNOWN_AUTHOR)
        for _ in range(places.MOST_FILES):
            opened = False
            for data in places.quarantined_for(self._database, waits):
                with contextlib.suppress(FileRefused):
                    self._open(data, now)
                    opened = True
            if not opened:
                return

    def waiting(self) -> tuple[Quarantined, ...]:
        """What is in quarantine, the newest first."""
        return places.quarantined(self._database)

    def _unseal(self, data: bytes) -> Envelope:
        return envelopes.unseal(data, openers=openers(self._database), senders=_senders(self._database))

    def _peer(self, envelope: Envelope) -> Peer:
        peer = peers.find(self._database, envelope.author, namesakes=False)
        assert peer is not None, "only peers' files are unsealed"
        return peer

    def _take(self, envelope: Envelope, now: datetime, *, strict: bool) -> Opened | Refusal:
        """Note the file's place, then let it take effect. A refusal is given back, so that the place stays noted."""
        peer, step = self._peer(envelope), _step(envelope)
        if places.took_effect(self._database, peer.id, step):
            return Refusal.REPLAY
        try:
            sequence = sequencing.place(self._database, peer.id, step, now, strict=strict)
        except FileRefused as refused:
            return Refusal(str(refused.data["reason"]))
        outcome: Opened | Refusal
        try:
            outcome = self._apply(envelope, peer, sequence, now)
            vouching.weigh(self._database)
            brought = outcome.referral.claim.id if envelope.kind == "referral" and outcome.referral else None
            places.add(self._database, peer.id, replace(step, applied=True, claim=brought), now, mine=False)
        except FileRefused as refused:
            outcome = Refusal(str(refused.data["reason"]))
        about = outcome.referral if isinstance(outcome, Opened) else None
        number = about.id if about is not None and about.peer_id == peer.id else None
        missing = sequences.missing(self._database, peer.id)
        referrals.put_gap(self._database, peer.id, number, missing=missing)
        return outcome

    def _apply(self, envelope: Envelope, peer: Peer, sequence: Sequence, now: datetime) -> Opened:
        """What the file says takes effect; nothing is written before all of it was found good."""
        if not envelope.understood:
            raise FileRefused(reason=Refusal.NEWER)
        if envelope.kind == "withdraw":
            return self._withdraw(envelope, peer, now)
        if envelope.kind == profiles.KIND:
            return self._learn(envelope, peer, now)
        if envelope.kind in rounds.KINDS:
            about = gathering.accept(self._database, envelope, peer, now)
            return Opened(kind=envelope.kind, referral=None, peer_id=peer.id, round_id=about)
        if envelope.kind in upkeep.KINDS:
            keeping.accept(self._database, envelope, peer, sequence, now)
            return Opened(kind=envelope.kind, referral=None)
        if envelope.kind == "rotate":
            if sequences.lacks(self._database, sequence, envelope.place.seq):
                raise FileRefused(reason=Refusal.EARLY)
            succession.accept(self._database, envelope, peer, now)
            return Opened(kind=envelope.kind, referral=None, peer_id=peer.id)
        if envelope.kind in answers.KINDS:
            return self._hear(envelope, peer, now)
        claim, signed, chain = self._claim(envelope)
        if referrals.buried(self._database, claim.author, claim.id):
            raise FileRefused(reason=Refusal.WITHDRAWN)
        if referrals.find(self._database, claim.author, claim.id) is not None:
            raise FileRefused(reason=Refusal.KNOWN)
        shared = gathering.shared_in(self._database, envelope.body, peer)
        number = referrals.add(
            self._database, claim, peer_id=peer.id, signed=signed, received_at=now, chain=chain, round_id=shared
        )
        vouching.weigh(self._database)
        return Opened(kind=envelope.kind, referral=referrals.get(self._database, number))

    def _withdraw(self, envelope: Envelope, peer: Peer, now: datetime) -> Opened:
        """It wins for ever, before or after what it withdraws; only an author withdraws."""
        found, unsaid, taken_back = None, False, withdrawals.read(envelope.body)
        referrals.bury(self._database, envelope.author, taken_back, now)
        for claim in taken_back:
            referral = referrals.find(self._database, envelope.author, claim)
            if referral is not None and referral.direction is Direction.RECEIVED and referral.withdrawn_at is None:
                referrals.withdraw(self._database, referral, now, erase=True)
            found = found or referral
            unsaid = told.withdraw(self._database, peer.id, claim, now, mine=False) or unsaid
        about = None if found is None else referrals.get(self._database, found.id)
        resting = relays.resting(self._database, envelope.author, taken_back)
        teller = peer.id if unsaid else None
        return Opened(kind=envelope.kind, referral=about, peer_id=teller, resting=resting)

    def _learn(self, envelope: Envelope, peer: Peer, now: datetime) -> Opened:
        """What a peer tells of themselves, unless it was taken back or something newer is known."""
        said = profiles.read(envelope.body)
        if referrals.buried(self._database, envelope.author, said.id):
            raise FileRefused(reason=Refusal.WITHDRAWN)
        known = told.find(self._database, peer.id, mine=False)
        if known is not None and said.number <= known.number:
            raise FileRefused(reason=Refusal.KNOWN)
        told.share(self._database, peer.id, said.id, said.number, said.text, now, mine=False)
        return Opened(kind=envelope.kind, referral=None, peer_id=peer.id)

    def _hear(self, envelope: Envelope, peer: Peer, now: datetime) -> Opened:
        """What a peer says about a referral: only those concerned can say it, and once."""
        said = answers.read(envelope.kind, envelope.body)
        said = replace(said, author=former.present(self._database, said.author))
        referral = referrals.find(self._database, said.author, said.claim)
        self._check_concerned(said, peer, referral)
        if statements.known(self._database, said, peer.id, mine=False):
            raise FileRefused(reason=Refusal.KNOWN)
        if said.kind is StatementKind.GRANT and referral is not None and referral.withdrawn_at is None:
            referral = permissions.take_up(self._database, referral, said, sender=envelope.author)
        statements.add(self._database, said, peer.id, now, mine=False)
        return Opened(kind=envelope.kind, referral=referral)

    def _check_concerned(self, said: Said, peer: Peer, referral: Referral | None) -> None:
        """Raise ``FileRefused`` for words about a claim that is not theirs to speak of, or another than was signed."""
        if said.kind is StatementKind.ENDORSE:
            if said.author == peer.card.identity or (
                referral is not None and said.digest not in self._digests(referral)
            ):
                raise FileRefused(reason=Refusal.CLAIM)
        elif said.kind.replies:
            if said.author != peer.card.identity or not statements.asked(self._database, said, peer.id):
                raise FileRefused(reason=Refusal.CLAIM)
        else:
            given = referral is not None and referral.direction is Direction.GIVEN
            holders = referrals.handed(self._database, referral.id) if referral is not None else ()
            if not given or peer.id not in {holder for holder, _ in holders}:
                raise FileRefused(reason=Refusal.CLAIM)
            if said.kind is StatementKind.ASK and referral is not None and not permissions.may_be_asked(referral):
                raise FileRefused(reason=Refusal.CLAIM)

    def _digests(self, referral: Referral) -> set[str]:
        """The hashes of a claim's signed bytes as I know them: received, or in each file that I handed over."""
        if referral.direction is Direction.GIVEN:
            return {digest for _, digest in referrals.handed(self._database, referral.id)}
        return {sha256(referrals.signed(self._database, referral.id)).hexdigest()}

    def _claim(self, envelope: Envelope) -> tuple[Claim, bytes, tuple[bytes, ...]]:
        """The signed claim of a referral, with the bytes that were signed and those of the claims behind it."""
        signed = fields.data(envelope.body, "claim")
        claim = claims.read(signed)
        claims.check_for(claim, sender=envelope.author, me=envelope.to)
        behind = envelope.body.get("chain")
        if not isinstance(behind, list) or len(behind) > _MOST_CHAIN:
            raise FileRefused(reason=Refusal.FIELDS)
        chain = tuple(fields.data({"claim": entry}, "claim") for entry in behind)
        claims.check_chain(tuple(claims.read(link) for link in chain))
        return claim, signed, chain


def openers(database: Database) -> envelopes.Openers:
    """My keys, and those I gave up while they still open; without any nothing can be for me, and random ones say so."""
    own = identity.get(database)
    keys = SecretKeys.new() if own is None else own.keys
    given_up = tuple((one.identity, one.sealing) for one in former.opening(database))
    return envelopes.Openers(keys=keys, former=given_up)


def _senders(database: Database) -> envelopes.Senders:
    return envelopes.Senders(states=peers.Pinned(database), former=former.keys(database))


def _step(envelope: Envelope) -> places.Step:
    """Its place, not applied yet."""
    place = envelope.place
    return places.Step(
        stream=place.stream,
        epoch=place.epoch,
        seq=place.seq,
        prev=place.prev,
        digest=envelope.digest,
        kind=envelope.kind,
        applied=False,
    )
