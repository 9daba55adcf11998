"""What a person does with rounds: found one, invite, join, vouch, leave, and choose who gets what is shared."""

import os
from collections.abc import Sequence
from datetime import datetime

from app.errors import AppError, Invalid
from app.records.ids import PeerId, RoundId
from app.records.peer import Peer
from app.records.referral import Sealed
from app.records.round import MOST_VOUCHERS, Belonging, Charter, CharterDraft, Deed, Round
from app.services import members, voicing, vouching
from app.services.saying import AlreadySaid
from app.services.sealing import check_verified
from app.services.sharing import NotInRound
from app.store import identity, peers
from app.store import rounds as store
from app.store.database import Database
from app.store.identity import Own
from app.store.rounds import Kept
from app.sync import rounds as files


class StillIn(AppError):
    """A round is removed only after leaving it. Data: ``name``."""


class NotFounder(AppError):
    """Only whoever founded a round changes its charter. Data: ``name``."""


class Rounds:
    """The rounds of one vault. All that is said leaves as a file for each peer concerned, as everything does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Round, ...]:
        """By name, also those that the user is invited to or has left."""
        return tuple(members.whole(self._database, kept) for kept in store.all_of(self._database))

    def get(self, number: RoundId) -> Round:
        """Raises ``NotFound``."""
        return members.whole(self._database, store.get(self._database, number))

    def create(self, draft: CharterDraft, now: datetime) -> Round:
        """Found a round and sign its charter; nobody is told yet. Raises ``Invalid``, ``TooLong``."""
        with self._database.transaction("round.create", now, noted=False):
            me = identity.ensure(self._database, now)
            number = self._put(os.urandom(16).hex(), 1, draft, me, now)
            voicing.say(self._database, number, Deed.JOIN, now)
        return self.get(number)

    def change(self, number: RoundId, draft: CharterDraft, now: datetime) -> tuple[Sealed, ...]:
        """Sign another charter of a round that the user founded: a file for each member who is a verified peer.

        Raises ``NotFounder``, also with other keys than those it was founded with; ``NotInRound``, and as ``create``.
        """
        before, me = self._joined(number), voicing.own(self._database)
        if files.read_charter(before.signed).founder != me.keys.identity:
            raise NotFounder(name=before.charter.name)
        with self._database.transaction("round.charter", now, noted=False):
            self._put(before.charter.uid, before.charter.number + 1, draft, me, now)
            voicing.say(self._database, number, Deed.JOIN, now)
            return voicing.tell(self._database, number, self._reached(number), files.CHARTER, now)

    def invite(self, number: RoundId, peer_ids: Sequence[PeerId], now: datetime) -> tuple[Sealed, ...]:
        """Vouch for peers and give each the charter and the names of all members; others hear of it from whoever joins.

        Raises ``NotInRound``, ``NotVerified``, ``PeerRevoked``, ``PeerLost``, ``Invalid``.
        """
        chosen = self._chosen(peer_ids)
        with self._database.transaction("round.invite", now, noted=False):
            self._vouch(number, chosen, now)
            return voicing.tell(self._database, number, chosen, files.CHARTER, now)

    def vouch(self, number: RoundId, peer_ids: Sequence[PeerId], now: datetime) -> tuple[Sealed, ...]:
        """Vouch for peers: a file for them and for each member who is a verified peer. Raises as ``invite``, and
        ``AlreadySaid`` where nothing of it is new.
        """
        chosen = self._chosen(peer_ids)
        with self._database.transaction("round.vouch", now, noted=False):
            if not self._vouch(number, chosen, now):
                raise AlreadySaid
            return voicing.tell(self._database, number, (*chosen, *self._reached(number)), files.ADMIT, now)

    def join(self, number: RoundId, now: datetime) -> tuple[Sealed, ...]:
        """Agree to the charter as it is now: a file for each verified peer who is a member, or invited like me. Raises
        ``AlreadySaid``.
        """
        found = self.get(number)
        if found.belonging is Belonging.JOINED and not found.changed:
            raise AlreadySaid
        with self._database.transaction("round.join", now, noted=False):
            identity.ensure(self._database, now)
            voicing.say(self._database, number, Deed.JOIN, now)
            return voicing.tell(self._database, number, self._reached(number, invited=True), files.ADMIT, now)

    def leave(self, number: RoundId, now: datetime) -> tuple[Sealed, ...]:
        """Be in this round no longer: a file for each member who is a verified peer. Raises ``NotInRound``."""
        self._joined(number)
        with self._database.transaction("round.leave", now, noted=False):
            reached = self._reached(number)
            voicing.say(self._database, number, Deed.LEAVE, now)
            return voicing.tell(self._database, number, reached, files.LEAVE, now)

    def stop(self, number: RoundId, peer_id: PeerId, now: datetime, *, say: bool = False) -> tuple[Sealed, ...]:
        """Seal nothing more for a member in this round. With ``say`` the members are told, and I vouch for them no
        longer; without, it stays here and can be taken back. Raises ``NotInRound``, ``NotFound``.
        """
        self._joined(number)
        peer = peers.get(self._database, peer_id)
        if not say:
            with self._database.transaction("round.stop", now, detail=peer.name):
                store.stop(self._database, number, peer_id)
            return ()
        with self._database.transaction("round.stop", now, noted=False):
            reached = self._reached(number)
            store.stop(self._database, number, peer_id)
            voicing.say(self._database, number, Deed.STOP, now, about=peer)
            return voicing.tell(self._database, number, reached, files.LEAVE, now)

    def resume(self, number: RoundId, peer_id: PeerId, now: datetime) -> None:
        """Seal for them again. What was said to the members stays said, until one vouches anew. Raises ``NotFound``."""
        peer = peers.get(self._database, peer_id)
        with self._database.transaction("round.resume", now, detail=peer.name):
            store.resume(self._database, number, peer_id)

    def tell(self, number: RoundId, now: datetime) -> tuple[Sealed, ...]:
        """All that holds in the round, for each member whom I can tell something new. Raises ``NotInRound``."""
        self._joined(number)
        uninformed = {one.peer_id for one in self.get(number).members if one.uninformed}
        chosen = [peer for peer in self._reached(number) if peer.id in uninformed]
        with self._database.transaction("round.tell", now, noted=False):
            return voicing.tell(self._database, number, chosen, files.ADMIT, now)

    def rule(self, number: RoundId, vouchers: int, now: datetime) -> Round:
        """Show referrals of this round from so many vouchers on; one shows all. Raises ``Invalid``, ``NotFound``."""
        if not 1 <= vouchers <= MOST_VOUCHERS:
            raise Invalid(field="vouchers", value=vouchers)
        kept = store.get(self._database, number)
        with self._database.transaction("round.rule", now, detail=kept.charter.name):
            store.put_rule(self._database, number, vouchers)
            vouching.weigh(self._database)
        return self.get(number)

    def remove(self, number: RoundId, now: datetime) -> None:
        """Forget a round that the user did not join, has left, or told nobody of. Raises ``StillIn``, ``NotFound``."""
        found = self.get(number)
        if found.belonging is Belonging.JOINED and store.told(self._database, number):
            raise StillIn(name=found.name)
        with self._database.transaction("round.remove", now, detail=found.name):
            store.remove(self._database, number)

    def _put(self, uid: str, number: int, draft: CharterDraft, me: Own, now: datetime) -> RoundId:
        charter = Charter(
            uid=uid,
            founder=me.keys.identity,
            number=number,
            name=draft.name,
            passed_on=draft.passed_on,
            kept=draft.kept,
            needed=draft.needed,
            issued_at=now.replace(microsecond=0),
        )
        clean = files.cleaned(charter)
        if not clean.name:
            raise Invalid(field="name", value="")
        if not 1 <= clean.needed <= MOST_VOUCHERS:
            raise Invalid(field="vouchers", value=clean.needed)
        return store.put(self._database, clean, files.sign_charter(clean, me.keys), now)

    def _vouch(self, number: RoundId, chosen: Sequence[Peer], now: datetime) -> bool:
        """Vouch for those for whom I do not yet; gives whether there were any."""
        self._joined(number)
        me = voicing.own(self._database).keys.identity
        said = (one.voice for one in store.voices(self._database, number) if one.voice.deed is Deed.VOUCH)
        already = {voice.member for voice in said if voice.author == me}
        fresh = [peer for peer in chosen if peer.card.identity not in already]
        for peer in fresh:
            voicing.say(self._database, number, Deed.VOUCH, now, about=peer)
            store.resume(self._database, number, peer.id)
        return bool(fresh)

    def _reached(self, number: RoundId, *, invited: bool = False) -> Sequence[Peer]:
        """Members whom I can tell something: verified, and not stopped by me. ``invited``: those too who have joined
        for all I know not yet.
        """
        among = (Belonging.JOINED, Belonging.INVITED) if invited else (Belonging.JOINED,)
        found = (one for one in self.get(number).members if one.heard and one.belonging in among)
        return [peers.get(self._database, one.peer_id) for one in found if one.peer_id is not None]

    def _chosen(self, peer_ids: Sequence[PeerId]) -> Sequence[Peer]:
        if not peer_ids:
            raise Invalid(field="peers", value="")
        chosen = [peers.get(self._database, peer_id) for peer_id in dict.fromkeys(peer_ids)]
        for peer in chosen:
            check_verified(peer)
        return chosen

    def _joined(self, number: RoundId) -> Kept:
        kept = store.get(self._database, number)
        if members.whole(self._database, kept).belonging is not Belonging.JOINED:
            raise NotInRound(name=kept.charter.name)
        return kept
