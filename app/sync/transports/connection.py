"""One encrypted connection to a server, on which requests go one after another, each within a bounded time.

Written on TLS and the standard library's reading of answers alone, because that is where everything that a server
may do wrong meets a limit: the time of a whole request and not of one read, the bytes of a body and not what its
header promises. No redirect is followed, no cookie kept, no proxy asked, no name of the program told.
"""

import base64
import io
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException, HTTPResponse, IncompleteRead
from time import monotonic
from urllib.parse import quote, urlsplit

from app.errors import AppError, Cancelled, Invalid
from app.records.job import Halt

#: Seconds for a connection, for a request with its answer, and between two looks whether the user stopped it.
CONNECT, PATIENCE, PACE = 10.0, 60.0, 0.2
_PIECE = 64 * 1024
#: Bytes of an answer whose body nobody asked for, and that may come beside a body: headers, lengths of pieces.
MOST_SAID, _MOST_BESIDE = 256 * 1024, 256 * 1024


class ServerSilent(AppError):
    """The server does not answer, stops in the middle, or says that it cannot now."""


class CertificateUnknown(AppError):
    """The server's certificate is expired, of another name or signed by nobody known; nothing was sent."""


class NotEncrypted(AppError):
    """The address or what answers there knows no encryption, so the password was not sent."""


class TooLong(Exception):
    """An answer's body is longer than it may be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A folder on a server; ``path`` begins and ends with a slash and is escaped."""

    host: str = field(repr=False)
    port: int
    path: str = field(repr=False)

    @property
    def origin(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{host}" if self.port == 443 else f"https://{host}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str] = field(repr=False)


def address_of(text: str) -> Address:
    """What the user typed or pasted. Raises ``Invalid``, and ``NotEncrypted`` for anything but https."""
    try:
        parts = urlsplit(text.strip())
        port = parts.port or 443
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise Invalid(field="address", value="") from error
    if parts.scheme == "http":
        raise NotEncrypted
    segments = parts.path.split("/")
    strange = parts.query or parts.fragment or parts.username is not None or {".", ".."} & set(segments)
    if parts.scheme != "https" or not host or strange or not text.isprintable():
        raise Invalid(field="address", value="")
    path = "".join(f"/{quote(segment, safe="%~!$&'()*+,;=:@")}" for segment in segments if segment)
    return Address(host=host, port=port, path=f"{path}/")


def credentials(user: str, password: str) -> str:
    """What is sent of a login (RFC 7617). Raises ``Invalid`` for what cannot be."""
    for name, value in (("user", user), ("password", password)):
        if not value or not value.isprintable() or (name == "user" and ":" in value):
            raise Invalid(field=name, value="")
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def context_of(authority: str) -> "ssl.SSLContext":
    """Certificates are checked against the system's authorities, or a file of the user's for a server of his own.

    Raises ``CertificateUnknown`` where that file cannot be read.
    """
    try:
        context = ssl.create_default_context(cafile=authority or None)
    except OSError as error:
        raise CertificateUnknown from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is done with an answer's body: of this status ``sink`` gets it, piece by piece, at most ``most`` bytes of
    it; of any other it is passed over.
    """

    status: int
    sink: Callable[[bytes], None]
    most: int


NOTHING = Wanted(status=0, sink=lambda _: None, most=0)


class Connection:
    """Raises ``ServerSilent``, ``CertificateUnknown``, ``NotEncrypted`` when it is made."""

    def __init__(self, address: Address, context: "ssl.SSLContext", *, patience: float = PATIENCE) -> None:
        self._host = address.origin.removeprefix("https://")
        self._patience = patience
        try:
            plain = socket.create_connection((address.host, address.port), timeout=min(CONNECT, patience))
        except OSError as error:
            raise ServerSilent from error
        try:
            self._wire = _Wire(context.wrap_socket(plain, server_hostname=address.host))
        except OSError as error:
            plain.close()
            if isinstance(error, ssl.SSLCertVerificationError):
                raise CertificateUnknown from error
            if isinstance(error, ssl.SSLError):
                raise NotEncrypted from error
            raise ServerSilent from error
        self.usable = True

    def close(self) -> None:
        self.usable = False
        self._wire.close()

    def ask(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: bytes,
        wanted: "Wanted",
        halt: Halt,
    ) -> Answer:
        """Send a request and take the answer.

        ``path`` and the headers are escaped already. Raises ``TooLong``, ``Cancelled``, what the sink raises,
        ``TimeoutError`` for the whole request and ``OSError`` or ``HTTPException`` for one that broke; then the
        connection is closed.
        """
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self._host}", "Accept-Encoding: identity"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        if body or method == "PUT":
            lines.append(f"Content-Length: {len(body)}")
        self._wire.begin(monotonic() + self._patience, 2 * max(wanted.most, MOST_SAID) + _MOST_BESIDE, halt)
        try:
            self._wire.sendall("\r\n".join([*lines, "", ""]).encode("ascii") + body)
            with HTTPResponse(self._wire, method=method) as answer:  # type: ignore[arg-type]
                answer.begin()
                if self._wire.ended:  # within the headers
                    raise IncompleteRead(b"")
                if answer.status < 200:  # an interim answer that nobody asked for; what follows is not known
                    raise HTTPException
                if answer.status == wanted.status:
                    _receive(answer, wanted.sink, wanted.most)
                    whole = True
                else:
                    whole = len(answer.read(MOST_SAID + 1)) <= MOST_SAID
                if answer.will_close or not whole:
                    self.close()
                said = {name.lower(): value for name, value in answer.getheaders()}
                return Answer(status=answer.status, headers=said)
        except ValueError as error:  # a length that is none
            self.close()
            raise HTTPException from error
        except BaseException:
            self.close()
            raise


def _receive(answer: HTTPResponse, sink: Callable[[bytes], None], most: int) -> None:
    if (answer.length or 0) > most:
        raise TooLong
    left = most
    while piece := answer.read(min(left + 1, _PIECE)):
        left -= len(piece)
        if left < 0:
            raise TooLong
        sink(piece)
    if answer.length:  # it promised more
        raise IncompleteRead(b"")


class _Wire:
    """A socket whose reads and writes all end by one moment, or after so many bytes read, or soon after the user
    stopped the work.
    """

    def __init__(self, inner: "ssl.SSLSocket") -> None:
        self._inner = inner
        self._until, self._left = 0.0, 0
        self._halt = Halt()
        self.ended = False

    def begin(self, until: float, most: int, halt: Halt) -> None:
        self._until, self._left, self._halt = until, most, halt
        self.ended = False

    def close(self) -> None:
        self._inner.close()

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Reading(self), _PIECE)

    def receive(self, into: memoryview) -> int:
        while True:
            self._wait()
            try:
                count = self._inner.recv_into(into)
            except TimeoutError:
                continue
            self.ended = not count
            self._left -= count
            if self._left < 0:
                raise HTTPException
            return count

    def sendall(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            self._wait()
            try:
                left = left[self._inner.send(left) :]
            except TimeoutError:
                continue

    def _wait(self) -> None:
        if self._halt.asked:
            raise Cancelled
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        self._inner.settimeout(min(left, PACE))


class _Reading(io.RawIOBase):
    def __init__(self, wire: _Wire) -> None:
        self._wire = wire

    def readable(self) -> bool:
        return True

    def readinto(self, into: memoryview, /) -> int:  # type: ignore[override]
        return self._wire.receive(into)
