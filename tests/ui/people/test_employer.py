"""An employer's page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import NotFound
from app.records.contact import Ring, Standing
from app.records.ids import OrganisationId
from app.records.lead import LeadDraft, Vacancy
from tests.support.letters import person
from tests.support.windows import NOW, opened
from ui.people.employer import Employer, look_at


def test_it_shows_what_is_said_and_who_and_what_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    _, space = opened(tmp_path / "vault")
    known = person(space, "Karl Weber", NOW, organisation="Nordlicht", standing=Standing.KNOWN, role="Leiter")
    close = person(space, "Eva Berger", NOW, organisation="Nordlicht", ring=Ring.CLOSE)
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang", organisation="Nordlicht")), NOW)
    (nord,) = space.organisations.list()
    space.organisations.warn(nord.id, now=NOW, told_by="Eva Berger", experience="Zahlt spät")
    page = Employer()
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show()
    page.show_seen(look_at(space, nord.id), NOW)
    assert page.name() == "Nordlicht"
    assert [row.accessibleName() for row in page.rows] == ["Eva Berger, Close circle", "Karl Weber, Leiter, Known"]
    assert not page._nothing.isVisible()
    assert not page.remove.isVisible()
    for row, contact in zip(page.rows, (close, known), strict=True):
        with qtbot.waitSignal(page.sought) as sought:
            qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        assert sought.args == ["people", contact.id]
    with qtbot.waitSignal(page.sought) as sought:
        page._leads.lines[0].click()
    assert sought.args == ["leads", lead.id]
    with qtbot.waitSignal(page.edited) as edited:
        page.edit.click()
    assert edited.args[0].experience == "Zahlt spät"
    page.clear()
    assert page.name() == ""
    assert page.rows == []


def test_one_without_anything_can_be_removed(qtbot: QtBot, tmp_path: Path) -> None:
    _, space = opened(tmp_path / "vault")
    made = space.organisations.add("Leer", now=NOW)
    page = Employer()
    qtbot.addWidget(page)
    page.show()
    page.show_seen(look_at(space, made.id), NOW)
    assert page._nothing.isVisible()
    with qtbot.waitSignal(page.edited) as edited:
        page.say.click()
    assert edited.args == [made]
    with qtbot.waitSignal(page.removed) as removed:
        page.remove.click()
    assert removed.args == [made]
    with pytest.raises(NotFound):
        look_at(space, OrganisationId(99))
