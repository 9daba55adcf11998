"""A card needs a name."""

from pytestqt.qtbot import QtBot

from app.records.peer import Part
from ui.peers.my_card import MyCard


def test_a_card_carries_name_and_part(qtbot: QtBot) -> None:
    made = MyCard()
    qtbot.addWidget(made)
    made.show_me(None, "")
    assert made._head.second() == "Not given out yet"
    with qtbot.assertNotEmitted(made.saved):
        made._save.click()
    made.show_me(None, "Eva Vogel")
    made._part.choose(Part.EMPLOYER)
    with qtbot.waitSignal(made.saved) as got:
        made._save.click()
    assert got.args == ["Eva Vogel", Part.EMPLOYER]
    made.clear()
    assert made._name.text() == ""
