"""The idle notification against a compositor that speaks the protocol over a real socket."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.guards.wayland import TELLS, IdleNotification

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Wayland is Linux's")

#: Offers what it is told to, prints what it is asked for, and says what it reads on standard input.
COMPOSITOR = r"""
import socket, struct, sys
path, *offered = sys.argv[1:]
def message(sender, event, body=b""):
    return struct.pack("=II", sender, (8 + len(body)) << 16 | event) + body
def text(word):
    raw = word.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw.ljust((len(raw) + 3) // 4 * 4, b"\0")
with socket.socket(socket.AF_UNIX) as server:
    server.bind(path)
    server.listen()
    print("ready", flush=True)
    client, _ = server.accept()
    asked = message(1, 1, struct.pack("=I", 2)) + message(1, 0, struct.pack("=I", 6))
    assert client.recv(24, socket.MSG_WAITALL) == asked
    for number, one in enumerate(offered):
        interface, version = one.split("=")
        client.sendall(message(2, 0, struct.pack("=I", number) + text(interface) + struct.pack("=I", int(version))))
    client.sendall(message(6, 0, struct.pack("=I", 1)) + message(1, 1, struct.pack("=I", 6)))
    for line in sys.stdin:
        if line.startswith("read"):
            sender, word = struct.unpack("=II", client.recv(8, socket.MSG_WAITALL))
            body = client.recv((word >> 16) - 8, socket.MSG_WAITALL)
            print(sender, word & 0xFFFF, body.hex(), flush=True)
        elif line.startswith("hex"):
            client.sendall(bytes.fromhex(line[4:]))
        else:
            client.sendall(message(5, {"idled": 0, "resumed": 1}[line.strip()]))
    client.close()
"""
OFFER = ("wl_compositor=6", "wl_seat=9", "ext_idle_notifier_v1=2")


class _Compositor:
    def __init__(self, path: Path, *offered: str) -> None:
        self.path = str(path)
        self._process = subprocess.Popen(
            [sys.executable, "-c", COMPOSITOR, self.path, *offered],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def says(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def heard(self) -> tuple[int, int, bytes]:
        self.says("read")
        assert self._process.stdout is not None
        sender, request, body = self._process.stdout.readline().split()
        return int(sender), int(request), bytes.fromhex(body)

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()
        self._process.wait()


@pytest.fixture
def compositor(home: Path) -> Iterator[_Compositor]:
    made = _Compositor(home / "run" / "wayland-7", *OFFER)
    yield made
    made.close()


def test_it_asks_for_one_notification_and_counts_from_it(
    compositor: _Compositor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    now = [1000.0]
    source = IdleNotification(steady=lambda: now[0])
    assert source.seconds() == 1.0  # somebody is there
    assert compositor.heard() == (2, 0, _bind(1, b"wl_seat\0", 1, 3))
    assert compositor.heard() == (2, 0, _bind(2, b"ext_idle_notifier_v1\0\0\0\0", 2, 4))
    assert compositor.heard() == (4, 2, _words(5, TELLS * 1000, 3))
    compositor.says("idled")
    qtbot.waitUntil(lambda: source.seconds() == TELLS)
    now[0] += 600
    assert source.seconds() == TELLS + 600
    compositor.says("resumed")
    qtbot.waitUntil(lambda: source.seconds() == 1.0)


def _words(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(4, sys.byteorder) for number in numbers)


def _bind(name: int, interface: bytes, version: int, number: int) -> bytes:
    length = len(interface.rstrip(b"\0")) + 1
    return _words(name, length) + interface + _words(version, number)


def test_an_older_compositor_is_asked_in_the_older_way(home: Path, qtbot: QtBot) -> None:
    compositor = _Compositor(home / "run" / "old", "ext_idle_notifier_v1=1", "wl_seat=1")
    source = IdleNotification(compositor.path)
    assert source.seconds() == 1.0
    for _ in range(2):
        compositor.heard()
    assert compositor.heard()[:2] == (4, 1)
    compositor.close()
    qtbot.waitUntil(lambda: source.seconds() is None)


def test_without_the_protocol_or_a_compositor_it_tells_nothing(
    home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    compositor = _Compositor(home / "run" / "bare", "wl_seat=9")
    assert IdleNotification(compositor.path).seconds() is None
    compositor.close()
    assert IdleNotification(str(home / "nothing")).seconds() is None
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert IdleNotification().seconds() is None


@pytest.mark.parametrize("nonsense", ["0100000000000c0000000000", "05000000ffff0400"], ids=["error", "short"])
def test_nonsense_ends_it(compositor: _Compositor, qtbot: QtBot, nonsense: str) -> None:
    source = IdleNotification(compositor.path)
    assert source.seconds() == 1.0
    compositor.says(f"hex {nonsense}")
    qtbot.waitUntil(lambda: source.seconds() is None)
