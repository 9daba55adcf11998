"""Choosing whom to invite: somebody at least, and ticks stay while the page reads anew."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.pairs import new_vault, pair
from ui.peers.round_inviting import RoundInviting


def test_somebody_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = new_vault(tmp_path / "one", "Anna"), new_vault(tmp_path / "other", "Ben")
    peer, _ = pair(one, other)
    shown = RoundInviting()
    qtbot.addWidget(shown)
    shown.offer(())
    assert shown._none.isVisibleTo(shown)
    shown.offer([peer])
    shown.begin()
    ((_, box),) = shown.boxes()
    assert not shown.invite_button.isEnabled()
    box.click()
    shown.offer([peer])
    with qtbot.waitSignal(shown.wanted) as wanted:
        shown.invite_button.click()
    assert wanted.args == [[peer.id]]
    shown.leave_button.click()
    assert shown.isHidden()
    one.close()
    other.close()
