"""What of one's own stands beside the list is made when its row is first chosen."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.peers import rows
from ui.peers.folder import SharedFolder
from ui.peers.own import OwnParts
from ui.peers.profile import OwnProfile
from ui.peers.rounds import Rounds
from ui.widgets.parts import Parts


def test_each_row_has_its_part(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    side = Parts()
    qtbot.addWidget(side)
    own = OwnParts(session, side)
    assert side.count() == 0
    kinds = {rows.PROFILE: OwnProfile, rows.ROUNDS: Rounds, rows.FOLDER: SharedFolder}
    for row, kind in kinds.items():
        assert isinstance(own.show(row), kind)
    assert own.show(rows.MINE) is None
    assert own.show(1) is None
    assert own.draft() is None
    assert own.restore({"pasted": "x"}) is None
    assert own.restore({"round": {"kept": "x"}, "id": None}) == rows.ROUNDS
    side.setCurrentWidget(own.rounds)
    assert own.draft() == {"round": {"kept": "x"}, "id": None}
