"""Keys that change: the user's own, and a new card that takes the place of a lost one."""

from datetime import datetime

from app.records.ids import PeerId
from app.records.peer import Peer, Why
from app.records.referral import Referral, Sealed
from app.services import succession
from app.services.receiving import Receiving
from app.store import peers, referrals
from app.store.database import Database


class Renewal:
    """Who the user and the peers of one vault are from now on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rotate(self, now: datetime, *, signing: bool = True) -> tuple[Sealed, ...]:
        """Change my keys: a file for each peer who hears me says so, and what was sealed for the old ones opens for 90
        days more. Without ``signing`` only the age key changes, and nobody has to compare a number again.
        """
        with self._database.transaction("peer.rotate", now, noted=False):
            return succession.rotate(self._database, now, signing=signing)

    def join(self, peer_id: PeerId, earlier: PeerId, now: datetime) -> Peer:
        """This verified peer is the same person as an earlier card's: all that passed becomes one. Nothing takes that
        back. Raises ``NotJoined``.
        """
        new, old = peers.get(self._database, peer_id), peers.get(self._database, earlier)
        with self._database.transaction("peer.join", now, noted=False):
            succession.join(self._database, new, old, now)
        Receiving(self._database).retry(now)
        return peers.get(self._database, old.id)

    def open_again(self, peer_id: PeerId, now: datetime) -> tuple[Referral, ...]:
        """What still holds of my referrals that a peer had before the vault was lost, and was not sealed anew since."""
        peer = peers.get(self._database, peer_id)
        if peer.renewed is not Why.LOST or peer.renewed_at is None:
            return ()
        numbers = referrals.held_before(self._database, peer_id, peer.renewed_at)
        found = (referrals.get(self._database, number) for number in numbers)
        return tuple(one for one in found if not one.expired(now.date()))
