"""What is done at a folder: looking, fetching, writing, taking away."""

from pathlib import Path

from app.records.place import Place, PlaceKind
from app.sync import outbox, visits
from app.sync.transports.base import file_name
from app.sync.transports.memory import Memory
from app.sync.visits import Way

EPOCH = "1-" + "ab" * 8
BOX, OTHER = "5a" * 16, "6b" * 16
DATA = b"s" * 2048
NAME = file_name(EPOCH, 1, DATA)


def test_only_what_changed_is_listed_and_what_is_missing_said() -> None:
    memory = Memory()
    visits.publish(memory, BOX, NAME, DATA)
    first = visits.look(memory, {BOX: "", OTHER: ""}, frozenset(), "")
    assert first.changed == {BOX: {NAME: 2048}}
    assert (first.absent, first.strange) == ((OTHER,), {})
    second = visits.look(memory, {BOX: first.fingerprints[BOX]}, frozenset(), "")
    assert (second.changed, second.absent) == ({}, ())


def test_strange_outboxes_come_new_ones_first_and_the_others_in_turns() -> None:
    memory = Memory()
    names = [f"{number:032x}" for number in range(300)]
    memory.files = {name: {NAME: DATA} for name in names}
    look = visits.look(memory, {}, frozenset(), "")
    assert (set(look.strange), look.more) == (set(names[: outbox.MOST_STRANGE]), True)
    tried = frozenset(names)
    seen: set[str] = set()
    place = ""
    for _ in range(-(-300 // outbox.MOST_STRANGE_AGAIN)):
        look = visits.look(memory, {}, tried, place)
        seen |= set(look.strange)
        place = look.place
    assert seen == set(names)


def test_what_is_gone_or_too_large_is_none() -> None:
    memory = Memory()
    memory.files = {BOX: {NAME: DATA, file_name(EPOCH, 2, b""): bytes(70_000)}}
    found = visits.fetch(memory, BOX, [NAME, file_name(EPOCH, 2, b""), file_name(EPOCH, 3, b"")])
    assert found == (DATA, None, None)


def test_a_file_of_ones_own_takes_its_place_from_whatever_lies_there() -> None:
    memory = Memory()
    memory.files = {BOX: {NAME: b"other"}}
    assert visits.whole(memory, [(BOX, NAME)]) == (False,)
    visits.publish(memory, BOX, NAME, DATA)
    assert memory.files == {BOX: {NAME: DATA}}
    visits.publish(memory, BOX, NAME, DATA, True)
    assert visits.whole(memory, [(BOX, NAME), (BOX, file_name(EPOCH, 9, b""))]) == (True, False)
    visits.remove(memory, BOX, [NAME, NAME])
    assert visits.listing(memory, BOX) == {}


def test_a_place_travels_as_plain_values(tmp_path: Path) -> None:
    way = Way(place=Place(kind=PlaceKind.FOLDER, address=str(tmp_path)), password="secret")
    assert "secret" not in repr(way)
    visits.prepare(way)
    visits.publish(way, BOX, NAME, DATA)
    assert visits.fetch(way, BOX, [NAME]) == (DATA,)
