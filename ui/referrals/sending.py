"""A letter about a referral, sealed by the core for whom it is for."""

from datetime import datetime
from typing import TYPE_CHECKING

from app.records.ids import ReferralId
from app.records.referral import Basis, Sealed
from app.records.statement import StatementKind
from ui.referrals.composer import Letter

if TYPE_CHECKING:
    from app.workspace import Workspace


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
            peer = workspace.referrals.get(number).peer_id
            to = [peer] if peer is not None else []
            return statements.endorse(number, letter.basis or Basis.TOLD_BY_PEER, to, now, words=letter.words)
        case StatementKind.ASK:
            return (statements.permissions.ask(number, now, words=letter.words),)
        case StatementKind.GRANT:
            assert letter.answers is not None, "leave is given to whoever asked"
            return (statements.permissions.grant(letter.answers, now, words=letter.words),)
        case StatementKind.ANSWER:
            assert letter.answers is not None, "an answer belongs to a statement"
            return (statements.answer(letter.answers, letter.words, now),)
