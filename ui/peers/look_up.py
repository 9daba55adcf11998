"""What the Peers page reads in one go on the reading thread."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.ids import ReferralId
from app.records.peer import Me, Peer, PeerState, Why
from app.records.shared_folder import SharedPlace

if TYPE_CHECKING:
    from app.workspace import Workspace

#: Whose number is still to be compared.
COMPARED = (PeerState.UNVERIFIED, PeerState.UNCONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Numbers stand beside the peers that are still to be compared; ``again`` beside those whose vault was lost, what
    of mine still holds.
    """

    peers: tuple[Peer, ...] = field(repr=False)
    me: Me | None
    name: str = field(repr=False)
    numbers: dict[int, str] = field(repr=False)
    again: dict[int, tuple[ReferralId, ...]]
    shared: SharedPlace | None = None


def look_up(workspace: "Workspace", now: datetime) -> Found:
    renewal = workspace.peers.renewal
    found = workspace.peers.list()
    return Found(
        peers=found,
        me=workspace.peers.me(),
        shared=workspace.peers.folder.get(),
        name=workspace.choices.get().my_name,
        numbers={peer.id: workspace.peers.number(peer.id) for peer in found if peer.state in COMPARED},
        again={
            peer.id: tuple(one.id for one in renewal.open_again(peer.id, now))
            for peer in found
            if peer.state is PeerState.VERIFIED and peer.renewed is Why.LOST
        },
    )
