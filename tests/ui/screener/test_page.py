"""One decision by one key: who is let in, who is kept out, and how it is taken back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Standing
from app.records.exchange import Sentence, Speech
from app.workspace import Workspace
from tests.support.letters import letter, person
from tests.support.windows import NOW, opened
from ui.models.row_list import WINDOW
from ui.runtime.session import Session
from ui.screener.page import ScreenerPage
from ui.widgets.option_card import DecisionCard
from ui.widgets.record_list import RecordList

ASKS = Sentence(speech=Speech.ASKS, text="Können Sie jemanden empfehlen?")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[ScreenerPage, Session, Workspace, list[Contact]]:
    session, workspace = opened(tmp_path / "vault")
    people = [
        person(workspace, name, NOW, standing=Standing.SCREENED)
        for name in ("Peter Stahl", "Karsten Ohm", "Elke Brand")
    ]
    for number, contact in enumerate(people):
        letter(
            workspace, contact, NOW - timedelta(days=number + 1), f"Guten Tag. {ASKS.text}", ASKS, subject="Nachfrage"
        )
    page = ScreenerPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    return page, session, workspace, people


def listed(page: ScreenerPage) -> RecordList:
    found = page.findChild(RecordList)
    assert isinstance(found, RecordList)
    return found


def standing(workspace: Workspace, contact: Contact) -> Standing:
    return workspace.contacts.get(contact.id).standing


def test_one_key_keeps_out_and_the_next_is_chosen(
    qtbot: QtBot, shown: tuple[ScreenerPage, Session, Workspace, list[Contact]]
) -> None:
    page, session, workspace, people = shown
    said: list[tuple[str, bool]] = []
    session.said.connect(lambda text, undoable: said.append((text, undoable)))
    qtbot.keyClick(listed(page), Qt.Key.Key_O)
    assert standing(workspace, people[0]) is Standing.OUT
    row = listed(page).current_row()
    assert row is not None
    assert row.id == people[1].id
    assert said[0][0].startswith("Peter Stahl is kept out")
    assert said[0][1]
    session.run(lambda inside: inside.history.undo(now=NOW), owner=page)
    assert standing(workspace, people[0]) is Standing.SCREENED


def test_a_card_lets_into_the_circle(
    qtbot: QtBot, shown: tuple[ScreenerPage, Session, Workspace, list[Contact]]
) -> None:
    page, _, workspace, people = shown
    page.choose(people[1].id)
    card = next(card for card in page.findChildren(DecisionCard) if card.text() == "Into the circle")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert standing(workspace, people[1]) is Standing.CIRCLE


def test_a_whole_domain_is_known_at_once(
    qtbot: QtBot, shown: tuple[ScreenerPage, Session, Workspace, list[Contact]]
) -> None:
    page, _, workspace, people = shown
    page._detail._whom._group.button(1).click()
    assert not next(card for card in page.findChildren(DecisionCard) if card.text() == "Into the circle").isEnabled()
    qtbot.keyClick(listed(page), Qt.Key.Key_K)
    assert {standing(workspace, contact) for contact in people} == {Standing.KNOWN}
    assert page._empty.isVisible()


def test_what_was_written_is_shown_with_its_question_marked(
    shown: tuple[ScreenerPage, Session, Workspace, list[Contact]],
) -> None:
    page, _, _, people = shown
    page.choose(people[2].id)
    message = page._detail._messages.begin(1)[0]
    assert message.title() == "Nachfrage"
    assert message.words().marked() == ASKS.text


def test_locking_forgets_everybody(shown: tuple[ScreenerPage, Session, Workspace, list[Contact]]) -> None:
    page, session, _, _ = shown
    session.lock()
    assert listed(page).model().rowCount() == 0
    assert page._detail._head.title() == ""


def test_a_long_list_is_read_in_windows(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    many = 2 * WINDOW + 30
    for number in range(many):
        person(workspace, f"Nora {number:03}", NOW, standing=Standing.SCREENED)
    page = ScreenerPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    assert len(page._waiting) == WINDOW
    assert listed(page).model().rowCount() == 1 + many
    listed(page).choose(WINDOW + 20)
    qtbot.waitUntil(lambda: len(page._waiting) == 2 * WINDOW)
    row = listed(page).current_row()
    assert row is not None
    assert row.title == f"Nora {WINDOW + 19:03}"
    assert page._detail._head.title() == row.title
    qtbot.keyClick(listed(page), Qt.Key.Key_O)
    after = listed(page).current_row()
    assert after is not None
    assert after.title == f"Nora {WINDOW + 20:03}"
    assert listed(page).model().rowCount() == many
