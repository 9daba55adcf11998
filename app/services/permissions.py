"""Leave to pass a referral on: asked of its author, given by signing the same claim again with other terms."""

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from app.errors import FileRefused, Invalid
from app.records.ids import ReferralId, StatementId
from app.records.referral import Claim, Referral, Reshare, Sealed
from app.records.refusal import Refusal
from app.records.statement import Said, StatementKind
from app.services.saying import received, seal_said, tell
from app.store import identity, peers, referrals, statements
from app.store.database import Database
from app.sync import claims


class Permissions:
    """Asking for leave, and giving it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, number: ReferralId, now: datetime, *, words: str = "") -> Sealed:
        """Ask the author of a received one whether I may pass it on. Raises ``Invalid`` where that is no question,
        ``NotVerified``.
        """
        if not may_be_asked(received(self._database, number)):
            raise Invalid(field="referral", value=number)
        return tell(self._database, number, Said(kind=StatementKind.ASK, author="", claim="", words=words), now)

    def grant(self, number: StatementId, now: datetime, *, words: str = "") -> Sealed:
        """Let the peer who asked pass mine on, with my name and words. Raises ``Invalid``, ``NotVerified``."""
        asked = statements.get(self._database, number)
        referral = referrals.find(self._database, asked.said.author, asked.said.claim)
        if asked.mine or asked.said.kind is not StatementKind.ASK or referral is None or referral.withdrawn_at:
            raise Invalid(field="statement", value=number)
        own, peer = identity.get(self._database), peers.get(self._database, asked.peer_id)
        assert own is not None, "whoever gave a referral has an identity"
        name = own.name or referral.claim.name
        signed = claims.sign(replace(_freed(referral.claim), name=name), own.keys)
        said = replace(asked.said, kind=StatementKind.GRANT, words=words, granted=signed)
        with self._database.transaction("statement.grant", now, noted=False):
            sealed = seal_said(self._database, said, peer.id, now)
            digest = sha256(signed).hexdigest()
            referrals.hand_over(
                self._database, referral.id, peer, kind="grant", code=sealed.code, now=now, digest=digest
            )
            statements.settle(self._database, number, now)
        return sealed


def may_be_asked(referral: Referral) -> bool:
    """Its author wants to be asked first."""
    return referral.claim.terms.reshare is Reshare.ASK


def take_up(database: Database, referral: Referral, said: Said, *, sender: str) -> Referral:
    """A received one is free to be passed on now, inside a transaction. Raises ``FileRefused`` where the claim that was
    signed again is not the same one.
    """
    claim = claims.read(said.granted)
    before = _freed(referral.claim)
    same = (claim.id, claim.vacancy, claim.vetting, claim.terms) == (
        before.id,
        before.vacancy,
        before.vetting,
        before.terms,
    )
    if claim.author != sender or not same:
        raise FileRefused(reason=Refusal.CLAIM)
    referrals.put_granted(database, referral.id, said.granted)
    return referrals.get(database, referral.id)


def _freed(claim: Claim) -> Claim:
    return replace(claim, terms=replace(claim.terms, reshare=Reshare.OK), to="")
