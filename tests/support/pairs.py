"""Two people with a vault each, and how they come to trust each other's card."""

from pathlib import Path

from app.records.peer import HeardBy, Peer
from app.workspace import Workspace
from tests.support.people import NOW, PASSPHRASE, make

__all__ = ["NOW", "PASSPHRASE", "new_vault", "pair"]


def new_vault(folder: Path, name: str = "") -> Workspace:
    """A fresh vault; with ``name`` its owner has given out a card once."""
    opened = make(folder).workspace
    if name:
        opened.peers.card(NOW, name=name)
    return opened


def pair(one: Workspace, other: Workspace) -> tuple[Peer, Peer]:
    """Both take in each other's card and compare the number; gives each one's view of the other."""
    theirs, mine = one.peers.add(other.peers.card(NOW), NOW), other.peers.add(one.peers.card(NOW), NOW)
    number = one.peers.number(theirs.id)
    return (
        one.peers.verify(theirs.id, number, HeardBy.VOICE, NOW),
        other.peers.verify(mine.id, number, HeardBy.IN_PERSON, NOW),
    )
