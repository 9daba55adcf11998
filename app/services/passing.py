"""Whether a referral that came from a peer may go further, and the claims that go with it."""

from app.errors import AppError
from app.records.referral import Referral, Reshare
from app.store import referrals
from app.store.database import Database

MOST_CHAIN = 3


class MayNotPassOn(AppError):
    """Its author did not leave this referral free to be passed on, or it went through three hands already."""


def chain_behind(database: Database, received: Referral) -> tuple[bytes, ...]:
    """The signed claims that travel behind my own, the oldest first. Raises ``MayNotPassOn``."""
    chain = (*referrals.chain(database, received.id), referrals.signed(database, received.id))
    free = received.claim.terms.reshare is Reshare.OK and received.withdrawn_at is None
    if not free or len(chain) > MOST_CHAIN:
        raise MayNotPassOn
    return chain
