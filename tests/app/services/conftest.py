"""People whom the tests of services share: two with a folder in memory, three with a round that one of them founded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sync.transports.memory import Memory
from tests.support.folders import Pair
from tests.support.rounds import Circle


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def two(tmp_path: Path, memory: Memory) -> Iterator[Pair]:
    made = Pair(tmp_path, memory)
    yield made
    made.close()


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[Circle]:
    """Anna's round, and nobody else in it yet."""
    made = Circle(tmp_path)
    yield made
    made.close()


@pytest.fixture
def circle(founded: Circle) -> Circle:
    """All three are in it."""
    founded.full()
    return founded
