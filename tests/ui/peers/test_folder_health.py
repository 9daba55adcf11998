"""How it goes with the folder: every peer once, what is wrong in words, a button for the way to each."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place, PlaceKind
from app.records.shared_folder import Health, PeerHealth, SharedPlace
from tests.support.people import NOW
from ui.peers.folder_health import FolderHealth
from ui.widgets.button import Button

SHARED = SharedPlace(place=Place(kind=PlaceKind.FOLDER, address="/share"), set_at=NOW, scanned_at=NOW)


def test_each_peer_has_a_line_and_a_way(qtbot: QtBot) -> None:
    health = FolderHealth()
    qtbot.addWidget(health)
    one = PeerHealth(
        peer_id=PeerId(1),
        peer_name="Ben",
        state=PeerState.VERIFIED,
        sending=True,
        heard_from=True,
        heard_at=NOW - timedelta(days=16),
        waiting=2,
        waiting_since=NOW,
        forked=True,
    )
    asked: list[tuple[int, bool]] = []
    health.sending.connect(lambda id, on: asked.append((id, on)))
    health.show_health(Health(shared=SHARED, peers=(one,)), (), NOW)
    (line,) = [part for part in health.findChildren(QWidget) if part.accessibleName().startswith("Ben. ")]
    assert "Last heard 16 days ago" in line.accessibleName()
    assert "claim one place" in line.accessibleName()
    (button,) = [part for part in health.findChildren(Button) if "Ben" in part.accessibleName()]
    button.click()
    assert asked == [(1, False)]
    assert not health.trouble.isVisibleTo(health)
