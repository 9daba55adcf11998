"""A message bus of the test's own, and services on it that speak the system's protocol: logind, a screen saver."""

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import EllipsisType
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

LOGIN, MANAGER = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
SESSION, SESSION_PATH = "org.freedesktop.login1.Session", "/org/freedesktop/login1/session/_32"
LOGIN_PATH = "/org/freedesktop/login1"
SAVER = "org.freedesktop.ScreenSaver"

#: Signature and body, an error, or no answer at all.
type Answer = tuple[str, tuple[Any, ...]] | EllipsisType | None


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """The address of a fresh bus that ends with the test; skips where no bus can be had."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    command.append(f"--address=unix:path={folder / 'bus'}")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Service:
    """A name on a bus. ``answers`` gives signature and body for an interface's member; anything else is an error."""

    def __init__(self, address: str, name: str, answers: Callable[[str, str, tuple[Any, ...]], Answer]) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._answers = answers
        self._connection = open_dbus_connection(address, enable_fds=True)
        Proxy(message_bus, self._connection).RequestName(name)
        self._ended = False
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self._speaker: DBusConnection = open_dbus_connection(address)

    def _serve(self) -> None:
        while not self._ended:
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._reply(message)

    def _reply(self, message: Message) -> None:
        fields = message.header.fields
        member = str(fields[HeaderFields.member])
        self.asked.append((member, tuple(message.body)))
        answer = self._answers(str(fields.get(HeaderFields.interface, "")), member, tuple(message.body))
        if answer is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        elif not isinstance(answer, EllipsisType):
            signature, body = answer
            self._connection.send(new_method_return(message, signature, body))
            if signature == "h":
                body[0].close()  # the other side has its own now

    def says(self, path: str, interface: str, member: str, signature: str = "", *body: Any) -> None:
        """Send a signal to whoever listens."""
        self._speaker.send(new_signal(DBusAddress(path, interface=interface), member, signature or None, body))

    def close(self) -> None:
        self._ended = True
        self._thread.join()
        for connection in (self._connection, self._speaker):
            connection.close()


class Login(Service):
    """logind as far as a guard needs it: one session, and inhibitors that are counted until they are let go."""

    def __init__(self, address: str) -> None:
        self.properties: dict[str, bool] = {"LockedHint": False, "Active": True}
        self._pipes: list[int] = []
        super().__init__(address, LOGIN, self._answer)

    def _answer(self, interface: str, member: str, body: tuple[Any, ...]) -> Answer:
        if (interface, member) == (MANAGER, "GetSession"):
            return ("o", (SESSION_PATH,))
        if (interface, member) == (MANAGER, "Inhibit"):
            reading, writing = os.pipe()
            os.set_blocking(reading, False)
            self._pipes.append(reading)
            return ("h", (os.fdopen(writing, "wb"),))
        if member == "Get" and body[0] == SESSION:
            return ("v", (("b", self.properties[body[1]]),))
        return None

    def held(self) -> int:
        """How many inhibitors somebody still has: the pipe of one that was let go ends."""
        return sum(self._is_open(pipe) for pipe in self._pipes)

    @staticmethod
    def _is_open(pipe: int) -> bool:
        try:
            return os.read(pipe, 1) != b""
        except BlockingIOError:
            return True

    def close(self) -> None:
        super().close()
        for pipe in self._pipes:
            os.close(pipe)
