"""The menu of a person: rings, out, away."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from ui.people.person_menu import PersonMenu


def test_the_menu_shows_the_ring_and_moves(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    menus = PersonMenu(over)
    contact = Contact(id=ContactId(1), name="Cher", standing=Standing.CIRCLE, ring=Ring.CLOSE)
    menu = menus.build(contact)
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Close circle"]
    with qtbot.waitSignal(menus.moved) as moved:
        menu.actions()[0].trigger()
    assert moved.args == [contact, Ring.INNER]
    with qtbot.waitSignal(menus.placed) as placed:
        next(action for action in menu.actions() if action.text() == "Keep out").trigger()
    assert placed.args == [contact, Standing.OUT]
    with qtbot.waitSignal(menus.removed):
        next(action for action in menu.actions() if action.text().startswith("Remove")).trigger()
    with qtbot.waitSignal(menus.stored) as stored:
        next(action for action in menu.actions() if action.text().startswith("What is stored")).trigger()
    assert stored.args == [contact]
    with qtbot.waitSignal(menus.erasing) as erasing:
        menu.actions()[-1].trigger()
    assert erasing.args == [contact]
