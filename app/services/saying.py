"""Sealing a statement about a referral for one peer, and keeping that it was said."""

import os
from dataclasses import replace
from datetime import datetime

from app.errors import AppError, Invalid
from app.records.ids import PeerId, ReferralId
from app.records.referral import Direction, Referral, Sealed
from app.records.statement import Said, StatementKind
from app.services.sealing import check_verified, seal
from app.store import peers, referrals, statements
from app.store.database import Database
from app.sync import answers


class AlreadySaid(AppError):
    """This was said before; a peer counts it once."""


def tell(database: Database, number: ReferralId, said: Said, now: datetime) -> Sealed:
    """Seal something for the author of a referral that I received. Raises ``AlreadySaid``, ``NotVerified``,
    ``Invalid``.
    """
    referral = received(database, number)
    assert referral.peer_id is not None, "what was received came from a peer"
    token = said.token or ("" if said.kind is StatementKind.DECLINE else os.urandom(16).hex())
    about = replace(said, author=referral.claim.author, claim=referral.claim.id, token=token)
    with database.transaction(f"statement.{said.kind.value}", now, noted=False):
        return seal_said(database, about, referral.peer_id, now)


def seal_said(database: Database, said: Said, peer_id: PeerId, now: datetime) -> Sealed:
    """The file, inside a transaction. Raises ``AlreadySaid``, ``NotVerified``."""
    peer = peers.get(database, peer_id)
    check_verified(peer)
    if statements.known(database, said, peer_id, mine=True):
        raise AlreadySaid
    sealed = seal(database, peer, said.kind.value, answers.body(said), now)
    statements.add(database, said, peer_id, now, mine=True, code=sealed.code)
    return sealed


def received(database: Database, number: ReferralId) -> Referral:
    """Raises ``Invalid`` for one that is mine or was withdrawn, ``NotFound``."""
    referral = referrals.get(database, number)
    if referral.direction is not Direction.RECEIVED or referral.withdrawn_at is not None:
        raise Invalid(field="referral", value=number)
    return referral
