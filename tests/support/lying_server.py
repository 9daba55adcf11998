"""A server on the loopback that answers what a test tells it to: nothing, too much, too slowly, or something else.

Encrypted with a certificate of its own. ``SmallDav`` is an answer that does what WebDAV says, in memory, for tests that
change one thing of it.
"""

import contextlib
import shutil
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from xml.sax.saxutils import escape

from app.records.place import Place, PlaceKind
from app.sync.transports.webdav import WebDav
from tests.support.dovecot import certificate
from tests.support.transport_contract import Bench

PASSWORD = "app-password"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""


#: Gives the bytes to send, one piece after another; the connection is closed after an empty one.
Answering = Callable[[Request], Iterable[bytes]]


def said(status: int, body: bytes = b"", headers: str = "") -> Iterable[bytes]:
    """A proper answer."""
    yield f"HTTP/1.1 {status} Said\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


@dataclass(slots=True)
class Server:
    root: Path
    port: int
    requests: list[Request] = field(default_factory=list)
    received: bytearray = field(default_factory=bytearray)
    connections: int = 0
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def authority(self) -> str:
        return str(self.root / "cert.pem")

    def place(self, *, trusted: bool = True) -> Place:
        address = f"https://127.0.0.1:{self.port}/dav/anna"
        authority = self.authority if trusted else ""
        return Place(kind=PlaceKind.WEBDAV, address=address, user="anna", authority=authority)


@contextlib.contextmanager
def answering(answer: Answering, *, expired: bool = False, encrypted: bool = True) -> Iterator[Server]:
    """A server that takes one connection after another, each in a thread, until it is left."""
    root = Path(tempfile.mkdtemp(prefix="kreis-liar-"))
    certificate(root, expired=expired)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(root / "cert.pem", root / "key.pem")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = Server(root=root, port=listening.getsockname()[1])
        threads: list[threading.Thread] = []

        def serve(plain: socket.socket) -> None:
            with contextlib.suppress(OSError), plain:
                plain.settimeout(10)
                if not encrypted:
                    server.received += plain.recv(65536)
                    plain.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                    return
                with context.wrap_socket(plain, server_side=True) as line:
                    _serve(line, answer, server)

        def accept() -> None:
            while True:
                try:
                    plain, _ = listening.accept()
                except OSError:
                    return
                if server.ended.is_set():
                    plain.close()
                    return
                server.connections += 1
                threads.append(threading.Thread(target=serve, args=(plain,)))
                threads[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield server
        finally:
            server.ended.set()
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.port)):
                accepting.join()
            for thread in threads:
                thread.join()
            shutil.rmtree(root)


def _serve(line: ssl.SSLSocket, answer: Answering, server: Server) -> None:
    reading = line.makefile("rb")
    while (request := _request(reading.readline().decode("latin-1"), reading.readline, reading.read)) is not None:
        server.requests.append(request)
        for piece in answer(request):
            if not piece or server.ended.is_set():
                return
            line.sendall(piece)


def _request(first: str, line: Callable[[], bytes], read: Callable[[int], bytes]) -> Request | None:
    words = first.split()
    if len(words) != 3:
        return None
    headers = {}
    while text := line().decode("latin-1").strip():
        name, _, value = text.partition(":")
        headers[name.lower()] = value.strip()
    body = read(int(headers.get("content-length", "0")))
    return Request(method=words[0], path=unquote(words[1]), headers=headers, body=body)


class SmallDav:
    """The WebDAV of a folder in memory."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.folders = {"/dav/anna"}

    def __call__(self, request: Request) -> Iterable[bytes]:
        path = request.path.rstrip("/")
        method: Callable[[str, Request], Iterable[bytes]] = getattr(self, f"_{request.method.lower()}")
        return method(path, request)

    def plant(self, path: str, data: bytes) -> None:
        *folders, _ = path.split("/")
        for count in range(1, len(folders) + 1):
            self.folders.add("/".join(["/dav/anna", *folders[:count]]))
        self.files[f"/dav/anna/{path}"] = data

    def held(self) -> Mapping[str, bytes]:
        return {path.removeprefix("/dav/anna/"): data for path, data in self.files.items()}

    def _put(self, path: str, request: Request) -> Iterable[bytes]:
        if path.rpartition("/")[0] not in self.folders:
            return said(409)
        self.files[path] = request.body
        return said(201)

    def _mkcol(self, path: str, _: Request) -> Iterable[bytes]:
        if path in self.folders or path in self.files:
            return said(405)
        if path.rpartition("/")[0] not in self.folders:
            return said(409)
        self.folders.add(path)
        return said(201)

    def _move(self, path: str, request: Request) -> Iterable[bytes]:
        target = unquote(urlsplit(request.headers["destination"]).path)
        if path not in self.files:
            return said(404)
        if (target in self.files or target in self.folders) and request.headers.get("overwrite") == "F":
            return said(412)
        replaced = target in self.files
        self.files[target] = self.files.pop(path)
        return said(204 if replaced else 201)

    def _get(self, path: str, _: Request) -> Iterable[bytes]:
        if path in self.folders:
            return said(301, headers=f"Location: {quote(path)}/\r\n")
        return said(200, self.files[path]) if path in self.files else said(404, b"<html>no such file</html>")

    def _delete(self, path: str, _: Request) -> Iterable[bytes]:
        return said(404) if self.files.pop(path, None) is None else said(204)

    def _propfind(self, path: str, request: Request) -> Iterable[bytes]:
        if path not in self.folders:
            return said(404)
        inner = {one for one in (*self.files, *self.folders) if one.rpartition("/")[0] == path}
        found = [path, *(sorted(inner) if request.headers["depth"] == "1" else ())]
        return said(207, multistatus({one: None if one in self.folders else len(self.files[one]) for one in found}))


def multistatus(found: Mapping[str, int | None]) -> bytes:
    """An answer that tells of folders (None) and files with their sizes, as Nextcloud writes it."""
    told = "".join(
        f"<d:response><d:href>{escape(quote(path))}</d:href><d:propstat><d:prop>"
        + ("<d:resourcetype><d:collection/></d:resourcetype>" if size is None else "<d:resourcetype/>")
        + (f"<d:getcontentlength>{size}</d:getcontentlength>" if size is not None else "")
        + "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
        for path, size in found.items()
    )
    return f'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">{told}</d:multistatus>'.encode()


@contextlib.contextmanager
def bench(dav: SmallDav | None = None) -> Iterator[Bench]:
    """A small server with two ways to it."""
    small = dav or SmallDav()
    with answering(small) as server:
        ways = [WebDav(server.place(), PASSWORD, patience=10) for _ in range(2)]
        ways[0].prepare()
        yield Bench(transport=ways[0], another=ways[1], plant=small.plant, files=small.held)
        for way in ways:
            way.close()
