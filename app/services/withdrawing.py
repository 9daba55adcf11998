"""Taking back at once all that a peer has of the user: the last files for them."""

from datetime import datetime

from app.records.peer import Peer
from app.records.referral import Sealed
from app.services.profiles import take_back
from app.services.sealing import seal
from app.store import identity, referrals
from app.store.database import Database
from app.sync import withdrawals


def take_all_back(database: Database, peer: Peer, now: datetime) -> tuple[Sealed, ...]:
    """What takes back the referrals that a peer has and that still hold, and the profile, inside a transaction."""
    own, held = identity.get(database), referrals.held(database, peer.id)
    sealed = []
    for start in range(0, len(held), withdrawals.MOST):
        part = held[start : start + withdrawals.MOST]
        assert own is not None, "whoever sealed something has an identity"
        last = seal(database, peer, "withdraw", withdrawals.body(own.keys.identity, [claim for _, claim in part]), now)
        referrals.hand_over(database, part[0][0], peer, kind="withdraw", code=last.code, now=now)
        sealed.append(last)
    unsaid = take_back(database, peer, now)
    return (*sealed, unsaid) if unsaid is not None else tuple(sealed)
