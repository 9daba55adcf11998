"""The contract against real WebDAV servers, and what they do when something is in the way."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from app.errors import AppError
from app.sync.transports.base import FolderGone, FolderLocked, NoRoom, NotAllowed, Transport
from app.sync.transports.connection import CertificateUnknown, NotEncrypted, ServerSilent
from app.sync.transports.webdav import LoginRefused, WebDav
from tests.support.small_disks import NoMounting, small_disk
from tests.support.transport_contract import OUTBOX, Bench, Contract, named
from tests.support.webdav_servers import ACCOUNTS, SERVERS, Server, apache

pytestmark = pytest.mark.real
DATA = b"one"
NAME = named(DATA)


@pytest.fixture(scope="module", params=list(SERVERS))
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with SERVERS[request.param]() as running:
        yield running


class TestRealServers(Contract):
    @pytest.fixture
    def bench(self, server: Server) -> Iterator[Bench]:
        bench = server.bench()
        yield bench
        bench.close()


def _acts(way: Transport) -> Iterator[type[AppError] | None]:
    for act in (
        way.outboxes,
        lambda: way.listing(OUTBOX),
        lambda: way.read(OUTBOX, NAME, limit=9),
        lambda: way.publish(OUTBOX, NAME, DATA),
        lambda: way.remove(OUTBOX, NAME),
    ):
        try:
            act()
        except AppError as error:
            yield type(error)
        else:
            yield None


def test_a_wrong_password_is_told(server: Server) -> None:
    way = WebDav(server.place(server.new_folder()), "wrong")
    assert set(_acts(way)) == {LoginRefused}
    with pytest.raises(LoginRefused):
        way.prepare()
    way.close()


def test_an_unknown_certificate_gets_nothing(server: Server) -> None:
    way = WebDav(server.place("x", trusted=False), ACCOUNTS["anna"])
    assert set(_acts(way)) == {CertificateUnknown}


def test_a_port_without_encryption_gets_nothing() -> None:
    with apache() as server:
        way = WebDav(server.place("x", port=server.plain), ACCOUNTS["anna"])
        assert set(_acts(way)) == {NotEncrypted}


def test_a_folder_that_is_not_there_is_told(server: Server) -> None:
    for folder in ("none", server.new_folder()):  # the latter was not set up
        way = server.way(folder)
        assert list(_acts(way))[:2] == [FolderGone, FolderGone]
        with pytest.raises(FolderGone):
            way.publish(OUTBOX, NAME, DATA)
        way.close()
    assert not (server.shown / "none").exists()


def test_setting_up_again_changes_nothing(server: Server) -> None:
    bench = server.bench()
    bench.transport.publish(OUTBOX, NAME, DATA)
    bench.another.prepare()
    assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}
    bench.close()


_LOCK = (
    '<?xml version="1.0" encoding="utf-8"?><D:lockinfo xmlns:D="DAV:"><D:lockscope><D:exclusive/></D:lockscope>'
    "<D:locktype><D:write/></D:locktype><D:owner>somebody</D:owner></D:lockinfo>"
)


def test_what_another_program_locked_is_waited_for(server: Server) -> None:
    name, later = server.new_folder(), named(b"later", 2)
    way = server.way(name)
    way.prepare()
    way.publish(OUTBOX, NAME, DATA)
    path = quote(f"/{name}/v1/{OUTBOX}")
    headers = {"Depth": "infinity", "Timeout": "Second-600", "Content-Type": "application/xml"}
    status, said = server.ask("LOCK", path, headers, _LOCK)
    assert status == 200
    with pytest.raises(FolderLocked):
        way.publish(OUTBOX, later, b"later")
    with pytest.raises(FolderLocked):
        way.remove(OUTBOX, NAME)
    assert way.read(OUTBOX, NAME, limit=9) == DATA
    token = next(value for name, value in said.items() if name.lower() == "lock-token")
    assert server.ask("UNLOCK", path, {"Lock-Token": token})[0] == 204
    way.publish(OUTBOX, later, b"later")
    way.remove(OUTBOX, NAME)
    assert way.listing(OUTBOX) == {later: 5}
    way.close()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """Apache's is; others say it in other ways, and each of those leaves what was there."""
    tmp_path.chmod(0o755)
    for parent in list(tmp_path.parents)[:2]:
        parent.chmod(0o755)
    try:
        with small_disk(tmp_path / "disk"), apache(tmp_path / "disk") as server:
            bench = server.bench()
            bench.transport.publish(OUTBOX, NAME, DATA)
            with pytest.raises(OSError, match="No space"):
                (server.shown / "film").write_bytes(bytes(10_000_000))
            large = bytes(65536)
            with pytest.raises(NoRoom):
                bench.transport.publish(OUTBOX, named(large), large)
            assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}
            (server.shown / "film").unlink()
            bench.transport.publish(OUTBOX, named(large), large)
            bench.close()
    except NoMounting:
        pytest.skip("needs root on Linux, who may mount a small disk")


def test_a_folder_that_the_account_may_not_write_to_is_told() -> None:
    with apache() as server:
        name = server.new_folder()
        way = server.way(name)
        way.prepare()
        way.publish(OUTBOX, NAME, DATA)
        (server.shown / name / "v1" / OUTBOX).chmod(0o555)
        with pytest.raises(ServerSilent):  # Apache says "internal error" to this
            way.publish(OUTBOX, named(b"later", 2), b"later")
        with pytest.raises(NotAllowed):
            way.remove(OUTBOX, NAME)
        assert way.read(OUTBOX, NAME, limit=9) == DATA
        way.close()


class _Cutting:
    """Passes bytes on to a server, and cuts each connection after so many of what the client sends or gets."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self.most = 0
        self._sockets = [self._listening]
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        self._target = 0
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            pass
        for thread in self._threads:
            thread.join()
        for one in self._sockets:
            one.close()

    def _accept(self) -> None:
        while True:
            here, _ = self._listening.accept()
            if not self._target:
                here.close()
                return
            there = socket.create_connection(("127.0.0.1", self._target))
            self._sockets += [here, there]
            left = [self.most]
            for one, other in ((here, there), (there, here)):
                self._threads.append(threading.Thread(target=self._pass, args=(one, other, left)))
                self._threads[-1].start()

    def _pass(self, one: socket.socket, other: socket.socket, left: list[int]) -> None:
        with contextlib.suppress(OSError):
            while left[0] > 0 and (data := one.recv(65536)):
                other.sendall(data[: left[0]])
                left[0] -= len(data)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)


def test_a_connection_that_is_cut_anywhere_loses_nothing(server: Server) -> None:
    """Cut after ever more bytes until it succeeds: the file is there once, whole, and no draft is left."""
    name = server.new_folder()
    direct = server.way(name)
    direct.prepare()
    cutting = _Cutting(server.port)
    failed = 0
    try:
        for number in range(1, 13):
            data = bytes([number]) * 2048
            cutting.most = 300 + 37 * number
            while True:
                way = server.way(name, port=cutting.port)
                try:
                    way.publish(OUTBOX, named(data, number), data)
                    break
                except (ServerSilent, NotEncrypted):  # cut in the middle of greeting each other
                    failed += 1
                    cutting.most += 400
                finally:
                    way.close()
            assert direct.read(OUTBOX, named(data, number), limit=4096) == data
            direct.remove(OUTBOX, named(data, number))
    finally:
        cutting.close()
        direct.close()
    assert failed > 50
    assert [one.name for one in (server.shown / name / "v1" / OUTBOX).iterdir() if one.is_file()] == []
