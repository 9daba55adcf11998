"""Two vaults over one folder: they converge, whatever is deleted, damaged or copied there, and fall silent."""

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from app.records.peer import HeardBy
from app.records.referral import Terms
from app.sync.outbox import named
from app.sync.reconcile import KEPT
from app.sync.transports.memory import Memory
from tests.support.folders import Member, Pair
from tests.support.pairs import NOW, new_vault


def files(memory: Memory) -> dict[str, dict[str, bytes]]:
    assert memory.files is not None
    return memory.files


def test_both_ways_and_then_silence(two: Pair) -> None:
    for number in range(3):
        two.anna.give(two.ben_id, f"A{number}")
        two.ben.give(two.anna_id, f"B{number}")
    assert two.settle() < 6
    assert two.ben.titles() == ["A0", "A1", "A2"]
    assert two.anna.titles() == ["B0", "B1", "B2"]
    for later in range(1, 5):
        scans = [one.scan(NOW + timedelta(hours=8 * later)) for one in (two.anna, two.ben)]
        assert not any(scan.written or scan.taken for scan in scans)
    for one in (two.anna, two.ben):
        health = one.health()
        assert (health.sending, health.heard_from, health.waiting, health.missing) == (True, True, 0, ())
        assert health.delivered_at == NOW
        assert not any((health.forked, health.twice, health.mismatch, health.restored_at))


def test_a_backlog_comes_thirty_two_files_a_look(two: Pair) -> None:
    two.settle()
    for number in range(70):
        two.anna.give(two.ben_id, f"{number:02}")
    two.anna.scan()
    assert [two.ben.scan().taken for _ in range(4)] == [32, 32, 6, 0]
    assert len(two.ben.titles()) == 70


def test_what_is_missing_before_it_was_acknowledged_is_written_again_as_it_was(two: Pair, memory: Memory) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    before = {box: dict(inside) for box, inside in files(memory).items()}
    files(memory).clear()
    assert two.anna.scan().written
    lost = {name: data for inside in before.values() for name, data in inside.items()}
    again = {name: data for inside in files(memory).values() for name, data in inside.items()}
    assert again
    assert all(lost[name] == data for name, data in again.items())
    two.settle()
    assert two.ben.titles() == ["A"]


def test_a_folder_that_is_again_as_it_was_before_the_last_files_gets_them_at_once(two: Pair, memory: Memory) -> None:
    two.settle()
    before = dict(files(memory)[two.anna.outbox])
    for number in range(12):
        two.anna.give(two.ben_id, f"{number}")
    two.anna.scan()
    files(memory)[two.anna.outbox] = dict(before)
    two.anna.scan()
    assert len(files(memory)[two.anna.outbox]) == len(before) + 12


def test_what_was_cut_off_or_changed_is_written_anew_and_read_then(two: Pair, memory: Memory) -> None:
    two.settle()
    two.anna.give(two.ben_id, "A")
    two.anna.give(two.ben_id, "B")
    two.anna.scan()
    box = two.anna.outbox
    fresh = sorted(files(memory)[box], key=lambda name: named(name).seq)[-2:]
    files(memory)[box][fresh[0]] = files(memory)[box][fresh[0]][:1000]
    flipped = bytearray(files(memory)[box][fresh[1]])
    flipped[500] ^= 1
    files(memory)[box][fresh[1]] = bytes(flipped)
    assert two.ben.scan().refused == {"damaged": 1}
    two.settle()
    assert two.ben.titles() == ["A", "B"]


