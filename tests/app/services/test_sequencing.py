"""Epochs: the next one is heard by its statement, the one before ends where its author says, a second vault is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import FileRefused
from app.records.ids import PeerId
from app.records.refusal import Refusal
from app.services import sequencing
from app.store import sequences
from app.store.database import Database
from app.store.envelopes import Step
from app.sync.upkeep import Head
from tests.support.pairs import NOW, new_vault, pair

STREAM = "5a" * 16
ONE, TWO, OTHER = "1-" + "ab" * 8, "2-" + "cd" * 8, "2-" + "ef" * 8


class Desk:
    def __init__(self, database: Database, peer_id: PeerId) -> None:
        self.database, self.peer_id = database, peer_id

    def place(
        self, epoch: str, seq: int = 1, kind: str = "referral", *, strict: bool = True, digest: str = ""
    ) -> Refusal | None:
        prev = f"{seq - 1:064x}" if seq > 1 else ""
        step = Step(stream=STREAM, epoch=epoch, seq=seq, prev=prev, digest=digest or f"{seq:064x}", kind=kind)
        with self.database.transaction("test", NOW, noted=False):
            try:
                sequencing.place(self.database, self.peer_id, step, NOW, strict=strict)
            except FileRefused as refused:
                return Refusal(str(refused.data["reason"]))
        return None

    def forked(self) -> list[str]:
        return [one.epoch for one in sequences.of_peer(self.database, self.peer_id) if one.forked]

    def ended(self, last: Head) -> None:
        newest = sequences.of_stream(self.database, self.peer_id, STREAM)[0]
        with self.database.transaction("test", NOW, noted=False):
            sequencing.ended(self.database, newest, last, NOW)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    anna, ben = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(anna, ben)
    yield Desk(anna._database, peer.id)
    anna.close()
    ben.close()


def test_through_the_folder_a_higher_epoch_waits_for_its_statement(desk: Desk) -> None:
    assert desk.place(ONE) is None
    assert desk.place(TWO, 2) is Refusal.EARLY
    assert desk.place(TWO, 1, "epoch") is None
    assert desk.place(TWO, 2) is None


def test_by_hand_any_file_may_come_first(desk: Desk) -> None:
    assert desk.place(TWO, strict=False) is None
    assert desk.place(ONE, strict=False) is None


def test_what_a_restored_vault_has_forgotten_is_over_and_what_it_knows_is_not(desk: Desk) -> None:
    desk.place(ONE)
    desk.place(TWO, 1, "epoch")
    desk.ended(Head(epoch=ONE, seq=3, digest="a" * 64))
    assert desk.place(ONE, 3) is None
    assert desk.place(ONE, 4) is Refusal.OVER


def test_what_lies_behind_an_end_stops_nothing_unless_two_files_claim_one_place_there(desk: Desk) -> None:
    desk.place(ONE)
    desk.place(TWO, 1, "epoch")
    desk.ended(Head(epoch=ONE, seq=2, digest=f"{2:064x}"))
    assert desk.place(ONE, 5) is Refusal.OVER
    assert not sequences.missing(desk.database, desk.peer_id)
    assert desk.place(ONE, 2) is None
    assert desk.forked() == []
    assert desk.place(ONE, 5, digest="a" * 64) is Refusal.FORK
    assert desk.forked() == [ONE]


def test_an_epoch_that_was_never_heard_ends_too(desk: Desk) -> None:
    desk.place(TWO, 1, "hello")
    desk.ended(Head(epoch=ONE, seq=3, digest="a" * 64))
    assert desk.place(ONE, 2) is None
    assert desk.place(ONE, 4) is Refusal.OVER


def test_an_epoch_between_that_was_never_heard_is_over(desk: Desk) -> None:
    desk.place(ONE)
    desk.place("3-" + "ab" * 8, 1, "epoch")
    desk.ended(Head(epoch=ONE, seq=1, digest=f"{1:064x}"))
    assert desk.place(TWO, 2) is Refusal.OVER
    assert not sequences.missing(desk.database, desk.peer_id)


def test_another_epoch_of_the_same_number_is_a_second_vault(desk: Desk) -> None:
    desk.place(ONE)
    desk.place(TWO, 1, "epoch")
    assert desk.place(OTHER, 1, "epoch") is Refusal.TWICE
    assert desk.place(OTHER, 2) is Refusal.TWICE
    assert [one.epoch for one in sequences.of_peer(desk.database, desk.peer_id) if not one.taken] == [OTHER]


def test_an_end_that_contradicts_what_came_is_a_fork(desk: Desk) -> None:
    desk.place(ONE)
    desk.place(TWO, 1, "epoch")
    desk.ended(Head(epoch=ONE, seq=1, digest=f"{1:064x}"))
    assert desk.forked() == []
    desk.ended(Head(epoch=ONE, seq=1, digest="b" * 64))
    assert desk.forked() == [ONE]


def test_no_epoch_ends_itself_or_a_later_one(desk: Desk) -> None:
    desk.place(ONE)
    for epoch in (ONE, TWO):
        with pytest.raises(FileRefused) as refused:
            desk.ended(Head(epoch=epoch, seq=1, digest=""))
        assert refused.value.data["reason"] is Refusal.FIELDS
