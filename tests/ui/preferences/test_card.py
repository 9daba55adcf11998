"""A card opens and closes its form."""

from pytestqt.qtbot import QtBot

from ui.preferences.card import Card
from ui.widgets.button import Button


def test_the_form_opens_and_what_was_told_goes(qtbot: QtBot) -> None:
    button, inside = Button("Do"), Button("Really")
    card = Card(button)
    card.form.addWidget(inside)
    qtbot.addWidget(card)
    card.show()
    card.tell("Done.")
    assert card.told.isVisible()
    assert not card.form_is_open()
    card.open_form(inside)
    assert card.form_is_open()
    assert not card.told.isVisible()
    card.close_form()
    assert not inside.isVisible()
