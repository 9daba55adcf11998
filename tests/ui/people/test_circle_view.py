"""The circle with the card of the person chosen."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Ring, Standing
from app.records.favour import Favour, Way
from app.records.ids import ContactId, FavourId
from app.records.obligation import Side
from app.records.touch import Birthday, Silence
from tests.support.windows import NOW
from tests.ui.people.test_person_parts import obligation
from ui.people.circle_view import CircleView, _Legend, bands
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
    assert [node.short for node in made[0][1]] == ["", ""]
    (told,) = bands([replace(contact(1, "von Hohenlohe"), given="Konstantin")], (), NOW)[0][1]
    assert told.short == "K. von Hohenlohe"


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
    favours = tuple(
        Favour(id=FavourId(number), contact_id=berger.id, way=way, words="x", on=NOW.date())
        for number, way in enumerate((Way.GIVEN, Way.RECEIVED, Way.RECEIVED))
    )
    silent = Silence(contact=berger, days=90, limit=60)
    born = Birthday(contact=berger, on=NOW.date(), age=46)
    open_now = (obligation(1, Side.MINE),)
    view.show_card(Seen(contact=berger, exchanges=(), open=open_now, favours=favours, silent=silent, born=born), NOW)
    assert view.card.isVisible()
    assert view.card.balance() == "1 given, 2 received"
    assert len(view.card.coming.said()) == 2
    with qtbot.waitSignal(view.opened) as opened:
        view.card.page.click()
    assert opened.args == [1]
    assert not view.grab().isNull()
    view.clear()
    assert view.card.isHidden()


def test_the_search_in_the_head_chooses_whose_words_begin_as_typed(qtbot: QtBot) -> None:
    view = CircleView()
    qtbot.addWidget(view)
    view.resize(1100, 780)
    view.show()
    view.show_circle([contact(1, "Weber"), contact(2, "Adler"), contact(3, "Mai", Ring.DOOR)], (), NOW)
    qtbot.keyClicks(view.search, "anna")
    assert view.picture.current() == 2
    view.search.setText("web an")
    assert view.picture.current() == 1
    view.search.setText("mai")  # at the door stands nobody in the picture
    assert view.picture.current() == 1


def test_the_legend_goes_on_in_the_next_line_of_a_narrow_window(qtbot: QtBot) -> None:
    legend = _Legend()
    qtbot.addWidget(legend)
    assert legend.heightForWidth(400) > legend.heightForWidth(1200)
    for width in (300, 400, 1200):
        places = legend._places(width)
        assert len(set(places)) == len(places) == 6
    legend.resize(400, legend.heightForWidth(400))
    assert not legend.grab().isNull()
