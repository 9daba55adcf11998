"""macOS is asked on macOS alone; elsewhere the module is empty."""

import sys

import pytest

from ui.runtime.guards import macos


@pytest.mark.skipif(sys.platform == "darwin", reason="here it is full")
def test_elsewhere_there_is_nothing() -> None:
    assert not hasattr(macos, "MacGuard")


@pytest.mark.skipif(sys.platform != "darwin", reason="asks macOS")
def test_macos_says_when_the_last_input_was() -> None:
    assert getattr(macos, "EventSource")().seconds() >= 0  # noqa: B009 - it exists there alone
    guard = getattr(macos, "MacGuard")()  # noqa: B009
    guard.start()
    guard.stop()
