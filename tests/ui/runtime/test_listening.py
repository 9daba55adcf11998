"""A lane that only waits: news reach the window, and after stopping nothing does."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.sources import imap_waiting
from app.sources.imap_waiting import Watch
from tests.support import imap_server
from ui.runtime.listening import Listener


def test_news_reach_the_window_until_it_stops(qtbot: QtBot, tmp_path: Path) -> None:
    with imap_server.running(tmp_path) as server:
        listener = Listener()
        with qtbot.waitSignal(listener.news, timeout=30_000):
            listener.listen([Watch(server.account())])
            server.until("IDLE")
            server.brings()
        assert listener.count == 1
        listener.listen([Watch(server.account()), Watch(server.account())])
        server.until("IDLE", times=3)
        assert listener.count == 2
        listener.stop()
        server.until("LOGOUT", times=3)
        assert listener.count == 0
        assert imap_waiting.GATHERED < 5


def test_stopping_what_never_began() -> None:
    Listener().stop()