def test_acknowledged_files_go_after_thirty_days_and_the_hello_stays(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.settle()
    assert sum(map(len, files(memory).values())) > 2
    two.settle(NOW + KEPT + timedelta(days=1))
    assert [named(name).seq for name in files(memory)[two.anna.outbox]] == [1, 3]  # nobody answers an acknowledgement
    assert two.ben.titles() == ["A"]
    (given,) = two.anna.space.referrals.list()
    assert [one.acked_at for one in given.deliveries] == [NOW]  # that it arrived is known for good


def test_what_expires_unread_gives_way_to_a_checkpoint(two: Pair) -> None:
    two.settle()
    two.anna.give(two.ben_id, "soon over", terms=Terms(expires_on=NOW.date()))
    two.anna.give(two.ben_id, "stays")
    two.anna.scan()
    later = NOW + timedelta(days=2)
    two.anna.scan(later)
    two.settle(later)
    assert two.ben.titles() == ["stays"]
    assert two.ben.health().missing == ()
    assert two.anna.health().waiting == 0


def test_junk_is_refused_once_and_changes_nothing(two: Pair, memory: Memory) -> None:
    two.settle()
    box, epoch = two.anna.outbox, "1-" + "ab" * 8
    for number in range(100):
        data = bytes([number]) * 2048
        files(memory)[box][f"{epoch}-{number + 1:09}-{sha256(data).hexdigest()[:16]}.dat"] = data
        files(memory)[box][f"{epoch}-{number + 1:09}-{number:016x}.dat"] = data
        files(memory)[f"{number:032x}"] = {f"{epoch}-{1:09}-{sha256(data).hexdigest()[:16]}.dat": data}
    refused = 0
    for _ in range(40):
        refused += sum(two.ben.scan().refused.values())
    assert refused >= 300
    for _ in range(3):
        assert two.ben.scan().refused == {}
    shared = two.ben.folder.get()
    assert shared is not None
    assert shared.refused == refused
    two.ben.folder.told(NOW)
    told = two.ben.folder.get()
    assert told is not None
    assert told.refused == 0
    two.anna.give(two.ben_id, "A")
    two.settle()
    assert two.ben.titles() == ["A"]


def test_a_peer_whose_number_was_not_compared_is_heard_once_it_was(tmp_path: Path, memory: Memory) -> None:
    anna = Member(new_vault(tmp_path / "anna", "Anna"), memory)
    ben = Member(new_vault(tmp_path / "ben", "Ben"), memory)
    ben_id = anna.space.peers.add(ben.space.peers.card(NOW), NOW).id
    anna_id = ben.space.peers.add(anna.space.peers.card(NOW), NOW).id
    number = anna.space.peers.number(ben_id)
    anna.space.peers.verify(ben_id, number, HeardBy.VOICE, NOW)
    anna.set_up(ben_id)
    ben.set_up()
    anna.give(ben_id, "A")
    anna.scan()
    assert ben.scan().refused == {"unverified": 1}
    assert ben.scan().refused == {}
    ben.space.peers.verify(anna_id, number, HeardBy.VOICE, NOW)
    ben.scan()
    ben.scan()
    assert ben.titles() == ["A"]
    anna.space.close()
    ben.space.close()


def test_a_first_file_that_was_damaged_or_has_junk_before_it_is_read_all_the_same(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    box = two.anna.outbox
    hello = min(files(memory)[box], key=lambda name: named(name).seq)
    whole = files(memory)[box][hello]
    files(memory)[box][hello] = bytes(len(whole))
    for number in range(3):
        files(memory)[box][f"{hello[:-20]}{number:016x}.dat"] = whole
    two.ben.scan()
    files(memory)[box][hello] = whole
    two.settle()
    for _ in range(4):
        two.ben.scan()
    assert two.ben.titles() == ["A"]


def test_an_outbox_for_somebody_else_is_no_file_that_was_refused(two: Pair, tmp_path: Path, memory: Memory) -> None:
    two.settle()
    cleo = Member(new_vault(tmp_path / "cleo", "Cleo"), memory)
    cleo.set_up()
    assert cleo.scan().refused == {}
    shared = cleo.folder.get()
    assert shared is not None
    assert shared.refused == 0
    cleo.space.close()


def test_what_came_before_the_first_file_is_read_once_that_came(two: Pair, memory: Memory) -> None:
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    box = two.anna.outbox
    hello = min(files(memory)[box], key=lambda name: named(name).seq)
    whole = files(memory)[box].pop(hello)
    assert two.ben.scan().refused == {"not_hello": 1}
    files(memory)[box][hello] = whole
    two.settle()
    assert two.ben.titles() == ["A"]


def test_what_came_behind_a_gap_is_acknowledged_once_a_greeting_has_closed_it(two: Pair, memory: Memory) -> None:
    two.settle()
    two.anna.folder.greet(two.ben_id, NOW)
    two.anna.give(two.ben_id, "A")
    two.anna.scan()
    box = two.anna.outbox
    greeting = sorted(files(memory)[box], key=lambda name: named(name).seq)[-2]
    late = files(memory)[box].pop(greeting)
    two.ben.scan()
    two.ben.scan()
    files(memory)[box][greeting] = late
    two.settle()
    assert two.anna.health().waiting == 0
    assert two.ben.scan().written == 0
