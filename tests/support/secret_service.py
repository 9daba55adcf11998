"""A real keyring for one test: a message bus of its own and GNOME's keyring on it, in a home of its own."""

import contextlib
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = "of the sign-in"  # the keyring's own
_LOCK = """
import secretstorage
bus = secretstorage.dbus_init()
for collection in secretstorage.get_all_collections(bus):
    collection.lock()
"""
_ENTRIES = """
import secretstorage
bus = secretstorage.dbus_init()
for collection in secretstorage.get_all_collections(bus):
    for item in collection.search_items({"service": "Kreis"}):
        print(item.get_attributes()["username"])
"""


def missing() -> str:
    """Why no keyring can be started here, or nothing."""
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    return f"{' and '.join(absent)} not installed" if absent else ""


class SecretService:
    """A bus and a keyring; the environment of this process and of those it starts leads there."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._bus: subprocess.Popen[str] | None = None
        self._keyring: subprocess.Popen[bytes] | None = None

    def start(self) -> str:
        """Start the bus and, unlocked, the keyring; gives the bus's address."""
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._bus.stdout is not None
        return self._bus.stdout.readline().strip()

    def sign_in(self) -> None:
        """Start the keyring as signing in does, with its password."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"]
        self._keyring = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._keyring.stdin is not None
        assert self._keyring.stdout is not None
        self._keyring.stdin.write(PASSWORD.encode())
        self._keyring.stdin.close()
        self._keyring.stdout.readline()  # it says where it can be reached once it can

    def sign_out(self) -> None:
        if self._keyring is not None:
            self._keyring.send_signal(signal.SIGCONT)
            self._keyring.kill()
            self._keyring.wait()
            assert self._keyring.stdout is not None
            self._keyring.stdout.close()
            self._keyring = None

    def hang(self) -> None:
        """The keyring is there and answers nothing."""
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGSTOP)

    def lock(self) -> None:
        """Lock the keyring itself, as some desktops do at the lock screen."""
        _run(_LOCK)

    def wipe(self) -> None:
        """Delete what it keeps, and start it anew."""
        self.sign_out()
        shutil.rmtree(self._home / "data" / "keyrings")
        self.sign_in()

    def entries(self) -> list[str]:
        """What it keeps for Kreis, by name."""
        return _run(_ENTRIES).split()

    def stop(self) -> None:
        self.sign_out()
        if self._bus is not None:
            self._bus.kill()
            self._bus.wait()
            assert self._bus.stdout is not None
            self._bus.stdout.close()


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@contextlib.contextmanager
def running(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """A keyring, signed in."""
    monkeypatch.setenv("HOME", str(home))
    for name in ("PYTHON_KEYRING_BACKEND", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"):
        monkeypatch.delenv(name, raising=False)
    service = SecretService(home)
    try:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.start())
        service.sign_in()
        yield service
    finally:
        service.stop()
