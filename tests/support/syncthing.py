"""Real Syncthing instances that keep a folder in step, and speak with nobody but one another on the loopback.

Before the first start of each its configuration says: listen and dial on 127.0.0.1 alone; no discovery, global or
local, no relays, no NAT traversal, no reports of usage or crashes, no upgrades.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest

from tests.support.dovecot import free_port

_KEY = "for-this-test-alone"
_FOLDER = "kreis"
#: Seconds after which what was to be in step counts as not in step.
PATIENCE = 120.0
_CONFIG = """<configuration version="36">
    <folder id="{folder}" label="{folder}" path={path} type="sendreceive" rescanIntervalS="3600"
        fsWatcherEnabled="true" fsWatcherDelayS="{delay}" ignorePerms="true" autoNormalize="true">
        <filesystemType>basic</filesystemType>
        {members}
        <minDiskFree unit="%">0</minDiskFree>
        <maxConflicts>-1</maxConflicts>
        <markerName>.stfolder</markerName>
    </folder>
    {devices}
    <gui enabled="true" tls="false" debugging="false">
        <address>127.0.0.1:{gui}</address>
        <apikey>{key}</apikey>
    </gui>
    <options>
        <listenAddress>tcp4://127.0.0.1:{port}</listenAddress>
        <globalAnnounceEnabled>false</globalAnnounceEnabled>
        <localAnnounceEnabled>false</localAnnounceEnabled>
        <relaysEnabled>false</relaysEnabled>
        <natEnabled>false</natEnabled>
        <stunServer></stunServer>
        <urAccepted>-1</urAccepted>
        <urSeen>9999</urSeen>
        <crashReportingEnabled>false</crashReportingEnabled>
        <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
        <startBrowser>false</startBrowser>
        <reconnectionIntervalS>1</reconnectionIntervalS>
        <announceLANAddresses>false</announceLANAddresses>
        <minHomeDiskFree unit="%">0</minHomeDiskFree>
        <setLowPriority>false</setLowPriority>
        <restartOnWakeup>false</restartOnWakeup>
    </options>
</configuration>
"""
_DEVICE = """<device id="{id}" name="{name}" compression="never">
        <address>tcp4://127.0.0.1:{port}</address>
        <allowedNetwork>127.0.0.0/8</allowedNetwork>
    </device>"""


@dataclass(slots=True)
class Instance:
    """One Syncthing with its folder."""

    name: str
    home: Path
    folder: Path
    device: str
    port: int
    gui: int
    process: "subprocess.Popen[bytes] | None" = None
    seen: int = field(default=0)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        assert self.process is None
        command = ["syncthing", "serve", "--home", str(self.home), "--no-browser", "--no-restart", "--no-upgrade"]
        environment = {
            **os.environ,
            "STNOUPGRADE": "1",
            "STNODEFAULTFOLDER": "1",
            "STMONITORED": "yes",
            "HOME": str(self.home),
        }
        with (self.home / "said").open("ab") as said:
            self.process, self.seen = subprocess.Popen(command, stdout=said, stderr=said, env=environment), 0
        self.ask("system/ping")

    def kill(self) -> None:
        """End it as a power cut does."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def ask(self, what: str, method: str = "GET") -> Any:
        """Asked again while it does not answer: it does not yet after its start, and for a moment soon after it."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.gui}/rest/{what}", method=method, headers={"X-API-Key": _KEY}
        )
        until = time.monotonic() + PATIENCE
        while True:
            try:
                with _OPENER.open(request, timeout=PATIENCE) as answer:
                    text = answer.read()
                return json.loads(text) if text.strip() else None
            except OSError:
                if self.process is None or self.process.poll() is not None or time.monotonic() > until:
                    raise AssertionError((self.home / "said").read_text()[-2000:]) from None

    def scan(self) -> None:
        """Look at the folder now, as its watcher would do a little later."""
        self.ask(f"db/scan?folder={_FOLDER}", "POST")

    def wait(self, seconds: float = 1) -> None:
        """Until something happens to it, or nothing does for a while."""
        events = self.ask(f"events?since={self.seen}&timeout={max(1, round(seconds))}")
        self.seen = max((event["id"] for event in events or ()), default=self.seen)

    def idle(self) -> bool:
        state = self.ask(f"db/status?folder={_FOLDER}")
        return bool(state["state"] == "idle" and state["needTotalItems"] == 0)

    def connected(self) -> int:
        return sum(one["connected"] for one in self.ask("system/connections")["connections"].values())

    def tree(self) -> Mapping[str, bytes | None]:
        """All that is in the folder but what is Syncthing's own; None stands for a folder."""
        found: dict[str, bytes | None] = {}
        for one in sorted(self.folder.rglob("*")):
            name = one.relative_to(self.folder).as_posix()
            if not name.startswith(".stfolder") and not one.name.startswith(".syncthing."):
                with contextlib.suppress(FileNotFoundError):
                    found[name] = None if one.is_dir() else one.read_bytes()
        return found


