"""Whatever a server does, a request ends soon, and the password goes nowhere but over an encrypted connection."""

import itertools
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.errors import AppError, Cancelled, Invalid
from app.records.job import Halt
from app.records.place import Place, PlaceKind
from app.sync.transports.base import FileGone, FileTooLarge
from app.sync.transports.connection import (
    Address,
    CertificateUnknown,
    NotEncrypted,
    ServerSilent,
    address_of,
    context_of,
    credentials,
)
from app.sync.transports.webdav import NoWebdav, WebDav
from tests.support.dovecot import free_port
from tests.support.lying_server import PASSWORD, Answering, Request, answering, said
from tests.support.transport_contract import OUTBOX, named

NAME = named(b"one")


def _read(place: Place, *, limit: int = 100, patience: float = 5, halt: Halt | None = None) -> bytes:
    way = WebDav(place, PASSWORD, patience=patience, halt=halt)
    try:
        return way.read(OUTBOX, NAME, limit=limit)
    finally:
        way.close()


def _begun(head: str) -> bytes:
    return f"HTTP/1.1 200 Fine\r\n{head}\r\n".encode()


def _endless(piece: bytes, head: bytes = b"") -> Answering:
    return lambda _: itertools.chain([head], itertools.repeat(piece)) if head else itertools.repeat(piece)


def _once(*pieces: bytes) -> Answering:
    return lambda _: [*pieces, b""]


@pytest.mark.parametrize(
    ("text", "origin", "path"),
    [
        ("https://wolke.example", "https://wolke.example", "/"),
        ("https://wolke.example/dav/", "https://wolke.example", "/dav/"),
        (" https://Wolke.example:8443//a//b c/für alle ", "https://wolke.example:8443", "/a/b%20c/f%C3%BCr%20alle/"),
        ("https://wolke.example/a%20b/100%25", "https://wolke.example", "/a%20b/100%25/"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example", "/x/"),
        ("https://[::1]:444/x", "https://[::1]:444", "/x/"),
    ],
)
def test_addresses_as_people_paste_them(text: str, origin: str, path: str) -> None:
    address = address_of(text)
    assert (address.origin, address.path) == (origin, path)
    assert "wolke" not in repr(address)


@pytest.mark.parametrize(
    "text",
    [
        *("", "wolke.example/dav", "ftp://wolke.example", "https://", "https:///dav", "https://wolke.example:x/"),
        *("https://anna:geheim@wolke.example/", "https://@wolke.example/", "https://wolke.example/?x=1"),
        *("https://wolke.example/#x", "https://wolke.example/a/../b", "https://wolke.example/a\r\nX: y"),
        *("https://a..b/", "https://" + "a" * 70 + ".example/", "https://[::1/", "https://wolke.example:99999/"),
    ],
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        address_of(text)
    assert caught.value.data == {"field": "address", "value": ""}


def test_an_open_address_is_refused() -> None:
    with pytest.raises(NotEncrypted):
        address_of("http://wolke.example/dav")
    with pytest.raises(NotEncrypted):
        WebDav(Place(kind=PlaceKind.WEBDAV, address="HTTP://wolke.example", user="anna"), PASSWORD)


@pytest.mark.parametrize(("user", "password"), [("", "p"), ("a", ""), ("a:b", "p"), ("a\r\nX: y", "p"), ("a", "p\n")])
def test_what_is_no_login(user: str, password: str) -> None:
    with pytest.raises(Invalid):
        credentials(user, password)


def test_a_login_may_hold_any_letters() -> None:
    assert credentials("Jürgen Groß", "pä:ß") == "Basic SsO8cmdlbiBHcm/Dnzpww6Q6w58="


def test_an_authority_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    for name in ("none.pem", "empty.pem"):
        with pytest.raises(CertificateUnknown):
            context_of(str(tmp_path / name))


def test_the_password_is_not_sent_where_nothing_is_encrypted() -> None:
    with answering(_once(), encrypted=False) as server:
        with pytest.raises(NotEncrypted):
            _read(server.place())
        assert server.received  # the greeting of TLS
        assert b"Authorization" not in server.received


@pytest.mark.parametrize(("trusted", "expired"), [(False, False), (True, True)])
def test_a_certificate_that_does_not_fit_gets_nothing(trusted: bool, expired: bool) -> None:
    with answering(_once(), expired=expired) as server:
        with pytest.raises(CertificateUnknown):
            _read(server.place(trusted=trusted))
        assert not server.requests


def test_a_certificate_of_another_name_gets_nothing() -> None:
    with answering(_once()) as server:
        address = f"https://localhost:{server.port}/dav"
        place = Place(kind=PlaceKind.WEBDAV, address=address, user="anna", authority=server.authority)
        with pytest.raises(CertificateUnknown):
            _read(place)
        assert not server.requests


def test_where_nobody_listens_is_silence() -> None:
    with pytest.raises(ServerSilent):
        _read(Place(kind=PlaceKind.WEBDAV, address=f"https://127.0.0.1:{free_port()}/", user="anna"))


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (_once(), ServerSilent),
        (_once(b"HTTP/1.1 200"), ServerSilent),
        (_once(b"HTTP/1.1 200 Fine\r\nContent-Le"), ServerSilent),
        (_once(b"SSH-2.0-OpenSSH_9.2\r\n"), NoWebdav),
        (_endless(b"\0" * 65536), NoWebdav),
        (_endless(b"X: y\r\n" * 1000, b"HTTP/1.1 200 Fine\r\n"), NoWebdav),
        (_endless(b"x" * 4096, b"HTTP/1.1 200 Fine\r\nX: "), NoWebdav),
        (_endless(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000), NoWebdav),
        (_once(b"HTTP/1.1 102 Processing\r\n\r\n"), NoWebdav),
        (_once(_begun("Content-Length: 10\r\n") + b"short"), ServerSilent),
        (_once(_begun("Content-Length: 101\r\n") + b"x" * 101), FileTooLarge),
        (_endless(b"x" * 65536, _begun("Content-Length: 99999999999999\r\n")), FileTooLarge),
        (_endless(b"x" * 65536, _begun("")), FileTooLarge),
        (_endless(b"5\r\nxxxxx\r\n", _begun("Transfer-Encoding: chunked\r\n")), FileTooLarge),
        (_endless(b"x" * 65536, _begun("Transfer-Encoding: chunked\r\n") + b"ffffffffff\r\n"), FileTooLarge),
        (_endless(b"x" * 65536, _begun("Transfer-Encoding: chunked\r\n") + b"-1\r\n"), NoWebdav),
        (_once(_begun("Transfer-Encoding: chunked\r\n") + b"-5\r\nxxxxx\r\n"), NoWebdav),
        (_once(_begun("Transfer-Encoding: chunked\r\n") + b"zz\r\n"), ServerSilent),
        (_once(_begun("Transfer-Encoding: chunked\r\n") + b"9\r\nxxx"), ServerSilent),
        (_endless(b"X: y\r\n" * 1000, _begun("Transfer-Encoding: chunked\r\n") + b"0\r\n"), NoWebdav),
        (_once(_begun("Content-Encoding: gzip\r\nContent-Length: 3\r\n") + b"xyz"), NoWebdav),
        (_endless(b"x" * 65536, b"HTTP/1.1 404 None\r\n\r\n"), FileGone),
    ],
)  # fmt: skip
def test_a_lying_server_is_left_soon(answer: Answering, kind: type[AppError]) -> None:
    begun = time.monotonic()
    with answering(answer) as server, pytest.raises(kind):
        _read(server.place())
    assert time.monotonic() - begun < 5


