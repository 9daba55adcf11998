"""The contract over a folder that real Syncthing instances keep in step, and what Syncthing makes of our files."""

import itertools
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from app.sync.transports.base import Transport
from app.sync.transports.folder import Folder
from tests.support import syncthing
from tests.support.syncthing import Group
from tests.support.transport_contract import OUTBOX, Bench, Contract, named

pytestmark = pytest.mark.real
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def pair() -> Iterator[Group]:
    with syncthing.running(2) as group:
        yield group


class _Settled:
    """A transport whose every call waits until the folders are in step."""

    def __init__(self, inner: Transport, settle: Callable[[], float]) -> None:
        self._inner, self._settle = inner, settle

    def prepare(self) -> None:
        self._inner.prepare()

    def outboxes(self) -> tuple[str, ...]:
        self._settle()
        return self._inner.outboxes()

    def listing(self, outbox: str) -> Mapping[str, int]:
        self._settle()
        return self._inner.listing(outbox)

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        self._settle()
        return self._inner.read(outbox, name, limit=limit)

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        self._settle()
        self._inner.publish(outbox, name, data)

    def remove(self, outbox: str, name: str) -> None:
        self._settle()
        self._inner.remove(outbox, name)


class TestSyncthing(Contract):
    @pytest.fixture
    def bench(self, pair: Group) -> Bench:
        one, other = (each.folder / str(number) for number in [next(_numbers)] for each in pair.instances)
        one.mkdir()

        def plant(path: str, data: bytes) -> None:
            (one / path).parent.mkdir(parents=True, exist_ok=True)
            (one / path).write_bytes(data)

        def files() -> Mapping[str, bytes]:
            pair.settle()
            return {
                path.relative_to(other).as_posix(): path.read_bytes() for path in other.rglob("*") if path.is_file()
            }

        Folder(str(one)).prepare()
        pair.settle()
        ways = [_Settled(Folder(str(folder)), pair.settle) for folder in (one, other)]
        return Bench(transport=ways[0], another=ways[1], plant=plant, files=files)


def _chosen(pair: Group) -> tuple[Path, Path]:
    name = str(next(_numbers))
    (pair.instances[0].folder / name).mkdir()
    Folder(str(pair.instances[0].folder / name)).prepare()
    pair.settle()
    one, other = (each.folder / name for each in pair.instances)
    return one, other


def test_no_draft_is_ever_sent(pair: Group) -> None:
    """What Syncthing tells the other side of are our files, each once."""
    one, _ = _chosen(pair)
    receiver = pair.instances[1]
    receiver.wait()
    before = receiver.seen
    for number in range(1, 30):
        Folder(str(one)).publish(OUTBOX, named(b"x", number), b"x")
    pair.settle()
    events = (one for one in receiver.ask(f"events?since={before}&timeout=1") if one["type"] == "ItemFinished")
    items = [Path(event["data"]["item"]).name for event in events if event["data"]["type"] == "file"]
    assert sorted(items) == [named(b"x", number) for number in range(1, 30)]


def test_a_conflict_makes_copies_that_nobody_reads(pair: Group) -> None:
    one, other = _chosen(pair)
    name = named(b"one")
    Folder(str(one)).publish(OUTBOX, name, b"one")
    pair.settle()
    pair.instances[1].kill()
    for folder, data in ((one, b"two"), (other, b"three")):
        (folder / "v1" / OUTBOX / name).write_bytes(data)
        os.utime(folder / "v1" / OUTBOX / name, (1_000_000_000, 1_000_000_000))
    pair.instances[0].scan()
    pair.instances[1].start()
    pair.settle()
    there = [path.name for path in (other / "v1" / OUTBOX).iterdir()]
    assert any("sync-conflict" in each for each in there)
    assert set(Folder(str(other)).listing(OUTBOX)) == {name}


def test_a_folder_whose_instance_was_killed_in_the_middle_comes_into_step(pair: Group) -> None:
    one, other = _chosen(pair)
    wanted = {}
    for number in range(1, 61):
        data = bytes([number]) * 4096
        Folder(str(one)).publish(OUTBOX, named(data, number), data)
        wanted[named(data, number)] = 4096
        if number % 20 == 0:
            pair.instances[0].scan()
            victim = pair.instances[number // 20 % 2]
            victim.kill()
            victim.start()
    pair.settle()
    assert Folder(str(other)).listing(OUTBOX) == wanted
