"""The two message buses of a Linux desktop: signals come through Qt, calls go through jeepney.

Qt's own calls give integers of the wrong type. A bus that is not there is no error: what needs it then never happens.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

#: Seconds that a call may take: it runs on the UI thread.
PATIENCE = 1.0
_PROPERTIES = "org.freedesktop.DBus.Properties"
_numbers = count()


class Bus(StrEnum):
    """Which bus; the value is the variable that names its address."""

    SYSTEM = "DBUS_SYSTEM_BUS_ADDRESS"
    SESSION = "DBUS_SESSION_BUS_ADDRESS"

    @property
    def address(self) -> str:
        """Where it is, or where it usually is (dbus-daemon(1), and the session's by systemd)."""
        usual = "/var/run/dbus/system_bus_socket" if self is Bus.SYSTEM else f"{os.environ.get('XDG_RUNTIME_DIR')}/bus"
        return os.environ.get(self.value) or f"unix:path={usual}"


class NoReply(Exception):
    """Nobody answers there, or only with an error."""


def call(
    bus: Bus,
    service: str,
    path: str,
    interface: str,
    member: str,
    signature: str = "",
    body: Sequence[object] = (),
) -> tuple[Any, ...]:
    """What a method answers; a file descriptor in it belongs to the caller. Raises ``NoReply``."""
    from jeepney import DBusAddress, MessageType, new_method_call  # long after the first picture

    message = new_method_call(DBusAddress(path, service, interface), member, signature or None, tuple(body))
    with _connected(bus) as connection:
        try:
            answer = connection.send_and_get_reply(message, timeout=PATIENCE)
        except (OSError, EOFError) as error:  # a timeout is one
            raise NoReply from error
    if answer.header.message_type is not MessageType.method_return:
        raise NoReply
    return tuple(answer.body)


def property_of(bus: Bus, service: str, path: str, interface: str, name: str) -> Any:
    """The value of a property. Raises ``NoReply``."""
    ((_, value),) = call(bus, service, path, _PROPERTIES, "Get", "ss", (interface, name))
    return value


def connect(bus: Bus) -> "DBusConnection":
    """A connection of one's own, to be closed by whoever asked for it. Raises ``NoReply``."""
    from jeepney.auth import AuthenticationError, FDNegotiationError
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection(bus.address, enable_fds=True)
    except (OSError, EOFError, ValueError, RuntimeError, AuthenticationError, FDNegotiationError) as error:
        raise NoReply from error  # an address that jeepney cannot read, nobody there, or not let in


@contextlib.contextmanager
def _connected(bus: Bus) -> "Iterator[DBusConnection]":
    connection = connect(bus)
    try:
        yield connection
    finally:
        connection.close()


class Ear(QObject):
    """Hears signals of one bus until it is closed; ``listen`` says what to do with each."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"kreis-{next(_numbers)}"
        self._connection = QDBusConnection.connectToBus(bus.address, self._name)
        self._acts: dict[tuple[str, str, str], Callable[[list[Any]], None]] = {}

    def listen(
        self, path: str, interface: str, member: str, act: Callable[[list[Any]], None], service: str = ""
    ) -> None:
        """Call ``act(arguments)`` for a signal; an empty ``path`` or ``service`` is any."""
        self._acts[path, interface, member] = act
        if self._connection.isConnected():
            slot = SLOT("_on_heard(QDBusMessage)")  # a str at run time, bytes by its type
            self._connection.connect(service, path, interface, member, self, cast(bytes, slot))

    @Slot(QDBusMessage)
    def _on_heard(self, message: QDBusMessage) -> None:
        for path in (message.path(), ""):
            act = self._acts.get((path, message.interface(), message.member()))
            if act is not None:
                act(message.arguments())
                return

    def close(self) -> None:
        """Hear nothing more."""
        self._acts.clear()
        QDBusConnection.disconnectFromBus(self._name)
