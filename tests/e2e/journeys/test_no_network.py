"""A whole session of the window and the command line opens no network socket, and passes where there is no network."""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.data import ROOT

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(sys.platform != "linux", reason="system calls are watched on Linux"),
]
#: What makes a socket or says where one goes; socketpair's are within the process and its children.
_FAMILY = re.compile(r"\b(?:socket|socketpair)\((AF_\w+)|sa_family=(AF_\w+)")


@contextmanager
def screen(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with a desktop: a screen of its own and a session bus where there are such."""
    environment = {**os.environ}
    if not shutil.which("Xvfb"):
        yield environment
        return
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        try:
            yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def session(home: Path, around: list[str], *within: str) -> str:
    """Run the session inside other programs; gives what it says."""
    folder = home / "work"
    folder.mkdir()
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    command = [*around, *bus, *within, sys.executable, "-m", "tests.support.session_at_work", str(folder)]
    with screen(home) as environment:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


def test_no_system_call_reaches_for_the_network(home: Path) -> None:
    if not shutil.which("strace"):
        pytest.skip("strace is missing: sudo apt install strace")
    calls = home / "calls"
    assert session(home, [], "strace", "-f", "-e", "trace=network", "-o", str(calls)) == "passed"
    families = Counter(family for hit in _FAMILY.findall(calls.read_text(errors="replace")) for family in hit if family)
    print(dict(families))
    assert set(families) == {"AF_UNIX"}


def test_without_any_network_all_works(home: Path) -> None:
    if subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode:
        pytest.skip("only root may take the network away")
    assert session(home, ["unshare", "-n", "--"]) == "passed"
