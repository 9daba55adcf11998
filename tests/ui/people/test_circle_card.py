"""The card beside the circle says what is open and what was last."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.records.contact import Channel, ChannelKind, Contact, Ring, Standing
from app.records.exchange import Nature
from app.records.ids import ContactId
from app.records.obligation import Side
from tests.support.windows import NOW
from tests.ui.people.test_person_parts import obligation
from tests.ui.people.test_year import exchange
from ui.people.circle_card import CircleCard
from ui.people.look_up import Seen

BERGER = Contact(
    id=ContactId(1),
    name="Sabine Berger",
    organisation="Nordlicht",
    standing=Standing.CIRCLE,
    ring=Ring.INNER,
    how_we_met="Bei Hansen & Wolf",
    channels=(Channel(kind=ChannelKind.MAIL, value="s@n.example", key="s@n.example"),),
    last_exchange_at=NOW,
)


def test_what_is_open_and_the_last_three(qtbot: QtBot) -> None:
    card = CircleCard()
    qtbot.addWidget(card)
    card.resize(320, 700)
    card.show()
    exchanges = (*(exchange(day) for day in (9, 3, 5, 1)), exchange(2, nature=Nature.BULK))
    card.show_seen(Seen(contact=BERGER, exchanges=exchanges, open=(obligation(7, Side.MINE),), waited={7: 3}), NOW)
    assert card.open.said() == ("Können Sie?\nYou owe for 3 working day(s), by mail",)
    assert len(card._last.said()) == 3
    assert card._met.isVisible()
    assert card._write.text() == "Reply"
    assert not card.grab().isNull()
    for button, signal in ((card.page, card.opened), (card._write, card.written), (card._move, card.asked)):
        with qtbot.waitSignal(signal):
            button.click()


def test_who_has_nothing_open_is_written_to_where_there_is_an_address(qtbot: QtBot) -> None:
    card = CircleCard()
    qtbot.addWidget(card)
    card.show()
    card.show_seen(Seen(contact=replace(BERGER, channels=(), how_we_met=""), exchanges=(), open=()), NOW)
    assert card._write.text() == "Write"
    assert not card._write.isEnabled()
    assert not card.open.isVisible()
    card.clear()
    card.page.click()
    card._move.click()
    assert card._contact is None
