"""Sealing what I say for one peer: its place in the sequence, its file, its short code."""

import secrets
from collections.abc import Mapping
from datetime import date, datetime

from app.errors import AppError
from app.records.peer import Peer, PeerState
from app.records.referral import Sealed
from app.store import envelopes as places
from app.store import epochs, identity, outboxes, referrals, sent, sequences, statements
from app.store.database import Database
from app.sync import envelopes, streams, upkeep
from app.sync.transports.base import file_name

_CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_LENGTH = 4
#: A new epoch may begin with these.
_BEGIN = frozenset({upkeep.EPOCH, upkeep.HELLO})


class NotVerified(AppError):
    """Nothing is sealed for a peer whose number was not compared. Data: ``name``."""


class PeerLost(AppError):
    """The vault of this peer was reported lost; only a new card can be verified. Data: ``name``."""


class PeerRevoked(AppError):
    """Nothing more is sealed for a peer with whom the user ended the exchange. Data: ``name``."""


_REFUSED: dict[PeerState, type[AppError]] = {PeerState.REVOKED: PeerRevoked, PeerState.LOST: PeerLost}


def check_verified(peer: Peer) -> None:
    """Raise ``NotVerified``, ``PeerRevoked`` or ``PeerLost`` unless things may be sealed for this peer."""
    if peer.state is not PeerState.VERIFIED:
        raise _REFUSED.get(peer.state, NotVerified)(name=peer.name)


def seal(
    database: Database,
    peer: Peer,
    kind: str,
    body: Mapping[str, object],
    now: datetime,
    *,
    expires_on: date | None = None,
) -> Sealed:
    """A file for this peer, inside a transaction: it gets its place in the sequence here, so it must be handed over.

    Where this peer is sent to through the shared folder it is handed over by being sealed; ``expires_on``: from when on
    nobody need read it there.
    """
    own = identity.get(database)
    assert own is not None, "a peer is known only to those who have an identity"
    outbox = outboxes.for_peer(database, peer.id)
    if kind not in _BEGIN and (begun := outbox_epoch(database, peer)) is not None:
        seal(database, peer, upkeep.EPOCH, upkeep.epoch(begun), now)
    place = _place(places.last_sent(database, peer.id), max(1, epochs.number(database)))
    data, digest = envelopes.seal(
        kind, body, place, keys=own.keys, to=peer.card.identity, recipient=peer.card.sealing_key
    )
    step = places.Step(stream=place.stream, epoch=place.epoch, seq=place.seq, prev=place.prev, digest=digest, kind=kind)
    places.add(database, peer.id, step, now, mine=True)
    code = _code(database)
    if outbox is not None:
        sent.add(
            database,
            outbox.id,
            epoch=place.epoch,
            seq=place.seq,
            name=file_name(place.epoch, place.seq, data),
            kind=kind,
            code=code,
            data=data,
            now=now,
            expires_on=expires_on,
        )
    return Sealed(peer_id=peer.id, peer_name=peer.name, code=code, data=data, in_folder=outbox is not None)


def outbox_epoch(database: Database, peer: Peer) -> upkeep.Begun | None:
    """What this vault knows to have given a peer with an outbox, and to have got, if it was brought back since; else
    None. Through the folder such a vault says so before anything else.
    """
    if outboxes.for_peer(database, peer.id) is None:
        return None
    last = places.last_sent(database, peer.id)
    if last is None or streams.number_of(last.epoch) >= max(1, epochs.number(database)):
        return None
    given = upkeep.Head(epoch=last.epoch, seq=last.seq, digest=last.digest)
    return upkeep.Begun(last=given, heads=heads(database, peer))


def heads(database: Database, peer: Peer) -> tuple[upkeep.Head, ...]:
    """The newest files of a peer's sequences up to which all have come, the newest sequence first.

    Of an epoch that is over nothing behind its end: its author has forgotten that and could not make it out.
    """
    return tuple(
        upkeep.Head(epoch=of.epoch, seq=of.counted, digest=sequences.digest(database, of, of.counted))
        for of in reversed(sequences.of_peer(database, peer.id))
        if of.taken and of.counted and not of.forked
    )


def _place(last: places.Step | None, epoch: int) -> envelopes.Place:
    """After the last file; a vault that was restored since begins anew, as it may have forgotten files it gave."""
    if last is None:
        return streams.first(epoch)
    if streams.number_of(last.epoch) < epoch:
        return streams.renewed(last.stream, epoch)
    return streams.following(last.stream, last.epoch, streams.Link(last.seq, last.prev, last.digest))


def _code(database: Database) -> str:
    """Four letters and digits that name no file of ours yet; none that could be misread."""
    while True:
        code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
        if not referrals.code_taken(database, code) and not statements.code_taken(database, code):
            return code
