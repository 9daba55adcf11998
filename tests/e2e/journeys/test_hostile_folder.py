"""A folder in which somebody does what they can: nothing of it is applied, a look stays short, one is told once."""

import random
import time
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from app.records.peer import HeardBy
from app.records.place import Place, PlaceKind
from app.services.shared_folder import SharedFolder
from app.sync.transports.folder import Folder
from app.sync.transports.memory import Memory
from tests.support.folders import Member, Pair
from tests.support.jobs import finish
from tests.support.pairs import NOW, new_vault, pair

EPOCH = "1-" + "ab" * 8


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def two(tmp_path: Path, memory: Memory) -> Iterator[Pair]:
    made = Pair(tmp_path, memory)
    made.settle()
    yield made
    made.close()


def boxes(memory: Memory) -> dict[str, dict[str, bytes]]:
    assert memory.files is not None
    return memory.files


def renamed(name: str, data: bytes, seq: int) -> str:
    """What a file would be called at another place."""
    return f"{name.rsplit('-', 2)[0]}-{seq:09}-{sha256(data).hexdigest()[:16]}.dat"


def test_every_file_replaced_renamed_cut_copied_or_moved_to_another_pair(two: Pair, memory: Memory) -> None:
    for number in range(6):
        two.anna.give(two.ben_id, f"A{number}")
    two.anna.scan()
    box, draw = boxes(memory)[two.anna.outbox], random.Random(7)
    before = dict(box)
    carla = boxes(memory).setdefault("c" * 32, {})
    for name, data in before.items():
        box[name] = draw.randbytes(len(data))
        cut = data[: len(data) // 2]
        box[renamed(name, cut, 77)] = cut
        box[renamed(name, data, 900 + len(box))] = data  # an authentic file at another place is the same file
        carla[name] = data
    looks = [two.ben.scan() for _ in range(4)]
    assert two.ben.titles() == [f"A{number}" for number in range(6)]
    assert not two.ben.health().forked
    assert sum(look.taken for look in looks) == 6
    two.settle()
    assert not two.ben.health().forked
    assert two.ben.titles() == [f"A{number}" for number in range(6)]


def test_what_was_replayed_from_another_pair_or_forged_changes_nothing(
    two: Pair, memory: Memory, tmp_path: Path
) -> None:
    """Files that Anna sealed for Carla lie in Ben's way, and a stranger's that Ben can decrypt."""
    carla = Member(new_vault(tmp_path / "carla", "Carla"), memory)
    theirs, mine = pair(two.anna.space, carla.space)
    stranger = Member(new_vault(tmp_path / "stranger", "Anna"), memory)
    known = stranger.space.peers.add(two.ben.space.peers.card(NOW), NOW)
    number = stranger.space.peers.number(known.id)
    stranger.space.peers.verify(known.id, number, HeardBy.VOICE, NOW)
    two.anna.folder.send_to([theirs.id], NOW)
    carla.set_up(mine.id)
    stranger.set_up(known.id)
    two.anna.give(theirs.id, "for Carla")
    stranger.give(known.id, "forged")
    two.anna.scan()
    stranger.scan()
    for name, inside in list(boxes(memory).items()):
        if name != two.anna.outbox:
            boxes(memory)[two.anna.outbox].update(inside)
    refused: dict[str, int] = {}
    for _ in range(4):
        refused |= two.ben.scan().refused
    assert {"other_recipient", "unknown_author"} <= set(refused)
    assert two.ben.titles() == []
    assert not two.ben.health().forked
    carla.space.close()
    stranger.space.close()


def test_a_hundred_thousand_files_of_junk(tmp_path: Path) -> None:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    theirs, mine = pair(anna, ben)
    (tmp_path / "shared").mkdir()
    place = Place(kind=PlaceKind.FOLDER, address=str(tmp_path / "shared"))
    transport = Folder(place.address)
    one, other = Member(anna, transport), Member(ben, transport)
    one.set_up(theirs.id)
    other.set_up(mine.id)
    for _ in range(3):
        one.scan()
        other.scan()
    one.give(theirs.id, "A")
    one.scan()
    box = tmp_path / "shared" / "v1" / one.outbox
    junk = bytes(2048)
    for number in range(100_000):
        (box / f"{EPOCH}-{number + 1:09}-{number:016x}.dat").write_bytes(junk if number < 500 else b"")
    started, spent = time.monotonic(), time.process_time()
    look = other.scan()
    seconds, cpu = time.monotonic() - started, time.process_time() - spent
    print(f"a look among 100,000 files of junk: {seconds:.2f} s, {cpu:.2f} s of CPU")
    assert cpu < 2
    while other.titles() != ["A"]:
        assert look.taken + sum(look.refused.values()) <= 40
        look = other.scan()
    shared = SharedFolder(ben._database, transport)
    told = shared.get()
    assert told is not None
    assert told.refused > 0
    shared.told(NOW)
    told = shared.get()
    assert told is not None
    assert told.refused == 0
    assert finish(shared.scan(now=NOW, delay=timedelta())).taken == 0
    anna.close()
    ben.close()
