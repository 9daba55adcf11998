"""A small mail server on the loopback for what needs no real one: it takes a password, opens a folder and idles."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

from app.records.mailbox import Account, Security
from tests.support.dovecot import certificate
from tests.support.mailboxes import ME


class Server:
    """``heard`` are the commands that came. It answers as a server with three messages would."""

    def __init__(self, folder: Path, *, idles: bool = True) -> None:
        certificate(folder)
        self._authority = folder / "cert.pem"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._authority, folder / "key.pem")
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._idles = idles
        self._count = 3
        self._changed = threading.Condition()
        self._lines: list[bytes] = []
        self.heard: list[str] = []
        self.closed = False
        self._connections: list[ssl.SSLSocket] = []
        self._threads = [threading.Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    def account(self) -> Account:
        port = self._socket.getsockname()[1]
        return Account(host="127.0.0.1", port=port, security=Security.TLS, user=ME, password="geheim",
                       authority=str(self._authority))  # fmt: skip

    def until(self, command: str, times: int = 1) -> None:
        """Wait until a command came."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.heard.count(command) >= times, timeout=30), self.heard

    def says(self, *lines: bytes) -> None:
        """Say something to whoever idles."""
        for one in self._connections[-1:]:
            one.sendall(b"".join(line + b"\r\n" for line in lines))

    def brings(self, count: int = 1) -> None:
        """So many messages come."""
        self._count += count
        self.says(b"* %d EXISTS" % self._count, b"* 1 RECENT")

    def hangs_up(self) -> None:
        for one in self._connections:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        self.closed = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(10)
        self._socket.close()
        self.hangs_up()
        for thread in self._threads[1:]:
            thread.join(10)

    def _serve(self) -> None:
        while not self.closed:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                continue
            try:
                one = self._context.wrap_socket(plain, server_side=True)
            except OSError:
                plain.close()
                continue
            self._connections.append(one)
            self._threads.append(threading.Thread(target=self._talk, args=(one,), daemon=True))
            self._threads[-1].start()

    def _talk(self, one: ssl.SSLSocket) -> None:
        able = b"IMAP4rev1 IDLE" if self._idles else b"IMAP4rev1"
        with contextlib.suppress(OSError), one, one.makefile("rb") as lines:
            one.sendall(b"* OK ready\r\n")
            idling = b""
            for line in lines:
                tag, _, rest = line.strip().partition(b" ")
                if tag == b"DONE":
                    self._note("DONE")
                    one.sendall(idling + b" OK done\r\n")
                    continue
                verb = rest.split(b" ")[0].upper()
                answers = {
                    b"CAPABILITY": b"* CAPABILITY " + able + b"\r\n",
                    b"EXAMINE": b"* %d EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n" % self._count,
                    b"LOGOUT": b"* BYE\r\n",
                }
                if verb == b"IDLE":
                    idling = tag
                    one.sendall(b"+ idling\r\n")
                else:
                    one.sendall(answers.get(verb, b"") + tag + b" OK done\r\n")
                self._note(verb.decode())

    def _note(self, command: str) -> None:
        with self._changed:
            self.heard.append(command)
            self._changed.notify_all()


@contextlib.contextmanager
def running(folder: Path, *, idles: bool = True) -> Iterator[Server]:
    folder.mkdir(parents=True, exist_ok=True)
    server = Server(folder, idles=idles)
    try:
        yield server
    finally:
        server.stop()
