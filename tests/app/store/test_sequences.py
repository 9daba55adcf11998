"""How far a peer's files have come: heads over gaps, excuses and starts; contradictions with neighbours."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.ids import PeerId
from app.store import envelopes, outboxes, sequences
from app.store.database import Database
from app.store.envelopes import Step
from app.store.sequences import Sequence
from tests.support.pairs import NOW, new_vault, pair

STREAM, EPOCH = "5a" * 16, "1-" + "ab" * 8


class Desk:
    def __init__(self, database: Database, peer_id: PeerId) -> None:
        self.database, self.peer_id = database, peer_id

    def note(self, seq: int, *, prev: str | None = None, digest: str | None = None, kind: str = "referral") -> Step:
        before = "" if seq == 1 else f"d{seq - 1}"
        step = Step(
            stream=STREAM,
            epoch=EPOCH,
            seq=seq,
            prev=before if prev is None else prev,
            digest=digest or f"d{seq}",
            kind=kind,
        )
        with self.database.transaction("test", NOW, noted=False):
            sequences.begin(self.database, self.peer_id, step, 1, NOW)
            envelopes.add(self.database, self.peer_id, step, NOW, mine=False)
            sequences.advance(self.database, self.one)
        return step

    @property
    def one(self) -> Sequence:
        (found,) = sequences.of_stream(self.database, self.peer_id, STREAM)
        return found

    def one_of(self, number: int) -> Sequence:
        return next(one for one in sequences.of_peer(self.database, self.peer_id) if one.number == number)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    anna, ben = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(anna, ben)
    yield Desk(anna._database, peer.id)
    anna.close()
    ben.close()


def test_the_head_stands_before_the_first_gap(desk: Desk) -> None:
    for seq, head, missing in ((2, 0, True), (1, 2, False), (5, 2, True), (4, 2, True), (3, 5, False)):
        desk.note(seq)
        assert (desk.one.head, sequences.missing(desk.database, desk.peer_id)) == (head, missing)
    assert sequences.digest(desk.database, desk.one, 5) == "d5"


def test_excused_numbers_and_a_later_start_count_as_come(desk: Desk) -> None:
    desk.note(4)
    assert sequences.lacks(desk.database, desk.one, 4)
    with desk.database.transaction("test", NOW, noted=False):
        sequences.excuse(desk.database, desk.one, [3])
    assert desk.one.head == 0
    with desk.database.transaction("test", NOW, noted=False):
        sequences.start(desk.database, desk.one, 3)
    assert desk.one.head == 4
    assert not sequences.lacks(desk.database, desk.one, 4)
    assert sequences.excused(desk.database, desk.peer_id, STREAM, EPOCH) == {3}
    assert not sequences.missing(desk.database, desk.peer_id)


def test_what_was_not_answered_yet_is_told_with_whether_it_asks_for_that(desk: Desk) -> None:
    database, peer_id = desk.database, desk.peer_id
    desk.note(1, kind="ack")
    assert sequences.unanswered(database) == ()
    with database.transaction("test", NOW, noted=False):
        outboxes.open_for(database, peer_id, NOW)
    assert sequences.unanswered(database) == ((desk.one.id, peer_id, 1, False),)
    desk.note(3)
    assert sequences.unanswered(database) == ((desk.one.id, peer_id, 1, False),)
    with database.transaction("test", NOW, noted=False):
        sequences.excuse(database, desk.one, [2])
    assert sequences.unanswered(database) == ((desk.one.id, peer_id, 3, True),)
    with database.transaction("test", NOW, noted=False):
        sequences.answer(database, desk.one.id, 3)
    assert sequences.unanswered(database) == ()
    desk.note(4)
    with database.transaction("test", NOW, noted=False):
        sequences.end(database, desk.one, 3)
    assert sequences.unanswered(database) == ()


def test_a_contradiction_is_with_a_neighbour_or_at_the_place_itself(desk: Desk) -> None:
    desk.note(1)
    desk.note(3)

    def contradicts(seq: int, prev: str, digest: str) -> bool:
        step = Step(stream=STREAM, epoch=EPOCH, seq=seq, prev=prev, digest=digest, kind="x")
        return sequences.contradicts(desk.database, desk.peer_id, step)

    assert not contradicts(2, "d1", "d2")
    assert contradicts(2, "other", "d2")
    assert contradicts(2, "d1", "other")
    assert not contradicts(3, "d2", "d3")
    assert contradicts(3, "d2", "other")
    assert contradicts(1, "something", "d1")


def test_an_epoch_ends_is_forked_and_the_newest_taken_comes_first(desk: Desk) -> None:
    desk.note(1)
    with desk.database.transaction("test", NOW, noted=False):
        sequences.end(desk.database, desk.one, 7)
        sequences.fork(desk.database, desk.one)
        for epoch, taken in (("2-" + "cd" * 8, True), ("2-" + "ef" * 8, False)):
            step = Step(stream=STREAM, epoch=epoch, seq=1, prev="", digest="x", kind="x")
            sequences.begin(desk.database, desk.peer_id, step, 2, NOW, taken=taken)
    found = sequences.of_stream(desk.database, desk.peer_id, STREAM)
    assert [(one.number, one.taken, one.last, one.forked) for one in found] == [
        (2, True, None, False),
        (1, True, 7, True),
        (2, False, None, False),
    ]
    assert [one.counted for one in found] == [0, 1, 0]
    with desk.database.transaction("test", NOW, noted=False):
        sequences.end(desk.database, desk.one_of(1), 0)
    assert desk.one_of(1).counted == 0
    assert sequences.all_of(desk.database) == sequences.of_peer(desk.database, desk.peer_id)
