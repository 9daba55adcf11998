"""Telling a peer: without anybody to tell that is said; with somebody chosen, how they read it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.profile import ProfileText
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW
from ui.peers.profile_telling import ProfileTelling


def test_whom_and_how_they_read_it(qtbot: QtBot, tmp_path: Path) -> None:
    space, other = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(space, other)
    profile = space.peers.profiles.add("x", ProfileText(about="Anna"), NOW)
    telling = ProfileTelling()
    qtbot.addWidget(telling)
    telling.begin(profile, [])
    assert not telling._none.isHidden()
    telling.begin(profile, [peer])
    assert telling.whom is not None
    assert telling._none.isHidden()
    with qtbot.waitSignal(telling.previewed) as wanted:
        telling.whom.choose(peer)
    assert wanted.args == [profile, peer]
    space.peers.profiles.seal(profile.id, [peer.id], NOW)
    telling.show_preview(space.peers.profiles.as_read(profile.id, peer.id, NOW), peer)
    assert telling._said.text() == "Ben reads this in place of what you told before:"
    with qtbot.waitSignal(telling.sealing):
        telling.seal_button.click()
    space.close()
    other.close()
