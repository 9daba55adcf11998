"""The folder in memory keeps the contract as far as bytes go, and can be absent."""

from collections.abc import Mapping

import pytest

from app.sync.transports.base import FolderGone, Transport
from app.sync.transports.memory import Memory
from tests.support.transport_contract import OUTBOX, Bench, Contract, named


class TestMemory(Contract):
    @pytest.fixture
    def bench(self) -> Bench:
        memory = Memory()

        def plant(path: str, data: bytes) -> None:
            first, outbox, *rest = path.split("/")
            assert memory.files is not None
            if first == "v1" and rest:
                memory.files.setdefault(outbox, {})["/".join(rest)] = data

        def files() -> Mapping[str, bytes]:
            held = (memory.files or {}).items()
            return {f"v1/{outbox}/{name}": data for outbox, inside in held for name, data in inside.items()}

        return Bench(transport=memory, another=memory, plant=plant, files=files)

    def test_a_folder_is_no_file_and_a_file_no_outbox(self, bench: Bench) -> None:
        """There are neither in memory."""


def test_an_absent_folder_is_told() -> None:
    memory: Transport = Memory()
    assert isinstance(memory, Memory)
    memory.prepare()
    memory.publish(OUTBOX, named(b"one"), b"one")
    memory.files, held = None, memory.files
    for attempt in (
        memory.prepare,
        memory.outboxes,
        lambda: memory.listing(OUTBOX),
        lambda: memory.read(OUTBOX, named(b"one"), limit=9),
        lambda: memory.publish(OUTBOX, named(b"one"), b"one"),
        lambda: memory.remove(OUTBOX, named(b"one")),
    ):
        with pytest.raises(FolderGone):
            attempt()
    memory.files = held
    assert memory.read(OUTBOX, named(b"one"), limit=9) == b"one"
