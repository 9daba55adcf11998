"""A verified peer: facts, and revoking after a question."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.pairs import new_vault, pair
from tests.support.windows import session
from ui.peers.detail import PeerDetail


def test_revoking_is_asked_and_can_be_left(qtbot: QtBot, tmp_path: Path) -> None:
    peer, _ = pair(new_vault(tmp_path / "mine"), new_vault(tmp_path / "a", "Anna Berger"))
    made = PeerDetail(session())
    qtbot.addWidget(made)
    made.show()
    made.ask()
    made.show_peer(peer)
    assert made._head.second() == "Assistant"
    made._revoke.click()
    assert made._sure.title() == "Stop exchanging with Anna Berger?"
    made._no.click()
    assert not made._sure.isVisible()
    made.ask()
    with qtbot.waitSignal(made.revoked):
        made._yes.click()
    with qtbot.waitSignal(made.doubted):
        made._doubt.click()
    with qtbot.waitSignal(made.lost):
        made._lost.click()
    made.clear()
    assert made._head.title() == ""
