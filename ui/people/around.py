"""What stands around a person: the peer they are, their employer, the leads they told of."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.records.contact import Contact
from app.records.lead import Lead
from app.records.organisation import Organisation
from app.records.peer import Peer, PeerState
from ui.people import employer_words
from ui.widgets.pill import Pill, Tone

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Read together with the person."""

    peer: Peer | None = None
    employer: Organisation | None = None
    leads: Sequence[Lead] = field(default=(), repr=False)


def look_around(workspace: "Workspace", contact: Contact) -> Around:
    """Runs on the reading thread. Of several cards the one that is verified counts."""
    peers = [one for one in workspace.peers.list() if one.contact_id == contact.id]
    peers.sort(key=lambda one: one.state is not PeerState.VERIFIED)
    number = contact.organisation_id
    return Around(
        peer=peers[0] if peers else None,
        employer=None if number is None else workspace.organisations.get(number),
        leads=tuple(one for one in workspace.leads.list() if one.told_by == contact.id),
    )


def pills(around: Around) -> list[Pill]:
    """That somebody is a peer, and that their employer is recommended or warned of."""
    translate = QCoreApplication.translate
    shown = []
    if around.peer is not None and around.peer.state is PeerState.VERIFIED:
        shown.append(Pill(translate("People", "Peer"), Tone.GOOD, icon="verified"))
    elif around.peer is not None and around.peer.state in (PeerState.UNVERIFIED, PeerState.UNCONFIRMED):
        shown.append(Pill(translate("People", "Peer, not verified"), Tone.CAUTION, icon="unverified"))
    if around.employer is not None and (told := employer_words.pill(around.employer)) is not None:
        shown.append(told)
    return shown
