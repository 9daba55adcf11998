"""A letter about a referral, sealed by the core for whom it is for."""

from datetime import datetime
from typing import TYPE_CHECKING

from app.records.ids import PeerId, ReferralId
from app.records.referral import Basis, Referral, Reshare, Sealed
from app.records.round import Round
from app.records.statement import StatementKind
from ui.referrals.composer import Letter

if TYPE_CHECKING:
    from app.workspace import Workspace


def whom(referral: Referral, letter: Letter, shared: Round | None) -> tuple[PeerId, ...]:
    """For whom a letter is: whoever sealed the referral. That one stands behind it too, the members of the round know
    in which it was ``shared``, as the rule of each of them may wait for it; but not where nothing may be passed on.
    """
    to = () if referral.peer_id is None else (referral.peer_id,)
    if letter.kind is not StatementKind.ENDORSE or shared is None or referral.claim.terms.reshare is Reshare.NONE:
        return to
    return tuple(dict.fromkeys((*to, *(one.peer_id for one in shared.recipients if one.peer_id is not None))))


def seal(workspace: "Workspace", number: ReferralId, letter: Letter, now: datetime) -> tuple[Sealed, ...]:
    """Runs on the core thread."""
    statements = workspace.statements
    match letter.kind:
        case StatementKind.INTEREST if letter.answers is not None:
            return (statements.relay(letter.answers, now, words=letter.words),)
        case StatementKind.INTEREST:
            return (statements.interest(number, now, words=letter.words),)
        case StatementKind.DECLINE:
            return (statements.decline(number, now, words=letter.words),)
        case StatementKind.QUESTION:
            return (statements.question(number, letter.words, now),)
        case StatementKind.INTRODUCE:
            return (
                statements.introduce(
                    number, letter.name, now, reach=letter.reach, words=letter.words, consent=letter.consent
                ),
            )
        case StatementKind.ENDORSE:
            referral = workspace.referrals.get(number)
            found = None if referral.round_id is None else workspace.peers.rounds.get(referral.round_id)
            to = whom(referral, letter, found)
            return statements.endorse(number, letter.basis or Basis.TOLD_BY_PEER, to, now, words=letter.words)
        case StatementKind.ASK:
            return (statements.permissions.ask(number, now, words=letter.words),)
        case StatementKind.GRANT:
            assert letter.answers is not None, "leave is given to whoever asked"
            return (statements.permissions.grant(letter.answers, now, words=letter.words),)
        case StatementKind.ANSWER:
            assert letter.answers is not None, "an answer belongs to a statement"
            return (statements.answer(letter.answers, letter.words, now),)
