"""Acknowledgements, epochs and checkpoints between two vaults, as their statements bring them about."""

import shutil
from datetime import timedelta
from pathlib import Path

from app import workspace
from app.records.referral import Direction, Terms
from app.services.sealing import seal
from app.store import outboxes
from app.sync import upkeep
from app.sync.outbox import named
from app.sync.transports.memory import Memory
from tests.support.folders import Member, Pair
from tests.support.jobs import finish
from tests.support.pairs import NOW, PASSPHRASE


def kinds(member: Member) -> list[str]:
    return [str(row[0]) for row in member.space._database.read("SELECT kind FROM sent ORDER BY id")]


def restore(two: Pair, folder: Path, at: str = "2026-11-24") -> None:
    """Anna goes on from her backup."""
    two.anna.space.close()
    workspace.restore(folder / "backups" / at, folder, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
    two.anna = Member(workspace.open(folder, passphrase=PASSPHRASE, now=NOW), two.anna.transport)


def test_an_acknowledgement_waits_as_long_as_was_chosen_and_is_written_once(two: Pair) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    before = len(kinds(two.ben))
    two.ben.scan(delay=timedelta(hours=5))
    two.ben.scan(NOW, delay=timedelta(hours=5))
    assert len(kinds(two.ben)) == before
    two.ben.scan(NOW + timedelta(hours=4), delay=timedelta(hours=5))
    assert len(kinds(two.ben)) == before
    two.ben.scan(NOW + timedelta(hours=6), delay=timedelta(hours=5))
    assert kinds(two.ben)[before:] == ["ack"]
    two.anna.scan()
    assert two.anna.health().waiting == 0
    two.ben.scan(NOW + timedelta(days=9))
    assert kinds(two.ben)[before:] == ["ack"]


def test_a_clock_that_went_back_years_does_not_hold_an_acknowledgement(two: Pair) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    two.ben.scan(NOW + timedelta(days=3650), delay=timedelta(hours=5))
    two.ben.scan(NOW + timedelta(days=3650), delay=timedelta(hours=5))
    two.ben.scan(NOW)
    two.anna.scan()
    assert two.anna.health().waiting == 0


def test_a_restored_vault_says_so_and_goes_on(two: Pair, tmp_path: Path) -> None:
    two.anna.give(two.ben_id, "before")
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    two.anna.give(two.ben_id, "forgotten")
    two.settle()
    restore(two, tmp_path / "anna")
    two.anna.give(two.ben_id, "after")
    two.settle()
    assert two.ben.titles() == ["after", "before", "forgotten"]
    health = two.ben.health()
    assert (health.restored_at, health.forked, health.twice, health.missing) == (NOW, False, False, ())
    assert not two.anna.health().mismatch
    assert two.anna.health().waiting == 0


def test_what_a_restored_vault_forgot_and_nobody_read_is_over(two: Pair, tmp_path: Path, memory: Memory) -> None:
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    two.anna.give(two.ben_id, "forgotten")
    two.anna.scan()
    assert memory.files is not None
    late = max(memory.files[two.anna.outbox].items(), key=lambda file: named(file[0]).seq)
    del memory.files[two.anna.outbox][late[0]]
    restore(two, tmp_path / "anna")
    two.settle()
    memory.files[two.anna.outbox][late[0]] = late[1]
    assert two.ben.scan().refused == {"over": 1}
    assert two.ben.titles() == []


def test_what_came_of_what_a_restored_vault_forgot_does_not_hold_its_acknowledgements(
    two: Pair, tmp_path: Path
) -> None:
    """Ben has read further than Anna's vault now knows; he acknowledges as far as she can make out."""
    two.settle()
    two.anna.give(two.ben_id, "known")
    finish(two.anna.space.backups.make(now=NOW))
    two.anna.give(two.ben_id, "forgotten")
    two.settle()
    restore(two, tmp_path / "anna")
    two.settle()
    assert two.ben.titles() == ["forgotten", "known"]
    assert two.anna.health().waiting == 0


def test_what_was_over_counts_once_its_author_goes_on_from_a_backup_that_knows_it(
    two: Pair, tmp_path: Path, memory: Memory
) -> None:
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    two.anna.give(two.ben_id, "later")
    finish(two.anna.space.backups.make(now=NOW + timedelta(days=1)))
    two.anna.scan()
    assert memory.files is not None
    name, data = max(memory.files[two.anna.outbox].items(), key=lambda file: named(file[0]).seq)
    del memory.files[two.anna.outbox][name]
    restore(two, tmp_path / "anna")
    two.settle()
    memory.files[two.anna.outbox][name] = data
    assert two.ben.scan().refused == {"over": 1}
    restore(two, tmp_path / "anna", "2026-11-25")
    two.settle()
    assert two.ben.titles() == ["later"]
    assert two.anna.health().waiting == 0


def test_whoever_goes_on_from_an_old_backup_gets_again_what_it_has_forgotten(two: Pair, tmp_path: Path) -> None:
    """Ben acknowledged all of it, so none of it lies in the folder any more; nor what he took back since."""
    two.anna.give(two.ben_id, "known")
    two.ben.give(two.anna_id, "taken back")
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    two.ben.space.referrals.withdraw(two.ben.space.referrals.list(Direction.GIVEN)[0].id, NOW)
    two.ben.give(two.anna_id, "forgotten")
    two.settle()
    late = NOW + timedelta(days=40)
    two.settle(late)
    restore(two, tmp_path / "anna")
    assert two.anna.titles() == ["taken back"]
    two.ben.give(two.anna_id, "new", now=late)
    two.settle(late)
    assert two.anna.titles() == ["forgotten", "new"]
    assert (two.anna.health().missing, two.ben.health().waiting) == ((), 0)
    assert two.ben.health().restored_at is not None


def test_the_statement_of_an_epoch_that_another_followed_makes_nothing_wait_again(
    two: Pair, tmp_path: Path, memory: Memory
) -> None:
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    restore(two, tmp_path / "anna")
    two.anna.scan()
    assert memory.files is not None
    name, data = max(memory.files[two.anna.outbox].items(), key=lambda file: named(file[0]).number)
    del memory.files[two.anna.outbox][name]
    finish(two.anna.space.backups.make(now=NOW + timedelta(days=1)))
    restore(two, tmp_path / "anna", "2026-11-25")
    two.ben.give(two.anna_id, "read")
    for _ in range(3):  # she writes it again each time
        two.anna.scan()
        del memory.files[two.anna.outbox][name]
        two.ben.scan()
    assert two.ben.health().waiting == 0
    memory.files[two.anna.outbox][name] = data
    two.ben.scan()
    assert two.ben.health().waiting == 0


def test_a_vault_that_runs_twice_is_seen(two: Pair, tmp_path: Path, home: Path) -> None:
    """Both copies went on from one backup, on two computers, each with an epoch of the same number."""
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    two.anna.space.close()
    shutil.copytree(tmp_path / "anna", tmp_path / "copy")
    two.anna.space = workspace.open(tmp_path / "anna", passphrase=PASSPHRASE, now=NOW)
    restore(two, tmp_path / "anna")
    two.anna.give(two.ben_id, "one")
    two.settle()
    first = two.anna
    shutil.move(home / "state", home / "first")
    folder = tmp_path / "copy"
    backup = folder / "backups" / "2026-11-24"
    workspace.restore(backup, folder, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
    two.anna = Member(workspace.open(folder, passphrase=PASSPHRASE, now=NOW), first.transport)
    two.anna.give(two.ben_id, "other")
    two.anna.scan()
    assert set(two.ben.scan().refused) == {"twice"}
    assert two.ben.health().twice
    assert two.ben.titles() == ["one"]
    first.space.close()


def test_a_backup_from_before_another_epoch_ends_that_one_too(two: Pair, tmp_path: Path, memory: Memory) -> None:
    two.settle()
    finish(two.anna.space.backups.make(now=NOW))
    restore(two, tmp_path / "anna")
    two.anna.give(two.ben_id, "second")
    two.anna.scan()
    assert memory.files is not None
    two.ben.scan()
    two.anna.give(two.ben_id, "late")
    two.anna.scan()
    late = max(memory.files[two.anna.outbox].items(), key=lambda file: (named(file[0]).number, named(file[0]).seq))
    del memory.files[two.anna.outbox][late[0]]
    restore(two, tmp_path / "anna")
    two.anna.give(two.ben_id, "third")
    two.settle()
    memory.files[two.anna.outbox][late[0]] = late[1]
    assert two.ben.scan().refused == {"over": 1}
    assert two.ben.titles() == ["second", "third"]
    assert not two.ben.health().twice


def test_a_copy_that_goes_on_without_a_backup_is_a_fork(two: Pair, tmp_path: Path) -> None:
    two.settle()
    two.anna.space.close()
    shutil.copytree(tmp_path / "anna", tmp_path / "copy")
    two.anna.space = workspace.open(tmp_path / "anna", passphrase=PASSPHRASE, now=NOW)
    two.anna = Member(two.anna.space, two.anna.transport)
    two.anna.give(two.ben_id, "one")
    two.anna.scan()
    two.ben.scan()
    copy = Member(workspace.open(tmp_path / "copy", passphrase=PASSPHRASE, now=NOW), two.anna.transport)
    copy.give(two.ben_id, "other")
    copy.scan()
    assert set(two.ben.scan().refused) == {"fork"}
    assert two.ben.health().forked
    assert two.ben.titles() == ["one"]
    copy.space.close()


def test_a_foreign_head_is_shown_and_acknowledges_nothing(two: Pair) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    place = two.anna.space._database.one("SELECT epoch, max(seq) AS seq FROM envelope WHERE mine")
    assert place is not None
    head = upkeep.Head(epoch=place["epoch"], seq=place["seq"], digest="0" * 64)
    database = two.ben.space._database
    with database.transaction("test", NOW, noted=False):
        seal(database, two.ben.space.peers.get(two.anna_id), upkeep.ACK, upkeep.ack([head]), NOW)
    two.ben.scan(delay=timedelta(hours=5))
    two.anna.scan()
    health = two.anna.health()
    assert (health.mismatch, health.waiting) == (True, 1)


def test_a_checkpoint_ends_what_was_taken_back_by_a_file_that_is_gone(two: Pair) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    kept = two.anna.give(two.ben_id, "B")
    two.settle()
    two.anna.give(two.ben_id, "expires", terms=Terms(expires_on=NOW.date()))
    database = two.anna.space._database
    with database.transaction("test", NOW, noted=False):  # its withdrawal was handed over by hand and never came
        database.write("UPDATE referral SET withdrawn_at = 1 WHERE id <> ? AND expires_on IS NULL", (kept,))
    later = NOW + timedelta(days=2)
    two.anna.scan(later)
    two.settle(later)
    assert two.ben.titles() == ["B"]


def test_checkpoints_that_each_wait_for_what_the_other_says_both_come(two: Pair) -> None:
    two.settle()
    for title, days in (("later", 9), ("sooner", 1)):
        two.anna.give(two.ben_id, title, terms=Terms(expires_on=(NOW + timedelta(days=days)).date()))
    for days in (5, 15):
        two.anna.scan(NOW + timedelta(days=days))
    two.anna.give(two.ben_id, "new")
    two.settle(NOW + timedelta(days=15))
    assert two.ben.titles() == ["new"]
    assert (two.ben.health().missing, two.anna.health().waiting) == ((), 0)


def test_two_outboxes_are_not_opened_for_one_peer(two: Pair) -> None:
    two.anna.folder.send_to([two.ben_id, two.ben_id], NOW)
    assert len(outboxes.mine(two.anna.space._database)) == 1
