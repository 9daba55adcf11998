"""A letter is begun with a short answer: what is offered, and what the mail program gets."""

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.records.choices import Choices
from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW, vault
from tests.ui.today.test_page import MailProgram, mail, page_of
from ui.today.answering import offers

__all__ = ["mail"]


def test_what_is_offered_is_filled_and_ends_with_the_users_own(tmp_path: Path) -> None:
    inside = vault(tmp_path / "vault")
    week.fill(inside, NOW)
    mine = week.open_reply(inside, "Sabine Berger", NOW)
    found = offers(mine, Choices(short_answers=("Bis {day}, {name}",)), NOW)
    assert "Wednesday 25 November" in found[0][1]
    assert found[-1] == ("Bis {day}, {name}", "Bis Wednesday 25 November, Sabine Berger")
    theirs = week.open_reply(inside, "Nadine Pohl", NOW)
    assert len(offers(theirs, Choices(), NOW)) == 2
    inside.close()


def test_the_letter_begins_with_it(qtbot: QtBot, workspace: Workspace, mail: MailProgram) -> None:
    page, _ = page_of(qtbot, workspace)
    one = week.open_reply(workspace, "Sabine Berger", NOW)
    page.short_menu(one).actions()[0].trigger()
    assert unquote(mail.links[0]).endswith(
        "&body=Thank you for your message. I will get back to you by Wednesday 25 November."
    )


def test_for_a_chat_it_is_copied(qtbot: QtBot, workspace: Workspace, mail: MailProgram) -> None:
    page, over = page_of(qtbot, workspace)
    one = week.open_reply(workspace, "Aylin Demir", NOW)
    with qtbot.waitSignal(over.said) as said:
        page.short_menu(one).actions()[1].trigger()
    assert said.args[0] == "Copied. Answer Aylin Demir where the message came from."
    assert QGuiApplication.clipboard().text().startswith("Yes, gladly.")
    assert mail.links == []
    QGuiApplication.clipboard().clear()


def test_the_last_entry_leads_to_the_users_own(qtbot: QtBot, workspace: Workspace) -> None:
    page, over = page_of(qtbot, workspace)
    with qtbot.waitSignal(over.sought) as sought:
        page.short_menu(week.open_reply(workspace, "Sabine Berger", NOW)).actions()[-1].trigger()
    assert sought.args[0] == "settings"
