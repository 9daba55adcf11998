"""The folder is looked at each minute where there is one, waits longer where it is gone, and tells of refusals once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.place import Place, PlaceKind
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker
from ui.shell.looking import BACK_OFF, Looking

type Parts = tuple[Session, Workspace, Ticker, Looking, Path, Workspace]


@pytest.fixture
def parts(qtbot: QtBot, tmp_path: Path) -> Iterator[Parts]:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna Vogel")
    other = new_vault(tmp_path / "other", "Ben")
    peer, mine = pair(workspace, other)
    place = tmp_path / "shared"
    place.mkdir()
    at = Place(kind=PlaceKind.FOLDER, address=str(place))
    ticker = Ticker(lambda: NOW)
    looking = Looking(session, ticker)
    assert not looking.wanted
    session.work(lambda space: space.peers.folder.set_up(at, [peer.id], NOW), owner=looking)
    finish(other.peers.folder.set_up(at, [mine.id], NOW))
    yield session, workspace, ticker, looking, place, other
    other.close()


def test_what_came_is_taken_in_at_the_next_tick(parts: Parts) -> None:
    _, workspace, _, looking, place, other = parts
    assert looking.wanted
    finish(other.peers.folder.scan(now=NOW, delay=timedelta()))
    looking.start()
    (health,) = workspace.peers.folder.health().peers
    assert health.heard_from
    assert str(place / "v1") in looking.watcher.directories()


def test_a_gone_folder_is_tried_less_and_less_often(parts: Parts) -> None:
    _, _, ticker, looking, place, _ = parts
    looking.start()
    (place / "v1").rename(place / "away")
    for failures in range(1, len(BACK_OFF) + 2):
        looking.start()
        assert looking._failures == failures
    looking._last = NOW - timedelta(minutes=14)
    ticker.ticked.emit(NOW)
    assert looking._failures == len(BACK_OFF) + 1
    (place / "away").rename(place / "v1")
    looking._last = NOW - timedelta(minutes=15)
    ticker.ticked.emit(NOW)
    assert looking._failures == 0


def test_refusals_are_told_once(parts: Parts) -> None:
    session, _, _, looking, place, _ = parts
    looking.start()
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    strange = place / "v1" / ("5a" * 16)
    strange.mkdir()
    (strange / f"1-{'ab' * 8}-{1:09}-{'cd' * 8}.dat").write_bytes(bytes(2048))
    for _ in range(3):
        looking.start()
    assert said == ["1 files in the shared folder were not taken in."]  # the plural is the translation's


def test_paused_it_rests(parts: Parts) -> None:
    session, workspace, _, looking, _, other = parts
    session.run(lambda space: space.peers.folder.pause(NOW), owner=looking)
    assert not looking.wanted
    finish(other.peers.folder.scan(now=NOW, delay=timedelta()))
    looking.start()
    assert not workspace.peers.folder.health().peers[0].heard_from
