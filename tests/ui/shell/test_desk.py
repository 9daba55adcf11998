"""Going about, taking back, and what is said meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import Invalid
from app.records.contact import ContactDraft
from app.records.draft import Draft
from app.records.round import CharterDraft
from app.workspace import Workspace
from tests.support.pairs import new_vault
from tests.support.windows import NOW, opened, vault
from ui.peers.page import PeersPage
from ui.referrals.page import ReferralsPage
from ui.runtime.processes import Processes
from ui.runtime.runner import InlineRunner, Task
from ui.runtime.session import Session
from ui.shell.desk import Desk


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Desk, Session, Workspace]]:
    session, workspace = opened(tmp_path / "vault")
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.resize(1280, 800)
    desk.show()
    desk.go("today")
    yield desk, session, workspace
    session.close()


def test_pages_are_made_on_the_first_visit_and_kept(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, session, _ = shown
    session.seek("people")
    assert desk.place == "people"
    page = desk.page("people")
    desk.rail.item("today").click()
    session.seek("people", 1)
    assert desk.page("people") is page
    session.seek("imports")
    assert desk.rail.item("people").isChecked()
    session.seek("nowhere")
    assert desk.place == "imports"


def test_a_round_is_shown_on_the_page_of_peers(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, session, workspace = shown
    made = workspace.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    session.seek("rounds", made.id)
    page = desk.page("peers")
    assert isinstance(page, PeersPage)
    assert (desk.place, page._own.rounds.view.round) == ("peers", workspace.peers.rounds.get(made.id))
    assert page._own.rounds.view.isVisibleTo(page)


def test_what_is_said_can_be_taken_back(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, session, workspace = shown
    workspace.contacts.add(ContactDraft(name="Sabine Berger"), now=NOW)
    session.say("Sabine Berger is known.", undoable=True)
    assert desk.toast.sentence() == "Sabine Berger is known."
    desk.take_back()
    assert workspace.contacts.find("Berger") == ()
    assert desk.toast.sentence().startswith("Taken back: ")
    desk.take_back()
    assert desk.toast.sentence() == "There is nothing to take back."
    session.say("Saved.")
    assert desk.toast.sentence() == "Saved."


def test_a_refusal_nobody_took_is_told(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, session, _ = shown
    session.declined.emit(Invalid(field="ring"))
    assert "ring" in desk.toast.sentence()


def test_keys_lead_to_places_and_to_the_lock(shown: tuple[Desk, Session, Workspace], qtbot: QtBot) -> None:
    desk, _, _ = shown
    desk.window().activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    qtbot.keyClick(desk, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.place == "screener"
    with qtbot.waitSignal(desk.locking):
        qtbot.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_referrals_and_cards_find_their_pages(shown: tuple[Desk, Session, Workspace], tmp_path: Path) -> None:
    desk, _, workspace = shown
    broken = tmp_path / "7F3K.REFERRAL"
    broken.write_bytes(b"nonsense")
    desk.take_in([broken])
    assert desk.place == "referrals"
    referrals = desk.page("referrals")
    assert isinstance(referrals, ReferralsPage)
    assert referrals.problem.isVisibleTo(referrals)
    other = new_vault(tmp_path / "other")
    card = tmp_path / "Miriam.card"
    card.write_bytes(other.peers.card(NOW, name="Miriam Castell"))
    other.close()
    desk.take_in([card])
    assert desk.place == "peers"
    assert [peer.name for peer in workspace.peers.list()] == ["Miriam Castell"]


def test_drafts_of_all_editors_go_into_the_vault_and_back(shown: tuple[Desk, Session, Workspace], qtbot: QtBot) -> None:
    desk, session, workspace = shown
    assert desk.drafts() == ()
    desk.page("people").restore({"id": None, "typed": {"name": "Olga Petri"}})
    desk.page("leads").restore({"id": None, "typed": {"title": "Assistenz"}})
    drafts = desk.drafts()
    assert drafts is not None
    assert [draft.place for draft in drafts] == ["people", "leads"]
    workspace.history.drafts.keep([*drafts, Draft(place="nowhere", content="{}")], now=NOW)
    other = Desk(session)
    qtbot.addWidget(other)
    other.take_up_drafts()
    assert other.drafts() == drafts
    assert workspace.history.drafts.held()[:2] == drafts  # until the next lock


class _Slow(InlineRunner):
    """A lane on which nothing comes to its turn."""

    def push(self, task: Task) -> None:
        pass


def test_a_lock_before_the_editors_have_their_drafts_keeps_them(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(InlineRunner(), _Slow(), Processes, clock=lambda: NOW)
    inside = vault(tmp_path / "vault")
    session.unlock(lambda: inside, owner=session)
    typed = Draft(place="people", content='{"id": null, "typed": {"name": "Olga Petri"}}')
    inside.history.drafts.keep([typed], now=NOW)
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.take_up_drafts()
    assert desk.drafts() is None
    inside.history.drafts.keep(desk.drafts(), now=NOW)
    assert inside.history.drafts.held() == (typed,)
    session.close()
