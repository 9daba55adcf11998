"""A person's page says what is known and hides what is not."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.records.contact import Channel, ChannelKind, Contact, Ring, Standing
from app.records.ids import ContactId
from tests.support.windows import NOW, session
from tests.ui.people.test_year import exchange
from ui.people.person import Person
from ui.widgets.pill import Pill


def test_a_full_page(qtbot: QtBot) -> None:
    person = Person(session())
    qtbot.addWidget(person)
    person.resize(860, 700)
    person.show()
    contact = Contact(
        id=ContactId(1),
        name="Sabine Berger",
        role="Leiterin",
        organisation="Nordlicht",
        standing=Standing.CIRCLE,
        ring=Ring.INNER,
        channels=(Channel(kind=ChannelKind.MAIL, value="s@n.example", key="s@n.example"),),
        labels=("a", "b", "c"),
        how_we_met="Bei Hansen & Wolf",
        birthday="1980-03-14",
        patience_days=2,
        last_exchange_at=NOW - timedelta(days=3),
    )
    person.show_contact(contact, [exchange(3), exchange(100, sent=True)], NOW)
    assert person.name() == "Sabine Berger"
    pills = [pill.text() for pill in person.findChildren(Pill)]
    assert pills == ["Inner circle", "warm", "a", "b"]
    assert person._write.isEnabled()
    assert person._lane.isVisible()
    assert person._met.text() == "Bei Hansen & Wolf"
    assert not person._notes.isVisible()
    assert not person.grab().isNull()


def test_a_bare_page_hides_what_is_unknown(qtbot: QtBot) -> None:
    person = Person(session())
    qtbot.addWidget(person)
    person.show()
    person.show_contact(Contact(id=ContactId(1), name="Cher", standing=Standing.KNOWN), [], NOW)
    assert not person._write.isEnabled()
    assert not person._lane.isVisible()
    assert not person._reach_title.isVisible()
    person.clear()
    assert person.contact is None
    assert person.name() == ""
