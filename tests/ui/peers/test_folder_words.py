"""The shared folder in words."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place, PlaceKind
from app.records.shared_folder import PeerHealth, SharedPlace
from tests.support.people import NOW
from ui.peers import folder_words

SHARED = SharedPlace(place=Place(kind=PlaceKind.FOLDER, address="/share"), set_at=NOW)
PEER = PeerHealth(peer_id=PeerId(1), peer_name="Ben", state=PeerState.VERIFIED, sending=True, heard_from=False)


def test_the_state_in_a_word(qtbot: QtBot) -> None:
    states = (None, SHARED, replace(SHARED, paused_at=NOW), replace(SHARED, failed="FolderGone"))
    assert len({folder_words.state(one) for one in states}) == 4


def test_what_was_heard_and_delivered(qtbot: QtBot) -> None:
    assert "yet" in folder_words.heard(PEER, NOW)
    heard = replace(PEER, heard_from=True, heard_at=NOW - timedelta(days=1))
    assert folder_words.heard(heard, NOW) == "Last heard 1 days ago"  # the plural is the translation's
    assert folder_words.delivered(replace(PEER, sending=False)) == "You hand over to them by hand"
    assert folder_words.delivered(PEER) == "Nothing sent yet"
    assert folder_words.delivered(replace(PEER, delivered_at=NOW)) == "All acknowledged"
    assert "1 files not acknowledged" in folder_words.delivered(replace(PEER, waiting=1, waiting_since=NOW))


def test_only_what_is_out_of_the_ordinary_is_warned_of(qtbot: QtBot) -> None:
    assert folder_words.warnings(PEER) == []
    bad = replace(PEER, forked=True, twice=True, missing=(3, 4), mismatch=True, restored_at=NOW)
    assert len(folder_words.warnings(bad)) == 5
