"""Notices of a Linux desktop, by the Desktop Notifications Specification 1.3 (org.freedesktop.Notifications).

One connection stays open while there is something to show: some desktops take a notice away as soon as its sender is
gone, and tell only the sender what was clicked. It is jeepney's, since Qt cannot send the integers of ``Notify``.
"""

import html
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from ui.runtime.guards.bus import PATIENCE, Bus, NoReply, connect

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_AS_THE_DESKTOP_LIKES = -1
_NORMAL = 1


class DesktopNotices(QObject):
    """Shows one notice, which the next replaces. ``clicked(token)`` with the desktop's permission to come to the front,
    or "".
    """

    clicked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = None
        self._ear: QSocketNotifier | None = None
        self._heard: deque[Message] = deque()
        self._marked_up = False
        self._shown = 0
        self._token = ""

    def show(self, title: str, body: str, action: str, *, passing: bool = False) -> None:
        """``action`` names what a click does; ``passing``: no list of past notices keeps it. Raises ``NoReply``."""
        hints: dict[str, tuple[str, object]] = {"desktop-entry": ("s", "kreis"), "urgency": ("y", _NORMAL)}
        if passing:
            hints["transient"] = ("b", True)
        self._listen()
        text = html.escape(body, quote=False) if self._marked_up else body
        given = ("Kreis", self._shown, "kreis", title, text, ["default", action], hints, _AS_THE_DESKTOP_LIKES)
        (self._shown,) = self._call("Notify", "susssasa{sv}i", given)

    def withdraw(self) -> None:
        """Take the notice away if it is still there."""
        if self._shown and self._connection is not None:
            shown, self._shown = self._shown, 0
            try:
                self._call("CloseNotification", "u", (shown,))
            except NoReply:
                pass  # it went by itself, or all of the desktop did

    def close(self) -> None:
        """Hear nothing more."""
        if self._ear is not None:
            self._ear.setEnabled(False)
            self._ear.deleteLater()
            self._ear = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._heard.clear()
        self._shown, self._token = 0, ""

    def _listen(self) -> None:
        if self._connection is not None:
            return
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        self._connection = connect(Bus.SESSION)
        rule = MatchRule(type="signal", interface=NAME, path=PATH)
        self._connection.filter(rule, queue=self._heard)
        self._send(message_bus.AddMatch(rule))
        (able,) = self._call("GetCapabilities", "", ())
        self._marked_up = "body-markup" in able
        self._ear = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._on_readable)

    def _call(self, member: str, signature: str, body: tuple[object, ...]) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call

        answer = self._send(new_method_call(DBusAddress(PATH, NAME, NAME), member, signature or None, body))
        self._answer_signals()
        return answer

    def _send(self, message: "Message") -> tuple[Any, ...]:
        """What a call answers. Raises ``NoReply``, after which a new connection is made for the next notice."""
        from jeepney import MessageType

        assert self._connection is not None
        try:
            answer = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        except (OSError, EOFError) as error:  # a timeout is one
            self.close()
            raise NoReply from error
        if answer.header.message_type is not MessageType.method_return:
            self.close()
            raise NoReply
        return tuple(answer.body)

    def _on_readable(self) -> None:
        try:
            while self._connection is not None:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass  # all is read
        except (OSError, EOFError):
            self.close()
        self._answer_signals()

    def _answer_signals(self) -> None:
        from jeepney import HeaderFields

        while self._heard:
            message = self._heard.popleft()
            if not message.body or message.body[0] != self._shown or not self._shown:
                continue  # another program's
            match message.header.fields[HeaderFields.member]:
                case "ActivationToken":
                    self._token = str(message.body[1])
                case "ActionInvoked":
                    token, self._token = self._token, ""
                    self.clicked.emit(token)
                case "NotificationClosed":
                    self._shown = 0
