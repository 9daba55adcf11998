"""WebDAV against a small server that keeps to it but in one thing; real servers are met in another file."""

from collections.abc import Iterable, Iterator
from functools import partial
from urllib.parse import urlsplit

import pytest

from app.errors import AppError
from app.sync import transports
from app.sync.transports import webdav as module
from app.sync.transports.base import (
    Crowded,
    FolderGone,
    FolderLocked,
    NoRoom,
    NotAllowed,
    NotAsWritten,
    Taken,
    Transport,
)
from app.sync.transports.connection import ServerSilent
from app.sync.transports.webdav import LoginRefused, NoWebdav, SentElsewhere, WebDav
from tests.support import lying_server
from tests.support.lying_server import PASSWORD, Request, SmallDav, answering, said
from tests.support.transport_contract import OUTBOX, Bench, Contract, named

DATA = b"one"
NAME = named(DATA)


class TestWebDav(Contract):
    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        with lying_server.bench() as bench:
            yield bench


def _acts(way: Transport) -> Iterator[tuple[str, type[AppError] | None]]:
    """What each call raises, by its first request."""
    for method, act in (
        ("PROPFIND", way.prepare),
        ("PROPFIND", way.outboxes),
        ("PROPFIND", lambda: way.listing(OUTBOX)),
        ("GET", lambda: way.read(OUTBOX, NAME, limit=9)),
        ("PUT", lambda: way.publish(OUTBOX, NAME, DATA)),
        ("DELETE", lambda: way.remove(OUTBOX, NAME)),
    ):
        try:
            act()
        except AppError as error:
            yield method, type(error)
        else:
            yield method, None


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, LoginRefused),
        (403, NotAllowed),
        (413, NotAllowed),
        (418, NoWebdav),
        (423, FolderLocked),
        (429, ServerSilent),
        (500, ServerSilent),
        (501, NoWebdav),
        (502, ServerSilent),
        (503, ServerSilent),
        (504, ServerSilent),
        (507, NoRoom),
    ],
)
def test_what_a_server_refuses_is_told(status: int, kind: type[AppError]) -> None:
    with answering(lambda _: said(status, b"<html>words for people</html>")) as server:
        way = WebDav(server.place(), PASSWORD)
        assert {found for _, found in _acts(way)} == {kind}
        way.close()


def _sent(status: int, headers: str, _: Request) -> Iterable[bytes]:
    return said(status, headers=headers)


def test_no_redirect_is_followed() -> None:
    with answering(SmallDav()) as other:
        elsewhere = f"Location: https://127.0.0.1:{other.port}/dav/anna/v1\r\n"
        for status in (301, 302, 303, 307, 308):
            with answering(partial(_sent, status, elsewhere)) as server:
                way = WebDav(server.place(), PASSWORD)
                assert {found for _, found in _acts(way)} == {SentElsewhere}
                way.close()
        assert not other.connections


def test_a_folder_that_is_gone_is_waited_for() -> None:
    dav = SmallDav()
    with lying_server.bench(dav) as bench:
        bench.transport.publish(OUTBOX, NAME, DATA)
        folders, files = set(dav.folders), dict(dav.files)
        dav.folders, dav.files = {"/dav/anna"}, {}
        for act in (
            bench.transport.outboxes,
            lambda: bench.transport.listing(OUTBOX),
            lambda: bench.transport.publish(OUTBOX, NAME, DATA),
        ):
            with pytest.raises(FolderGone):
                act()
        dav.folders, dav.files = folders, files
        assert bench.transport.read(OUTBOX, NAME, limit=9) == DATA


def test_nothing_is_made_outside_of_setting_up() -> None:
    dav = SmallDav()
    with answering(dav) as server:
        way = WebDav(server.place(), PASSWORD)
        with pytest.raises(FolderGone):
            way.publish(OUTBOX, NAME, DATA)
        dav.folders.clear()
        with pytest.raises(FolderGone):
            way.prepare()
        way.close()
        assert not dav.folders
        assert not dav.files


def test_setting_up_leaves_nothing_but_the_folder() -> None:
    dav = SmallDav()
    with lying_server.bench(dav) as bench:
        bench.transport.prepare()
        assert dav.folders == {"/dav/anna", "/dav/anna/v1"}
        assert not dav.files


class _Overwriting(SmallDav):
    def _move(self, path: str, request: Request) -> Iterable[bytes]:
        return super()._move(path, Request(method="MOVE", path=path, headers={**request.headers, "overwrite": "T"}))


def test_a_server_that_overwrites_is_found_out_when_it_is_set_up() -> None:
    dav = _Overwriting()
    with answering(dav) as server:
        way = WebDav(server.place(), PASSWORD)
        with pytest.raises(NoWebdav):
            way.prepare()
        way.close()
        assert not dav.files


