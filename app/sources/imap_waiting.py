"""Waiting at a mail server until it says that something came (IMAP IDLE, RFC 2177), on a connection of its own.

Beside what ``imap`` sends only IDLE and DONE are; nothing is fetched here, since the ordinary reading does that.
Whoever waits does so on a thread that does nothing else, and is woken at once from another one.
"""

import imaplib
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING

from app.records.mailbox import Account
from app.sources import imap
from app.sources.imap import CertificateRefused, NoEncryption, ServerGone, WrongLogin

if TYPE_CHECKING:
    from imapclient import IMAPClient

#: Seconds after which IDLE is asked for anew: servers may hang up after half an hour, routers forget sooner.
RENEWED = 9 * 60
#: Seconds that a good-bye may take.
_FAREWELL = 2
_MOST_EMPTY = 5
#: Seconds that news are gathered before they are told, so that ten messages are one piece of news.
GATHERED = 2.0
#: Seconds of rest after a lost connection, the last one for each further time.
RESTS = (30, 60, 300, 900)


class Heard(StrEnum):
    """How a wait ended."""

    NEWS = "news"  # a message more in the folder
    STOPPED = "stopped"  # ``stop`` was called
    NEVER = "never"  # this server does not tell by itself
    NOTHING = "nothing"  # the given time is over


class Watch:
    """One mailbox's folder for new mail. ``wait`` belongs to one thread, ``stop`` to any."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._client: IMAPClient | None = None
        self._count = self._empty = 0
        self._ear, self._bell = socket.socketpair()
        self._stopped = False

    def wait(self, at_most: float | None = None) -> Heard:
        """Wait until there is news, ``stop`` is called, or for so many seconds. Raises the errors of ``imap``.

        After ``NEWS`` the connection stays, so that nothing is missed before the next wait; in all other cases it ends.
        """
        until = None if at_most is None else time.monotonic() + at_most
        try:
            heard = self._heard(until)
        except (OSError, imaplib.IMAP4.error) as error:
            self._leave(politely=False)
            raise ServerGone(host=self._account.host) from error
        if heard is not Heard.NEWS:
            self._leave(politely=True)
        return heard

    def listen(self, tell: Callable[[], None]) -> None:
        """Wait again and again, and ``tell`` of news, until ``stop`` is called or there is no use in it.

        A lost connection is made anew after a while; a refused password or certificate ends it, for that the ordinary
        reading says. All is let go of in the end.
        """
        lost = 0
        try:
            while True:
                try:
                    heard = self.wait()
                except ServerGone:
                    if self.rest(RESTS[min(lost, len(RESTS) - 1)]):
                        return
                    lost += 1
                    tell()  # what came meanwhile was announced to nobody
                    continue
                lost = 0
                if heard is not Heard.NEWS or self.rest(GATHERED):
                    return
                tell()
        except (WrongLogin, CertificateRefused, NoEncryption):
            return
        finally:
            self.close()

    def rest(self, seconds: float) -> bool:
        """Wait without a connection, as after an error; whether ``stop`` was called meanwhile."""
        return self._woken(None, seconds)

    def stop(self) -> None:
        """End the wait from another thread."""
        self._stopped = True
        try:
            self._bell.send(b"!")
        except OSError:
            pass  # it is closed: nobody waits

    def close(self) -> None:
        """Let go of everything, on the thread that waited."""
        self._leave(politely=True)
        self._ear.close()
        self._bell.close()

    def _heard(self, until: float | None) -> Heard:
        if self._stopped:
            return Heard.STOPPED
        client = self._client or self._begun()
        if client is None:
            return Heard.NEVER
        while True:
            left = RENEWED if until is None else min(RENEWED, until - time.monotonic())
            if left <= 0:
                return Heard.NOTHING
            if self._woken(client, left):
                return Heard.STOPPED
            if self._more(client):
                return Heard.NEWS

    def _begun(self) -> "IMAPClient | None":
        """A connection that idles in the inbox; ``None`` where the server knows no IDLE."""
        client = imap.connect(self._account)
        self._client = client
        if not client.has_capability("IDLE"):
            return None
        self._count = int(client.select_folder("INBOX", readonly=True).get(b"EXISTS", 0))
        client.idle()
        return client

    def _woken(self, client: "IMAPClient | None", seconds: float) -> bool:
        """Wait until the server says something, the time is over, or the bell rings: then it is true."""
        with selectors.DefaultSelector() as both:
            both.register(self._ear, selectors.EVENT_READ)
            if client is not None:
                both.register(client.socket(), selectors.EVENT_READ)
            ready = both.select(seconds)
        if client is not None and not ready and seconds == RENEWED:
            client.idle_done()
            client.idle()
        return self._stopped

    def _more(self, client: "IMAPClient") -> bool:
        """Whether what the server said makes the folder longer. Raises ``OSError`` where it hung up."""
        said = client.idle_check(timeout=0)
        before = self._count
        for one in said:
            if one[0] == b"BYE":
                raise ConnectionResetError
            if len(one) > 1 and one[1] == b"EXISTS":
                self._count = int(one[0])
            elif len(one) > 1 and one[1] == b"EXPUNGE":
                self._count -= 1
                before = min(before, self._count)
        # Bytes of TLS alone may be read once; a connection that ended is readable for ever and says nothing.
        self._empty = 0 if said else self._empty + 1
        if self._empty > _MOST_EMPTY:
            raise ConnectionResetError
        return self._count > before

    def _leave(self, *, politely: bool) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        try:
            client.socket().settimeout(_FAREWELL)
            if politely and client.has_capability("IDLE"):
                client.idle_done()
            if politely:
                client.logout()
            else:
                client.shutdown()
        except (OSError, imaplib.IMAP4.error):  # the other side is gone; this one is let go of all the same
            with suppress(OSError, imaplib.IMAP4.error):
                client.shutdown()
