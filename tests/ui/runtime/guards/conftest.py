"""Both buses of a desktop, the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import buses


@pytest.fixture
def bus(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """One bus that is both the system's and the session's."""
    with buses.bus(home) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def login(bus: str) -> Iterator[buses.Login]:
    made = buses.Login(bus)
    yield made
    made.close()
