"""The list of peers as rows: the user's own card first, then all others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.records.peer import Me, Peer, PeerState
from app.records.shared_folder import SharedPlace
from ui.peers import folder_words
from ui.runtime import i18n, sentences
from ui.runtime.rows import Entry, Look, Row, Section
from ui.widgets.avatar import look

#: The row of the user's own card; records begin at 1.
MINE = 0
#: The row of what the user tells peers of themselves.
PROFILE = -1
#: The row of the shared folder.
FOLDER = -2
#: The row of the rounds.
ROUNDS = -3
#: How many rows of one's own stand before the peers, with the headings of both.
OWN_ROWS = 6

_SIGNS = {
    PeerState.VERIFIED: ("verified", "good"),
    PeerState.REVOKED: ("keep-out", "danger"),
    PeerState.LOST: ("warning", "danger"),
}


def entries(found: Sequence[Peer], me: Me | None, shared: SharedPlace | None = None) -> list[Entry]:
    """Whoever is still to be verified stands before the others."""
    translate = QCoreApplication.translate
    heading = Section(title=translate("Peers", "You"))
    name = me.name if me is not None else ""
    line = translate("Peers", "Give it to those you trust")
    title = translate("Peers", "Your card")
    own = Row(
        id=MINE,
        look=look(MINE, name) if name else Look(icon="person"),
        title=title,
        beside=name,
        sentence=line,
        spoken=f"{title}, {line}",
    )
    told, only = translate("Peers", "Your profile"), translate("Peers", "Only for whom you choose")
    profile = Row(id=PROFILE, look=Look(icon="file"), title=told, sentence=only, spoken=f"{told}, {only}")
    folder, state_ = translate("Peers", "Shared folder"), folder_words.state(shared)
    through = Row(id=FOLDER, look=Look(icon="folder"), title=folder, sentence=state_, spoken=f"{folder}, {state_}")
    rounds, agreed = translate("Peers", "Rounds"), translate("Peers", "Groups with a charter")
    groups = Row(id=ROUNDS, look=Look(icon="peers"), title=rounds, sentence=agreed, spoken=f"{rounds}, {agreed}")
    listed: list[Entry] = [heading, own, profile, groups, through]
    if found:
        listed.append(Section(title=translate("Peers", "Peers"), count=str(len(found))))
        listed += map(row, sorted(found, key=_rank))
    return listed


def _rank(peer: Peer) -> tuple[int, str]:
    order = (PeerState.UNVERIFIED, PeerState.UNCONFIRMED, PeerState.VERIFIED, PeerState.LOST, PeerState.REVOKED)
    return order.index(peer.state), peer.name.casefold()


def row(peer: Peer) -> Row:
    """One peer."""
    line = state(peer)
    sign, tone = _SIGNS.get(peer.state, ("", "due"))
    pill = "" if sign else QCoreApplication.translate("Peers", "compare")
    return Row(
        id=peer.id,
        look=look(peer.id, peer.name),
        title=peer.name,
        sentence=line,
        pill=pill,
        sign=sign,
        tone=tone,
        faded=peer.state in (PeerState.REVOKED, PeerState.LOST),
        spoken=f"{peer.name}, {line}",
    )


def state(peer: Peer) -> str:
    """How sure one is of this peer."""
    translate = QCoreApplication.translate
    if peer.state is PeerState.UNVERIFIED:
        return translate("Peers", "Not yet verified")
    if peer.state is PeerState.VERIFIED and peer.verified_at is not None:
        return translate("Peers", "Verified on %1").replace("%1", i18n.day(peer.verified_at))
    if peer.state is PeerState.UNCONFIRMED and peer.renewed_at is not None:
        return translate("Peers", "New keys: compare again")
    word = sentences.of_code("peer", peer.state)
    return word[:1].upper() + word[1:]