def test_a_length_that_is_none_is_passed_over() -> None:
    with answering(_once(_begun("Content-Length: many\r\n") + b"xyz")) as server:
        assert _read(server.place()) == b"xyz"


def _slowly(pieces: Iterator[bytes]) -> tuple[Answering, list[object]]:
    """An answer of which a piece comes each twentieth of a second, until the server is left."""
    held: list[object] = []

    def answer(_: Request) -> Iterable[bytes]:
        for piece in pieces:
            held[0].ended.wait(0.05)  # type: ignore[attr-defined]
            yield piece

    return answer, held


@pytest.mark.parametrize("head", [b"", _begun("Content-Length: 90\r\n"), _begun("Transfer-Encoding: chunked\r\n")])
def test_a_slow_server_is_left_when_the_time_is_over(head: bytes) -> None:
    """Each piece comes in time; all of them do not."""
    pieces = itertools.chain(*[[head]] * bool(head), itertools.repeat(b"1\r\nx\r\n" if b"chunked" in head else b"H"))
    answer, held = _slowly(pieces)
    with answering(answer) as server:
        held.append(server)
        begun = time.monotonic()
        with pytest.raises(ServerSilent):
            _read(server.place(), patience=0.6)
        assert 0.5 < time.monotonic() - begun < 3
        assert len(server.requests) == 1


def test_a_server_that_says_nothing_is_left() -> None:
    with answering(lambda _: []) as server:
        way = WebDav(server.place(), PASSWORD, patience=0.5)
        with pytest.raises(ServerSilent):
            way.publish(OUTBOX, NAME, bytes(1000))
        way.close()


def test_who_stops_need_not_wait() -> None:
    halt = Halt()

    def answer(_: Request) -> Iterable[bytes]:
        halt.asked = True
        server.ended.wait(20)
        yield b""

    with answering(answer) as server:
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            _read(server.place(), patience=20, halt=halt)
        assert time.monotonic() - begun < 2


def test_one_connection_serves_many_requests() -> None:
    with answering(lambda _: said(200, b"one")) as server:
        way = WebDav(server.place(), PASSWORD)
        for _ in range(5):
            assert way.read(OUTBOX, NAME, limit=3) == b"one"
        way.close()
        assert server.connections == 1


def test_a_connection_that_was_closed_meanwhile_is_made_anew() -> None:
    """Servers close what waits too long, without saying so."""
    with answering(lambda _: [*said(200, b"one"), b""]) as server:
        way = WebDav(server.place(), PASSWORD)
        for _ in range(3):
            assert way.read(OUTBOX, NAME, limit=3) == b"one"
        way.close()
        assert server.connections == 3


def test_the_name_of_the_program_is_not_told() -> None:
    with answering(lambda _: said(200, b"one")) as server:
        _read(server.place())
        assert set(server.requests[0].headers) == {"host", "accept-encoding", "authorization"}
    assert isinstance(address_of(server.place().address), Address)
