"""Whether a folder is asked for depends on whether the shared one takes it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.records.place import Place, PlaceKind
from tests.support.jobs import finish
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.widgets.ways import choose_way


def test_only_what_goes_by_hand_needs_a_folder(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna")
    other = new_vault(tmp_path / "other", "Ben")
    peer, _ = pair(workspace, other)
    owner = QWidget()
    qtbot.addWidget(owner)
    ways: list[Path | None] = []
    choose_way(session, owner, "Where?", [peer.id], ways.append)
    (asked,) = owner.findChildren(QFileDialog)
    assert (asked.windowTitle(), ways) == ("Where?", [])
    asked.reject()
    place = Place(kind=PlaceKind.FOLDER, address=str(tmp_path))
    finish(workspace.peers.folder.set_up(place, [peer.id], NOW))
    choose_way(session, owner, "Where?", [peer.id], ways.append)
    assert ways == [None]
    choose_way(session, owner, "Where?", [], ways.append)
    assert ways == [None]
    other.close()
