"""Vetting a lead and writing what is sealed, as one step: what cannot be written leaves nothing behind."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from app.records.ids import LeadId, PeerId
from app.records.referral import Sealed, Terms, Vetting
from ui.runtime import handing

if TYPE_CHECKING:
    from app.workspace import Workspace


def seal_into(
    workspace: "Workspace",
    folder: Path | None,
    lead: LeadId,
    vetting: Vetting,
    terms: Terms,
    peers: Sequence[PeerId],
    now: datetime,
) -> tuple[Sealed, ...]:
    """On the core thread. Raises ``Unreadable`` before anything is vetted where the folder takes no file."""
    handing.probe(folder)
    referral = workspace.referrals.vet(lead, vetting, now, terms=terms)
    try:
        sealed = workspace.referrals.seal(referral.id, peers, now)
    except AppError:
        workspace.referrals.remove(referral.id, now)
        raise
    handing.write_all(folder, sealed)
    return sealed
