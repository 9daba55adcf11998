"""Steps of a lead in the window: noted down, ticked off, changed, removed, and what is being typed stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.records.lead import Lead, LeadDraft, Vacancy
from app.workspace import Workspace
from tests.support.windows import NOW, opened
from ui.leads.page import LeadsPage
from ui.leads.steps import Steps

TODAY = NOW.date()


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[Steps, Workspace, Lead]:
    session, workspace = opened(tmp_path / "vault")
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz"), next_step="anrufen"), NOW)
    page = LeadsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page._detail.steps, workspace, lead


def test_noted_down_with_a_day(shown: tuple[Steps, Workspace, Lead], qtbot: QtBot) -> None:
    steps, workspace, lead = shown
    assert ([row.step.words for row in steps.rows], steps._count.text()) == (["anrufen"], "0 of 1")
    steps.add_button.click()
    qtbot.keyClick(steps.words.line, Qt.Key.Key_Return)
    assert steps.words._below.isVisibleTo(steps)
    steps.words.set_text("Brief")
    steps.on.set_text("gestern?")
    steps.keep_button.click()
    assert steps.on._below.isVisibleTo(steps)
    steps.on.set_text("27.11.")
    steps.keep_button.click()
    coming = workspace.leads.get(lead.id).coming
    assert coming is not None
    assert (coming.words, str(coming.due_on)) == ("Brief", "2026-11-27")
    assert not steps._editor.isVisibleTo(steps)
    assert "Brief, Fri 27 Nov, to do" in [row.accessibleName() for row in steps.rows]


def test_a_click_on_the_circle_or_space_ticks_off(shown: tuple[Steps, Workspace, Lead], qtbot: QtBot) -> None:
    steps, workspace, lead = shown
    qtbot.mouseClick(steps.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(6, 10))
    assert workspace.leads.get(lead.id).coming is None
    assert steps._count.text() == "1 of 1"
    qtbot.keyClick(steps.rows[0], Qt.Key.Key_Space)
    assert workspace.leads.get(lead.id).coming is not None


def test_changed_and_removed_and_taken_back(shown: tuple[Steps, Workspace, Lead], qtbot: QtBot) -> None:
    steps, workspace, lead = shown
    qtbot.mouseClick(steps.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert steps.words.text() == "anrufen"
    steps.words.set_text("nochmals anrufen")
    workspace.leads.steps.add(lead.id, "anderswo", now=NOW)  # the page reads the lead again
    assert steps.words.text() == "nochmals anrufen"
    steps.keep_button.click()
    assert {one.words for one in workspace.leads.get(lead.id).steps} == {"nochmals anrufen", "anderswo"}
    qtbot.keyClick(steps.rows[0], Qt.Key.Key_Return)
    steps.remove_button.click()
    assert len(workspace.leads.get(lead.id).steps) == 1
    workspace.history.undo(now=NOW)
    assert len(steps.rows) == 2
    steps.begin(None)
    steps.leave_button.click()
    assert not steps._editor.isVisibleTo(steps)
    steps.clear()
    assert steps.rows == []
