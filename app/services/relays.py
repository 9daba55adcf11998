"""One hop along a chain: an interest back to whom a passed-on referral came from, a withdrawal on to whom it went."""

from collections.abc import Iterable
from datetime import datetime

from app.errors import Invalid
from app.records.ids import ReferralId, StatementId
from app.records.referral import Direction, Referral, Sealed
from app.records.statement import Said, StatementKind
from app.services.saying import tell
from app.store import former, referrals, statements
from app.store.database import Database
from app.sync import claims


def interest(database: Database, number: StatementId, now: datetime, *, words: str = "") -> Sealed:
    """Tell the author of what I passed on that somebody is interested, without saying who. Raises ``Invalid`` for what
    is no interest in something passed on, ``AlreadySaid``, ``NotVerified``.
    """
    heard = statements.get(database, number)
    source = _source(database, referrals.find(database, heard.said.author, heard.said.claim))
    if heard.mine or heard.said.kind is not StatementKind.INTEREST or source is None:
        raise Invalid(field="statement", value=number)
    said = Said(kind=StatementKind.INTEREST, author="", claim="", token=heard.said.token, words=words, relayed=True)
    return tell(database, source.id, said, now)


def resting(database: Database, author: str, withdrawn: Iterable[str]) -> tuple[ReferralId, ...]:
    """Those of mine that were passed on over claims which their author took back now: they should be taken back too."""
    found: dict[ReferralId, None] = {}
    for claim in withdrawn:
        for number in referrals.resting_on(database, claim):
            links = map(claims.read, referrals.chain(database, number))
            if any(former.present(database, link.author) == author and link.id == claim for link in links):
                found[number] = None
    return tuple(found)


def _source(database: Database, passed: Referral | None) -> Referral | None:
    """What I received and passed on as this one."""
    if passed is None or passed.direction is not Direction.GIVEN:
        return None
    chain = referrals.chain(database, passed.id)
    if not chain:
        return None
    last = claims.read(chain[-1])
    return referrals.find(database, former.present(database, last.author), last.id)
