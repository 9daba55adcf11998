"""Leads are noted down, moved, removed and passed on."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.lead import LeadDraft, Stage, Vacancy
from app.records.referral import Basis, Direction, Terms, Vetting
from app.workspace import Workspace
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.leads.page import LeadsPage
from ui.leads.sealing import Whom


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> tuple[LeadsPage, Workspace]:
    session, workspace = opened(tmp_path / "vault")
    page = LeadsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page, workspace


def test_the_first_lead_is_noted_down(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    assert page._side.currentWidget() is page._empty
    page._empty.button.click()
    page._form.title.set_text("Assistenz der Geschäftsführung")
    page._form.keep_button.click()
    assert [lead.title for lead in workspace.leads.list()] == ["Assistenz der Geschäftsführung"]
    assert page._side.currentWidget() is page._detail
    assert page._detail.lead is not None


def test_moving_and_removing_can_be_taken_back(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    page._detail.moved.emit(Stage.APPLIED)
    assert workspace.leads.get(lead.id).stage is Stage.APPLIED
    page._detail.removed.emit()
    assert not workspace.leads.list()
    workspace.history.undo(now=NOW)
    assert page._detail.lead is not None


def test_the_keyboard_enters_at_what_is_seen(shown: tuple[LeadsPage, Workspace], qtbot: QtBot) -> None:
    page, workspace = shown
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    for title in ("Assistenz", "Empfang"):
        workspace.leads.add(LeadDraft(vacancy=Vacancy(title=title)), NOW)
    chosen = page._chosen_id
    assert chosen is not None
    QApplication.processEvents()  # cards that were just made are shown
    page.setFocus()
    assert QApplication.focusWidget() is page.board.card(chosen)
    page.see(1)
    page.setFocus()
    assert QApplication.focusWidget() is page._list
    page.see(0)
    QApplication.processEvents()
    page.setFocus()
    assert QApplication.focusWidget() is page.board.card(chosen)


def test_what_has_ended_unfolds(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Alt"), stage=Stage.DROPPED), NOW)
    assert page._model.place_of(lead.id) is None
    page.see(1)
    page._list.opened.emit(-2)
    assert page._model.place_of(lead.id) is not None


def test_a_lead_goes_to_a_verified_peer_as_a_file(
    shown: tuple[LeadsPage, Workspace], qtbot: QtBot, tmp_path: Path
) -> None:
    page, workspace = shown
    other = new_vault(tmp_path / "other", "Ben")
    workspace.peers.card(NOW, name="Anna")
    peer, _ = pair(workspace, other)
    workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    page._detail.passed.emit()
    assert page._side.currentWidget() is page._vetting
    folder = tmp_path / "out"
    folder.mkdir()
    page.seal(folder, Vetting(basis=Basis.WORKED_THERE), Terms(), Whom(peers=(peer.id,)))
    (file,) = folder.iterdir()
    assert [one.file for one in page._vetting.files.files()] == [file.name]
    assert other.referrals.open(file.read_bytes(), NOW).referral is not None
    assert len(workspace.referrals.list(Direction.GIVEN)) == 1
    other.close()


def test_what_cannot_be_sealed_is_said_and_leaves_nothing(shown: tuple[LeadsPage, Workspace], tmp_path: Path) -> None:
    page, workspace = shown
    workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    page._detail.passed.emit()
    file = tmp_path / "file"
    file.touch()
    for folder in (tmp_path, file):
        page.seal(folder, Vetting(basis=Basis.WORKED_THERE), Terms(), Whom())
        assert page._vetting._error.isVisibleTo(page._vetting)
    assert not workspace.referrals.list(Direction.GIVEN)


def test_the_board_and_the_list_show_the_same_lead(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    first = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW)
    workspace.leads.add(LeadDraft(vacancy=Vacancy(title="B"), stage=Stage.OFFER), NOW)
    assert page._wall.isVisibleTo(page)
    assert not page._pane.isVisibleTo(page)
    card = page.board.card(first.id)
    assert card is not None
    card.click()
    assert page._detail.lead == first
    assert card.isChecked()
    page.see(1)
    row = page._list.current_row()
    assert row is not None
    assert row.id == first.id
    assert not page._wall.isVisibleTo(page)
    page._detail.edited.emit()
    page.see(0)
    assert not page._wall.isVisibleTo(page)
    page._form.left.emit()
    assert page._wall.isVisibleTo(page)


def test_a_card_moves_by_key_menu_and_drop(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW)
    card = page.board.card(lead.id)
    assert card is not None
    card.pushed.emit(1)
    assert workspace.leads.get(lead.id).stage is Stage.CONSIDERING
    page.board.moved.emit(lead.id, Stage.OFFER)
    moved = page.board.card(lead.id)
    assert moved is not None
    assert moved.lead.stage is Stage.OFFER
    moved.pushed.emit(1)
    assert workspace.leads.get(lead.id).stage is Stage.OFFER
    page.board.moved.emit(lead.id, Stage.TAKEN)
    assert page.board.card(lead.id) is None
    page.board.unfolded.emit(-1)
    assert page._model.place_of(lead.id) is not None


def test_an_advert_fills_the_form(shown: tuple[LeadsPage, Workspace], tmp_path: Path) -> None:
    page, workspace = shown
    advert = tmp_path / "advert.html"
    advert.write_text(
        '<script type="application/ld+json">{"@type": "JobPosting", "title": "Leitung", "industry": "Museen"}</script>'
    )
    page.take_advert(advert)
    assert page._form.title.text() == "Leitung"
    page._form.keep_button.click()
    (lead,) = workspace.leads.list()
    assert "Museen" in lead.posting
    page.save_posting(tmp_path / "out.jsonld")
    assert "Museen" in (tmp_path / "out.jsonld").read_text()
    QGuiApplication.clipboard().setText("Teamassistenz (m/w/d) in Kiel\nKontakt: Frau Vogt")
    page.add()
    page._form.paste_button.click()
    assert page._form.title.text() == "Teamassistenz"
    QGuiApplication.clipboard().setText("")
    page._form.paste_button.click()
    assert page._form._error.isVisibleTo(page._form)
    assert page._form.title.text() == "Teamassistenz"


def test_a_step_is_done_and_a_confidence_kept(shown: tuple[LeadsPage, Workspace]) -> None:
    page, workspace = shown
    draft = LeadDraft(
        vacancy=Vacancy(title="A"), next_step="anrufen", next_step_on=NOW.date(), confidential=True, contact="Frau Vogt"
    )
    lead = workspace.leads.add(draft, NOW)
    assert not page._detail._pass.isEnabled()
    page._detail.steps.rows[0].ticked.emit()
    assert workspace.leads.get(lead.id).next_step == ""
    page._detail.edited.emit()
    page._form.keep_button.click()
    assert workspace.leads.get(lead.id).contact == "Frau Vogt"
    assert workspace.leads.get(lead.id).confidential


def test_what_was_typed_about_a_lead_comes_back_and_stays(shown: tuple[LeadsPage, Workspace], qtbot: QtBot) -> None:
    page, workspace = shown
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    assert page.draft() is None
    page._on_edited()
    page._form._notes.set_text("Frau Berger kennt jemanden")
    draft = page.draft()
    assert draft is not None
    other = LeadsPage(page.session)
    qtbot.addWidget(other)
    other.restore(draft)
    other.show()
    assert other._side.currentWidget() is other._form
    workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang")), NOW)  # both pages reload
    assert other._form._notes.text() == "Frau Berger kennt jemanden"
    assert (other._side.currentWidget(), other.draft()) == (other._form, draft)
    other._form.keep_button.click()
    assert workspace.leads.get(lead.id).notes == "Frau Berger kennt jemanden"
    other.restore({"id": 4711, "typed": {"title": "Neu"}})
    assert other.draft() == {"id": None, "typed": {"title": "Neu"}}


def test_a_vetting_begun_comes_back_and_seals_its_own_lead(
    shown: tuple[LeadsPage, Workspace], qtbot: QtBot, tmp_path: Path
) -> None:
    page, workspace = shown
    other_vault = new_vault(tmp_path / "other", "Ben")
    workspace.peers.card(NOW, name="Anna")
    peer, _ = pair(workspace, other_vault)
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    second = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang")), NOW)
    page.choose(lead.id)
    page._detail.passed.emit()
    page._vetting.words.set_text("Ein gutes Haus")
    page._vetting.boxes()[0][1].setChecked(True)
    draft = page.draft()
    assert draft is not None
    other = LeadsPage(page.session)
    qtbot.addWidget(other)
    other.restore(draft)
    other.show()
    other.choose(second.id)
    assert (other._side.currentWidget(), other.draft()) == (other._vetting, draft)
    folder = tmp_path / "out"
    folder.mkdir()
    other.seal(folder, Vetting(basis=Basis.WORKED_THERE), Terms(), Whom(peers=(peer.id,)))
    (given,) = workspace.referrals.list(Direction.GIVEN)
    assert given.vacancy.title == "Assistenz"
    assert other.draft() is None
    workspace.leads.remove(lead.id, NOW)
    other.restore(draft)  # its lead is gone: there is nothing to vouch for
    assert other._side.currentWidget() is not other._form
    other_vault.close()
