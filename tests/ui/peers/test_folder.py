"""The shared folder in the window: off, three steps, how it goes, paused, left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.place import Place, PlaceKind
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.peers import rows
from ui.peers.folder import SharedFolder
from ui.peers.page import PeersPage


@dataclass
class Shown:
    page: PeersPage
    own: SharedFolder
    workspace: Workspace
    other: Workspace
    peer: PeerId
    mine: PeerId
    place: Path

    def set_up(self) -> None:
        self.own.setup.take_folder(self.place)
        self.own.setup.on.click()
        self.own.setup.on.click()

    def other_looks(self) -> None:
        finish(self.other.peers.folder.scan(now=NOW, delay=timedelta()))


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna Vogel")
    other = new_vault(tmp_path / "other", "Ben")
    peer, mine = pair(workspace, other)
    place = tmp_path / "shared"
    place.mkdir()
    page = PeersPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    page.choose(rows.FOLDER)
    yield Shown(page, page._own.folder, workspace, other, peer.id, mine.id, place)
    other.close()


def test_nothing_is_tried_before_the_third_step(shown: Shown) -> None:
    own = shown.own
    assert shown.page._side.currentWidget() is own
    assert own.setup.isVisibleTo(own)
    assert not own.health.isVisibleTo(own)
    own.setup.take_folder(shown.place)
    assert own.setup.step == 1
    own.setup.on.click()
    assert list(shown.place.iterdir()) == []
    assert [box.text() for box in own.setup.boxes.values()] == ["Ben"]
    own.setup.on.click()
    assert shown.workspace.peers.folder.get() is not None
    assert own.health.isVisibleTo(own)
    (health,) = shown.workspace.peers.folder.health().peers
    assert health.sending


def test_a_folder_that_is_not_there_says_so_and_keeps_the_steps(shown: Shown, tmp_path: Path) -> None:
    shown.own.setup.take_folder(tmp_path / "none")
    shown.own.setup.on.click()
    shown.own.setup.on.click()
    assert shown.own.setup._error.isVisibleTo(shown.own.setup)
    assert shown.workspace.peers.folder.get() is None


def test_looking_shows_how_it_goes(shown: Shown) -> None:
    shown.set_up()
    place = Place(kind=PlaceKind.FOLDER, address=str(shown.place))
    finish(shown.other.peers.folder.set_up(place, [shown.mine], NOW))
    for _ in range(3):
        shown.own.health.look_button.click()
        shown.other_looks()
    shown.own.health.look_button.click()
    (health,) = shown.workspace.peers.folder.health().peers
    assert (health.waiting, health.heard_from) == (0, True)
    said = [line.accessibleName() for line in shown.own.health.findChildren(QWidget)]
    assert any("Last heard today · All acknowledged" in one for one in said)


def test_paused_and_let_go_on(shown: Shown) -> None:
    shown.set_up()
    health = shown.own.health
    health.pause_button.click()
    shared = shown.workspace.peers.folder.get()
    assert shared is not None
    assert shared.paused_at == NOW
    assert health.trouble.isVisibleTo(health)
    assert not health.look_button.isEnabled()
    health.pause_button.click()
    shared = shown.workspace.peers.folder.get()
    assert shared is not None
    assert shared.paused_at is None


def test_a_peer_is_handed_to_by_hand_again_and_back(shown: Shown) -> None:
    shown.set_up()
    shown.own.health.sending.emit(shown.peer, False)
    assert shown.workspace.peers.folder.health().peers == ()
    shown.own.health.sending.emit(shown.peer, True)
    assert shown.workspace.peers.folder.health().peers[0].sending


def test_leaving_asks_first(shown: Shown) -> None:
    shown.set_up()
    shown.own.health.look_button.click()
    shown.own.health.leave_button.click()
    assert shown.own.health.asking.isVisibleTo(shown.own.health)
    shown.own.health.go_button.click()
    assert shown.workspace.peers.folder.get() is None
    assert not list(shown.place.rglob("*.dat"))
    assert shown.own.setup.isVisibleTo(shown.own)


def test_a_gone_folder_is_said_where_it_belongs(shown: Shown) -> None:
    shown.set_up()
    (shown.place / "v1").rmdir()
    shown.own.health.look_button.click()
    assert "not there now" in shown.own.health.trouble.sentence()
    shown.page.clear()
    assert shown.own._found.peers == ()