class _Forgetful(SmallDav):
    def _put(self, path: str, request: Request) -> Iterable[bytes]:
        return super()._put(path, Request(method="PUT", path=path, headers={}, body=request.body[:-1]))


def test_what_came_back_other_than_it_was_written_is_taken_away() -> None:
    dav = _Forgetful()
    with answering(dav) as server:
        way = WebDav(server.place(), PASSWORD)
        with pytest.raises(NotAsWritten):
            way.prepare()
        with pytest.raises(NotAsWritten):
            way.publish(OUTBOX, NAME, DATA)
        way.close()
        assert not dav.files


class _Cutting(SmallDav):
    """Does what it is asked, and closes the connection instead of saying so: of one method, as often as told."""

    def __init__(self, method: str, times: int, *, done: bool) -> None:
        super().__init__()
        self.method, self.times, self.done = method, times, done

    def __call__(self, request: Request) -> Iterable[bytes]:
        if request.method != self.method or not self.times:
            return super().__call__(request)
        self.times -= 1
        if self.done:
            super().__call__(request)
        return [b""]


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize("method", ["PUT", "MKCOL", "MOVE", "GET", "DELETE"])
def test_a_broken_connection_costs_another_try(method: str, done: bool) -> None:
    """Over a connection that had been used, the request is repeated at once; over a new one the next look does it."""
    dav = _Cutting(method, 0, done=done)
    with lying_server.bench(dav) as bench:
        bench.transport.publish(OUTBOX, named(b"before"), b"before")
        for times in (1, 2):
            dav.times = times
            for _ in range(times):
                try:
                    bench.transport.publish(OUTBOX, NAME, DATA)
                    bench.transport.remove(OUTBOX, named(b"before"))
                except ServerSilent:
                    assert times == 2
            assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}
            bench.transport.remove(OUTBOX, NAME)
            bench.transport.publish(OUTBOX, named(b"before"), b"before")


def test_a_draft_that_was_left_is_used_by_the_next_try() -> None:
    dav = _Cutting("MOVE", 0, done=False)
    with lying_server.bench(dav) as bench:
        dav.times = 2
        with pytest.raises(ServerSilent):
            bench.transport.publish(OUTBOX, NAME, DATA)
        left = list(bench.files())
        assert len(left) == 1
        assert left[0].startswith(f"v1/{OUTBOX}/up-")
        assert bench.another.listing(OUTBOX) == {}
        bench.transport.publish(OUTBOX, NAME, DATA)
        assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}


class _Behind(SmallDav):
    """Behind another server that encrypts for it: it does not know itself under the address that is asked for."""

    def _move(self, path: str, request: Request) -> Iterable[bytes]:
        if urlsplit(request.headers["destination"]).netloc:
            return said(502)
        return super()._move(path, request)


def test_a_server_behind_another_is_told_the_path_alone() -> None:
    with lying_server.bench(_Behind()) as bench:
        bench.transport.publish(OUTBOX, NAME, DATA)
        assert bench.files() == {f"v1/{OUTBOX}/{NAME}": DATA}


def test_a_folder_that_is_told_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_: Request) -> Iterable[bytes]:
        yield b"HTTP/1.1 207 Told\r\n\r\n<multistatus xmlns='DAV:'>"
        while True:
            yield b"<response><href>/a</href></response>" * 1000

    monkeypatch.setattr(module, "MOST_TOLD", 1024 * 1024)
    with answering(answer) as server:
        way = WebDav(server.place(), PASSWORD)
        for act in (way.outboxes, lambda: way.listing(OUTBOX)):
            with pytest.raises(Crowded):
                act()
        way.close()


@pytest.mark.parametrize("body", [b"<html>Sign in</html>", b"<!DOCTYPE x><multistatus xmlns='DAV:'/>", b""])
def test_what_is_no_webdav_is_told(body: bytes) -> None:
    with answering(lambda _: said(207, body)) as server:
        way = WebDav(server.place(), PASSWORD)
        with pytest.raises(NoWebdav):
            way.outboxes()
        way.close()


def test_another_account_may_have_taken_the_name() -> None:
    dav = SmallDav()
    with lying_server.bench(dav) as bench:
        bench.plant(f"v1/{OUTBOX}/{NAME}", b"other")
        with pytest.raises(Taken):
            bench.transport.publish(OUTBOX, NAME, DATA)
        assert bench.files() == {f"v1/{OUTBOX}/{NAME}": b"other"}


def test_the_way_to_a_place_is_kept_until_there_is_another() -> None:
    dav = SmallDav()
    dav.folders.add("/dav/anna/v1")
    with answering(dav) as server:
        for _ in range(3):
            assert transports.opened(server.place(), PASSWORD).outboxes() == ()
        assert server.connections == 1
        assert transports.opened(server.place(), "another").outboxes() == ()
        assert server.connections == 2
        module.leave()
        assert "app-password" not in repr(server.place())
