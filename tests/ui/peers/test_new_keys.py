"""Which keys are to change, and the files that say so."""

from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.referral import Sealed
from tests.support.windows import NOW
from ui.peers.new_keys import NewKeys


def test_both_or_one_and_the_files_afterwards(qtbot: QtBot) -> None:
    made = NewKeys()
    qtbot.addWidget(made)
    made.show()
    for which in (True, False):
        made._which.choose(which)
        with qtbot.waitSignal(made.wanted) as got:
            made._button.click()
        assert got.args == [which]
    made.refuse("No room.")
    assert made._error.isVisible()
    made.show_sealed([Sealed(peer_id=PeerId(1), peer_name="Anna", code="7F3K", data=b"")], NOW)
    assert [one.file for one in made._files.files()] == ["7F3K.referral"]
    assert (made._files.isVisible(), made._error.isVisible(), made._until.isVisible()) == (True, False, False)
    made.show_until(NOW)
    assert "old keys open until" in made._until.text()
    made.clear()
    assert made._files.files() == ()
