"""Peers in the tables: one row a signing key, and whom they share a name with."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.errors import NotFound
from app.records.ids import PeerId
from app.records.peer import Card, HeardBy, Part, PeerState
from app.store import peers
from tests.support.pairs import NOW, new_vault, pair


def _card(name: str) -> Card:
    keys = SecretKeys.new()
    return Card(
        identity=keys.identity,
        name=name,
        part=Part.EMPLOYER,
        number=1,
        issued_at=NOW,
        signing_key=keys.signing_public,
        sealing_key=keys.sealing_public,
    )


def test_kept_changed_and_found(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database, anna, bernd = vault._database, _card("Anna"), _card("bernd")
    with database.transaction("test", NOW):
        second = peers.add(database, bernd, None, NOW)
        first = peers.add(database, anna, None, NOW)
        kept = peers.get(database, first)
        verified = replace(kept, state=PeerState.VERIFIED, verified_at=NOW, heard_by=HeardBy.VOICE)
        peers.put(database, verified)
        with pytest.raises(NotFound):
            peers.put(database, replace(kept, id=PeerId(99)))
    assert [peer.id for peer in peers.all_of(database)] == [first, second]
    assert peers.find(database, anna.identity) == verified
    assert peers.find(database, "00" * 32) is None
    assert peers.pinned(database) == {
        anna.signing_key: PeerState.VERIFIED,
        bernd.signing_key: PeerState.UNVERIFIED,
    }
    with pytest.raises(NotFound):
        peers.get(database, PeerId(99))
    vault.close()


def test_names_are_compared_by_their_words(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    database = vault._database
    with database.transaction("test", NOW):
        number = peers.add(database, _card("Jürgen Müller"), None, NOW)
        peers.add(database, _card("jürgen  müller"), None, NOW)
        peers.add(database, _card("Jürgen Müller-Lüdenscheidt"), None, NOW)
        nameless = peers.add(database, _card(""), None, NOW)
    assert peers.get(database, number).same_name_as == ("jürgen  müller",)
    assert peers.get(database, nameless).same_name_as == ()
    vault.close()


def test_keys_are_looked_up_one_by_one(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Anna")
    peer, _ = pair(anna, ben)
    pinned = peers.Pinned(anna._database)
    assert dict(pinned) == peers.pinned(anna._database) == {peer.card.signing_key: PeerState.VERIFIED}
    assert (len(pinned), pinned.get(b"other")) == (1, None)
    bare = peers.find(anna._database, peer.card.identity, namesakes=False)
    assert bare is not None
    assert (bare.card, bare.same_name_as) == (peer.card, ())
    anna.close()
    ben.close()
