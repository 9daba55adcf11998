"""Waiting for new mail: told at once, woken at once, and an end when the server hangs up or knows no IDLE."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.sources import imap_waiting
from app.sources.imap import ServerGone
from app.sources.imap_waiting import Heard, Watch
from tests.support import imap_server
from tests.support.dovecot import ALLOWED
from tests.support.imap_server import Server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with imap_server.running(tmp_path) as one:
        yield one


class _Waiting:
    """A wait on a thread of its own, as the window does it."""

    def __init__(self, watch: Watch) -> None:
        self.ended: Heard | ServerGone | None = None
        self._watch = watch
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def _wait(self) -> None:
        try:
            self.ended = self._watch.wait()
        except ServerGone as gone:
            self.ended = gone

    def end(self) -> Heard | ServerGone | None:
        self._thread.join(30)
        return self.ended


def test_news_are_told_and_the_connection_stays(server: Server) -> None:
    watch = Watch(server.account())
    waiting = _Waiting(watch)
    server.until("IDLE")
    server.says(b"* OK Still here")
    server.says(b"* 3 EXISTS", b"* 2 FETCH (FLAGS (\\Seen))")
    assert waiting.ended is None
    server.brings()
    assert waiting.end() is Heard.NEWS
    server.says(b"* 4 EXPUNGE", b"* 4 EXISTS")  # one went, another came
    assert watch.wait() is Heard.NEWS
    waiting = _Waiting(watch)
    watch.stop()
    assert waiting.end() is Heard.STOPPED
    assert watch.wait() is Heard.STOPPED
    watch.close()
    server.until("LOGOUT")
    assert set(server.heard) <= ALLOWED
    assert server.heard.count("EXAMINE") == 1


def test_a_server_that_hangs_up_is_gone(server: Server) -> None:
    watch = Watch(server.account())
    waiting = _Waiting(watch)
    server.until("IDLE")
    server.hangs_up()
    gone = waiting.end()
    assert isinstance(gone, ServerGone)
    assert gone.data == {"host": "127.0.0.1"}
    again = _Waiting(watch)
    server.until("IDLE", times=2)
    watch.stop()
    assert again.end() is Heard.STOPPED
    watch.close()


def test_a_farewell_of_the_server_is_an_end_too(server: Server) -> None:
    watch = Watch(server.account())
    waiting = _Waiting(watch)
    server.until("IDLE")
    server.says(b"* BYE maintenance")
    assert isinstance(waiting.end(), ServerGone)
    watch.close()


def test_where_no_farewell_is_possible_nothing_stays_open(server: Server) -> None:
    watch = Watch(server.account())
    waiting = _Waiting(watch)
    server.until("IDLE")
    server.brings()
    assert waiting.end() is Heard.NEWS
    client = watch._client
    assert client is not None
    end = client.socket()
    end.shutdown(socket.SHUT_RDWR)
    watch.close()
    assert end.fileno() == -1


def test_a_server_that_knows_no_idle_says_so(tmp_path: Path) -> None:
    with imap_server.running(tmp_path, idles=False) as server:
        watch = Watch(server.account())
        assert watch.wait() is Heard.NEVER
        server.until("LOGOUT")
        assert "IDLE" not in server.heard
        watch.close()


def test_it_ends_by_itself_when_that_is_asked(server: Server) -> None:
    watch = Watch(server.account())
    assert watch.wait(0.2) is Heard.NOTHING
    server.until("LOGOUT")
    assert not watch.rest(0.01)
    watch.stop()
    assert watch.rest(60)
    watch.close()


def test_idle_is_asked_for_anew(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_waiting, "RENEWED", 0.05)
    watch = Watch(server.account())
    waiting = _Waiting(watch)
    server.until("IDLE", times=3)
    server.brings()
    assert waiting.end() is Heard.NEWS
    watch.close()


def _listening(watch: Watch, told: list[None], server: Server) -> threading.Thread:
    thread = threading.Thread(target=watch.listen, args=(lambda: told.append(None),), daemon=True)
    thread.start()
    server.until("IDLE")
    return thread


def test_listening_gathers_what_comes_together(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_waiting, "GATHERED", 0.05)
    told: list[None] = []
    watch = Watch(server.account())
    thread = _listening(watch, told, server)
    server.brings(5)
    server.hangs_up()  # what follows is not announced to anybody, so it is told of once more
    monkeypatch.setattr(imap_waiting, "RESTS", (0.05,))
    server.until("IDLE", times=2)
    watch.stop()
    thread.join(30)
    assert 1 <= len(told) <= 2
    assert not thread.is_alive()


def test_listening_ends_where_it_is_refused(server: Server, tmp_path: Path) -> None:
    told: list[None] = []
    untrusted = replace(server.account(), authority="")
    Watch(untrusted).listen(lambda: told.append(None))
    with imap_server.running(tmp_path / "old", idles=False) as old:
        Watch(old.account()).listen(lambda: told.append(None))
    assert told == []
