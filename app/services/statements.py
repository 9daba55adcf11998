"""What peers say to each other about a referral, and what it makes of trust: vouchers, chains, outcomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from app.errors import AppError, Invalid
from app.records.ids import LeadId, PeerId, ReferralId, StatementId
from app.records.lead import Stage
from app.records.referral import Basis, Reshare, Sealed
from app.records.statement import Link, Owed, Record, Said, Statement, StatementKind, Voucher
from app.services import relays, vouching
from app.services.passing import MayNotPassOn
from app.services.permissions import Permissions
from app.services.saying import received, seal_said, tell
from app.store import leads, peers, referrals
from app.store import statements as store
from app.store.database import Database


class NoConsent(AppError):
    """Nobody is introduced without their own yes."""


class Statements:
    """What was said about the referrals of one vault. ``permissions``: leave to pass one on."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.permissions = Permissions(database)

    def of(self, number: ReferralId) -> tuple[Statement, ...]:
        """Everything said about one referral, both ways, the oldest first. Raises ``NotFound``."""
        claim = referrals.get(self._database, number).claim
        return store.of_claim(self._database, claim.author, claim.id)

    def interest(self, number: ReferralId, now: datetime, *, words: str = "") -> Sealed:
        """Tell its author, and nobody else, that I am interested. Raises ``AlreadySaid``, ``NotVerified``."""
        return tell(self._database, number, Said(kind=StatementKind.INTEREST, author="", claim="", words=words), now)

    def decline(self, number: ReferralId, now: datetime, *, words: str = "") -> Sealed:
        """Tell its author that it is not for me. Raises ``AlreadySaid``, ``NotVerified``."""
        return tell(self._database, number, Said(kind=StatementKind.DECLINE, author="", claim="", words=words), now)

    def question(self, number: ReferralId, words: str, now: datetime) -> Sealed:
        """Ask its author something. Raises ``Invalid`` without words, ``NotVerified``."""
        if not words.strip():
            raise Invalid(field="words", value="")
        return tell(self._database, number, Said(kind=StatementKind.QUESTION, author="", claim="", words=words), now)

    def introduce(
        self, number: ReferralId, name: str, now: datetime, *, reach: str = "", words: str = "", consent: bool
    ) -> Sealed:
        """Name somebody whom it would suit to its author. Raises ``NoConsent``, ``Invalid``, ``NotVerified``."""
        if not consent:
            raise NoConsent
        if not name.strip():
            raise Invalid(field="name", value="")
        said = Said(kind=StatementKind.INTRODUCE, author="", claim="", words=words, name=name, reach=reach)
        return tell(self._database, number, said, now)

    def answer(self, number: StatementId, words: str, now: datetime) -> Sealed:
        """Answer a peer's interest, question or introduction, which settles it. Raises ``Invalid``, ``NotVerified``."""
        asked = store.get(self._database, number)
        if asked.mine or not asked.said.kind.owed or not words.strip():
            raise Invalid(field="words" if asked.said.kind.owed else "statement", value=number)
        said = replace(asked.said, kind=StatementKind.ANSWER, words=words, name="", reach="")
        with self._database.transaction("statement.answer", now, noted=False):
            sealed = seal_said(self._database, said, asked.peer_id, now)
            store.settle(self._database, number, now)
        return sealed

    def relay(self, number: StatementId, now: datetime, *, words: str = "") -> Sealed:
        """Tell the author of what I passed on that somebody is interested. Raises ``Invalid``, ``AlreadySaid``."""
        return relays.interest(self._database, number, now, words=words)

    def settle(self, number: StatementId, now: datetime) -> None:
        """It was answered another way. Raises ``NotFound``."""
        store.get(self._database, number)
        with self._database.transaction("statement.settle", now, noted=False):
            store.settle(self._database, number, now)

    def reopen(self, number: StatementId, now: datetime) -> None:
        """It is not answered after all. Raises ``NotFound``."""
        store.get(self._database, number)
        with self._database.transaction("statement.reopen", now, noted=False):
            store.unsettle(self._database, number)

    def endorse(
        self,
        number: ReferralId,
        basis: Basis,
        to: Sequence[PeerId],
        now: datetime,
        *,
        since: int | None = None,
        words: str = "",
    ) -> tuple[Sealed, ...]:
        """Stand behind a claim that I received: a file for each of ``to``, bound to the claim's exact bytes.

        Where nothing may be passed on, only its author can check it. Raises ``AlreadySaid``, ``NotVerified``,
        ``MayNotPassOn``, ``Invalid``.
        """
        referral = received(self._database, number)
        if not to:
            raise Invalid(field="peers", value="")
        if referral.claim.terms.reshare is Reshare.NONE and set(to) != {referral.peer_id}:
            raise MayNotPassOn
        digest = sha256(referrals.signed(self._database, number)).hexdigest()
        said = Said(
            kind=StatementKind.ENDORSE,
            author=referral.claim.author,
            claim=referral.claim.id,
            words=words,
            digest=digest,
            basis=basis,
            since=since,
        )
        with self._database.transaction("statement.endorse", now, noted=False):
            return tuple(seal_said(self._database, said, peer_id, now) for peer_id in dict.fromkeys(to))

    def chain(self, number: ReferralId) -> tuple[Link, ...]:
        """The claims behind one that was passed on, the oldest first; an author I have not verified is hearsay."""
        return vouching.chain(self._database, referrals.get(self._database, number))

    def vouchers(self, number: ReferralId) -> tuple[Voucher, ...]:
        """Whom I verified of those who stand behind a referral, each contact once and myself never."""
        return vouching.vouchers(self._database, referrals.get(self._database, number))

    def owed(self) -> tuple[Owed, ...]:
        """Where a peer waits for my word, the longest first."""
        return store.owed(self._database)

    def interests(self, lead_id: LeadId) -> tuple[Statement, ...]:
        """Who is interested in a lead of mine, over all that was sealed of it. Raises ``NotFound``."""
        leads.get(self._database, lead_id)
        return store.of_lead(self._database, lead_id, StatementKind.INTEREST)

    def record(self, peer_id: PeerId) -> Record:
        """What became of a peer's referrals here, by the leads I made of them. Raises ``NotFound``."""
        peers.get(self._database, peer_id)
        received, stages = referrals.stages_of(self._database, peer_id)
        return Record(
            received=received,
            taken_over=len(stages),
            talked=sum(stage in (Stage.INTERVIEW, Stage.OFFER, Stage.TAKEN) for stage in stages),
            taken=stages.count(Stage.TAKEN),
        )
