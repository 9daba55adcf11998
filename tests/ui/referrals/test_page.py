"""Referrals come in as files, become leads, and go back out again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy
from app.records.referral import Basis, Vetting
from app.records.round import CharterDraft
from app.records.statement import StatementKind
from app.workspace import Workspace
from tests.support.many import received
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.referrals.composer import Letter
from ui.referrals.page import ReferralsPage
from ui.runtime import i18n

type Shown = tuple[ReferralsPage, Workspace, Workspace]


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Shown:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna")
    page = ReferralsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    return page, workspace, new_vault(tmp_path / "other", "Miriam Castell")


def sealed(author: Workspace, folder: Path, title: str = "Assistenz der Geschäftsführung") -> Path:
    """A file that the author seals for the first peer."""
    lead = author.leads.add(LeadDraft(vacancy=Vacancy(title=title, organisation="Weber Stiftung")), NOW)
    words = "Fair, genau, <b>nie</b> nach 18 Uhr."
    referral = author.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE, since=2019, words=words), NOW)
    (one,) = author.referrals.seal(referral.id, [author.peers.list()[0].id], NOW)
    path = folder / one.name
    path.write_bytes(one.data)
    return path


def test_a_file_is_opened_read_and_taken_as_a_lead(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    page.open_file(sealed(other, tmp_path))
    assert page._detail.referral is not None
    assert page._detail.referral.vacancy.title == "Assistenz der Geschäftsführung"
    (referral,) = workspace.referrals.list()
    assert referral.seen_at is not None
    page._detail.menu().actions()[3].trigger()
    assert [lead.title for lead in workspace.leads.list()] == ["Assistenz der Geschäftsführung"]
    assert not page._detail.menu().actions()[3].isEnabled()
    other.close()


def test_what_is_refused_is_said_and_nothing_shown(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    broken = tmp_path / "x.referral"
    broken.write_bytes(b"nonsense")
    page.open_file(broken)
    assert page.problem.isVisibleTo(page)
    assert page._waiting.sentence() == "1 file(s) were refused and set aside unread."
    page.open_file(tmp_path / "missing.referral")
    assert page.problem.isVisibleTo(page)
    assert not workspace.referrals.list()
    other.close()


def test_what_has_not_come_is_named(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    first, second = sealed(other, tmp_path), sealed(other, tmp_path)
    page.open_file(second)
    page._search.setText("Assistenz")
    assert page._waiting.sentence().endswith("1 of 2 have not come: number 1.")
    page._search.clear()
    page.open_file(first)
    assert not page._waiting.isVisibleTo(page)
    other.close()


def test_what_comes_before_verifying_waits_unread(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    mine = other.peers.add(workspace.peers.card(NOW), NOW)
    other.peers.verify(mine.id, other.peers.number(mine.id), HeardBy.VOICE, NOW)
    theirs = workspace.peers.add(other.peers.card(NOW), NOW)
    page.open_file(sealed(other, tmp_path))
    assert not workspace.referrals.list()
    assert page._waiting.isVisibleTo(page)
    assert page._waiting.sentence() == "1 file(s) wait unread until their author is verified."
    workspace.peers.verify(theirs.id, workspace.peers.number(theirs.id), HeardBy.VOICE, NOW)
    assert page._detail.referral is not None
    assert not page._waiting.isVisibleTo(page)
    other.close()


def test_withdrawing_asks_and_writes_a_file_for_each(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    other.referrals.open(sealed(workspace, tmp_path).read_bytes(), NOW)
    page.reload()
    page._detail.withdraw_button.click()
    assert page._detail._sure.isVisibleTo(page._detail)
    folder = tmp_path / "back"
    folder.mkdir()
    page.withdraw(folder)
    (file,) = folder.iterdir()
    other.referrals.open(file.read_bytes(), NOW)
    assert other.referrals.list()[0].withdrawn_at is not None
    assert workspace.referrals.list()[0].withdrawn_at is not None
    other.close()


def test_removing_can_be_taken_back(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    page.open_file(sealed(other, tmp_path))
    page._detail.remove_button.click()
    assert not workspace.referrals.list()
    assert page._head.second() == "Jobs somebody vouches for"
    assert page._detail.referral is None
    workspace.history.undo(now=NOW)
    assert len(workspace.referrals.list()) == 1
    assert page._head.second() == "1 received, 0 given"
    other.close()


def test_one_refused_among_several_is_still_said(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    broken = tmp_path / "x.referral"
    broken.write_bytes(b"nonsense")
    page.open_files([broken, sealed(other, tmp_path)])
    assert len(workspace.referrals.list()) == 1
    assert "damaged" in page.problem.sentence()
    assert page.problem.isVisibleTo(page)
    other.close()


def test_a_withdrawal_that_comes_is_said(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    said: list[str] = []
    page.session.said.connect(lambda text, undoable: said.append(text))
    page.open_file(sealed(other, tmp_path))
    (one,) = other.referrals.withdraw(other.referrals.list()[0].id, NOW)
    path = tmp_path / one.name
    path.write_bytes(one.data)
    page.open_file(path)
    assert said == ["A referral was taken back by its author."]
    assert not page._detail.interest_button.isVisibleTo(page._detail)
    other.close()


def test_the_head_says_since_when_one_is_a_peer(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    page.open_file(sealed(other, tmp_path))
    assert page._detail._head.title() == "Miriam Castell vouches"
    assert page._detail._head.second().startswith("Peer since ")
    other.close()


def test_interest_goes_out_and_its_answer_comes_back(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    page.open_file(sealed(other, tmp_path))
    out = tmp_path / "out"
    out.mkdir()
    page._detail.interest_button.click()
    page._detail.composer.words.set_text("Sehr <b>gern</b>.")
    page.send(out, Letter(kind=StatementKind.INTEREST, words=page._detail.composer.words.text()))
    assert not page._detail.composer.isVisibleTo(page._detail)
    (file,) = out.iterdir()
    other.referrals.open(file.read_bytes(), NOW)
    (owed,) = other.statements.owed()
    reply = other.statements.answer(owed.statement.id, "Rufen Sie an.", NOW)
    path = tmp_path / reply.name
    path.write_bytes(reply.data)
    page.open_file(path)
    assert [one.said.words for one in page._detail.said.shown] == ["Sehr <b>gern</b>.", "Rufen Sie an."]
    page.send(out, Letter(kind=StatementKind.INTEREST))
    assert page._detail.composer._error.sentence().startswith("You said so before")
    other.close()


def test_a_question_to_me_is_answered_or_marked_done(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    lead = workspace.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    given = workspace.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE), NOW)
    (file,) = workspace.referrals.seal(given.id, [workspace.peers.list()[0].id], NOW)
    at_other = other.referrals.open(file.data, NOW).referral
    assert at_other is not None
    for words in ("Ab wann?", "Bis wann?"):
        (tmp_path / "q.referral").write_bytes(other.statements.question(at_other.id, words, NOW).data)
        page.open_file(tmp_path / "q.referral")
    first, second = page._detail.said.shown
    page._detail.said.answering.emit(first)
    assert page._detail.composer.isVisibleTo(page._detail)
    page.send(tmp_path, Letter(kind=StatementKind.ANSWER, words="Sofort.", answers=first.id))
    page._detail.said.settled.emit(second)
    assert workspace.statements.owed() == ()
    other.close()


def test_passing_on_leads_to_the_lead(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    pair(workspace, other)
    page.open_file(sealed(other, tmp_path))
    sought: list[tuple[str, object]] = []
    page.session.sought.connect(lambda place, id: sought.append((place, id)))
    page._detail.passed.emit()
    (lead,) = workspace.leads.list()
    assert sought == [("leads", lead.id)]
    other.close()


def test_ten_thousand_are_listed_in_windows_and_found_by_words(shown: Shown, qtbot: QtBot) -> None:
    page, workspace, other = shown
    peer, _ = pair(workspace, other)
    received(workspace, peer.id, 1500)
    page.reload()
    assert page._head.second() == f"{i18n.number(1500)} received, 0 given"
    assert page._model.rowCount() == 1501
    page._list.scrollToBottom()
    qtbot.waitUntil(lambda: page._model.entry(1500) is not None)
    page._search.setText("empfang 1002")
    assert page._model.rowCount() == 2
    assert page._detail.referral is not None
    page._search.left.emit()
    assert page._detail.referral.title == "Empfang 1002"
    oldest = workspace.referrals.list()[-1].id
    page.choose(oldest)
    assert page._detail.referral.id == oldest
    page._on_window("asked before", 0, [])
    assert page._model.rowCount() == 1501
    other.close()


def test_a_file_about_a_round_leads_to_the_round(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    _, mine = pair(workspace, other)
    made = other.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    (file,) = other.peers.rounds.invite(made.id, [mine.id], NOW)
    (tmp_path / file.name).write_bytes(file.data)
    sought: list[tuple[str, object]] = []
    page.session.sought.connect(lambda place, id: sought.append((place, id)))
    page.open_file(tmp_path / file.name)
    assert sought == [("rounds", workspace.peers.rounds.list()[0].id)]
    other.close()


def test_what_waits_for_vouchers_is_said_and_not_shown(shown: Shown, tmp_path: Path) -> None:
    page, workspace, other = shown
    _, mine = pair(workspace, other)
    made = other.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    (file,) = other.peers.rounds.invite(made.id, [mine.id], NOW)
    workspace.referrals.open(file.data, NOW)
    (here,) = workspace.peers.rounds.list()
    (joined,) = workspace.peers.rounds.join(here.id, NOW)
    other.referrals.open(joined.data, NOW)
    workspace.peers.rounds.rule(here.id, 2, NOW)
    lead = other.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    given = other.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE), NOW)
    (sealed,) = other.referrals.seal(given.id, [], NOW, round_id=made.id)
    (tmp_path / sealed.name).write_bytes(sealed.data)
    said: list[str] = []
    page.session.said.connect(lambda text, _: said.append(text))
    page.open_file(tmp_path / sealed.name)
    assert said == ["It is kept: by your rule for this round it waits for more vouchers."]
    assert page._detail.referral is None
    assert page._waiting.sentence() == "1 referral(s) of a round wait for more vouchers."
    workspace.peers.rounds.rule(here.id, 1, NOW)
    page.reload()
    assert page._detail.behind.round == workspace.peers.rounds.get(here.id)
    assert not page._waiting.isVisibleTo(page)
    other.close()
