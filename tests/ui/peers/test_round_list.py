"""Rounds in a list: how one stands to each, and opening one."""

from pytestqt.qtbot import QtBot

from app.records.ids import RoundId
from app.records.round import Belonging, Round
from tests.ui.peers.test_round_words import BEN, CHARTER
from ui.peers.round_list import RoundList
from ui.widgets.button import Button, Kind


def test_each_is_opened_and_an_invitation_is_read(qtbot: QtBot) -> None:
    shown = RoundList()
    qtbot.addWidget(shown)
    shown.show_rounds(())
    assert shown.add_button.kind is Kind.PRIMARY
    invited = Round(id=RoundId(7), charter=CHARTER, belonging=Belonging.INVITED, members=(BEN,))
    shown.show_rounds([invited])
    button = next(one for one in shown.findChildren(Button) if one.accessibleName() == "Read the charter: Kiel")
    with qtbot.waitSignal(shown.opened) as opened:
        button.click()
    assert opened.args == [7]
    assert shown.add_button.kind.value == "secondary"
