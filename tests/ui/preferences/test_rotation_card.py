"""Encrypting anew from the window: asked, shown, stopped, and what the user must know afterwards."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace
from app.errors import KeysDoNotFit, WrongPassphrase
from app.records.vault import SlotKind
from tests.support.windows import NOW, opened
from ui.preferences.rotation_card import RotationCard

OLD, FRESH = "sieben Zwerge tanzen leise", "acht Riesen tanzen laut"


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> RotationCard:
    session, _ = opened(tmp_path / "vault")
    made = RotationCard(session)
    session.setParent(made)
    qtbot.addWidget(made)
    made.show()
    made.begin.click()
    return made


def test_another_passphrase_and_another_code(card: RotationCard, tmp_path: Path) -> None:
    old_keys = (tmp_path / "vault" / "vault.keys").read_bytes()
    codes: list[str] = []
    card.rotated.connect(codes.append)
    card.which.choose(SlotKind.PASSPHRASE)
    assert card.new.isVisible()
    card.passphrase.line.setText("wrong one")
    for field in (card.new.first, card.new.second):
        field.line.setText(FRESH)
    card.go.click()
    assert card.passphrase.below.text()
    card.passphrase.line.setText(OLD)
    card.go.click()
    assert "still open with the old keys" in card.told.sentence()
    assert not card.form_is_open()
    (code,) = codes
    card.session.close()
    folder = tmp_path / "vault"
    workspace.open(folder, passphrase=FRESH, now=NOW).close()
    workspace.open(folder, recovery_code=code, now=NOW).close()
    with pytest.raises(WrongPassphrase):
        workspace.open(folder, passphrase=OLD, now=NOW)
    (folder / "vault.keys").write_bytes(old_keys)
    with pytest.raises(KeysDoNotFit):
        workspace.open(folder, passphrase=OLD, now=NOW)


def test_a_weak_one_and_none_at_all_are_told_at_their_field(card: RotationCard) -> None:
    card.which.choose(SlotKind.PASSPHRASE)
    card.passphrase.line.setText(OLD)
    card.go.click()
    assert card.new.first.below.text()
    for field in (card.new.first, card.new.second):
        field.line.setText("schwach")
    card.go.click()
    assert len(card.new.words.text().split()) == 6
    assert card.go.isVisible()


def test_reading_goes_on_with_the_new_file(card: RotationCard) -> None:
    found: list[int] = []
    card.session.read(lambda space: len(space.contacts.list()), owner=card, then=found.append)
    card.which.choose(None)
    card.which.box.setCurrentIndex(2)
    card.passphrase.line.setText(OLD)
    card.go.click()
    assert card.told.isVisible()
    card.session.read(lambda space: len(space.contacts.list()), owner=card, then=found.append)
    assert found == [0, 0]
