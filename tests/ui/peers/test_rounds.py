"""Rounds in the window: founded, read before joining, joined, vouched, stopped, left; and kept over a lock."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.peer import HeardBy
from app.records.round import Belonging, CharterDraft, Round
from app.workspace import Workspace
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.peers import rows
from ui.peers.page import PeersPage
from ui.peers.rounds import Rounds
from ui.widgets.button import Button


@dataclass
class Shown:
    page: PeersPage
    rounds: Rounds
    workspace: Workspace
    other: Workspace
    peer: PeerId
    mine: PeerId
    folder: Path
    said: list[str] = field(default_factory=list)

    def chosen(self) -> None:
        """The folder that a dialog asks for is chosen."""
        (dialog,) = self.page.findChildren(QFileDialog)
        dialog.filesSelected.emit([str(self.folder)])
        dialog.setParent(None)

    def taken(self) -> None:
        """The other takes in what was written."""
        for file in self.rounds.view.files.files():
            self.other.referrals.open((self.folder / file.file).read_bytes(), NOW)

    def button(self, text: str) -> Button:
        return next(one for one in self.rounds.findChildren(Button) if one.text() == text)

    def theirs(self) -> Round:
        (found,) = self.other.peers.rounds.list()
        return found

    def ours(self) -> Round:
        (found,) = self.workspace.peers.rounds.list()
        return found


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session, workspace = opened(tmp_path / "vault")
    workspace.peers.card(NOW, name="Anna Vogel")
    other = new_vault(tmp_path / "other", "Ben")
    peer, mine = pair(workspace, other)
    page = PeersPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 780)
    page.show()
    page.choose(rows.ROUNDS)
    folder = tmp_path / "out"
    folder.mkdir()
    made = Shown(page, page._own.rounds, workspace, other, peer.id, mine.id, folder)
    session.said.connect(lambda text, _: made.said.append(text))
    yield made
    other.close()


def invited(shown: Shown) -> None:
    """Ben invites Anna, and the window shows it."""
    made = shown.other.peers.rounds.create(CharterDraft(name="Kiel", passed_on="Stellen", needed=2), NOW)
    (file,) = shown.other.peers.rounds.invite(made.id, [shown.mine], NOW)
    opened = shown.workspace.referrals.open(file.data, NOW)
    assert opened.round_id is not None
    shown.page.open_round(opened.round_id)


def test_founded_and_a_peer_invited(shown: Shown) -> None:
    rounds = shown.rounds
    rounds.list.add_button.click()
    rounds.form.keep_button.click()
    assert rounds.form.name._below.isVisibleTo(rounds)
    rounds.form.name.set_text("Kiel")
    rounds.form.passed_on.set_text("x" * 1_001)
    rounds.form.keep_button.click()
    assert "What is passed on” is too long" in rounds.form.error.sentence()
    rounds.form.passed_on.set_text("Stellen")
    rounds.form.keep_button.click()
    assert rounds.shown is rounds.view
    assert shown.ours().charter.passed_on == "Stellen"
    assert rounds.view.remove_button.isVisibleTo(rounds)
    rounds.view.invite_button.click()
    ((_, box),) = rounds.view.inviting.boxes()
    assert not rounds.view.inviting.invite_button.isEnabled()
    box.click()
    rounds.view.inviting.invite_button.click()
    shown.chosen()
    shown.taken()
    assert shown.theirs().belonging is Belonging.INVITED
    assert [one.name for one in shown.ours().members] == ["Anna Vogel", "Ben"]


def test_before_joining_charter_names_and_what_it_means_are_seen(shown: Shown) -> None:
    invited(shown)
    view = shown.rounds.view
    assert shown.page._side.currentWidget() is shown.rounds
    assert view.invitation.title() == "Ben invites you to this round"
    assert view.invitation.sentence().startswith("Every member sees the names in this round.")
    assert view.invitation.isVisibleTo(shown.rounds)
    assert not view.invite_button.isVisibleTo(shown.rounds)
    view.join_button.click()
    shown.chosen()
    shown.taken()
    assert shown.ours().belonging is Belonging.JOINED
    assert [one.belonging for one in shown.theirs().members] == [Belonging.JOINED, Belonging.JOINED]
    assert not view.invitation.isVisibleTo(shown.rounds)
    shown.button("Vouch …").click()
    shown.chosen()
    assert [one.vouched for one in shown.ours().members if not one.me] == [1]


def test_not_for_me_and_taken_back(shown: Shown) -> None:
    invited(shown)
    shown.rounds.view.decline_button.click()
    assert shown.workspace.peers.rounds.list() == ()
    assert shown.rounds.shown is shown.rounds.list
    assert shown.said == ["The round is removed."]
    shown.workspace.history.undo(now=NOW)
    assert shown.ours().belonging is Belonging.INVITED


def test_stopped_quietly_sealed_again_said_and_left(shown: Shown) -> None:
    invited(shown)
    rounds, view = shown.rounds, shown.rounds.view
    rounds.join(shown.folder)
    shown.taken()
    ben = next(one for one in shown.ours().members if not one.me)
    view.members.stopping.emit(ben)
    assert view.sure.title() == "No longer seal for Ben?"
    assert view.yes_button.isHidden()
    view.quiet_button.click()
    assert shown.ours().recipients == ()
    shown.button("Seal again").click()
    assert [one.name for one in shown.ours().recipients] == ["Ben"]
    view.members.stopping.emit(ben)
    view.say_button.click()
    shown.chosen()
    shown.taken()
    assert next(one for one in shown.theirs().members if one.me).against == ("Anna Vogel",)
    shown.button("Seal again").click()
    view.quit_button.click()
    assert view.quiet_button.isHidden()
    view.yes_button.click()
    shown.chosen()
    shown.taken()
    assert [one.belonging for one in shown.theirs().members if not one.me] == [Belonging.LEFT]
    view.remove_button.click()
    assert shown.workspace.peers.rounds.list() == ()


def test_a_changed_charter_is_agreed_to_and_the_rule_is_set(shown: Shown) -> None:
    invited(shown)
    rounds, view = shown.rounds, shown.rounds.view
    rounds.join(shown.folder)
    shown.taken()
    other = shown.other.peers.rounds
    (file,) = other.change(shown.theirs().id, CharterDraft(name="Kiel und Lübeck", needed=1), NOW)
    shown.workspace.referrals.open(file.data, NOW)
    rounds.show_rounds()
    assert view.newer.isVisibleTo(rounds)
    view.agree_button.click()
    shown.chosen()
    assert not view.newer.isVisibleTo(rounds)
    view.rule.choose(2)
    assert shown.ours().show_with == 2


def test_the_charter_of_ones_own_round_is_changed_and_told(shown: Shown) -> None:
    rounds = shown.rounds
    made = shown.workspace.peers.rounds.create(CharterDraft(name="Kiel"), NOW)
    rounds.open(made.id)
    rounds.invite(shown.folder, [shown.peer])
    shown.taken()
    joined = shown.other.peers.rounds.join(shown.theirs().id, NOW)
    shown.workspace.referrals.open(joined[0].data, NOW)
    rounds.show_rounds()
    rounds.view.change_button.click()
    rounds.form.kept_back.set_text("Gehälter")
    rounds.form.keep_button.click()
    shown.chosen()
    shown.taken()
    assert (shown.theirs().charter.kept, shown.theirs().changed) == ("Gehälter", True)
    assert rounds.shown is rounds.view


def test_what_cannot_be_written_is_said_and_nothing_is_done(shown: Shown) -> None:
    invited(shown)
    (shown.folder / "file").touch()
    shown.rounds.join(shown.folder / "file")
    assert shown.rounds.view.error.isVisibleTo(shown.rounds)
    assert shown.ours().belonging is Belonging.INVITED


def test_who_does_not_know_the_newest_is_named_and_told(shown: Shown, tmp_path: Path) -> None:
    invited(shown)
    rounds = shown.rounds
    rounds.join(shown.folder)
    third = new_vault(tmp_path / "third", "Carla")
    theirs, mine = pair(shown.workspace, third)
    rounds.invite(shown.folder, [theirs.id])
    (file,) = rounds.view.files.files()
    taken = third.referrals.open((shown.folder / file.file).read_bytes(), NOW)
    assert taken.round_id is not None
    shown.workspace.referrals.open(third.peers.rounds.join(taken.round_id, NOW)[0].data, NOW)
    rounds.show_rounds()
    assert rounds.view.news.sentence() == "The newest is not known yet to Ben."
    rounds.view.tell_button.click()
    shown.chosen()
    assert not rounds.view.news.isVisibleTo(rounds)
    assert mine.verified_at is not None
    third.close()


def test_a_charter_being_written_outlives_the_lock(shown: Shown, qtbot: QtBot) -> None:
    shown.rounds.list.add_button.click()
    shown.rounds.form.passed_on.set_text("Stellen")
    draft = shown.page.draft()
    assert draft == {"round": {"passed_on": "Stellen"}, "id": None}
    shown.page.clear()
    again = PeersPage(shown.page.session)
    qtbot.addWidget(again)
    again.show()
    again.restore(draft)
    assert again._own.rounds.form.passed_on.text() == "Stellen"
    again.clear()
    assert again._own.rounds.form.passed_on.text() == ""


def test_whoever_is_to_be_compared_again_gets_nothing(shown: Shown) -> None:
    invited(shown)
    shown.rounds.join(shown.folder)
    shown.workspace.peers.doubt(shown.peer, NOW)
    shown.rounds.show_rounds()
    assert [one.text() for one in shown.rounds.view.members.findChildren(Button) if one.text()] == []
    shown.workspace.peers.verify(shown.peer, shown.workspace.peers.number(shown.peer), HeardBy.VOICE, NOW)
