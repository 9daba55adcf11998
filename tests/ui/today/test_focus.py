"""One reply after the other, with the list out of sight."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW
from tests.ui.today.test_page import page_of
from ui.today.focus import Focus


def test_settled_ones_are_passed_and_the_end_brings_the_list_back(qtbot: QtBot) -> None:
    focus = Focus()
    qtbot.addWidget(focus)
    asked: list[int] = []
    focus.asked.connect(asked.append)
    focus.begin([])
    assert not focus.on
    focus.begin([4, 5, 6, 7])
    assert focus.sentence() == "One after the other: 1 of 4"
    focus.follow({4, 5, 6, 7})
    focus.follow({6, 7})
    assert asked == [4, 6]
    focus.next.click()
    assert asked == [4, 6, 7]
    with qtbot.waitSignal(focus.ended):
        focus.follow(set())
    assert not focus.on
    assert not focus.isVisible()


def test_today_goes_through_what_i_owe(qtbot: QtBot, workspace: Workspace) -> None:
    page, _ = page_of(qtbot, workspace)
    page.activateWindow()
    page.focus_button.click()
    assert not page._pane.isVisible()
    assert page._detail.title() == "Sabine Berger"
    one = week.open_reply(workspace, "Sabine Berger", NOW)
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page._detail, Qt.Key.Key_E)
    assert workspace.replies.get(one.id).settlement is Settlement.DONE
    assert page._detail.title() == "Aylin Demir"
    assert page.focus.sentence().startswith("One after the other: 2 of")
    page.focus.leave.click()
    assert page._pane.isVisible()
