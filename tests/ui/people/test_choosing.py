"""Several rows of the list of people are changed at once, saved, printed and dragged out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.records.contact import Ring, Standing
from app.workspace import Workspace
from tests.support.letters import person
from tests.support.windows import NOW, opened
from ui.people.page import PeoplePage
from ui.runtime.session import Session

type Shown = tuple[PeoplePage, Session, Workspace]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    session, space = opened(tmp_path / "vault")
    for name in ("Anna Adler", "Bernd Brandt"):
        person(space, name, NOW, ring=Ring.INNER)
    for number in range(6):
        person(space, f"Karl Weber{number}", NOW, standing=Standing.KNOWN)
    page = PeoplePage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    page._list.setFocus()
    return page, session, space


def _extend(qtbot: QtBot, page: PeoplePage, times: int) -> None:
    for _ in range(times):
        qtbot.keyClick(page._list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def test_two_are_labelled_and_taken_back_while_they_stay_chosen(shown: Shown, qtbot: QtBot) -> None:
    page, session, space = shown
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text) if undoable else None)
    _extend(qtbot, page, 1)
    assert page._side.currentWidget() is page._several
    assert [space.contacts.get(one).name for one in page.choosing.ids] == ["Anna Adler", "Bernd Brandt"]
    page._several.label.setText("Chor")
    page._several.give.click()
    assert {one.labels for one in space.circle.members()} == {("Chor",)}
    assert page._side.currentWidget() is page._several
    page._several.take.click()
    session.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert {one.labels for one in space.circle.members()} == {("Chor",)}
    page._several.days.setValue(30)
    page._several.set_days.click()
    assert {one.touch_days for one in space.circle.members()} == {30}
    assert len(said) == 3
    qtbot.keyClick(page._list, Qt.Key.Key_Escape)
    assert page._side.currentWidget() is page._person
    assert page._person.name() == "Bernd Brandt"


def test_rows_that_never_came_into_view_are_chosen_too(shown: Shown, qtbot: QtBot) -> None:
    page, _, space = shown
    qtbot.keyClick(page._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.choosing.ids) == len(set(page.choosing.ids)) == 8
    page._several.out.click()
    assert space.contacts.counts()[Standing.OUT] == 8
    space.history.undo(now=NOW)
    assert space.contacts.counts()[Standing.OUT] == 0


def test_a_ring_that_cannot_hold_all_takes_nobody(shown: Shown, qtbot: QtBot) -> None:
    page, _, space = shown
    qtbot.keyClick(page._list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page._several.rings[Ring.INNER].click()
    assert page._several.problem.isVisible()
    assert len(space.circle.members()) == 2
    page._several.remove.click()
    assert space.contacts.list() == ()
    assert page._side.currentWidget() is page._empty


def test_a_click_on_one_of_them_chooses_it_alone(shown: Shown, qtbot: QtBot) -> None:
    page, _, _ = shown
    _extend(qtbot, page, 1)
    at = page._list.visualRect(page._model.index(1, 0)).center()
    qtbot.mouseClick(page._list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page._person.name() == "Anna Adler"
    assert page._side.currentWidget() is page._person
    assert not page.choosing.is_on()


def test_what_is_dragged_without_the_button_held_stays(shown: Shown, qtbot: QtBot) -> None:
    page, _, _ = shown
    _extend(qtbot, page, 1)
    carried: list[tuple[int, ...]] = []
    page._list.carried.connect(carried.append)
    at = page._list.visualRect(page._model.index(1, 0)).center()
    qtbot.mousePress(page._list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(page._list.viewport(), at * 2)
    qtbot.mouseRelease(page._list.viewport(), Qt.MouseButton.LeftButton, pos=at * 2)
    assert carried == [(1, 2)]
    assert page.choosing.is_on()  # dragging them does not choose others


def test_they_are_saved_and_printed(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    page, session, _ = shown
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    _extend(qtbot, page, 1)
    page.choosing.write(page.choosing.ids, tmp_path / "zwei.vcf")
    text = (tmp_path / "zwei.vcf").read_text(encoding="utf-8")
    assert text.count("BEGIN:VCARD") == 2
    page.choosing.write(page.choosing.ids, tmp_path / "fehlt" / "zwei.vcf")
    assert said[0] == "Saved. The file is not encrypted."
    assert len(said) == 2
    for button in (page._several.print, page._several.save):
        button.click()
        dialogs = [one for one in page.findChildren(QDialog) if one.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].reject()
        dialogs[0].setParent(None)


def test_a_lock_forgets_who_was_chosen(shown: Shown, qtbot: QtBot) -> None:
    page, session, _ = shown
    _extend(qtbot, page, 1)
    session.lock()
    assert page.choosing.ids == ()
    assert page._several.title() == ""
