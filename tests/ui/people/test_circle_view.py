"""The circle with the card of the person chosen."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Ring, Standing
from app.records.ids import ContactId
from app.records.obligation import Side
from tests.support.windows import NOW
from tests.ui.people.test_person_parts import obligation
from ui.people.circle_view import CircleView, bands
from ui.people.look_up import Seen


def contact(number: int, family: str, ring: Ring | None = Ring.INNER) -> Contact:
    return Contact(
        id=ContactId(number),
        name=f"Anna {family}",
        family=family,
        standing=Standing.CIRCLE,
        ring=ring,
        last_exchange_at=NOW - timedelta(days=number),
    )


def test_people_stand_by_family_name_and_nobody_at_the_door() -> None:
    made = bands([contact(1, "Weber"), contact(2, "Adler"), contact(3, "Mai", Ring.DOOR)], {1}, NOW)
    assert [node.name for node in made[0][1]] == ["Anna Adler", "Anna Weber"]
    assert [len(nodes) for _, nodes in made] == [2, 0, 0, 0]
    assert made[0][1][1].owing


def test_a_choice_shows_the_card(qtbot: QtBot) -> None:
    view = CircleView()
    qtbot.addWidget(view)
    view.resize(1100, 780)
    view.show()
    berger = replace(contact(1, "Berger"), how_we_met="Bei Hansen & Wolf")
    view.show_circle([berger], {1}, NOW)
    with qtbot.waitSignal(view.chosen) as chosen:
        view.picture.choose(1)
    assert chosen.args == [1]
    view.show_card(Seen(contact=berger, exchanges=(), open=(obligation(1, Side.MINE),)), NOW)
    assert view.card.isVisible()
    with qtbot.waitSignal(view.opened) as opened:
        view.card.page.click()
    assert opened.args == [1]
    assert not view.grab().isNull()
    view.clear()
    assert view.card.isHidden()
