"""Whom the user exchanges referrals with: own card out, others' cards in, the number compared."""

from dataclasses import replace
from datetime import datetime

from app.crypto import age, number, sshsig
from app.errors import AppError, FileRefused
from app.records.ids import ContactId, PeerId
from app.records.peer import Card, HeardBy, Me, Part, Peer, PeerState
from app.records.referral import Sealed
from app.records.refusal import Refusal
from app.services.profiles import Profiles
from app.services.receiving import Receiving
from app.services.renewal import Renewal
from app.services.rounds import Rounds
from app.services.sealing import NotVerified, PeerLost
from app.services.shared_folder import SharedFolder
from app.services.upkeep import close_outbox
from app.services.vouching import weigh
from app.services.withdrawing import take_all_back
from app.store import choices, contacts, former, identity, peers
from app.store.database import Database
from app.sync import cards


class OwnCard(AppError):
    """This is the user's own card."""


class VerifiesNothing(AppError):
    """The number came by the channel that brought the card: whoever changed the one has changed both."""


class Peers:
    """The peers of one vault, and the user's own identity, made at first use.

    ``renewal``: when keys change; ``profiles``: what the user tells peers of themselves, and they the user; ``folder``:
    the shared folder; ``rounds``: groups of peers with a charter.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.renewal, self.profiles = Renewal(database), Profiles(database)
        self.folder, self.rounds = SharedFolder(database), Rounds(database)

    def me(self) -> Me | None:
        """My identity; None before the first card was given or taken."""
        own = identity.get(self._database)
        if own is None:
            return None
        return Me(
            identity=own.keys.identity,
            name=own.name,
            part=own.part,
            number=own.number,
            recipient=age.encode_recipient(own.keys.sealing_public),
            signer=_signer(own.keys.identity, own.keys.signing_public),
            opens_until=max((one.until for one in former.opening(self._database)), default=None),
        )

    def card(self, now: datetime, *, name: str | None = None, part: Part | None = None) -> bytes:
        """My card to give out; issued anew, with a higher number, when name or part changed.

        Without ``name`` it carries the one chosen in the settings, else the one before.
        """
        with self._database.transaction("peer.card", now, noted=False):
            own = identity.ensure(self._database, now)
            wanted = name if name is not None else choices.get(self._database).my_name or own.name
            chosen = part or own.part
            if own.card and (wanted, chosen) == (own.name, own.part):
                return own.card
            was = former.mine(self._database)
            issued = cards.write(own.keys, name=wanted, part=chosen, number=own.number + 1, issued_at=now, was=was)
            identity.put_card(self._database, name=wanted, part=chosen, number=own.number + 1, card=issued)
        return issued

    def secret(self, now: datetime) -> str:
        """My age key as text, for opening my files from outside: whoever has it reads all that is sealed for me."""
        with self._database.transaction("peer.card", now, noted=False):
            return age.encode_secret(identity.ensure(self._database, now).keys.sealing)

    def list(self) -> tuple[Peer, ...]:
        return peers.all_of(self._database)

    def get(self, peer_id: PeerId) -> Peer:
        """Raises ``NotFound``."""
        return peers.get(self._database, peer_id)

    def add(self, card: bytes, now: datetime, *, contact_id: ContactId | None = None) -> Peer:
        """Take in a card: the peer is *unverified*. Raises ``FileRefused``, ``KeyRefused``, ``OwnCard``.

        A higher number by the same signing key replaces name, part and age key; an older card changes nothing, and one
        of keys that were given up is refused.
        """
        read = cards.read(card)
        with self._database.transaction("peer.add", now, detail=read.name):
            present = former.present(self._database, read.identity)
            if identity.ensure(self._database, now).keys.identity == present:
                raise OwnCard
            if present != read.identity:
                raise FileRefused(reason=Refusal.FORMER)
            if contact_id is not None:
                contacts.get(self._database, contact_id)
            known = peers.find(self._database, read.identity)
            if known is not None:
                self._replace(known, read, contact_id)
                peer_id = known.id
            else:
                peer_id = peers.add(self._database, read, contact_id, now)
        return self.get(peer_id)

    def link(self, peer_id: PeerId, contact_id: ContactId | None, now: datetime) -> Peer:
        """Say which contact this peer is; nothing links by name alone."""
        peer = self.get(peer_id)
        if contact_id is not None:
            contacts.get(self._database, contact_id)
        return self._change(replace(peer, contact_id=contact_id), "peer.link", now)

    def number(self, peer_id: PeerId) -> str:
        """The sixty digits to read to each other, made of both identities."""
        peer, own = self.get(peer_id), identity.get(self._database)
        assert own is not None, "taking in a card makes the own identity"
        return number.number(own.keys.identity, peer.card.identity)

    def verify(self, peer_id: PeerId, told: str, heard_by: HeardBy, now: datetime) -> Peer:
        """The number was compared. What waited from this peer is opened then.

        Raises ``VerifiesNothing``, ``NumberDiffers``, ``PeerLost``.
        """
        peer = self.get(peer_id)
        if heard_by is HeardBy.SAME_CHANNEL:
            raise VerifiesNothing
        if peer.state is PeerState.LOST:
            raise PeerLost(name=peer.name)
        number.check(self.number(peer_id), told)
        verified = replace(peer, state=PeerState.VERIFIED, verified_at=now, heard_by=heard_by)
        self._change(verified, "peer.verify", now)
        Receiving(self._database).retry(now)
        return self.get(peer_id)

    def doubt(self, peer_id: PeerId, now: datetime) -> Peer:
        """Let the number be compared again: until then what they send is opened, and nothing is sealed for them.

        Raises ``NotVerified`` for one whom nobody has verified, so that doubt never makes anybody heard.
        """
        peer = self.get(peer_id)
        if not peer.state.heard:
            raise NotVerified(name=peer.name)
        return self._change(replace(peer, state=PeerState.UNCONFIRMED), "peer.doubt", now)

    def revoke(self, peer_id: PeerId, now: datetime) -> tuple[Sealed, ...]:
        """Seal nothing more for this peer and open nothing more; what passed before stays.

        Gives the last files for them, which take back what they have of mine that still holds; through the shared
        folder they go by themselves, and nothing else stays there for this peer.
        """
        peer = self.get(peer_id)
        with self._database.transaction("peer.revoke", now, detail=peer.name):
            sealed = take_all_back(self._database, peer, now) if peer.state.heard else ()
            close_outbox(self._database, peer_id, now, but=[file.code for file in sealed])
            peers.put(self._database, replace(peer, state=PeerState.REVOKED))
            weigh(self._database)
        return sealed

    def lost(self, peer_id: PeerId, now: datetime) -> Peer:
        """They lost their vault, or somebody else has it: only a new card, compared anew, is theirs again."""
        return self._change(replace(self.get(peer_id), state=PeerState.LOST), "peer.lost", now)

    def signer(self, peer_id: PeerId) -> str:
        """The peer's line for ``allowed_signers`` of OpenSSH, for checks from outside."""
        card = self.get(peer_id).card
        return _signer(card.identity, card.signing_key)

    def _replace(self, known: Peer, card: Card, contact_id: ContactId | None) -> None:
        changed = replace(known, card=card) if card.number > known.card.number else known
        if contact_id is not None:
            changed = replace(changed, contact_id=contact_id)
        if changed != known:
            peers.put(self._database, changed)

    def _change(self, peer: Peer, action: str, now: datetime) -> Peer:
        with self._database.transaction(action, now, detail=peer.name):
            peers.put(self._database, peer)
            weigh(self._database)
        return self.get(peer.id)


def _signer(identity_: str, key: bytes) -> str:
    return f"{identity_} {sshsig.encode_key(key)}"
