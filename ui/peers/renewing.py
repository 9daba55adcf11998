"""Changed keys with the files they make, and who may be one person."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.records.ids import PeerId, ReferralId
from app.records.peer import Peer, PeerState
from app.records.referral import Sealed
from ui.runtime import handing

if TYPE_CHECKING:
    from app.workspace import Workspace


def change_keys(workspace: "Workspace", folder: Path, now: datetime, *, signing: bool) -> tuple[Sealed, ...]:
    """On the core thread. Raises ``Unreadable`` before anything changes where the folder takes no file."""
    return handing.sealed_into(folder, lambda: workspace.peers.renewal.rotate(now, signing=signing))


def seal_again(
    workspace: "Workspace", folder: Path | None, peer: PeerId, numbers: Sequence[ReferralId], now: datetime
) -> tuple[Sealed, ...]:
    """On the core thread: what still holds, for a peer whose vault was lost. Raises as sealing does."""
    return handing.sealed_into(
        folder, lambda: [one for number in numbers for one in workspace.referrals.seal(number, [peer], now)]
    )


def twin(peer: Peer, others: Sequence[Peer]) -> Peer | None:
    """An earlier entry that this verified peer may be: the one its card names, else a lost one of the same name."""
    if peer.state is not PeerState.VERIFIED:
        return None
    living = [one for one in others if one.id != peer.id and one.state is not PeerState.REVOKED]
    named = next((one for one in living if one.id == peer.said_to_be), None)
    lost = (one for one in living if one.state is PeerState.LOST and one.name in peer.same_name_as)
    return named or next(lost, None)
