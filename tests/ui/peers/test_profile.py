"""The own profile in the window: written, from a résumé too, previewed, sealed, taken back, and kept over a lock."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId
from app.records.profile import ProfileText
from app.workspace import Workspace
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.peers import rows
from ui.peers.page import PeersPage
from ui.peers.profile import OwnProfile
from ui.widgets.button import Button


@dataclass
class Shown:
    page: PeersPage
    own: OwnProfile
    workspace: Workspace
    other: Workspace
    peer: PeerId
    mine: PeerId

    def read(self) -> ProfileText | None:
        found = self.other.peers.profiles.of(self.mine)
        return None if found is None else found.text

    def button(self, text: str) -> Button:
        return next(one for one in self.own.list.findChildren(Button) if one.text() == text)


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
    page.choose(rows.PROFILE)
    yield Shown(page, page._own.profile, workspace, other, peer.id, mine.id)
    other.close()


def test_from_writing_to_taking_back(shown: Shown, tmp_path: Path) -> None:
    own, profiles = shown.own, shown.workspace.peers.profiles
    assert shown.page._side.currentWidget() is own
    own.list.add_button.click()
    own.form.keep_button.click()
    assert own.form.name._below.isVisibleTo(own)
    own.form.name.set_text("für Ben")
    own.form.keep_button.click()
    assert own.form.error.sentence() == "There is nothing in it yet."
    own.form.texts["seeks"].set_text("Teilzeit")
    own.form.keep_button.click()
    (made,) = profiles.list()
    assert own.shown is own.list
    shown.button("Tell a peer …").click()
    whom = own.telling.whom
    assert whom is not None
    assert not own.telling.seal_button.isVisibleTo(own)
    whom.choose(shown.workspace.peers.get(shown.peer))
    assert own.telling.preview.texts() == ("", "", "Teilzeit", "")
    assert own.telling._said.text() == "Ben reads this; the name is that on your card:"
    (tmp_path / "file").touch()
    own.seal(tmp_path / "file", made, shown.workspace.peers.get(shown.peer))
    assert own.telling._error.isVisibleTo(own)
    assert profiles.told() == ()
    own.seal(tmp_path, made, shown.workspace.peers.get(shown.peer))
    (handed,) = own.telling.files.files()
    shown.other.referrals.open((tmp_path / handed.file).read_bytes(), NOW)
    assert shown.read() == made.text
    own.telling.leave_button.click()
    assert shown.button("Take back …").accessibleName() == "Take back from Ben"
    said: list[str] = []
    shown.page.session.said.connect(lambda text, undoable: said.append(text))
    own.take_back(tmp_path, shown.peer)
    (file,) = [path for path in tmp_path.glob("*.referral") if path.name != handed.file]
    assert file.name in said[0]
    shown.other.referrals.open(file.read_bytes(), NOW)
    assert shown.read() is None
    own.take_back(tmp_path, shown.peer)
    assert len(said) == 2


def test_a_resume_fills_in_and_says_what_it_left(shown: Shown, tmp_path: Path) -> None:
    own = shown.own
    own.write(None)
    own.form.texts["seeks"].set_text("Ruhe")
    resume, bad = tmp_path / "resume.json", tmp_path / "bad.json"
    resume.write_text('{"basics": {"name": "Anna", "email": "a@x.example"}}')
    bad.write_text("[]")
    own.read(resume)
    assert [part.text() for part in own.form.texts.values()] == ["Anna", "", "Ruhe", ""]
    assert "basics.email" in own.form.notice.sentence()
    own.read(bad)
    assert own.form.error.isVisibleTo(own)
    assert own.form.texts["about"].text() == "Anna"


def test_what_is_written_outlives_a_lock(shown: Shown, qtbot: QtBot) -> None:
    made = shown.workspace.peers.profiles.add("für Ben", ProfileText(about="Anna"), NOW)
    shown.own.show_profiles()
    assert shown.page.draft() is None
    shown.own.write(made)
    shown.own.form.texts["does"].set_text("Reisen")
    draft = shown.page.draft()
    assert draft == {"profile": {"does": "Reisen"}, "id": made.id}
    again = PeersPage(shown.page.session)
    qtbot.addWidget(again)
    again.show()
    again.restore(draft)
    assert again._own.profile.form.texts["does"].text() == "Reisen"
    again._own.profile.form.keep_button.click()
    assert shown.workspace.peers.profiles.get(made.id).text == ProfileText(about="Anna", does="Reisen")
    again._own.profile.list.removed.emit(made)
    assert shown.workspace.peers.profiles.list() == ()
    again.clear()
    assert again._own.profile.form.texts["does"].text() == ""
