"""What desktops say of idle time, on a bus and an X server of the test's own."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.buses import SAVER, Service
from tests.support.data import ROOT
from tests.support.screens import screen
from ui.runtime.guards.linux_idle import X11, Mutter, ScreenSaver

MONITOR = "org.gnome.Mutter.IdleMonitor"


class _Desktop:
    """Says what it is told to say."""

    def __init__(self, address: str) -> None:
        self.milliseconds, self.saver = 0, 0
        self._services = [Service(address, name, self._answer) for name in (MONITOR, SAVER)]

    def _answer(self, interface: str, member: str, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        return {
            (MONITOR, "GetIdletime"): ("t", (self.milliseconds,)),
            (SAVER, "GetSessionIdleTime"): ("u", (self.saver,)),
        }.get((interface, member))

    def close(self) -> None:
        for service in self._services:
            service.close()


@pytest.fixture
def desktop(bus: str) -> Iterator[_Desktop]:
    made = _Desktop(bus)
    yield made
    made.close()


def test_gnome_says_milliseconds(desktop: _Desktop) -> None:
    desktop.milliseconds = 90_500
    assert Mutter().seconds() == 90.5


def test_others_say_seconds_or_milliseconds(desktop: _Desktop) -> None:
    now = [1000.0]
    saver = ScreenSaver(lambda: now[0])
    now[0] += 40
    desktop.saver = 35
    assert saver.seconds() == 35.0
    desktop.saver = 35_000
    assert saver.seconds() == 35.0
    desktop.saver = 20  # from now on it is known what it counts
    assert saver.seconds() == 0.02


def test_nobody_says_anything(bus: str) -> None:
    assert Mutter().seconds() is None
    assert ScreenSaver().seconds() is None


def test_without_a_display_x11_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert X11().seconds() is None


X = """
import subprocess, sys
from ui.runtime.guards.linux_idle import X11
source = X11()
while source.seconds() < 1.2:
    pass
before = source.seconds()
subprocess.run(["xdotool", "key", "a"], check=True)
print(before, source.seconds())
source.close()
print(source.seconds())
"""


@pytest.mark.real
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool presses the key")
def test_the_x_server_counts_input_to_any_program(home: Path) -> None:
    with screen() as display:
        done = subprocess.run(
            [sys.executable, "-c", X], cwd=ROOT, capture_output=True, text=True, check=True,
            env={"DISPLAY": display, "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
    before, after, closed = done.stdout.split()
    if closed == before == "None":
        pytest.skip("the library of the screen saver extension is not installed")
    assert float(before) >= 1.2
    assert float(after) < float(before)
    assert closed == "None"
