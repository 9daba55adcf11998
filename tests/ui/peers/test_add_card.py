"""A card comes as a file or as text."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.peers.add_card import AddCard


def test_a_file_or_text(qtbot: QtBot) -> None:
    made = AddCard()
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.given) as got:
        made._drop.dropped.emit([Path("a.card"), Path("b.card")])
    assert got.args == [Path("a.card")]
    made._take.click()
    assert made._error.isVisible()
    made._paste.set_text("a card")
    with qtbot.waitSignal(made.pasted) as pasted:
        made._take.click()
    assert pasted.args == ["a card"]
    made.begin()
    assert not made._error.isVisible()


def test_pasted_text_is_told_and_shown_again(qtbot: QtBot) -> None:
    form = AddCard()
    qtbot.addWidget(form)
    assert form.pasted_text() == ""
    form.show_text("a card")
    assert form.pasted_text() == "a card"
