"""Who stands behind a referral and counts: whom I verified, each person once; and what a round's rule makes of that."""

from collections.abc import Iterator
from hashlib import sha256

from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.referral import Referral
from app.records.statement import Link, StatementKind, Voucher
from app.store import former, peers, referrals, rounds, statements
from app.store.database import Database
from app.sync import claims


def chain(database: Database, referral: Referral) -> tuple[Link, ...]:
    """The claims behind one that was passed on, the oldest first; an author I have not verified is hearsay."""
    links = []
    for signed in referrals.chain(database, referral.id):
        claim = claims.read(signed)
        gone = referrals.buried(database, former.present(database, claim.author), claim.id)
        links.append(Link(claim=claim, peer_id=_verified(database, claim.author), withdrawn=gone))
    return tuple(links)


def vouchers(database: Database, referral: Referral) -> tuple[Voucher, ...]:
    """Whom I verified of those who stand behind a referral, each contact once and myself never: its author, those of
    the claims behind it, whoever passed it on to me with a claim of their own, and whoever endorsed it.
    """
    found: dict[object, Voucher] = {}
    links = (link.claim.author for link in chain(database, referral) if not link.withdrawn)
    for author in (referral.claim.author, *links, *_passing(database, referral)):
        if (peer_id := _verified(database, author)) is not None:
            _count(database, found, peer_id, endorsed=False)
    known = {sha256(referrals.signed(database, referral.id)).hexdigest()}
    known |= {digest for _, digest in referrals.handed(database, referral.id) if digest}
    for statement in statements.of_claim(database, referral.claim.author, referral.claim.id):
        if statement.said.kind is StatementKind.ENDORSE and not statement.mine and statement.said.digest in known:
            _count(database, found, statement.peer_id, endorsed=True)
    return tuple(found.values())


def _passing(database: Database, referral: Referral) -> Iterator[str]:
    """The authors of received referrals that were passed on over this one."""
    said = (referral.claim.author, referral.claim.id)
    for number in referrals.passed_on(database, referral.claim.id):
        other = referrals.get(database, number)
        behind = ((link.claim.author, link.claim.id) for link in chain(database, other))
        if any((former.present(database, author), claim) == said for author, claim in behind):
            yield other.claim.author


def weigh(database: Database) -> None:
    """Let referrals of a round wait until as many vouch as the round's rule asks, inside a transaction.

    What was made a lead is shown; what was withdrawn while it waited was never seen, and stays so.
    """
    for number, least, held in rounds.ruled(database):
        waits = least > 1 and len(vouchers(database, referrals.get(database, number))) < least
        if waits != held:
            referrals.hold(database, number, waits=waits)


def _verified(database: Database, author: str) -> PeerId | None:
    peer = peers.find(database, author, namesakes=False)
    return peer.id if peer is not None and peer.state is PeerState.VERIFIED else None


def _count(database: Database, found: dict[object, Voucher], peer_id: PeerId, *, endorsed: bool) -> None:
    """A person who is two peers counts once; where no contact is known, the peer is the person."""
    peer = peers.get(database, peer_id)
    if peer.state is PeerState.VERIFIED:
        key = peer.contact_id if peer.contact_id is not None else f"peer {peer.id}"
        found.setdefault(key, Voucher(peer_id=peer.id, contact_id=peer.contact_id, name=peer.name, endorsed=endorsed))
