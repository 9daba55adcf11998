"""A morning with Today: answered, put off, done, not needed, and all answered."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.records.exchange import Medium
from app.records.lead import LeadDraft, Vacancy
from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support import week
from tests.support.letters import letter
from tests.support.windows import NOW, session, vault
from ui.runtime.session import Session
from ui.today.page import TodayPage


class MailProgram(QObject):
    """Takes mailto links instead of the user's program."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.links.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")  # type: ignore[arg-type]  # the stub errs, Qt wants text
    yield program
    QDesktopServices.unsetUrlHandler("mailto")


def page_of(qtbot: QtBot, inside: Workspace) -> tuple[TodayPage, Session]:
    over = session()
    over.unlock(lambda: inside, owner=over)
    page = TodayPage(over)
    over.setParent(page)
    qtbot.addWidget(page)
    page.resize(1190, 790)
    page.show()
    return page, over


def test_the_list_is_worked_through_by_single_keys(qtbot: QtBot, workspace: Workspace) -> None:
    page, over = page_of(qtbot, workspace)
    said: list[tuple[str, bool]] = []
    over.said.connect(lambda text, undoable: said.append((text, undoable)))
    sabine, aylin = (week.open_reply(workspace, name, NOW).id for name in ("Sabine Berger", "Aylin Demir"))
    assert page._detail.title() == "Sabine Berger"
    assert page._bars.numbers() == (5, 4)
    qtbot.keyClick(page._list, Qt.Key.Key_E)
    assert workspace.replies.get(sabine).settlement is Settlement.DONE
    assert page._detail.title() == "Aylin Demir"
    qtbot.keyClick(page._list, Qt.Key.Key_N)
    assert workspace.replies.get(aylin).settlement is Settlement.WAIVED
    assert page._detail.title() == "Dr. Henning Brandt"
    assert said == [("Done: Sabine Berger.", True), ("No reply needed: Aylin Demir.", True)]
    over.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert page._model.place_of(aylin) is not None
    assert page._bars.numbers() == (4, 4)  # Sabine Berger is done, Aylin Demir is back


def test_reply_opens_the_mail_program(qtbot: QtBot, workspace: Workspace, mail: MailProgram) -> None:
    page, _ = page_of(qtbot, workspace)
    qtbot.mouseClick(page._detail.buttons["reply"], Qt.MouseButton.LeftButton)
    assert mail.links == ["mailto:sabine.berger@post.example?subject=Re%3A%20Gespr%C3%A4ch%20am%203.%20Dezember"]


def test_what_i_promised_is_written_to_whom_i_promised(qtbot: QtBot, workspace: Workspace, mail: MailProgram) -> None:
    page, _ = page_of(qtbot, workspace)
    page.choose(week.open_reply(workspace, "Friederike Lohmann", NOW).id)
    qtbot.keyClick(page._list, Qt.Key.Key_R)
    assert mail.links[0].startswith("mailto:friederike.lohmann@post.example?")


def test_a_chat_is_answered_where_it_came_from(qtbot: QtBot, workspace: Workspace, mail: MailProgram) -> None:
    page, over = page_of(qtbot, workspace)
    qtbot.keyClick(page._list, Qt.Key.Key_J)
    with qtbot.waitSignal(over.said):
        qtbot.keyClick(page._list, Qt.Key.Key_R)
    assert mail.links == []


def test_snooze_puts_off_until_the_chosen_moment(qtbot: QtBot, workspace: Workspace) -> None:
    page, _ = page_of(qtbot, workspace)
    sabine = week.open_reply(workspace, "Sabine Berger", NOW)
    page.snooze_menu(sabine).actions()[0].trigger()
    until = workspace.replies.get(sabine.id).snoozed_until
    assert until is not None
    assert until > NOW
    assert page._detail.title() == "Aylin Demir"


def test_a_call_since_is_asked_about_and_settles_or_not(qtbot: QtBot, workspace: Workspace) -> None:
    page, _ = page_of(qtbot, workspace)
    one = week.open_reply(workspace, "Sabine Berger", NOW)
    page.choose(one.id)
    assert not page._detail.elsewhere.isVisible()
    letter(workspace, workspace.contacts.get(one.contact_id), NOW - timedelta(days=1), "", medium=Medium.CALL)
    page.reload()
    notice = page._detail.elsewhere
    assert notice.sentence() == "You spoke on the phone on Sunday. Does that settle this mail?"
    qtbot.mouseClick(page._detail.unsettled, Qt.MouseButton.LeftButton)
    assert (page._detail.title(), notice.isVisible()) == ("Sabine Berger", False)
    workspace.history.undo(now=NOW)
    page.reload()
    qtbot.mouseClick(page._detail.settled, Qt.MouseButton.LeftButton)
    assert workspace.replies.get(one.id).settlement is Settlement.DONE
    assert page._detail.title() != "Sabine Berger"


def test_when_all_is_answered_the_list_says_what_comes_next(qtbot: QtBot, tmp_path: Path) -> None:
    inside = vault(tmp_path / "calm")
    week.fill(inside, NOW, ("Paul Ackermann",))
    page, over = page_of(qtbot, inside)
    page.setFocus()
    assert page._side.currentWidget() is page._answered
    assert page._model.rowCount() == 2
    with qtbot.waitSignal(over.sought) as sought:
        page._answered.button.click()
    assert sought.args[0] == "people"


def test_an_empty_vault_says_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = page_of(qtbot, vault(tmp_path / "empty"))
    assert page._side.currentWidget() is page._new


def test_new_people_and_old_sources_are_named(qtbot: QtBot, workspace: Workspace) -> None:
    week.newcomer(workspace, "Peter Stahl", "Frau Berger gab mir Ihre Adresse.", NOW - timedelta(hours=2))
    week.source(workspace, NOW - timedelta(days=34))
    page, over = page_of(qtbot, workspace)
    assert page._above.isVisible()
    with qtbot.waitSignal(over.sought) as sought:
        page._fresh_button.click()
    assert sought.args[0] == "screener"
    assert page._foot.sentence() == "Mailbox: last read 34 day(s) ago."


def test_who_is_sought_from_elsewhere_is_chosen_once_the_list_is_here(qtbot: QtBot, workspace: Workspace) -> None:
    over = session()
    over.unlock(lambda: workspace, owner=over)
    page = TodayPage(over)
    over.setParent(page)
    qtbot.addWidget(page)
    page.choose(week.open_reply(workspace, "Nadine Pohl", NOW).id)
    page.show()
    assert page._detail.title() == "Nadine Pohl"


def test_locking_forgets_the_day(qtbot: QtBot, workspace: Workspace) -> None:
    page, over = page_of(qtbot, workspace)
    over.lock()
    assert page._model.rowCount() == 0
    assert page._detail.title() == ""
    assert page._bars.numbers() == (0, 0)


def test_a_lead_that_needs_a_step_stands_in_today_until_it_is_done_or_put_off(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page, _ = page_of(qtbot, workspace)
    lead = workspace.leads.add(
        LeadDraft(vacancy=Vacancy(title="Assistenz"), next_step="anrufen", next_step_on=NOW.date()), NOW
    )
    page.choose(-lead.id)
    assert page._side.currentWidget() is page._step
    page.later_menu().actions()[0].trigger()
    assert workspace.leads.get(lead.id).next_step_on == NOW.date() + timedelta(days=1)
    assert page._model.place_of(-lead.id) is None
    workspace.history.undo(now=NOW)
    page.choose(-lead.id)
    page._step.done_button.click()
    assert workspace.leads.get(lead.id).next_step == ""
    assert page._model.place_of(-lead.id) is None
