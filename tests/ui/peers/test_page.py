"""Cards go out and come in, numbers are compared, and what cannot be taken back is asked first."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy, Part, PeerState
from app.workspace import Workspace
from tests.support.pairs import new_vault, pair
from tests.support.sharing import VETTING
from tests.support.windows import NOW, opened
from ui.peers.page import PeersPage
from ui.runtime.session import Session
from ui.widgets.record_list import RecordList

type Shown = tuple[PeersPage, Session, Workspace, Workspace]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    session, workspace = opened(tmp_path / "vault")
    other = new_vault(tmp_path / "other", "Dr. Henning Brandt")
    page = PeersPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page, session, workspace, other


def listed(page: PeersPage) -> RecordList:
    found = page.findChild(RecordList)
    assert isinstance(found, RecordList)
    return found


def take_card(qtbot: QtBot, page: PeersPage, other: Workspace) -> None:
    page._add.click()
    page._form._paste.set_text(other.peers.card(NOW).decode())
    qtbot.mouseClick(page._form._take, Qt.MouseButton.LeftButton)


def test_my_card_is_saved_under_a_name_and_copied(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    page, _, workspace, other = shown
    assert page._side.currentWidget() is page._mine
    qtbot.mouseClick(page._mine._copy, Qt.MouseButton.LeftButton)
    assert page._mine._name.line.property("error") == "true"
    page.save_card(tmp_path / "my.card", "Eva Vogel", Part.HR)
    peer = other.peers.add((tmp_path / "my.card").read_bytes(), NOW)
    assert (peer.name, peer.card.part) == ("Eva Vogel", Part.HR)
    page._mine._name.set_text("Eva Vogel")
    qtbot.mouseClick(page._mine._copy, Qt.MouseButton.LeftButton)
    assert "Eva Vogel" in QGuiApplication.clipboard().text()
    me = workspace.peers.me()
    assert me is not None
    assert me.name == "Eva Vogel"
    page.save_card(Path("/proc/none/my.card"), "Eva Vogel", Part.HR)
    assert page._mine._error.isVisible()


def test_a_pasted_card_waits_for_the_number(qtbot: QtBot, shown: Shown) -> None:
    page, _, workspace, other = shown
    page._add.click()
    qtbot.mouseClick(page._form._take, Qt.MouseButton.LeftButton)
    assert page._form._error.isVisible()
    page._form._paste.set_text("no card at all")
    qtbot.mouseClick(page._form._take, Qt.MouseButton.LeftButton)
    assert "not opened" in page._form._error.sentence()
    take_card(qtbot, page, other)
    assert page._side.currentWidget() is page._pairing
    (peer,) = workspace.peers.list()
    assert page._pairing._panel.groups() == tuple(workspace.peers.number(peer.id).split())
    assert len(page._pairing._panel.groups()) == 12


def test_all_twelve_agree_only_when_said_how_the_number_came(qtbot: QtBot, shown: Shown) -> None:
    page, session, workspace, other = shown
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    take_card(qtbot, page, other)
    (peer,) = workspace.peers.list()
    qtbot.mouseClick(page._pairing._agree, Qt.MouseButton.LeftButton)
    assert workspace.peers.get(peer.id).state is PeerState.UNVERIFIED
    page._pairing._heard.choose(HeardBy.SAME_CHANNEL)
    assert page._pairing._nothing.isVisible()
    assert not page._pairing._agree.isEnabled()
    page._pairing._heard.choose(HeardBy.VOICE)
    qtbot.mouseClick(page._pairing._agree, Qt.MouseButton.LeftButton)
    verified = workspace.peers.get(peer.id)
    assert (verified.state, verified.heard_by) == (PeerState.VERIFIED, HeardBy.VOICE)
    assert page._side.currentWidget() is page._detail
    assert said == ["Dr. Henning Brandt is verified."]


def test_a_typed_number_is_compared(qtbot: QtBot, shown: Shown) -> None:
    page, _, workspace, other = shown
    take_card(qtbot, page, other)
    (peer,) = workspace.peers.list()
    page._pairing._heard.choose(HeardBy.OTHER_CHANNEL)
    page._pairing._line.setText("12345 " * 12)
    qtbot.mouseClick(page._pairing._compare, Qt.MouseButton.LeftButton)
    assert page._pairing._error.isVisible()
    assert workspace.peers.get(peer.id).state is PeerState.UNVERIFIED
    page._pairing._line.setText(workspace.peers.number(peer.id).replace(" ", ""))
    qtbot.mouseClick(page._pairing._compare, Qt.MouseButton.LeftButton)
    assert workspace.peers.get(peer.id).state is PeerState.VERIFIED


def test_one_that_differs_is_no_friend(qtbot: QtBot, shown: Shown) -> None:
    page, _, _, other = shown
    take_card(qtbot, page, other)
    qtbot.mouseClick(page._pairing._differ, Qt.MouseButton.LeftButton)
    assert "Do not trust" in page._pairing._error.sentence()


def test_revoking_asks_first(qtbot: QtBot, shown: Shown) -> None:
    page, _, workspace, other = shown
    peer, _ = pair(workspace, other)
    page.choose(peer.id)
    qtbot.mouseClick(page._detail._revoke, Qt.MouseButton.LeftButton)
    assert workspace.peers.get(peer.id).state is PeerState.VERIFIED
    qtbot.mouseClick(page._detail._yes, Qt.MouseButton.LeftButton)
    assert workspace.peers.get(peer.id).state is PeerState.REVOKED
    assert not page._detail._revoke.isVisible()


def test_an_unverified_one_is_revoked_by_the_menu(qtbot: QtBot, shown: Shown) -> None:
    page, _, _, other = shown
    take_card(qtbot, page, other)
    menu = page.menu()
    menu.actions()[0].trigger()
    assert page._side.currentWidget() is page._detail
    assert page._detail._sure.isVisible()
    menu.deleteLater()


def test_a_card_file_and_a_file_that_is_not_there(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace, other = shown
    page.take_card(tmp_path / "none.card")
    assert page._form._error.isVisible()
    (tmp_path / "anna.card").write_bytes(other.peers.card(NOW))
    page.take_card(tmp_path / "anna.card")
    assert [peer.name for peer in workspace.peers.list()] == ["Dr. Henning Brandt"]


def test_locking_forgets_everybody(qtbot: QtBot, shown: Shown) -> None:
    page, session, _, other = shown
    take_card(qtbot, page, other)
    session.lock()
    assert listed(page).model().rowCount() == 0
    assert page._pairing._panel.groups() == ()


def test_a_pasted_card_not_taken_in_yet_comes_back(qtbot: QtBot, shown: Shown) -> None:
    page = shown[0]
    assert page.draft() is None
    page.add_card()
    page._form.show_text("half a card")
    draft = page.draft()
    assert draft == {"pasted": "half a card"}
    page._on_left()
    assert page.draft() is None
    page.restore({})
    assert page.draft() is None
    page.restore(draft)
    assert page.draft() == draft


def test_a_lost_vault_ends_what_the_old_card_could_and_can_be_taken_back(shown: Shown) -> None:
    page, session, workspace, other = shown
    workspace.peers.card(NOW, name="Eva Vogel")
    peer, _ = pair(workspace, other)
    page.choose(peer.id)
    page._detail._lost.click()
    assert workspace.peers.get(peer.id).state is PeerState.LOST
    assert not page._detail._lost.isVisibleTo(page._detail)
    workspace.history.undo(now=NOW)
    assert workspace.peers.get(peer.id).state is PeerState.VERIFIED
    assert session.is_open
    other.close()


def test_one_who_is_doubted_is_compared_again(shown: Shown) -> None:
    page, _, workspace, other = shown
    workspace.peers.card(NOW, name="Eva Vogel")
    peer, _ = pair(workspace, other)
    page.choose(peer.id)
    page._detail._doubt.click()
    assert workspace.peers.get(peer.id).state is PeerState.UNCONFIRMED
    assert page._side.currentWidget() is page._pairing
    assert page._pairing._head.second() == "In doubt: nothing is sealed until you compare again"
    page._pairing.agreed.emit(HeardBy.IN_PERSON)
    assert workspace.peers.get(peer.id).state is PeerState.VERIFIED
    assert page._side.currentWidget() is page._detail
    other.close()


def test_own_keys_change_and_the_peer_says_so(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    page, session, workspace, other = shown
    workspace.peers.card(NOW, name="Eva Vogel")
    peer, mine = pair(workspace, other)
    page.choose(0)
    assert page._mine.keys.isVisible()
    page.change_keys(Path("/proc/none"), True)
    assert page._mine.keys._error.isVisible()
    page.change_keys(tmp_path, True)
    (file,) = page._mine.keys._files.files()
    assert (file.peer_name, page._mine.keys._until.isVisible()) == (peer.name, True)
    other.referrals.open((tmp_path / file.file).read_bytes(), NOW)
    assert other.peers.get(mine.id).state is PeerState.UNCONFIRMED
    session.lock()
    assert page._mine.keys._files.files() == ()


def test_a_peer_with_new_keys_is_compared_again(shown: Shown) -> None:
    page, _, workspace, other = shown
    peer, _ = pair(workspace, other)
    workspace.referrals.open(other.peers.renewal.rotate(NOW)[0].data, NOW)
    page.choose(peer.id)
    assert page._side.currentWidget() is page._pairing
    assert "New keys since" in page._pairing._head.second()


def test_a_lost_vault_is_joined_and_what_holds_is_sealed_again(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    page, session, workspace, other = shown
    peer, _ = pair(workspace, other)
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    number = workspace.referrals.vet(lead.id, VETTING, NOW).id
    workspace.referrals.seal(number, [peer.id], NOW - timedelta(hours=1))
    page.choose(peer.id)
    qtbot.mouseClick(page._detail._lost, Qt.MouseButton.LeftButton)
    new = new_vault(tmp_path / "new", "Dr. Henning Brandt")
    fresh, _ = pair(workspace, new)
    page.choose(fresh.id)
    assert "you knew before" in page._detail._same.title()
    qtbot.mouseClick(page._detail._join, Qt.MouseButton.LeftButton)
    assert [one.id for one in workspace.peers.list()] == [peer.id]
    assert page._detail.peer is not None
    assert page._detail.peer.id == peer.id
    assert page._detail._again.isVisible()
    page.seal_again(tmp_path)
    (file,) = tmp_path.glob("*.referral")
    assert new.referrals.open(file.read_bytes(), session.now()).referral is not None
    new.close()


def test_what_a_revoked_one_has_is_taken_back(shown: Shown, tmp_path: Path) -> None:
    page, _, workspace, other = shown
    peer, _ = pair(workspace, other)
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    number = workspace.referrals.vet(lead.id, VETTING, NOW).id
    other.referrals.open(workspace.referrals.seal(number, [peer.id], NOW)[0].data, NOW)
    page.hand_over(tmp_path, workspace.peers.revoke(peer.id, NOW))
    (file,) = tmp_path.glob("*.referral")
    assert other.referrals.open(file.read_bytes(), NOW).kind == "withdraw"