_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Group:
    """Instances that all share one folder with one another."""

    def __init__(self, instances: Sequence[Instance]) -> None:
        self.instances = tuple(instances)

    def settle(self) -> float:
        """Wait until all that run have the same in their folders and nothing is under way; the seconds it took."""
        running = [one for one in self.instances if one.process is not None]
        begun = time.monotonic()
        while time.monotonic() - begun < PATIENCE:
            for one in running:
                one.scan()
            if all(one.connected() >= len(running) - 1 and one.idle() for one in running):
                trees = [one.tree() for one in running]
                if all(tree == trees[0] for tree in trees) and all(one.idle() for one in running):
                    return time.monotonic() - begun
            running[0].wait()
        raise AssertionError({one.name: sorted(one.tree()) for one in running})


def available() -> bool:
    return shutil.which("syncthing") is not None


@contextlib.contextmanager
def running(count: int, *, delay: int = 1) -> Iterator[Group]:
    """Instances that are started and know one another; skips the test, with the reason, where there is none.

    ``delay`` are the seconds that a change waits before it is sent; Syncthing's own are 10.
    """
    if not available():
        pytest.skip("needs Syncthing (Debian: syncthing)")
    root = Path(tempfile.mkdtemp(prefix="kreis-syncthing-"))
    group = Group([_made(root / str(number), f"device{number}") for number in range(count)])
    for one in group.instances:
        _configure(one, group.instances, delay)
    try:
        for one in group.instances:
            one.start()
        group.settle()
        yield group
    finally:
        for one in group.instances:
            one.kill()
        shutil.rmtree(root, ignore_errors=True)


def _made(home: Path, name: str) -> Instance:
    """Keys and a folder; nothing is started."""
    (home / "folder" / ".stfolder").mkdir(parents=True)
    command = ["syncthing", "generate", "--home", str(home), "--no-default-folder", "--skip-port-probing"]
    environment = {**os.environ, "HOME": str(home)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    device = re.search(r"[A-Z2-7]{7}(-[A-Z2-7]{7}){7}", done.stdout + done.stderr)
    assert device is not None
    return Instance(name=name, home=home, folder=home / "folder", device=device[0], port=free_port(), gui=free_port())


def _configure(one: Instance, all_of: Sequence[Instance], delay: int) -> None:
    text = _CONFIG.format(
        folder=_FOLDER,
        path=quoteattr(str(one.folder)),
        delay=delay,
        members="".join(f'<device id="{each.device}"></device>' for each in all_of),
        devices="".join(_DEVICE.format(id=each.device, name=each.name, port=each.port) for each in all_of),
        gui=one.gui,
        key=_KEY,
        port=one.port,
    )
    (one.home / "config.xml").write_text(text, encoding="utf-8")
