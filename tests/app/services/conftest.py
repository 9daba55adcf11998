"""Two people who exchange files through a shared folder that is in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sync.transports.memory import Memory
from tests.support.folders import Pair


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def two(tmp_path: Path, memory: Memory) -> Iterator[Pair]:
    made = Pair(tmp_path, memory)
    yield made
    made.close()
