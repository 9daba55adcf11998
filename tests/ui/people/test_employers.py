"""The page of employers: listed by what is said of them, found, added, changed, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Standing
from app.workspace import Workspace
from tests.support.letters import person
from tests.support.windows import NOW, opened
from ui.people.employer_form import Verdict
from ui.people.employers import EmployersPage
from ui.runtime.rows import Row, Section
from ui.runtime.session import Session

type Shown = tuple[EmployersPage, Session, Workspace]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    session, space = opened(tmp_path / "vault")
    for name, firm in (("Eva Berger", "Nordlicht"), ("Karl Weber", "Ohm"), ("Olga Petri", "Verlag am Park")):
        person(space, name, NOW, organisation=firm, standing=Standing.KNOWN)
    nord, ohm, _ = space.organisations.list()
    space.organisations.recommend(nord.id, now=NOW)
    space.organisations.warn(ohm.id, now=NOW, told_by="Eva Berger")
    page = EmployersPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page, session, space


def _entries(page: EmployersPage) -> list[str]:
    found = [page._model.entry(place) for place in range(page._model.rowCount())]
    return [one.title for one in found if isinstance(one, Row | Section)]


def test_what_is_recommended_stands_first(shown: Shown) -> None:
    page, _, _ = shown
    assert _entries(page) == ["Recommended", "Nordlicht", "Warned of", "Ohm", "Others", "Verlag am Park"]
    assert page._head.second() == "1 recommended, 1 warned of"
    assert page.employer.name() == "Nordlicht"
    row = page._model.entry(3)
    assert isinstance(row, Row)
    assert row.spoken.startswith("Ohm, Warned of, told by Eva Berger, 1 ")


def test_search_and_choice_from_elsewhere(shown: Shown, qtbot: QtBot) -> None:
    page, _, space = shown
    qtbot.keyClicks(page._search, "park")
    assert _entries(page) == ["Others", "Verlag am Park"]
    assert page.employer.name() == "Verlag am Park"
    page.choose(space.organisations.list("ohm")[0].id)
    assert page._search.text() == ""
    assert page.employer.name() == "Ohm"


def test_one_is_added_changed_removed_and_brought_back(shown: Shown, qtbot: QtBot) -> None:
    page, session, space = shown
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    page._add.click()
    page.form.keep.click()
    assert page.form.name.line.property("error") == "true"
    page.form.name.set_text("nordlicht")
    page.form.keep.click()
    assert "already" in page.form.name._why.text()
    page.form.name.set_text("Werkstatt")
    page.form.verdict.choose(Verdict.RECOMMENDED)
    page.form.keep.click()
    assert page.employer.name() == "Werkstatt"
    assert space.organisations.counts() == (4, 2, 1)
    page.employer.edit.click()
    page.form._experience.set_text("Freundlich")
    page.form.keep.click()
    assert space.organisations.list("werk")[0].experience == "Freundlich"
    page.employer.remove.click()
    assert space.organisations.list("werk") == ()
    assert page.employer.name() == "Nordlicht"
    session.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert "Werkstatt" in _entries(page)
    assert said == ["Werkstatt is saved."] * 2 + ["Werkstatt was removed."]


def test_what_was_typed_comes_back_after_a_lock(shown: Shown, qtbot: QtBot) -> None:
    page, session, space = shown
    ohm = space.organisations.list("ohm")[0]
    page.choose(ohm.id)
    page.employer.edit.click()
    assert page.draft() is None
    page.form._notes.set_text("Noch einmal fragen")
    draft = page.draft()
    assert draft == {"id": ohm.id, "typed": {"notes": "Noch einmal fragen"}}
    page._list.choose(page._model.first_row())
    assert page._side.currentWidget() is page.form  # typed text is not thrown away by a click
    qtbot.keyClick(page.form._notes.edit, Qt.Key.Key_Escape)
    assert page._side.currentWidget() is page.employer
    other = EmployersPage(session)
    qtbot.addWidget(other)
    other.restore(draft)
    assert other.draft() == draft
    other.restore({"id": 4711, "typed": {"name": "Neu"}})
    assert other.draft() == {"id": None, "typed": {"name": "Neu"}}


def test_an_empty_vault_says_so_and_a_lock_forgets(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    page, session, _ = shown
    session.lock()
    assert page._model.rowCount() == 0
    assert page.employer.name() == ""
    bare, _ = opened(tmp_path / "bare")
    other = EmployersPage(bare)
    qtbot.addWidget(other)
    other.show()
    assert other._side.currentWidget() is other._empty
    other._empty.button.click()
    assert other._side.currentWidget() is other.form
