"""People are found, added, changed, moved between rings and brought back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Ring, Standing
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.letters import person
from tests.support.windows import NOW, opened
from ui.people.page import PeoplePage
from ui.runtime.session import Session
from ui.widgets.button import Button


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[PeoplePage, Session, Workspace]:
    session, workspace = opened(tmp_path / "vault")
    for number in range(5):
        person(workspace, f"Innen Mensch{number}", NOW, ring=Ring.INNER)
    person(workspace, "Sabine Berger", NOW, ring=Ring.CLOSE, organisation="Nordlicht Energie")
    person(workspace, "Karl Weber", NOW, standing=Standing.KNOWN)
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page, session, workspace


def test_the_first_person_is_shown_and_counts_stand_above(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, _ = shown
    assert page._head.second() == "6 in the circle, 1 known"
    assert page._person.name() == "Innen Mensch0"


def test_search_finds_as_one_types(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, _ = shown
    qtbot.keyClicks(page._search, "nordl")
    assert page._model.rowCount() == 2  # its head and one row
    assert page._person.name() == "Sabine Berger"
    qtbot.keyClick(page._search, Qt.Key.Key_Escape)
    assert page._model.rowCount() == 10


def test_known_people_come_by_windows(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, workspace = shown
    page._model.entry(page._model.rowCount() - 1)
    known = workspace.contacts.find("Weber")[0].id
    qtbot.waitUntil(lambda: page._model.place_of(known) is not None)
    page.choose(known)
    assert page._person.name() == "Karl Weber"


def test_somebody_is_added_and_changed(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, session, workspace = shown
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    page.add_menu().actions()[0].trigger()
    qtbot.mouseClick(page._form._keep, Qt.MouseButton.LeftButton)
    assert page._form._name.line.property("error") == "true"
    page._form._name.set_text("Olga Petri")
    qtbot.mouseClick(page._form._keep, Qt.MouseButton.LeftButton)
    assert page._person.name() == "Olga Petri"
    qtbot.mouseClick(page._person._edit, Qt.MouseButton.LeftButton)
    page._form._role.set_text("Ärztin")
    qtbot.mouseClick(page._form._keep, Qt.MouseButton.LeftButton)
    assert workspace.contacts.find("Petri")[0].role == "Ärztin"
    assert said == ["Olga Petri is saved."] * 2


def test_a_full_ring_asks_who_moves_outward(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    page.choose(berger.id)
    page.placing.move(berger, Ring.INNER)
    assert page._side.currentWidget() is page._room
    out = next(
        button for button in page._room.findChildren(Button) if button.accessibleName().startswith("Innen Mensch3")
    )
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert workspace.contacts.get(berger.id).ring is Ring.INNER
    assert workspace.contacts.find("Mensch3")[0].ring is Ring.CLOSE
    assert page._side.currentWidget() is page._person


def test_who_decides_later_leaves_the_newcomer_at_the_door(
    qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]
) -> None:
    page, _, workspace = shown
    weber = workspace.contacts.find("Weber")[0]
    page.placing.move(weber, Ring.INNER)
    page._room._later.click()
    assert workspace.contacts.get(weber.id).ring is Ring.DOOR


def test_out_and_away_and_back(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, session, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    page.placing.leave(berger, Standing.KNOWN)
    assert workspace.contacts.get(berger.id).standing is Standing.KNOWN
    page._on_removed(berger)
    assert not workspace.contacts.find("Berger")
    session.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert workspace.contacts.find("Berger")


def test_erasing_is_for_good(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, session, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text) if not undoable else None)
    page.choose(berger.id)
    page._person.menu.erasing.emit(berger)
    qtbot.mouseClick(page._person.erasure.yes, Qt.MouseButton.LeftButton)
    assert not workspace.contacts.find("Berger")
    assert said == [f"{berger.name} is erased for good."]
    assert page._renewal.isHidden()  # there is no backup yet


def test_after_erasing_backups_are_made_anew_if_one_wishes(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, workspace = shown
    (berger,) = workspace.contacts.find("Berger")
    old = finish(workspace.backups.make(now=NOW)).backup
    page._on_erased(berger)
    assert not page._renewal.isHidden()
    assert str(old.folder.parent) in page._renewal.sentence()
    page._renewal.yes.click()
    (new,) = workspace.backups.list()
    assert new.folder != old.folder


def test_locking_forgets_everybody(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, session, _ = shown
    session.lock()
    assert page._model.rowCount() == 0
    assert page._person.name() == ""


def test_the_circle_is_a_picture_of_the_same_people(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, workspace = shown
    page.show_way(1)
    assert page._circle.isVisible()
    berger = workspace.contacts.find("Berger")[0].id
    page._circle.picture.choose(berger)
    assert page._circle.card.accessibleName() == "Sabine Berger"
    page._circle.card.page.click()
    assert page._list.isVisible()
    assert page._person.name() == "Sabine Berger"


def test_without_a_circle_the_first_known_person_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "known")
    weber = person(workspace, "Karl Weber", NOW, standing=Standing.KNOWN)
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.show()
    page._model.entry(1)
    qtbot.waitUntil(lambda: page._person.contact is not None and page._person.contact.id == weber.id)


def test_who_is_sought_from_elsewhere_is_shown_even_before_the_list_is(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "sought")
    person(workspace, "Anna Adler", NOW)
    weber = person(workspace, "Karl Weber", NOW)
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.choose(weber.id)
    page.show()
    assert page._person.name() == "Karl Weber"


def test_imports_and_proposals_are_reached_from_here(
    qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]
) -> None:
    page, session, _ = shown
    for number, place in ((1, "imports"), (2, "proposals")):
        with qtbot.waitSignal(session.sought) as sought:
            page.add_menu().actions()[number].trigger()
        assert sought.args[0] == place


def test_a_change_from_elsewhere_shows_at_once(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, session, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    page.choose(berger.id)
    changed = replace(berger, role="Leiterin")
    session.run(lambda inside: inside.contacts.change(changed, now=NOW), owner=page)
    assert page._person._head.second() == "Leiterin, Nordlicht Energie"
    session.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert page._person._head.second() == "Nordlicht Energie"


def test_what_was_typed_about_somebody_comes_back_and_stays(
    shown: tuple[PeoplePage, Session, Workspace], qtbot: QtBot
) -> None:
    page, session, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    page.choose(berger.id)
    assert page.draft() is None
    page._person.edited.emit(berger)
    assert page.draft() is None  # nothing typed yet
    page._form._role.set_text("Vorstand")
    draft = page.draft()
    assert draft is not None
    page._on_left()
    other = PeoplePage(session)
    qtbot.addWidget(other)
    workspace.contacts.change(replace(berger, notes="inzwischen"), now=NOW)
    other.restore(draft)
    other.show()
    assert other._side.currentWidget() is other._form
    assert (other._form._role.text(), other._form._notes.text()) == ("Vorstand", "inzwischen")
    other._list.choose(other._model.first_row())
    assert other._side.currentWidget() is other._form  # typed text is not thrown away by a click
    assert other.draft() == draft
    other._form._on_keep()
    assert workspace.contacts.get(berger.id).role == "Vorstand"
    assert other._side.currentWidget() is other._person


def test_a_new_person_and_one_who_is_gone_come_back_as_new(shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, workspace = shown
    for id in (None, 4711):
        page.restore({"id": id, "typed": {"name": "Olga Petri", "unheard_of": 1}})
        assert page._side.currentWidget() is page._form
        assert page.draft() == {"id": None, "typed": {"name": "Olga Petri"}}
    page._on_left()
    assert page.draft() is None
    assert page._side.currentWidget() is page._person
    assert not workspace.contacts.find("Petri")


def test_what_is_stored_about_somebody_is_shown_until_one_goes_back(
    shown: tuple[PeoplePage, Session, Workspace],
) -> None:
    page, _, workspace = shown
    berger = workspace.contacts.find("Berger")[0]
    page.choose(berger.id)
    page._person.menu.stored.emit(berger)
    assert page._side.currentWidget() is page._stored
    page.reload()
    assert page._side.currentWidget() is page._stored
    page._stored.back.click()
    assert page._side.currentWidget() is page._person
    page._person.menu.stored.emit(berger)
    page._list.choose(page._model.first_row())
    assert page._side.currentWidget() is page._person


def test_employers_are_reached_from_the_foot_of_the_list_and_from_a_person(
    qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]
) -> None:
    page, session, workspace = shown
    assert page._foot.sentence() == "1 employer(s)"
    (firm,) = workspace.organisations.list()
    with qtbot.waitSignal(session.sought) as sought:
        page._foot.button.click()
    assert sought.args == ["employers", None]
    session.run(lambda inside: inside.organisations.recommend(firm.id, now=NOW), owner=page)
    assert page._foot.sentence() == "1 recommended, 0 warned of"
    page.choose(workspace.contacts.find("Berger")[0].id)
    with qtbot.waitSignal(session.sought) as sought:
        page._person._employer.click()
    assert sought.args == ["employers", firm.id]


def test_where_nobody_fits_the_person_can_be_added(qtbot: QtBot, shown: tuple[PeoplePage, Session, Workspace]) -> None:
    page, _, _ = shown
    qtbot.keyClicks(page._search, "Olga Petri")
    assert page._side.currentWidget() is page._nobody
    page._nobody.button.click()
    assert page._form._name.text() == "Olga Petri"
    page._on_left()
    page._search.clear()
    assert page._side.currentWidget() is page._person
