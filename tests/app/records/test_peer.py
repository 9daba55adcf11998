"""Peers: who is heard, and what a nameless card is called."""

from datetime import UTC, datetime

from app.records.ids import PeerId
from app.records.peer import Card, Part, Peer, PeerState

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def _peer(name: str) -> Peer:
    card = Card(
        identity="ab" * 32,
        name=name,
        part=Part.HR,
        number=1,
        issued_at=NOW,
        signing_key=b"geheim",
        sealing_key=b"geheim",
    )
    return Peer(id=PeerId(1), card=card, state=PeerState.UNVERIFIED, added_at=NOW)


def test_only_verified_and_unconfirmed_are_heard() -> None:
    assert {state for state in PeerState if state.heard} == {PeerState.VERIFIED, PeerState.UNCONFIRMED}


def test_a_card_without_a_name_shows_its_identity() -> None:
    assert _peer("Anna Berger").name == "Anna Berger"
    assert _peer("").name == "abababab"


def test_a_peer_prints_neither_name_nor_keys() -> None:
    assert "Anna" not in repr(_peer("Anna"))
    assert "geheim" not in repr(_peer("Anna"))
