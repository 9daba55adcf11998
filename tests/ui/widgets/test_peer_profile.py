"""What a peer told of themselves stands where they are shown, and goes when it is taken back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.profile import ProfileText
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.widgets.peer_profile import PeerProfile


def test_shown_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    other = new_vault(tmp_path / "other", "Ben")
    theirs, mine = pair(workspace, other)
    made = other.peers.profiles.add("x", ProfileText(seeks="Teilzeit"), NOW)
    part = PeerProfile(session)
    qtbot.addWidget(part)
    part.show_of(theirs.id)
    assert part.isHidden()
    (file,) = other.peers.profiles.seal(made.id, [mine.id], NOW)
    workspace.referrals.open(file.data, NOW)
    part.show_of(theirs.id)
    assert not part.isHidden()
    assert part.lines.texts() == ("", "", "Teilzeit", "")
    workspace.referrals.open(other.peers.profiles.withdraw(mine.id, NOW).data, NOW)
    part.show_of(theirs.id)
    assert part.isHidden()
    part.show_of(None)
    assert part.lines.texts() == ("", "", "", "")
    other.close()
    session.close()
