"""The shared folder as the command line writes it: the document's keys stay, lines are for people."""

from app.cli.output import facts, table
from app.cli.sentences import Sentences
from app.records.shared_folder import Health, PeerHealth, SharedPlace


def document(found: Health) -> dict[str, object]:
    return {
        "folder": None if found.shared is None else _place(found.shared),
        "peers": [_peer(one) for one in found.peers],
    }


def lines(found: Health, sentences: Sentences) -> list[str]:
    """Where it lies, then a row for each peer with what is to be known of them."""
    word = sentences.word
    if found.shared is None:
        return [word("folder_none")]
    one = found.shared
    about = facts(
        [
            (word("file"), one.place.address),
            (word("folder_looked_at"), one.scanned_at),
            (word("folder_paused_at"), one.paused_at),
            (word("folder_fails"), sentences.text("errors", one.failed) if one.failed else None),
        ]
    )
    headings = [word("id"), word("whom"), word("folder_heard"), word("folder_waiting"), word("folder_notes")]
    rows = (
        (peer.peer_id, peer.peer_name, peer.heard_at, peer.waiting, "; ".join(notes(peer, sentences)))
        for peer in found.peers
    )
    return [*about, "", *table(headings, rows)]


def notes(peer: PeerHealth, sentences: Sentences) -> list[str]:
    """What is out of the ordinary with a peer, as sentences without a full stop."""
    facts_ = {
        "folder_note_one_way": peer.heard_from and not peer.sending,
        "folder_note_unheard": peer.sending and not peer.heard_from,
        "folder_note_missing": bool(peer.missing),
        "folder_note_forked": peer.forked,
        "folder_note_twice": peer.twice,
        "folder_note_restored": peer.restored_at is not None,
        "folder_note_mismatch": peer.mismatch,
    }
    return [sentences.word(name) for name, holds in facts_.items() if holds]


def _place(one: SharedPlace) -> dict[str, object]:
    return {
        "kind": one.place.kind,
        "address": one.place.address,
        "user": one.place.user or None,
        "set_at": one.set_at,
        "paused_at": one.paused_at,
        "scanned_at": one.scanned_at,
        "failed": one.failed or None,
        "refused": one.refused,
    }


def _peer(one: PeerHealth) -> dict[str, object]:
    return {
        "peer_id": str(one.peer_id),
        "peer_name": one.peer_name,
        "state": one.state,
        "sending": one.sending,
        "heard_from": one.heard_from,
        "heard_at": one.heard_at,
        "waiting": one.waiting,
        "waiting_since": one.waiting_since,
        "delivered_at": one.delivered_at,
        "missing": list(one.missing),
        "forked": one.forked,
        "twice": one.twice,
        "restored_at": one.restored_at,
        "mismatch": one.mismatch,
    }
