"""What a screen reader is told of a window: AT-SPI over its own bus, read with nothing of Qt.

Roles, states, relations and their numbers: at-spi2-core, ``atspi-constants.h``.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE, _ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
#: Bits of a state set.
_STATES = {4: "checked", 7: "editable", 12: "focused", 23: "selected"}
_ENABLED, _FOCUSABLE, _SHOWING = 8, 11, 25
_RELATIONS = {1: "labelled by", 2: "labels", 17: "described by"}
#: Seconds in which a window has to be there.
_PATIENCE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing of a window: how deep it lies, and what is said of it."""

    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    relations: tuple[str, ...]

    def line(self) -> str:
        parts = [self.role]
        parts += [f"“{self.name}”"] if self.name else []
        parts += [f"({self.description})"] if self.description else []
        parts += [f"[{', '.join(sorted(self.states))}]"] if self.states else []
        return "  " * self.depth + " ".join((*parts, *self.relations))


class Reader:
    """Reads windows on the accessibility bus that ``session``, a session bus's address, knows."""

    def __init__(self, session: str) -> None:
        with _connected(session) as asked:
            place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            self._bus = open_dbus_connection(_ask(asked, new_method_call(place, "GetAddress"))[0])

    def window(self, title: str) -> tuple[str, str]:
        """The bus name and path of the window with this title, once it is there. Raises ``TimeoutError``."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            for program in self._children("org.a11y.atspi.Registry", _ROOT):
                for window in self._children(*program):
                    if title in self._property(*window, "Name"):
                        return window
        raise TimeoutError(title)

    def read(self, window: tuple[str, str]) -> Iterator[Told]:
        """All that shows, in the window's order."""
        yield from self._read(*window, 0)

    def close(self) -> None:
        self._bus.close()

    def _read(self, name: str, path: str, depth: int) -> Iterator[Told]:
        bits = self._bits(name, path)
        if _SHOWING not in bits:
            return
        states = {word for bit, word in _STATES.items() if bit in bits}
        if _FOCUSABLE in bits and _ENABLED not in bits:
            states.add("disabled")
        yield Told(
            depth=depth,
            role=self._call(name, path, "GetRoleName"),
            name=self._property(name, path, "Name"),
            description=self._property(name, path, "Description"),
            states=frozenset(states),
            relations=tuple(self._related(name, path)),
        )
        for child in self._children(name, path):
            yield from self._read(*child, depth + 1)

    def _related(self, name: str, path: str) -> Iterator[str]:
        for kind, others in self._call(name, path, "GetRelationSet"):
            if kind in _RELATIONS:
                for owner, there in others:
                    yield f"{_RELATIONS[kind]} “{self._property(owner, there, 'Name')}”"

    def _bits(self, name: str, path: str) -> set[int]:
        low, high = self._call(name, path, "GetState")
        return {bit for bit in range(64) if (low | high << 32) >> bit & 1}

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        return [(one, where) for one, where in self._call(name, path, "GetChildren")]

    def _call(self, name: str, path: str, member: str) -> Any:
        address = DBusAddress(path, bus_name=name, interface=_ACCESSIBLE)
        return _ask(self._bus, new_method_call(address, member))[0]

    def _property(self, name: str, path: str, which: str) -> str:
        address = DBusAddress(path, bus_name=name, interface=_ACCESSIBLE)
        return str(_ask(self._bus, Properties(address).get(which))[0][1])


@contextmanager
def _connected(address: str) -> Iterator[DBusConnection]:
    connection = open_dbus_connection(address)
    try:
        yield connection
    finally:
        connection.close()


def _ask(connection: DBusConnection, message: Any) -> tuple[Any, ...]:
    reply = connection.send_and_get_reply(message, timeout=_PATIENCE)
    assert reply.header.message_type is MessageType.method_return, reply.body
    return tuple(reply.body)
