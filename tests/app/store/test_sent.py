"""Sealed files of mine: their bytes stay for good, what came long ago is left alone until a peer has forgotten it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.records.ids import PeerId
from app.store import outboxes, sent
from app.store.database import Database
from tests.support.pairs import NOW, new_vault, pair

EPOCH = "1-" + "ab" * 8


@dataclass
class Desk:
    database: Database
    peer_id: PeerId
    outbox: int

    def add(self, seq: int, kind: str = "referral", until: date | None = None, *, published: bool = True) -> int:
        with self.database.transaction("test", NOW, noted=False):
            sent.add(
                self.database,
                self.outbox,
                epoch=EPOCH,
                seq=seq,
                name=f"n{seq}",
                kind=kind,
                code=f"C{seq}",
                data=b"bytes",
                now=NOW,
                expires_on=until,
            )
            number = self.files()[-1].id
            if published:
                sent.published(self.database, number, NOW)
        return number

    def acknowledge(self, seq: int, at: datetime = NOW) -> int:
        with self.database.transaction("test", NOW, noted=False):
            return sent.acknowledge(self.database, self.peer_id, EPOCH, seq, at)

    def files(self) -> tuple[sent.File, ...]:
        return sent.of_outbox(self.database, self.outbox)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    anna, ben = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(anna, ben)
    with anna._database.transaction("test", NOW, noted=False):
        outboxes.open_for(anna._database, peer.id, NOW)
    one = outboxes.for_peer(anna._database, peer.id)
    assert one is not None
    yield Desk(anna._database, peer.id, one.id)
    anna.close()
    ben.close()


def test_the_bytes_outlive_the_acknowledgement(desk: Desk) -> None:
    numbers = desk.add(1, "hello"), desk.add(2, published=False), desk.add(3)
    assert desk.acknowledge(2) == 2
    assert desk.acknowledge(2) == 0
    assert all((file := sent.data(desk.database, number)) and file.data for number in numbers)
    assert [(file.acked_at, file.published_at) for file in desk.files()] == [(NOW, NOW), (NOW, NOW), (None, NOW)]
    waiting = sent.waiting(desk.database)[desk.peer_id]
    assert (waiting.count, waiting.since, waiting.acked_at) == (1, NOW, NOW)


def test_what_a_peer_has_forgotten_waits_again(desk: Desk) -> None:
    numbers = [desk.add(seq) for seq in range(1, 6)]
    desk.acknowledge(5)
    with desk.database.transaction("test", NOW, noted=False):
        sent.out(desk.database, numbers)
        desk.database.write("UPDATE sent SET data = x'' WHERE id = ?", (numbers[4],))
    assert desk.files() == ()
    for heads, count in (({EPOCH: 3}, 1), ({"2-" + "ab" * 8: 5}, 4)):
        with desk.database.transaction("test", NOW, noted=False):
            sent.unacknowledge(desk.database, desk.peer_id, heads)
        assert [file.acked_at for file in desk.files()] == [None] * count
        assert sent.waiting(desk.database)[desk.peer_id].count == count
        assert desk.outbox in sent.to_tend(desk.database, NOW - timedelta(days=30))


def test_acknowledgements_are_not_waited_for(desk: Desk) -> None:
    desk.add(1, "ack")
    assert sent.waiting(desk.database)[desk.peer_id].count == 0


def test_what_is_queued_gone_or_old_is_to_be_tended(desk: Desk) -> None:
    def tended(before: datetime = NOW - timedelta(days=30)) -> bool:
        return desk.outbox in sent.to_tend(desk.database, before)

    number = desk.add(1, published=False)
    assert tended()
    with desk.database.transaction("test", NOW, noted=False):
        sent.published(desk.database, number, NOW)
    assert not tended()
    desk.acknowledge(1)
    assert (tended(), tended(NOW)) == (False, True)
    with desk.database.transaction("test", NOW, noted=False):
        sent.take_away(desk.database, [number])
    assert tended()


def test_unacknowledged_ones_are_looked_at_in_turns(desk: Desk) -> None:
    numbers = [desk.add(seq) for seq in range(1, 6)]
    assert [one[0] for one in sent.unacked_after(desk.database, numbers[1], 2)] == numbers[2:4]
    desk.acknowledge(4)
    assert [one[0] for one in sent.unacked_after(desk.database, 0, 9)] == numbers[4:]


def test_what_expired_before_it_was_read_is_found(desk: Desk) -> None:
    number = desk.add(4, until=date(2026, 11, 23))
    desk.add(5, until=date(2026, 11, 24))
    assert sent.expired(desk.database, date(2026, 11, 24)) == ((desk.outbox, desk.peer_id, number, EPOCH, 4),)
    desk.acknowledge(4)
    assert sent.expired(desk.database, date(2026, 11, 24)) == ()


def test_an_outbox_is_emptied_but_for_the_last_files_and_those_go_later(desk: Desk) -> None:
    desk.add(1)
    desk.add(2, "withdraw")
    with desk.database.transaction("test", NOW, noted=False):
        sent.empty(desk.database, desk.outbox, but=["C2"])
    assert [file.gone for file in desk.files()] == [True, False]
    one = outboxes.for_peer(desk.database, desk.peer_id)
    assert one is not None
    assert not sent.closed_before(desk.database, NOW)
    with desk.database.transaction("test", NOW, noted=False):
        outboxes.close(desk.database, one, NOW)
    assert sent.closed_before(desk.database, NOW)
    with desk.database.transaction("test", NOW, noted=False):
        sent.end_closed(desk.database, NOW)
    assert all(file.gone for file in desk.files())
    assert not sent.closed_before(desk.database, NOW)
