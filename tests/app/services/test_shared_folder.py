"""The shared folder as the user meets it: off until set up, paused, left; revoked and lost peers; its health."""

from datetime import timedelta
from pathlib import Path

import pytest

from app import workspace
from app.records.job import Elsewhere
from app.records.peer import HeardBy
from app.records.place import Place, PlaceKind
from app.services.sealing import NotVerified
from app.services.shared_folder import FolderPaused, NoSharedFolder
from app.sync.transports.base import FolderGone
from app.sync.transports.memory import Memory
from tests.support.folders import Member, Pair
from tests.support.jobs import finish
from tests.support.pairs import NOW, PASSPHRASE, new_vault, pair


def files(memory: Memory) -> int:
    return sum(map(len, (memory.files or {}).values()))


def test_nothing_is_there_until_it_is_set_up(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, _ = pair(anna, ben)
    folder = anna.peers.folder
    assert (folder.get(), folder.health().peers) == (None, ())
    for refused in (
        lambda: finish(folder.scan(now=NOW)),
        lambda: folder.send_to([peer.id], NOW),
        lambda: folder.pause(NOW),
        lambda: folder.resume(NOW),
        lambda: folder.greet(peer.id, NOW),
        lambda: finish(folder.leave(NOW, withdraw=False)),
    ):
        with pytest.raises(NoSharedFolder):
            refused()
    anna.close()
    ben.close()


def test_through_a_real_folder(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    theirs, mine = pair(anna, ben)
    (tmp_path / "shared").mkdir()
    place = Place(kind=PlaceKind.FOLDER, address=str(tmp_path / "shared"))
    assert finish(anna.peers.folder.set_up(place, [theirs.id], NOW)).place == place
    finish(ben.peers.folder.set_up(place, [mine.id], NOW))
    for _ in range(3):
        for space in (anna, ben):
            finish(space.peers.folder.scan(now=NOW, delay=timedelta()))
    for space in (anna, ben):
        (health,) = space.peers.folder.health().peers
        assert (health.sending, health.heard_from, health.waiting) == (True, True, 0)
    anna.close()
    ben.close()


def test_a_place_that_cannot_be_reached_is_not_kept(tmp_path: Path) -> None:
    anna = new_vault(tmp_path / "anna", "Anna")
    place = Place(kind=PlaceKind.FOLDER, address=str(tmp_path / "not there"))
    with pytest.raises(FolderGone):
        finish(anna.peers.folder.set_up(place, [], NOW))
    assert anna.peers.folder.get() is None
    anna.close()


def test_nobody_is_sent_to_whose_number_was_not_compared(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer = anna.peers.add(ben.peers.card(NOW), NOW)
    member = Member(anna, Memory())
    with pytest.raises(NotVerified):
        member.set_up(peer.id)
    assert member.folder.get() is None
    anna.close()
    ben.close()


def test_a_folder_that_is_gone_is_noted_and_gone_on_with(two: Pair, memory: Memory) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    there, memory.files = memory.files, None
    for _ in range(2):
        with pytest.raises(FolderGone):
            two.anna.scan()
    shared = two.anna.folder.get()
    assert shared is not None
    assert shared.failed == "FolderGone"
    memory.files = there
    two.settle()
    shared = two.anna.folder.get()
    assert shared is not None
    assert (shared.failed, shared.scanned_at) == ("", NOW)
    assert two.ben.titles() == ["A"]


def test_a_look_without_news_writes_nothing_into_the_vault(two: Pair) -> None:
    two.settle()
    commits: list[object] = []
    two.anna.space.on_commit(commits.append)
    two.anna.scan(NOW + timedelta(minutes=1))
    assert commits == []


def test_paused_nothing_goes_and_what_is_sealed_waits(two: Pair) -> None:
    two.settle()
    two.anna.folder.pause(NOW)
    two.anna.give(two.ben_id, "A")
    with pytest.raises(FolderPaused):
        two.anna.scan()
    two.anna.folder.resume(NOW)
    two.settle()
    assert two.ben.titles() == ["A"]


def test_leaving_empties_ones_own_outboxes_and_nobody_elses(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.settle()
    others = len((memory.files or {})[two.ben.outbox])
    assert finish(two.anna.folder.leave(NOW, withdraw=False)) == 0
    assert files(memory) == others
    assert two.anna.folder.health() == type(two.anna.folder.health())()
    two.ben.scan()
    assert two.ben.titles() == ["A"]
    two.anna.give(two.ben_id, "by hand")
    assert files(memory) == others


def test_leaving_can_take_back_what_peers_have(two: Pair) -> None:
    two.anna.give(two.ben_id, "A")
    two.settle()
    assert finish(two.anna.folder.leave(NOW, withdraw=True)) == 0
    two.ben.scan()
    two.ben.scan()
    assert two.ben.titles() == []


def test_one_can_leave_a_folder_that_is_gone_and_come_to_another(two: Pair, memory: Memory) -> None:
    two.settle()
    memory.files = None
    assert finish(two.anna.folder.leave(NOW, withdraw=False)) > 0
    assert two.anna.folder.get() is None
    memory.files = {}
    two.anna.set_up(two.ben_id)
    two.anna.give(two.ben_id, "A")
    two.settle()
    assert two.ben.titles() == ["A"]


def test_whoever_comes_back_reads_on(two: Pair) -> None:
    """A peer says once where their outbox is, which is not forgotten with the folder."""
    two.ben.give(two.anna_id, "A")
    two.settle()
    finish(two.anna.folder.leave(NOW, withdraw=False))
    two.ben.give(two.anna_id, "B")
    two.ben.scan()
    two.anna.set_up(two.ben_id)
    two.settle()
    assert two.anna.titles() == ["A", "B"]


def test_another_place_is_gone_on_with_as_it_was(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    memory.files = {}
    two.anna.set_up()
    two.ben.set_up()
    two.settle()
    assert two.ben.titles() == ["A"]


def test_by_hand_again(two: Pair, memory: Memory) -> None:
    two.settle()
    two.anna.folder.stop_sending(two.ben_id, NOW)
    two.anna.scan()
    box = two.ben.outbox
    assert {name for name, inside in (memory.files or {}).items() if inside} == {box}
    lead = two.anna.give(two.ben_id, "A")
    assert two.anna.space.referrals.get(lead).deliveries
    assert two.anna.scan().written == 0


def test_a_revoked_peer_finds_the_withdrawal_and_nothing_else(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.settle()
    box = two.anna.outbox
    two.anna.space.peers.revoke(two.ben_id, NOW)
    two.anna.scan()
    assert len((memory.files or {})[box]) == 1
    two.ben.scan()
    assert two.ben.titles() == []
    two.ben.give(two.anna_id, "unheard")
    two.ben.scan()
    assert set(two.anna.scan().refused) == {"revoked"}
    two.anna.scan(NOW + timedelta(days=31))
    two.anna.scan(NOW + timedelta(days=31))
    assert (memory.files or {})[box] == {}


def test_a_peer_who_lost_the_vault_is_sent_to_in_a_new_outbox(two: Pair, tmp_path: Path) -> None:
    two.anna.give(two.ben_id, "A")
    two.settle()
    two.ben.space.close()
    fresh = new_vault(tmp_path / "fresh", "Ben")
    new = two.anna.space.peers.add(fresh.peers.card(NOW), NOW)
    anna_there = fresh.peers.add(two.anna.space.peers.card(NOW), NOW)
    number = fresh.peers.number(anna_there.id)
    fresh.peers.verify(anna_there.id, number, HeardBy.VOICE, NOW)
    two.anna.space.peers.verify(new.id, number, HeardBy.VOICE, NOW)
    joined = two.anna.space.peers.renewal.join(new.id, two.ben_id, NOW)
    two.ben = Member(fresh, two.anna.transport)
    two.ben.set_up(anna_there.id)
    two.anna.give(joined.id, "B")
    two.settle()
    assert two.ben.titles() == ["B"]
    two.ben.give(anna_there.id, "C")
    two.settle()
    assert two.anna.titles() == ["C"]


def test_new_keys_go_through_the_folder(two: Pair) -> None:
    two.settle()
    two.anna.space.peers.renewal.rotate(NOW)
    two.settle()
    peer = two.ben.space.peers.get(two.anna_id)
    me = two.anna.space.peers.me()
    assert me is not None
    assert peer.card.identity == me.identity
    two.ben.space.peers.verify(peer.id, two.ben.space.peers.number(peer.id), HeardBy.VOICE, NOW)
    two.anna.give(two.ben_id, "A")
    two.settle()
    assert two.ben.titles() == ["A"]


def test_a_greeting_is_heard_and_not_answered(two: Pair) -> None:
    two.settle()
    later = NOW + timedelta(days=16)
    assert two.ben.health().heard_at == NOW
    two.anna.folder.greet(two.ben_id, later)
    two.settle(later)
    assert two.ben.health().heard_at == later
    assert two.anna.health().waiting == 0


@pytest.mark.parametrize("seed", range(3))
def test_stopped_at_any_step_nothing_is_lost_or_doubled(two: Pair, tmp_path: Path, seed: int) -> None:
    """A program that ends between two steps leaves the vault as the last commit left it."""
    steps = 0
    while steps < 60:
        steps += 1
        for member, peer, title in ((two.anna, two.ben_id, "A"), (two.ben, two.anna_id, "B")):
            if steps % 7 == seed:
                member.give(peer, f"{title}{steps:02}")
            job = member.folder.scan(now=NOW, delay=timedelta())
            try:
                step = next(job)
                for _ in range(steps % 11):
                    done = step.function(*step.arguments) if isinstance(step, Elsewhere) else None
                    step = job.send(done)
            except StopIteration:
                pass
            finally:
                job.close()
        if steps % 10 == 0:
            for member, name in ((two.anna, "anna"), (two.ben, "ben")):
                member.space.close()
                space = workspace.open(tmp_path / name, passphrase=PASSPHRASE, now=NOW)
                fresh = Member(space, member.transport)
                if name == "anna":
                    two.anna = fresh
                else:
                    two.ben = fresh
    two.settle()
    wanted = [number for number in range(1, 60) if number % 7 == seed]
    assert two.ben.titles() == [f"A{number:02}" for number in wanted]
    assert two.anna.titles() == [f"B{number:02}" for number in wanted]
    for member in (two.anna, two.ben):
        health = member.health()
        wrong = (health.forked, health.twice, health.mismatch, health.missing, health.waiting)
        assert not any(wrong)


def test_a_delivery_says_which_way_it_went_and_that_it_came(two: Pair) -> None:
    number = two.anna.give(two.ben_id, "A")
    (before,) = two.anna.space.referrals.get(number).deliveries
    assert (before.in_folder, before.acked_at) == (True, None)
    assert two.anna.folder.takes([two.ben_id])
    assert not two.anna.folder.takes([])
    two.settle()
    (after,) = two.anna.space.referrals.get(number).deliveries
    assert after.acked_at == NOW
