"""Vetting a lead and writing what is sealed, as one step: what cannot be written leaves nothing behind."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.records.ids import LeadId, PeerId, RoundId
from app.records.referral import Sealed, Terms, Vetting
from ui.runtime import handing

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """Whom a referral is sealed for: ``peers``, and with ``round_id`` that round's ``members`` admitted by the user's
    count.
    """

    peers: tuple[PeerId, ...] = ()
    round_id: RoundId | None = None
    members: tuple[PeerId, ...] = ()

    @property
    def everybody(self) -> tuple[PeerId, ...]:
        return tuple(dict.fromkeys((*self.peers, *self.members)))


def seal_into(
    workspace: "Workspace",
    folder: Path | None,
    lead: LeadId,
    vetting: Vetting,
    terms: Terms,
    whom: Whom,
    now: datetime,
) -> tuple[Sealed, ...]:
    """On the core thread. Raises ``Unreadable`` before anything is vetted where the folder takes no file."""
    handing.probe(folder)
    referral = workspace.referrals.vet(lead, vetting, now, terms=terms)
    try:
        sealed = workspace.referrals.seal(referral.id, whom.peers, now, round_id=whom.round_id)
    except AppError:
        workspace.referrals.remove(referral.id, now)
        raise
    handing.write_all(folder, sealed)
    return sealed
