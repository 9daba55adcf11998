"""Outboxes: mine until they are closed and empty, theirs as they told."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.records.ids import PeerId
from app.store import outboxes, sent
from app.store.database import Database
from tests.support.pairs import NOW, new_vault, pair

type Desk = tuple[Database, PeerId]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    anna, ben = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(anna, ben)
    yield anna._database, peer.id
    anna.close()
    ben.close()


def test_mine_is_there_until_it_is_closed_and_empty(desk: Desk) -> None:
    database, peer_id = desk
    assert outboxes.for_peer(database, peer_id) is None
    with database.transaction("test", NOW, noted=False):
        name = outboxes.open_for(database, peer_id, NOW)
    one = outboxes.for_peer(database, peer_id)
    assert one is not None
    assert (one.name, one.peer_id, one.closed_at) == (name, peer_id, None)
    with database.transaction("test", NOW, noted=False):
        sent.add(database, one.id, epoch="1-a", seq=1, name="n", kind="hello", code="C", data=b"x", now=NOW)
        outboxes.owe_ack(database, one, NOW + timedelta(hours=1))
        outboxes.put_mismatch(database, one, mismatch=True)
    again = outboxes.for_peer(database, peer_id)
    assert again is not None
    assert (again.ack_due_at, again.mismatch) == (NOW + timedelta(hours=1), True)
    with database.transaction("test", NOW, noted=False):
        outboxes.close(database, one, NOW)
    assert outboxes.for_peer(database, peer_id) is None
    (closed,) = outboxes.mine(database)
    assert (closed.closed_at, closed.ack_due_at) == (NOW, None)
    with database.transaction("test", NOW, noted=False):
        sent.forget(database, [file.id for file in sent.of_outbox(database, one.id)])
    assert outboxes.mine(database) == ()


def test_theirs_are_known_as_they_told(desk: Desk) -> None:
    database, peer_id = desk
    with database.transaction("test", NOW, noted=False):
        for _ in range(2):
            outboxes.heard_of(database, peer_id, "5a" * 16, NOW)
    assert outboxes.theirs(database) == {"5a" * 16: peer_id}
    assert outboxes.mine(database) == ()
