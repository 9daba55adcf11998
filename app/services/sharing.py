"""Sharing a referral with a round: whom it is sealed for, and how its files name the round."""

from app.errors import AppError
from app.records.ids import PeerId, RoundId
from app.records.referral import Referral
from app.records.round import Belonging
from app.services import members
from app.services.saying import AlreadySaid
from app.store import rounds
from app.store.database import Database
from app.sync import rounds as files


class NotInRound(AppError):
    """The user is not in this round, or no longer. Data: ``name``."""


class NobodyAdmitted(AppError):
    """In this round nobody is admitted by the user's count, so nothing can be sealed for it. Data: ``name``."""


def lacking(database: Database, number: RoundId, referral: Referral) -> tuple[PeerId, ...]:
    """Members whom I count as admitted, to whom I seal, and who do not have the referral yet.

    Raises ``NotInRound``, ``NobodyAdmitted``, ``AlreadySaid`` where all have it, ``NotFound``.
    """
    found = members.whole(database, rounds.get(database, number))
    if found.belonging is not Belonging.JOINED:
        raise NotInRound(name=found.name)
    admitted = tuple(one.peer_id for one in found.recipients if one.peer_id is not None)
    if not admitted:
        raise NobodyAdmitted(name=found.name)
    have = {one.peer_id for one in referral.deliveries}
    fresh = tuple(one for one in admitted if one not in have)
    if not fresh:
        raise AlreadySaid
    return fresh


def named(database: Database, number: RoundId) -> dict[str, object]:
    """How a referral's file names the round, as its charter was signed. Raises ``NotFound``."""
    charter = files.read_charter(rounds.get(database, number).signed)
    return {"founder": charter.founder, "uid": charter.uid}
