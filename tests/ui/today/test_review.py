"""The week is looked through step by step, and what is done there is done."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Ring
from app.records.lead import LeadDraft, Vacancy
from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support import week
from tests.support.letters import letter, person
from tests.support.windows import NOW, session
from ui.runtime.session import Session
from ui.today.review import ReviewPage


def page_of(qtbot: QtBot, inside: Workspace) -> tuple[ReviewPage, Session]:
    over = session()
    over.unlock(lambda: inside, owner=over)
    page = ReviewPage(over)
    over.setParent(page)
    qtbot.addWidget(page)
    page.resize(1190, 790)
    page.show()
    return page, over


def titles(page: ReviewPage) -> list[str]:
    return [one.name for one in page._open.values()]


def test_five_steps_and_an_end(qtbot: QtBot, workspace: Workspace) -> None:
    quiet = person(workspace, "Ida Leise", NOW, ring=Ring.WIDER)
    said = letter(workspace, quiet, NOW - timedelta(days=6), "Sehr gern.", sent=True)
    letter(workspace, quiet, NOW - timedelta(days=5), "Schönes Wochenende.", conversation=said)
    workspace.replies.judge([said], NOW)
    page, over = page_of(qtbot, workspace)
    assert page._head.second().startswith("Step 1 of 5")
    assert not page.back.isEnabled()
    sabine = week.open_reply(workspace, "Sabine Berger", NOW)
    assert sabine.id in page._open
    page.next.click()
    assert titles(page) == ["Ida Leise"]
    assert page._detail.title() == "Ida Leise"
    qtbot.keyClick(page.list, Qt.Key.Key_N)
    assert page._open == {}
    assert page._side.currentWidget() is page.done
    page.back.click()
    page.next.click()
    page.next.click()
    assert "Nadine Pohl" in titles(page)
    page.next.click()
    page.next.click()
    assert page.next.text() == "Finish"
    assert workspace.choices.get().reviewed_on == ""
    page.next.click()
    assert page.done.sentence() == "That was the week."
    assert workspace.choices.get().reviewed_on == NOW.date().isoformat()
    with qtbot.waitSignal(over.sought) as sought:
        page.done.button.click()
    assert sought.args[0] == "today"
    page.next.click()
    assert page._head.second().startswith("Step 1 of 5")


def test_what_is_settled_here_is_settled(qtbot: QtBot, workspace: Workspace) -> None:
    page, over = page_of(qtbot, workspace)
    one = week.open_reply(workspace, "Sabine Berger", NOW)
    page.list.choose(page._model.place_of(one.id))
    assert page._detail.title() == "Sabine Berger"
    page.snooze_menu(one).actions()[0].trigger()
    assert one.id not in page._open
    workspace.history.undo(now=NOW)
    page.reload()
    with qtbot.waitSignal(over.said) as said:
        page._on_acted("done", one.id)
    assert said.args == ["Done: Sabine Berger.", True]
    assert workspace.replies.get(one.id).settlement is Settlement.DONE
    over.lock()
    assert page._model.rowCount() == 0


def test_leads_of_the_week_have_their_step(qtbot: QtBot, workspace: Workspace) -> None:
    day = NOW.date() + timedelta(days=3)
    lead = workspace.leads.add(
        LeadDraft(vacancy=Vacancy(title="Assistenz"), next_step="Anrufen", next_step_on=day), NOW
    )
    page, _ = page_of(qtbot, workspace)
    for _ in range(4):
        page.next.click()
    assert page._side.currentWidget() is page._step
    page._step.done.emit()
    assert workspace.leads.get(lead.id).next_step_on is None
    assert page._side.currentWidget() is page.done
