"""Who makes room: the longest silent stands first."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from tests.support.windows import NOW
from ui.people.room import MakeRoom
from ui.widgets.button import Button


def contact(number: int, days: int | None) -> Contact:
    last = None if days is None else NOW - timedelta(days=days)
    return Contact(
        id=ContactId(number), name=f"Person {number}", standing=Standing.CIRCLE, ring=Ring.INNER, last_exchange_at=last
    )


def test_the_user_chooses_who_moves_outward(qtbot: QtBot) -> None:
    room = MakeRoom()
    qtbot.addWidget(room)
    room.show()
    newcomer = Contact(id=ContactId(9), name="Olga Petri", standing=Standing.KNOWN)
    room.ask(newcomer, Ring.INNER, [contact(1, 5), contact(2, 200), contact(3, None)], NOW)
    assert room._head.title() == "Inner circle is full"
    buttons = [button for button in room.findChildren(Button) if button.text() == "Moves outward"]
    assert [button.accessibleName() for button in buttons] == [
        f"Person {number}: Moves outward" for number in (3, 2, 1)
    ]
    with qtbot.waitSignal(room.freed) as freed:
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert freed.args == [2]
    with qtbot.waitSignal(room.postponed):
        room._later.click()


def test_out_of_the_full_circle_somebody_leaves(qtbot: QtBot) -> None:
    room = MakeRoom()
    qtbot.addWidget(room)
    newcomer = Contact(id=ContactId(9), name="Olga Petri", standing=Standing.CIRCLE, ring=Ring.DOOR)
    room.ask(newcomer, Ring.WIDER, [contact(1, 5)], NOW)
    assert room._head.title() == "Your circle is full"
    assert any(button.text() == "Leaves the circle" for button in room.findChildren(Button))
    assert room._text.text() == "All 1 places are taken. Who leaves the circle? Whoever goes stays known."
    assert room._later.isHidden()
    room.clear()
    assert room._head.title() == ""
