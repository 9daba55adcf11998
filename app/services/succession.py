"""Who somebody is after their keys changed: my own keys given up, a peer's taken over, a lost vault's joined.

A card proves only that its keys belong together, so nobody becomes somebody else by a card alone: the old key signs
that the new card follows, and the new card names the old identity among its earlier ones. Where no old key can speak
any more the user says so (``join``), after the new number was compared.
"""

from dataclasses import replace
from datetime import datetime

from app.crypto.identity import KeyRefused, SecretKeys
from app.errors import AppError, FileRefused
from app.records.peer import Card, Peer, PeerState, Why
from app.records.referral import Sealed
from app.records.refusal import Refusal
from app.services import upkeep
from app.services.sealing import seal
from app.store import choices, former, identity, outboxes, peers
from app.store.database import Database
from app.sync import cards, fields
from app.sync.envelopes import Envelope


class NotJoined(AppError):
    """These two cannot be joined: one must be verified, the other an earlier card not revoked. Data: ``name``."""


def rotate(database: Database, now: datetime, *, signing: bool) -> tuple[Sealed, ...]:
    """Change my keys, inside a transaction; a file for each peer who hears me, signed with the old key, says so.

    Without ``signing`` only the age key changes: I stay who I am, and no number has to be compared again.
    """
    own = identity.ensure(database, now)
    fresh = SecretKeys.new()
    keys = fresh if signing else replace(own.keys, sealing=fresh.sealing)
    earlier = (own.keys.identity, *former.mine(database)) if signing else former.mine(database)
    name, number = own.name or choices.get(database).my_name, own.number + 1
    card = cards.write(keys, name=name, part=own.part, number=number, issued_at=now, was=earlier)
    body = {"card": card.decode("ascii")}
    sealed = tuple(seal(database, peer, "rotate", body, now) for peer in peers.all_of(database) if peer.state.heard)
    former.add_mine(database, own.keys, now)
    identity.put_keys(database, keys, now)
    identity.put_card(database, name=name, part=own.part, number=number, card=card)
    if signing:
        former.rename(database, own.keys.identity, keys.identity)
    return sealed


def accept(database: Database, envelope: Envelope, peer: Peer, now: datetime) -> None:
    """Take over what a peer's own file says of their new card, inside a transaction. Raises ``FileRefused``.

    Another signing key makes the peer *unconfirmed*, unless the number of the new card was compared already.
    """
    card = _card(envelope)
    if card.identity == peer.card.identity:
        if card.number <= peer.card.number:
            raise FileRefused(reason=Refusal.KNOWN)
        peers.put(database, replace(peer, card=card))
        return
    own, other = identity.get(database), peers.find(database, card.identity)
    mine = own is not None and own.keys.identity == card.identity
    barred = other is not None and other.state in (PeerState.REVOKED, PeerState.LOST)
    given_up = former.present(database, card.identity) != card.identity
    if peer.card.identity not in card.was or mine or barred or given_up:
        raise FileRefused(reason=Refusal.CARD)
    if other is not None and other.state is PeerState.VERIFIED:
        changed = replace(peer, state=other.state, verified_at=other.verified_at, heard_by=other.heard_by)
    else:
        changed = replace(peer, state=PeerState.UNCONFIRMED)
    _succeed(database, changed, card, other, Why.ROTATED, now)


def join(database: Database, new: Peer, old: Peer, now: datetime) -> None:
    """Everything of an earlier card becomes that of a verified one, inside a transaction. Raises ``NotJoined``.

    Whoever lost the vault has forgotten what came before, so what I send them begins a new sequence, in an outbox of
    its own.
    """
    if new.id == old.id or new.state is not PeerState.VERIFIED or old.state is PeerState.REVOKED:
        raise NotJoined(name=old.name)
    in_folder = any(outboxes.for_peer(database, one.id) is not None for one in (old, new))
    for one in (old, new):
        upkeep.close_outbox(database, one.id, now)
    former.forget_sent(database, old.id)
    changed = replace(old, state=new.state, verified_at=new.verified_at, heard_by=new.heard_by)
    _succeed(database, changed, new.card, new, Why.LOST, now)
    if in_folder:
        upkeep.open_outbox(database, peers.get(database, old.id), now)


def _succeed(database: Database, peer: Peer, card: Card, other: Peer | None, why: Why, now: datetime) -> None:
    """``peer`` has this card from now on; ``other`` had it until now and goes into them."""
    former.add_of(database, peer, why, now)
    contact = peer.contact_id
    if other is not None:
        former.move(database, other.id, peer.id)
        contact = contact if contact is not None else other.contact_id
    peers.put_keys(database, peer.id, card)
    peers.put(database, replace(peer, card=card, contact_id=contact))
    former.rename(database, peer.card.identity, card.identity)


def _card(envelope: Envelope) -> Card:
    try:
        text = fields.text(envelope.body, "card", limit=cards.MAX_BYTES, lines=True)
        return cards.read(text.encode())
    except (FileRefused, KeyRefused):
        raise FileRefused(reason=Refusal.CARD) from None
