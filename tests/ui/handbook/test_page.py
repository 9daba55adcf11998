"""The handbook opens at what one was looking at, finds words, follows links and leads back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from resources import handbook
from resources.handbook import LANGUAGES, PAGES, Ink
from tests.support.windows import opened, session
from ui.handbook.page import _ICONS, OF_PLACE, HandbookPage
from ui.shell import presenting
from ui.shell.desk import Desk
from ui.shell.palette import KEY, MAP_KEY
from ui.shell.places import ALL


@pytest.fixture
def page(qtbot: QtBot) -> HandbookPage:
    made = HandbookPage(session())
    made.setObjectName("handbook")
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def _titles(page: HandbookPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def test_all_pages_are_listed_and_the_first_is_open(page: HandbookPage) -> None:
    assert _titles(page) == [handbook.load("en", name).title for name in PAGES]
    assert page.shown() == "kreis"
    assert set(_ICONS) == set(PAGES)


def test_every_place_is_told_of() -> None:
    assert set(OF_PLACE) | {"settings", "handbook"} == set(ALL)
    assert set(OF_PLACE.values()) <= set(PAGES)


def test_f1_opens_the_page_of_the_place_and_leads_back(qtbot: QtBot, tmp_path: Path) -> None:
    inside, _ = opened(tmp_path / "vault")
    desk = Desk(inside)
    qtbot.addWidget(desk)
    desk.show()
    for place, name in OF_PLACE.items():
        desk.go(place)
        desk.go("handbook")  # what F1 does
        made = desk.page("handbook")
        assert isinstance(made, HandbookPage)
        assert made.shown() == name
        desk.go("handbook")
        assert desk.place == place
    assert ALL["handbook"].key == "F1"
    inside.close()


def test_back_leads_where_one_came_from(page: HandbookPage, qtbot: QtBot) -> None:
    page.arrive_from("screener")
    with qtbot.waitSignal(page.session.sought) as sought:
        page.back.click()
    assert sought.args is not None
    assert sought.args[0] == "screener"
    with qtbot.waitSignal(page.session.sought):
        qtbot.keyClick(page.list, Qt.Key.Key_Escape)


def test_a_search_lists_pages_and_marks_the_words(page: HandbookPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "passphrase forgotten")
    assert page.shown() == "backup"
    assert 0 < len(_titles(page)) < len(PAGES)
    assert "forgotten" in page.reader.marked()
    qtbot.keyClicks(page.search, " zzz")
    assert _titles(page) == []
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(_titles(page)) == len(PAGES)
    assert page.shown() == "backup"
    assert page.reader.marked() == ()


def test_a_link_opens_its_page_even_if_a_search_hides_it(page: HandbookPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "passphrase forgotten")
    page.reader.followed.emit("teams")
    assert page.shown() == "teams"
    assert page.search.text() == ""
    row = page.list.current_row()
    assert row is not None
    assert row.title == "For small teams"


def test_enter_in_the_list_goes_to_the_text(page: HandbookPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.shown() == PAGES[1]
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.reader.hasFocus()


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_stand_on_the_page_of_keys(language: str) -> None:
    """Those that hold everywhere; the six of the rail are written as a span."""
    written = {span.text for span in handbook.load(language, "keys").spans() if span.ink is Ink.CODE}
    there = {place.key for place in ALL.values() if place.key} - {f"Ctrl+{number}" for number in range(2, 6)}
    there |= {KEY, MAP_KEY, presenting.KEY, "Ctrl+N", "F5", "Ctrl+L", "Ctrl+Z"}
    names = {"de": {"Ctrl": "Strg", "Shift": "Umschalt"}, "en": {}}[language]
    for english, own in names.items():
        there = {key.replace(english, own) for key in there}
    assert there - written == set()
