"""Keys that were given up: who had them, until when they open, and what stood under them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.records.peer import Why
from app.store import former, identity, peers, referrals
from app.store.database import Database
from tests.support.pairs import NOW, new_vault, pair


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    anna, bernd = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "bernd", "Bernd")
    pair(anna, bernd)
    bernd.close()
    yield anna._database
    anna.close()


def test_my_own_open_for_a_while_and_name_me(database: Database) -> None:
    old = SecretKeys.new()
    with database.transaction("test", NOW, noted=False):
        former.add_mine(database, old, NOW)
    own = identity.get(database)
    assert own is not None
    assert [(one.identity, one.sealing) for one in former.opening(database)] == [(old.identity, old.sealing)]
    assert former.mine(database) == (old.identity,)
    assert former.present(database, old.identity) == own.keys.identity
    former.forget_old(database, NOW + former.KEPT)
    assert former.opening(database)
    former.forget_old(database, NOW + former.KEPT + timedelta(seconds=1))
    assert former.opening(database) == ()
    assert former.present(database, old.identity) == own.keys.identity


def test_a_peers_lead_to_the_peer(database: Database) -> None:
    peer = peers.all_of(database)[0]
    assert former.newest(database, peer.id) is None
    with database.transaction("test", NOW, noted=False):
        former.add_of(database, peer, Why.LOST, NOW)
    assert former.newest(database, peer.id) == (NOW, Why.LOST)
    assert former.of_peer(database, peer.id) == (peer.card.identity,)
    assert former.keys(database) == {peer.card.signing_key}
    assert former.present(database, peer.card.identity) == peer.card.identity
    assert former.present(database, "ab" * 32) == "ab" * 32


def test_withdrawals_outlive_a_change(database: Database) -> None:
    with database.transaction("test", NOW, noted=False):
        referrals.bury(database, "aa" * 32, ["01" * 16, "02" * 16], NOW)
        referrals.bury(database, "bb" * 32, ["02" * 16], NOW)
        former.rename(database, "aa" * 32, "bb" * 32)
    assert all(referrals.buried(database, "bb" * 32, number * 16) for number in ("01", "02"))
    assert not referrals.buried(database, "aa" * 32, "01" * 16)
